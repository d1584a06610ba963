/** Units of a plan's own: listed once, and understood wherever a figure is read or written. */
import { describe, expect, test } from 'vitest';
import { assess } from '../../src/entries/assessment.js';
import { definePlan, evaluate, type Evidence } from '../../src/entries/engine.js';
import { explain } from '../../src/entries/explain.js';
import { readObservations, writeObservations } from '../../src/entries/io.js';
import { explainProjection, project } from '../../src/entries/projection.js';
import { catalogueSchema, observationSchema, planJsonSchema, planSchema } from '../../src/entries/schema.js';
import { compileVerdicts } from '../../src/entries/sql.js';
import { faultOf } from '../criteria/judge.js';
import { faultsOf } from './bad-plans.js';
import { oneItem } from '../one-item.js';

const definition = (parts: object = {}, criterion: object = {}) => ({
  document: { id: 'land', title: '用地规划' },
  units: [
    { id: 'mu', symbol: { zh: '亿亩', en: 'hundred million mu' } },
    { id: 'ug-m3', symbol: 'µg/m³' },
    { id: 'per-doctor', symbol: { zh: '人/名', en: ' per doctor' }, scale: 10 },
  ],
  indicators: [
    { id: 'farmland', name: '耕地保有量', unit: 'mu', polarity: 'higher-is-better' },
    { id: 'pm25', name: { zh: 'PM2.5浓度', en: 'PM2.5' }, unit: 'ug-m3', polarity: 'lower-is-better' },
    { id: 'load', name: '每十名医生服务人数', unit: 'per-doctor', polarity: 'lower-is-better' },
    { id: 'beds', name: '每万人床位数', unit: 'per-10000', polarity: 'higher-is-better' },
  ],
  plans: oneItem('耕地不少于18亿亩，PM2.5在35左右，每万人床位达到72张。', [
    {
      id: 'c',
      indicator: 'farmland',
      kind: 'at-least',
      value: '18',
      due: 2030,
      phrase: '耕地不少于18亿亩',
    },
    {
      id: 'a',
      indicator: 'pm25',
      kind: 'about',
      value: '35',
      due: 2030,
      phrase: 'PM2.5在35左右',
      ...criterion,
    },
    { id: 'b', indicator: 'beds', kind: 'at-least', value: '72', due: 2030, phrase: '每万人床位达到72张' },
    { id: 'l', indicator: 'load', kind: 'at-most', value: '30', due: 2030, phrase: '用地' },
  ]),
  ...parts,
});
const plan = definePlan(fitting(definition()) as never);

/** The phrase of the load stands in the words of its item. */
function fitting(given: ReturnType<typeof definition>): object {
  const whole = structuredClone(given);
  whole.plans[0]!.domains[0]!.items[0]!.text += '用地。';
  return whole;
}

const judged = (id: string, rows: readonly Evidence[], options: object = {}) =>
  evaluate(id as never, rows, { plan, asOf: 2024, ...options } as never);

test('the indicator carries what its unit is', () => {
  expect(plan.indicator('farmland' as never)).toMatchObject({
    unit: 'mu',
    ownUnit: { symbol: { zh: '亿亩', en: 'hundred million mu' } },
    min: '0',
    max: null,
  });
  expect(plan.indicator('pm25' as never).ownUnit).toEqual({ symbol: { zh: 'µg/m³', en: 'µg/m³' } });
  expect(plan.hasUnit('mu')).toBe(true);
  expect(plan.hasUnit('percent')).toBe(true);
  expect(plan.hasUnit('acre')).toBe(false);
  // What is written out reads back, each indicator by itself.
  expect(definePlan(plan.toJSON() as never).indicator('load' as never)).toEqual(plan.indicator('load' as never));
});

describe('a verdict', () => {
  test.each([
    ['18', 'met', true],
    ['17.9', 'in-progress', false],
  ])('on %s', (value, status, onBoundary) => {
    const verdict = judged('c', [{ period: 2024, value, unit: 'mu' }]);
    expect(verdict).toMatchObject({ status, onBoundary, observed: { unit: 'mu' }, threshold: { unit: 'mu' } });
  });
  test('in words', () => {
    const verdict = judged('c', [{ period: 2024, value: '17.5' }]);
    expect(explain(verdict, 'zh')).toContain('2024年为17.5亿亩');
    expect(explain(verdict, 'zh')).toContain('还差0.5亿亩');
    expect(explain(verdict, 'en')).toContain('17.5 hundred million mu in 2024');
  });
  test('of a quotient, by the scale of the unit', () => {
    expect(judged('l', [{ period: 2024, numerator: 30, denominator: 10 }])).toMatchObject({
      status: 'met',
      observed: { value: '30' },
      onBoundary: true,
      // Nothing says that events are counted in it.
      interval: null,
    });
    expect(faultOf(() => judged('c', [{ period: 2024, numerator: 3, denominator: 10 }]))).toMatchObject({
      code: 'BAD_OBSERVATION',
      expected: 'a value: mu is no quotient',
    });
  });
  test('it converts into no other', () => {
    expect(faultOf(() => judged('c', [{ period: 2024, value: 18, unit: 'count' }]))).toMatchObject({
      code: 'UNIT_MISMATCH',
      expected: 'an observation in mu',
    });
    expect(faultOf(() => judged('b', [{ period: 2024, value: 18, unit: 'mu' }]))).toMatchObject({
      code: 'UNIT_MISMATCH',
    });
  });
  test('per ten thousand is known, and converts', () => {
    expect(judged('b', [{ period: 2024, value: '7.2', unit: 'per-1000' }])).toMatchObject({
      status: 'met',
      margin: '0',
    });
    expect(judged('b', [{ period: 2024, value: '719', unit: 'per-100000' }])).toMatchObject({ margin: '-0.1' });
    const counted = judged('b', [{ period: 2024, numerator: 72, denominator: 10000 }]);
    expect(counted).toMatchObject({ status: 'met', margin: '0', interval: { method: 'poisson' } });
    expect(explain(counted, 'zh')).toContain('72/万');
    expect(explain(counted, 'en')).toContain('72 per 10,000');
  });
});

describe('the width of 左右 in it', () => {
  const rows: Evidence[] = [{ period: 2024, value: 38 }];
  test('is a choice of a policy, of the call or of the plan', () => {
    expect(judged('a', rows)).toMatchObject({ reason: 'no-tolerance' });
    const verdict = judged('a', rows, { policy: { aboutTolerance: { 'ug-m3': 3 } } });
    expect(verdict).toMatchObject({ status: 'met', onBoundary: true });
    expect(explain(verdict, 'zh')).toContain('取上下3µg/m³');
    const own = definePlan(fitting(definition({}, { policy: { aboutTolerance: { 'ug-m3': '2' } } })) as never);
    expect(evaluate('a' as never, rows, { plan: own } as never)).toMatchObject({ margin: '-1' });
    expect(assess(plan, [], { asOf: 2024, policy: { aboutTolerance: { mu: '1' } } } as never).area).toBeNull();
  });
  test('of a unit that the plan does not have it is a mistake', () => {
    expect(faultOf(() => judged('a', rows, { policy: { aboutTolerance: { acre: 1 } } }))).toMatchObject({
      code: 'BAD_OPTION',
      where: 'policy.aboutTolerance',
      received: '"acre"',
    });
    expect(
      faultsOf(fitting(definition({}, { policy: { aboutTolerance: { acre: '2' } } }))).map(({ path }) => path),
    ).toEqual(['plans[0].domains[0].items[0].criteria[1].policy.aboutTolerance.acre']);
  });
});

test('a projection is told in it', () => {
  const rows = [2019, 2020, 2021, 2022, 2023, 2024].map((period, i) => ({ period, value: 17 + i / 10 }));
  const projection = project('c' as never, rows, { plan, asOf: 2024 } as never);
  expect(projection.status).toBe('projected');
  expect(explainProjection(projection, 'zh')).toMatch(/预计2030年为[\d.]+亿亩/);
});

describe('tables', () => {
  test.each(['亿亩', 'mu', 'hundred million mu'])('%s is read as it', (unit) => {
    const { observations, problems } = readObservations(`指标,单位,2024年\n耕地保有量,${unit},17.5`, { plan } as never);
    expect(problems).toEqual([]);
    expect(observations).toMatchObject([{ indicator: 'farmland', value: '17.5', unit: 'mu' }]);
  });
  test('what is written reads back', () => {
    const rows: Evidence[] = [
      { indicator: 'farmland', period: 2024, value: '17.5', unit: 'mu' },
      { indicator: 'beds', period: 2024, value: '70', unit: 'per-10000' },
    ];
    for (const headers of ['zh', 'en'] as const) {
      const written = writeObservations(rows, { headers });
      expect(readObservations(written, { plan } as never).observations).toMatchObject(rows);
    }
  });
});

test('a database holds its figures against its limits', () => {
  expect(compileVerdicts(plan, { dialect: 'duckdb', asOf: 2026 }).columns).toContain('status');
});

describe('in a definition', () => {
  test.each([
    ['an id that is known', { units: [{ id: 'percent', symbol: '%' }] }, 'units[0].id'],
    ['an id used twice', { units: [1, 2].map(() => ({ id: 'x', symbol: 'x' })) }, 'units[1].id'],
    ['no symbol', { units: [{ id: 'x' }] }, 'units[0].symbol'],
    ['a scale of nothing', { units: [{ id: 'x', symbol: 'x', scale: 0 }] }, 'units[0].scale'],
    ['a unit nobody listed', { units: [] }, 'indicators[0].unit'],
  ])('%s is refused', (_what, parts, path) => {
    const whole = fitting(definition(parts));
    expect(faultsOf(whole).map((fault) => fault.path)).toContain(path);
    expect(planSchema.safeParse(whole).success).toBe(false);
  });
  test('the schemas take it', () => {
    expect(planSchema.safeParse(fitting(definition())).error).toBeUndefined();
    expect(catalogueSchema.safeParse(plan.toJSON()).error).toBeUndefined();
    expect(observationSchema.safeParse({ period: 2024, value: 1, unit: 'mu' }).success).toBe(true);
    expect(observationSchema.safeParse({ period: 2024, value: 1, unit: 'a b' }).success).toBe(false);
    expect(JSON.stringify(planJsonSchema())).toContain('"per-10000"');
  });
  test('a mistyped unit does not compile', () => {
    definePlan({
      ...base,
      units: [{ id: 'mu', symbol: '亩' }],
      indicators: [{ id: 'land', name: '耕地', unit: 'mu', polarity: 'higher-is-better' }],
    });
    expect(
      faultOf(() =>
        definePlan({
          ...base,
          units: [{ id: 'mu', symbol: '亩' }],
          // @ts-expect-error no such unit
          indicators: [{ id: 'land', name: '耕地', unit: 'moo', polarity: 'higher-is-better' }],
        }),
      ),
    ).toMatchObject({ code: 'BAD_PLAN', where: 'indicators[0].unit' });
  });
});

const base = {
  document: { id: 'x', title: 'x' },
  plans: [{ id: 'p', title: 'x', years: { baseline: 2020, start: 2021, end: 2030 }, domains: [] }],
} as const;
