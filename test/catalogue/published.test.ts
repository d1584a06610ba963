/** The published forms of the catalogue: ids, JSON, JSON Schema, golden file. */
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { format, resolveConfig } from 'prettier';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { catalogue, exceptions, type CriterionId, type IndicatorId } from '../../src/entries/catalogue.js';
import { catalogue as outline } from '../../src/catalogue/outline.js';
import { criterionKinds, definePlan } from '../../src/entries/engine.js';
import { catalogueJsonSchema, catalogueSchema } from '../../src/entries/schema.js';

const plain = JSON.parse(JSON.stringify(catalogue)) as object;

test('the id types equal the ids of the data (npm run update writes them)', async () => {
  const union = (name: string, ids: readonly string[]) =>
    `/** The id of ${name}. */\nexport type ${name.replace(/^an? /, '').replace(/^./, (first) => first.toUpperCase())}Id =\n${ids.map((id) => `  | '${id}'`).join('\n')};\n`;
  const source = [
    '/**\n * The ids of the catalogue as literal types. Written from the records by `npm run update`; a test holds them together.\n */\n',
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
  const path = fileURLToPath(new URL('../../src/catalogue/ids.ts', import.meta.url));
  const formatted = await format(source, { ...(await resolveConfig(path)), parser: 'typescript' });
  await expect(formatted).toMatchFileSnapshot(path);
});

test('golden: items in both languages, criteria, indicators with all they say, and exceptions, a line each', async () => {
  const lines = [
    ...catalogue.items.map(({ id, text }) => JSON.stringify({ id, text })),
    // A statement is the definition of its indicator, which stands below.
    ...catalogue.criteria.map((criterion) => JSON.stringify({ ...criterion, statement: undefined })),
    ...catalogue.indicators.map((indicator) => JSON.stringify(indicator)),
    ...exceptions.map((exception) => JSON.stringify(exception)),
  ];
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('./catalogue.golden.jsonl');
});

test('catalogue.json is valid by its JSON Schema, by zod and by definePlan', () => {
  const validate = new Ajv2020({ allErrors: true }).compile(catalogueJsonSchema());
  expect(validate(plain) ? [] : validate.errors).toEqual([]);
  expect(catalogueSchema.safeParse(plain).error?.issues ?? []).toEqual([]);
  expect(JSON.parse(JSON.stringify(definePlan(plain as never)))).toEqual(plain);
});

test('it passes the checks of a host’s own plan without a fault and without a doubt', () => {
  expect(definePlan(plain as never).doubts).toEqual([]);
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
  test('an empty query selects all criteria, and an undefined part is ignored', () => {
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

describe('timing', () => {
  const timingOf = (id: IndicatorId) => catalogue.indicator(id).timing;
  test.each<[what: string, ids: readonly IndicatorId[]]>([
    ['insured persons', ['maternity-insurance-participation-rate', 'women-unemployment-insurance-participation-rate']],
    ['beds, doctors and places', ['paediatric-beds-per-1000-children', 'under-three-childcare-places']],
    ['members and officials', ['women-share-party-members', 'women-in-township-leadership']],
    ['pupils enrolled', ['preschool-gross-enrolment-ratio', 'women-share-higher-education-enrolment']],
    ['results of a survey or screening', ['primary-school-myopia-prevalence', 'women-health-literacy-rate']],
    ['an attested statement', ['perinatal-care']],
  ])('%s are a stock', (_what, ids) => {
    expect(ids.map(timingOf)).toEqual(ids.map(() => 'stock'));
  });
  test.each<[what: string, ids: readonly IndicatorId[]]>([
    ['deaths and births', ['maternal-mortality-ratio', 'infant-mortality-rate', 'sex-ratio-at-birth']],
    ['screening, visits and vaccinations of a year', ['newborn-hearing-screening-rate', 'newborn-visit-rate']],
    ['income and benefits of a year', ['women-mean-earned-income', 'gender-income-gap', 'maternity-allowance-benefit']],
    ['samples tested in a year', ['medicine-sampling-pass-rate', 'good-air-quality-days']],
  ])('%s are a flow', (_what, ids) => {
    expect(ids.map(timingOf)).toEqual(ids.map(() => 'flow'));
  });
  test('a stock is defined at the end of the year, by its reason, or as a number of things that exist', () => {
    const unclear = catalogue.indicators.filter(
      ({ unit, timing, timingReason, definition }) =>
        unit !== 'attestation' && timing === 'stock' && !timingReason && /年内|当年|全年/.test(definition.zh),
    );
    expect(unclear.map(({ id }) => id)).toEqual([]);
  });
  test('a flow never says the end of the year', () => {
    const unclear = catalogue.indicators.filter(
      ({ timing, definition }) => timing === 'flow' && /年末|学年初/.test(definition.zh),
    );
    expect(unclear.map(({ id }) => id)).toEqual([]);
  });
  test('both sides of a gap, and what is compared, have the timing of their indicator', () => {
    for (const criterion of catalogue.criteria) {
      const { timing } = catalogue.indicator(criterion.indicator);
      if (criterion.kind === 'gap-narrowing')
        expect(criterion.sides.map((id) => catalogue.indicator(id as IndicatorId).timing)).toEqual([timing, timing]);
      if (criterion.kind === 'compare')
        expect(catalogue.indicator(criterion.reference as IndicatorId).timing).toBe(timing);
    }
  });
});
