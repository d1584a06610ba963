import { describe, expect, expectTypeOf, test } from 'vitest';
import { criterionKinds } from '../../src/criteria/criterion.js';
import { definePlan, IndicatorError, type CriterionKind, type PlanFault } from '../../src/entries/engine.js';

const text = (zh: string, en: string) => ({ zh, en });

/**
 * A plan of one criterion on the indicator `rate`, or on the statement `system`. Made in the tests, so that a kind that
 * cannot be defined fails them.
 */
function faultsOf(criterion: object, indicator = 'rate'): readonly (readonly [path: string, expected: string])[] {
  const percent = (id: string) => ({ id, name: text(id, id), unit: 'percent', polarity: 'higher-is-better' });
  const definition = {
    document: { id: 'one', title: text('一', 'One') },
    indicators: [
      percent('rate'),
      percent('boys'),
      percent('girls'),
      { ...percent('ratio'), max: null },
      {
        id: 'system',
        name: text('制度', 'System'),
        unit: 'attestation',
        polarity: 'higher-is-better',
        definition: text('健全。', 'Complete.'),
      },
    ],
    plans: [
      {
        id: 'p',
        title: text('一', 'One'),
        years: { baseline: 2020, start: 2021, end: 2030 },
        domains: [
          {
            id: 'd',
            ordinal: 1,
            title: text('一', 'One'),
            items: [
              {
                id: 'i',
                type: 'target',
                ordinal: 1,
                text: text('提高', 'Raise'),
                criteria: [{ id: 'c', indicator, due: 2030, phrase: '提高', ...criterion }],
              },
            ],
          },
        ],
      },
    ],
  };
  try {
    definePlan(definition as never);
  } catch (error) {
    expect((error as IndicatorError).code).toBe('BAD_PLAN');
    const faults = (error as IndicatorError).fields['faults'] as readonly PlanFault[];
    return faults.map(({ path, expected }) => [path.replace('plans[0].domains[0].items[0].criteria[0]', ''), expected]);
  }
  return [];
}

/** Of each kind its own fields, and what will not do for each. */
const own: Readonly<Record<CriterionKind, Readonly<Record<string, readonly [good: unknown, ...bad: unknown[]]>>>> = {
  'at-least': { value: ['95', 95, 'x', null] },
  'at-most': { value: ['95', 95, 'x', null] },
  about: { value: ['95', 95, 'x', null] },
  between: { min: ['1', 1, 'x'], max: ['2', 2, 'x'] },
  'change-from-baseline': { baselineYear: [2020, '2020', 20], changePercent: ['-20', -20, '20%'] },
  trend: { direction: ['increase', 'up', ''], pace: ['gradual', 'slow', ''], baselineYear: [2020, '2020'] },
  hold: { not: ['increase', 'rise', ''], since: ['previous', 2020, ''], baselineYear: [2020, '2020'] },
  slowing: { direction: ['decrease', 'down', ''], baselineYear: [2020, '2020'] },
  'gap-narrowing': {
    pace: ['unspecified', 'slow', ''],
    sides: [['boys', 'girls'], ['boys'], 'boys', [1, 2]],
    baselineYear: [2020, '2020'],
  },
  compare: { relation: ['at-least', 'beside', ''], reference: ['boys', 1, ['boys']] },
  balanced: {},
  converge: { min: ['103', 103, 'x'], max: ['107', 107, 'x'], baselineYear: [2020, '2020'] },
  attested: {},
};

/** Those that a host may leave out. */
const worked = ['baselineYear'];

const good = (kind: CriterionKind): Record<string, unknown> => ({
  kind,
  ...Object.fromEntries(Object.entries(own[kind]).map(([field, [value]]) => [field, value])),
});
const special: Partial<Record<CriterionKind, string>> = { attested: 'system', converge: 'ratio' };
const onto = (kind: CriterionKind): string => special[kind] ?? 'rate';

describe.each(criterionKinds)('%s', (kind) => {
  test('is defined by its own fields', () => {
    expect(faultsOf(good(kind), onto(kind))).toEqual([]);
  });
  test('needs every one of them, and no other', () => {
    for (const field of Object.keys(own[kind])) {
      const rest = Object.fromEntries(Object.entries(good(kind)).filter(([name]) => name !== field));
      expect(
        faultsOf(rest, onto(kind)).map(([path]) => path),
        field,
      ).toEqual(worked.includes(field) ? [] : [`.${field}`]);
    }
    expect(faultsOf({ ...good(kind), extra: '1' }, onto(kind)).map(([path]) => path)).toEqual(['.extra']);
  });
  test('refuses what they cannot be', () => {
    for (const [field, [, ...bad]] of Object.entries(own[kind])) {
      for (const value of bad)
        expect(
          faultsOf({ ...good(kind), [field]: value }, onto(kind)).map(([path]) => path.startsWith(`.${field}`)),
          `${field}: ${JSON.stringify(value)}`,
        ).toContain(true);
    }
  });
});

describe('between fields', () => {
  test.each(['between', 'converge'] as const)('%s: min is not above max', (kind) => {
    expect(faultsOf({ ...good(kind), min: '2', max: '1.9' })).toEqual([['.max', 'not below min, 2']]);
    expect(faultsOf({ ...good(kind), min: '9', max: '10' })).toEqual([]);
    expect(faultsOf({ ...good(kind), min: '2', max: '2.0' })).toEqual([]);
  });
  test.each([['increase'], ['decrease']])('a trend and its slowing may %s', (direction) => {
    expect(faultsOf({ ...good('trend'), direction })).toEqual([]);
    expect(faultsOf({ ...good('slowing'), direction })).toEqual([]);
  });
  test.each([['gradual'], ['sustained'], ['marked'], ['unspecified']])('a trend and a gap may be %s', (pace) => {
    expect(faultsOf({ ...good('trend'), pace })).toEqual([]);
    expect(faultsOf({ ...good('gap-narrowing'), pace })).toEqual([]);
  });
  test.each(['at-most', 'above', 'below', 'about'])('a comparison may ask for %s', (relation) => {
    expect(faultsOf({ ...good('compare'), relation })).toEqual([]);
  });
  test('other indicators have to be listed', () => {
    expect(faultsOf({ ...good('compare'), reference: 'boyz' })).toMatchObject([
      ['', 'indicators listed under indicators, for compare'],
    ]);
    expect(faultsOf({ ...good('gap-narrowing'), sides: ['boys', 'grils'] })).toMatchObject([
      ['', 'indicators listed under indicators, for gap-narrowing'],
    ]);
  });
});

test('the kinds are a closed set', () => {
  expect(criterionKinds).toEqual([
    'at-least',
    'at-most',
    'about',
    'between',
    'change-from-baseline',
    'trend',
    'hold',
    'slowing',
    'gap-narrowing',
    'compare',
    'balanced',
    'converge',
    'attested',
  ]);
  expect(Object.isFrozen(criterionKinds)).toBe(true);
});

test('a mistyped id does not compile', async () => {
  const { toy } = await import('../toy.js');
  expectTypeOf<Parameters<typeof toy.criterion>[0]>().toEqualTypeOf<(typeof toy.criteria)[number]['id']>();
  // @ts-expect-error no such criterion
  expect(() => toy.criterion('at-leest')).toThrow(IndicatorError);
});
