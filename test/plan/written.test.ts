/** A plan as it is written down: either language may be left out; a schema of its own takes what definePlan takes. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import {
  criterionKinds,
  definePlan,
  type IndicatorError,
  type PlanFault,
  type PlanInput,
} from '../../src/entries/engine.js';
import { catalogueSchema, planJsonSchema, planSchema } from '../../src/entries/schema.js';

/** A plan of one criterion, its texts as given. */
const written = (title: unknown, text: unknown = '巩固率达到95%以上'): PlanInput =>
  ({
    $schema: './node_modules/tianmen-indicators/dist/plan.schema.json',
    document: { id: 'county', title },
    indicators: [{ id: 'retention', name: '巩固率', unit: 'percent', polarity: 'higher-is-better' }],
    plans: [
      {
        id: 'school',
        title: '学校规划',
        years: { baseline: 2020, start: 2021, end: 2030 },
        domains: [
          {
            id: 'basic',
            ordinal: 1,
            title: { zh: '义务教育' },
            items: [
              {
                id: 'basic.1',
                type: 'target',
                ordinal: 1,
                text,
                criteria: [
                  {
                    id: 'retention@2030',
                    indicator: 'retention',
                    kind: 'at-least',
                    value: '95',
                    due: 2030,
                    phrase: '巩固率达到95%以上',
                  },
                ],
              },
            ],
          },
        ],
      },
    ],
  }) as never;

function faultsOf(define: () => unknown): readonly PlanFault[] {
  try {
    define();
  } catch (error) {
    return (error as IndicatorError).fields['faults'] as PlanFault[];
  }
  return [];
}

const validate = new Ajv2020({ strict: false }).compile(planJsonSchema());

describe('words in one language or in two', () => {
  test.each([
    ['a text', '本县规划', { zh: '本县规划', en: '本县规划' }],
    ['Chinese alone', { zh: '本县规划' }, { zh: '本县规划', en: '本县规划' }],
    ['English alone', { en: 'Our plan' }, { zh: 'Our plan', en: 'Our plan' }],
    ['both', { zh: '本县规划', en: 'Our plan' }, { zh: '本县规划', en: 'Our plan' }],
  ])('%s', (_name, title, read) => {
    expect(definePlan(written(title)).document.title).toEqual(read);
    expect(planSchema.safeParse(written(title)).success).toBe(true);
    expect(validate(written(title))).toBe(true);
  });

  test.each([
    ['no language', {}, 'document.title'],
    ['a blank text', ' ', 'document.title'],
    ['a blank language', { zh: ' ', en: 'Our plan' }, 'document.title.zh'],
    ['another language', { fr: 'Notre plan', zh: '本县规划' }, 'document.title.fr'],
    ['a number', 1, 'document.title'],
  ])('%s is a fault', (_name, title, path) => {
    const faults = faultsOf(() => definePlan(written(title)));
    expect(faults.map((fault) => fault.path)).toEqual([path]);
    expect(planSchema.safeParse(written(title)).success).toBe(false);
  });

  test('a phrase is found in the text of the language it is written in', () => {
    const english = written('x', { en: 'Retention reaches 95% 巩固率达到95%以上' });
    expect(definePlan(english).items[0]!.text.zh).toContain('巩固率');
    expect(() => definePlan(written('x', '巩固率达到90%以上'))).toThrow(/words of its item/);
  });
});

describe('schemas', () => {
  test('the short form is refused as a catalogue, which holds everything, and taken as a plan', () => {
    expect(catalogueSchema.safeParse(written('本县规划')).success).toBe(false);
    expect(planSchema.safeParse(written('本县规划')).success).toBe(true);
  });

  test('what definePlan returns is a catalogue', () => {
    expect(catalogueSchema.safeParse(definePlan(written('本县规划')).toJSON()).success).toBe(true);
  });

  test.each([
    ['min', { min: '0', max: 'abc' }],
    ['a percent sign', { min: '0', max: '95%' }],
    ['an exponent', { min: '0', max: '1e3' }],
  ])('a limit that is no number is refused, not thrown: %s', (_name, limits) => {
    const plan = definePlan(written('本县规划')).toJSON();
    const spoilt = { ...plan, indicators: [{ ...plan.indicators[0], ...limits }] };
    expect(catalogueSchema.safeParse(spoilt).success).toBe(false);
    expect(planSchema.safeParse(spoilt).success).toBe(false);
  });
});

test('every field of the schema is described for an editor, in both languages; every kind with what it needs', () => {
  const missing: string[] = [];
  const kinds = new Map<string, string>();
  const look = (schema: Record<string, unknown>, path: string): void => {
    for (const [name, field] of Object.entries((schema['properties'] ?? {}) as Record<string, never>)) {
      const { description = '', enum: values } = field as { description?: string; enum?: readonly string[] };
      const isOfUnits = path.endsWith('aboutTolerance') || path.endsWith('balancedBand');
      const isPlain = ['zh', 'en', '$comment'].includes(name) || isOfUnits;
      if (!isPlain && !(/\p{Script=Han}/u.test(description) && /[a-z]{3}/i.test(description)))
        missing.push(`${path}.${name}`);
      if (name === 'kind') kinds.set(values![0]!, description);
      look(field, `${path}.${name}`);
    }
    for (const key of ['items', 'anyOf', 'oneOf'])
      for (const each of [schema[key] ?? []].flat()) look(each as never, path);
  };
  look(planJsonSchema() as never, '');
  expect(missing).toEqual([]);
  expect([...kinds.keys()].toSorted()).toEqual(criterionKinds.toSorted());
  expect(kinds.get('change-from-baseline')).toContain('changePercent');
});

interface Described {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Described>>;
  readonly items?: Described;
  readonly anyOf?: readonly Described[];
  readonly oneOf?: readonly Described[];
}

/** The descriptions of the fields of a schema, each after its path. */
function descriptionsIn({ properties = {}, items, anyOf = [], oneOf = [] }: Described, path = ''): readonly string[] {
  const fields = Object.entries(properties).flatMap(([name, field]) => [
    ...(field.description === undefined ? [] : [`${path}${name}: ${field.description}`]),
    ...descriptionsIn(field, `${path}${name}.`),
  ]);
  return [...fields, ...[items ?? [], anyOf, oneOf].flat().flatMap((schema) => descriptionsIn(schema, path))];
}

test('golden: what an editor shows beside each field', async () => {
  const texts = [...new Set(descriptionsIn(planJsonSchema()))];
  await expect(`${texts.join('\n')}\n`).toMatchFileSnapshot('./descriptions.golden.txt');
});
