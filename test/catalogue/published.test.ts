/** The published forms of the catalogue: ids, JSON, JSON Schema, golden file. */
import { inspect } from 'node:util';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { catalogue, type CriterionId, type IndicatorId } from '../../src/entries/catalogue.js';
import { catalogue as outline } from '../../src/catalogue/outline.js';
import { criterionKinds, definePlan } from '../../src/entries/engine.js';
import { catalogueJsonSchema, catalogueSchema } from '../../src/entries/schema.js';

const plain = JSON.parse(JSON.stringify(catalogue)) as object;

test('the id types are those of the data (npm run update writes them)', async () => {
  const union = (name: string, ids: readonly string[]) =>
    `/** The id of ${name}. */\nexport type ${name.replace(/^an? /, '').replace(/^./, (first) => first.toUpperCase())}Id =\n${ids.map((id) => `  | '${id}'`).join('\n')};\n`;
  const source = [
    '/** The ids of the catalogue as literal types. Written from the records by `npm run update`; a test holds them together. */\n',
    union(
      'a plan',
      catalogue.plans.map(({ id }) => id),
    ),
    union(
      'a domain',
      catalogue.domains.map(({ id }) => id),
    ),
    union(
      'an item',
      catalogue.items.map(({ id }) => id),
    ),
    union(
      'an indicator',
      catalogue.indicators.map(({ id }) => id),
    ),
    union(
      'a criterion',
      catalogue.criteria.map(({ id }) => id),
    ),
    `/** All of them, and the years in which something falls due. */\nexport interface TianmenIds {\n  readonly plan: PlanId;\n  readonly domain: DomainId;\n  readonly item: ItemId;\n  readonly indicator: IndicatorId;\n  readonly criterion: CriterionId;\n  readonly due: ${[...new Set(catalogue.criteria.map(({ due }) => due))].sort().join(' | ')};\n}\n`,
  ].join('\n');
  await expect(source).toMatchFileSnapshot('../../src/catalogue/ids.ts');
});

test('golden: criteria and indicators, a line each', async () => {
  const lines = [
    ...catalogue.criteria.map((criterion) => JSON.stringify({ ...criterion, statement: undefined })),
    ...catalogue.indicators.map(({ id, name, unit, polarity, min, max }) =>
      JSON.stringify({ id, name, unit, polarity, min, max }),
    ),
  ];
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('./catalogue.golden.jsonl');
});

test('catalogue.json is valid by its JSON Schema, by zod and by definePlan', () => {
  const validate = new Ajv2020({ allErrors: true }).compile(catalogueJsonSchema());
  expect(validate(plain) ? [] : validate.errors).toEqual([]);
  expect(catalogueSchema.safeParse(plain).error?.issues ?? []).toEqual([]);
  expect(JSON.parse(JSON.stringify(definePlan(plain as never)))).toEqual(plain);
});

test('under util.inspect it is a line', () => {
  expect(inspect(catalogue)).toBe(
    'tianmen-2022-7: plans women, children; 15 domains, 312 items, 366 criteria, 368 indicators',
  );
  expect(inspect({ catalogue })).toContain('catalogue: tianmen-2022-7: plans');
});

test('everything is frozen', () => {
  const open: string[] = [];
  const walk = (value: unknown, path: string): void => {
    if (typeof value !== 'object' || value === null) return;
    if (!Object.isFrozen(value)) open.push(path);
    for (const [key, part] of Object.entries(value)) walk(part, `${path}.${key}`);
  };
  walk(catalogue, 'catalogue');
  expect(open).toEqual([]);
});

test('the smaller catalogue has the same criteria and indicators', () => {
  expect(JSON.stringify(outline.criteria)).toBe(JSON.stringify(catalogue.criteria));
  expect(JSON.stringify(outline.indicators)).toBe(JSON.stringify(catalogue.indicators));
});

describe('look-ups', () => {
  test('by id and by query', () => {
    expect(catalogue.indicator('neonatal-mortality-rate').unit).toBe('per-1000');
    expect(catalogue.criterion('children.health.target.3/neonatal-mortality-rate@2025')).toMatchObject({
      kind: 'at-most',
      value: '3.5',
    });
    expect(catalogue.placeOf('children.health.target.3/neonatal-mortality-rate@2025').item.id).toBe(
      'children.health.target.3',
    );
    const due = catalogue.select({ plan: 'children', kind: 'at-most', due: 2025 });
    expect(due.map(({ value }) => value)).toEqual(['3.5', '6', '8']);
    expect(catalogue.select({ item: 'children.health.target.3' })).toHaveLength(6);
  });
  test('a mistyped id throws, and does not compile', () => {
    // @ts-expect-error no such indicator
    expect(() => catalogue.indicator('neonatal-mortality')).toThrow(/indicator: expected the id of one/);
    // @ts-expect-error no such criterion
    expect(() => catalogue.criterion('children.health.target.3/neonatal-mortality-rate@2035')).toThrow();
    expectTypeOf<'neonatal-mortality-rate'>().toExtend<IndicatorId>();
    expectTypeOf<string>().not.toExtend<CriterionId>();
  });
  test('a query of nothing is answered by all, and what is undefined asks nothing', () => {
    expect(catalogue.select()).toEqual(catalogue.criteria);
    expect(catalogue.select({})).toEqual(catalogue.criteria);
    expect(catalogue.select({ kind: undefined, plan: undefined } as never)).toEqual(catalogue.criteria);
    expect(catalogue.select({ type: 'measure', plan: 'women' }).every(({ id }) => id.includes('.measure.'))).toBe(true);
    expect(catalogue.select({ domain: 'children.health', indicator: 'infant-mortality-rate' })).toHaveLength(2);
    expect(catalogue.select({ due: 2027 } as never)).toEqual([]);
  });
  test.each<[query: unknown, code: string, where: string]>([
    [{ kind: 'foo' }, 'BAD_OPTION', 'query.kind'],
    [{ kind: 'constructor' }, 'BAD_OPTION', 'query.kind'],
    [{ type: 'goal' }, 'BAD_OPTION', 'query.type'],
    [{ due: '2025' }, 'BAD_OPTION', 'query.due'],
    [{ due: NaN }, 'BAD_OPTION', 'query.due'],
    [{ foo: 1 }, 'BAD_OPTION', 'query'],
    [{ toString: 1 }, 'BAD_OPTION', 'query'],
    [{ plan: 'men' }, 'UNKNOWN_ID', 'plan'],
    [{ domain: 'health' }, 'UNKNOWN_ID', 'domain'],
    [{ item: 5 }, 'UNKNOWN_ID', 'item'],
    [{ indicator: null }, 'UNKNOWN_ID', 'indicator'],
    [null, 'BAD_OPTION', 'query'],
    ['women', 'BAD_OPTION', 'query'],
  ])('%o is refused', (query, code, where) => {
    expect(() => catalogue.select(query as never)).toThrow(
      expect.objectContaining({ code, fields: expect.objectContaining({ where }) as unknown }) as Error,
    );
  });
  test('every kind can be asked for', () => {
    expect(criterionKinds.map((kind) => catalogue.select({ kind }).length).reduce((sum, n) => sum + n)).toBe(
      catalogue.criteria.length,
    );
  });
});
