import fc from 'fast-check';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { evaluate, IndicatorError, prepare, type Evaluation, type Evidence, type EvaluateOptions } from '../../src/engine.js';
import { explain } from '../../src/explain.js';
import { toy } from '../toy.js';

type Id = Parameters<typeof toy.criterion>[0];

const judge = (id: Id, observations: readonly Evidence[], options: EvaluateOptions = {}): Evaluation => evaluate(id, observations, { ...options, plan: toy });

const series = (values: Readonly<Record<number, number | string>>, indicator?: string): Evidence[] =>
  Object.entries(values).map(([year, value]) => ({ period: Number(year), value, ...(indicator !== undefined && { indicator }) }));

/** The fields a table names, of an evaluation. */
const brief = (evaluation: Evaluation): Record<string, unknown> => evaluation as unknown as Record<string, unknown>;

describe('thresholds', () => {
  test.each<[Id, number | string, string, string | null, boolean]>([
    ['at-least', '94.9', 'in-progress', '-0.1', false],
    ['at-least', 95, 'met', '0', true],
    ['at-least', '95.0', 'met', '0', true],
    ['at-least', '94.99999999999999999999', 'in-progress', '-0.00000000000000000001', false],
    ['at-least', 95.1, 'met', '0.1', false],
    ['at-most', '14.000', 'met', '0', true],
    ['at-most', '14.1', 'in-progress', '-0.1', false],
    ['at-most', '13.9', 'met', '0.1', false],
    ['about', '43', 'met', '0', true],
    ['about', '42.9', 'in-progress', '-0.1', false],
    ['about', '45', 'met', '2', false],
    ['about', '47', 'met', '0', true],
    ['about', '47.01', 'in-progress', '-0.01', false],
    ['between', 0, 'in-progress', '-1', false],
    ['between', 1, 'met', '0', true],
    ['between', 2, 'met', '0', true],
    ['between', 3, 'in-progress', '-1', false],
    ['balanced', '40', 'met', '0', true],
    ['balanced', '39.99', 'in-progress', '-0.01', false],
    ['balanced', '60.01', 'in-progress', '-0.01', false],
    ['gross', '103.2', 'met', '10.2', false],
  ])('%s judges %s: %s, margin %s', (id, value, status, margin, onBoundary) => {
    expect(brief(judge(id, [{ period: 2024, value }]))).toMatchObject({ status, margin, onBoundary });
  });

  test('0.1 + 0.2 is not 0.3: a number is judged by its shortest decimal form', () => {
    const criterion = { ...toy.criterion('gross'), value: '0.3' } as never;
    expect(evaluate(criterion, [{ period: 2024, value: 0.1 + 0.2 }], { plan: toy })).toMatchObject({ status: 'met', margin: '0.00000000000000004' });
    expect(evaluate(criterion, [{ period: 2024, value: 0.3 }], { plan: toy })).toMatchObject({ status: 'met', onBoundary: true });
  });

  test('percent against per-mille, per-100000 and share', () => {
    const at = (value: number | string, unit: never) => brief(judge('at-least', [{ period: 2024, value, unit }]));
    expect(at('950', 'per-1000' as never)).toMatchObject({ status: 'met', onBoundary: true, observed: { value: '95', unit: 'percent' } });
    expect(at('0.95', 'share' as never)).toMatchObject({ status: 'met', onBoundary: true });
    expect(at('94999', 'per-100000' as never)).toMatchObject({ status: 'in-progress', margin: '-0.001' });
  });

  test('rounding to the threshold is a policy', () => {
    const rounded = judge('at-least', [{ period: 2024, value: '94.5000001' }], { policy: { comparison: 'threshold-precision' } });
    expect(rounded).toMatchObject({ status: 'met', onBoundary: true });
    expect(rounded.readings.map(({ id }) => id)).toContain('threshold-precision');
    expect(judge('at-least', [{ period: 2024, value: '94.5' }], { policy: { comparison: 'threshold-precision' } }).status).toBe('in-progress');
  });

  test('tolerance by call and by criterion', () => {
    const value = [{ period: 2024, value: '41' }];
    expect(judge('about', value, { policy: { aboutTolerance: { percent: '4' } } }).status).toBe('met');
    expect(judge('about', value, { policy: { criteria: { about: { aboutTolerance: { percent: '4' } } } } })).toMatchObject({
      status: 'met',
      readings: [{ id: 'about-tolerance', parameters: { tolerance: '4' } }],
    });
  });
});

describe('due dates', () => {
  test.each<[number | string, string, object]>([
    [2024, 'in-progress', {}],
    ['2025-12-30', 'in-progress', {}],
    ['2025-12-31', 'insufficient-data', { reason: 'due-period-not-observed', missing: ['2025'] }],
    [2026, 'insufficient-data', { reason: 'due-period-not-observed', indication: { period: '2024', value: '15' } }],
  ])('as of %s', (asOf, status, rest) => {
    expect(judge('at-most', series({ 2023: 16, 2024: 15 }), { asOf })).toMatchObject({ status, ...rest });
  });

  test('met before the due date is early; in the due year it is not', () => {
    expect(judge('at-most', series({ 2024: 13 }))).toMatchObject({ status: 'met', early: true });
    expect(judge('at-most', series({ 2025: 13 }))).toMatchObject({ status: 'met', early: false });
    expect(judge('at-most', series({ 2025: 15 }))).toMatchObject({ status: 'not-met' });
  });

  test('what came after the due date, or after the date asked about, is not judged', () => {
    expect(judge('at-most', series({ 2025: 15, 2026: 10 }))).toMatchObject({ status: 'not-met', observed: { period: '2025' } });
    expect(judge('at-least', series({ 2023: 94, 2024: 96 }), { asOf: '2024-06-30' })).toMatchObject({ status: 'in-progress', observed: { period: '2023' } });
  });

  test('no observation', () => {
    expect(judge('at-least', [])).toMatchObject({ status: 'insufficient-data', reason: 'no-observation' });
    expect(judge('at-least', [{ period: 2024, value: null }], { asOf: 2024 })).toMatchObject({ reason: 'no-observation' });
  });
});

describe('progress and attainment', () => {
  test('worked by hand', () => {
    expect(judge('at-least', series({ 2020: 75, 2024: 80 }))).toMatchObject({ baselineProgress: '0.25', levelAttainment: '0.842105' });
    expect(judge('at-most', series({ 2020: 18, 2024: 15 }))).toMatchObject({ baselineProgress: '0.75', levelAttainment: '0.933333' });
  });
  test('none where the baseline was already there, or is not observed', () => {
    expect(judge('at-least', series({ 2020: 96, 2024: 94 }))).toMatchObject({ baselineProgress: null });
    expect(judge('at-least', series({ 2024: 94 }))).toMatchObject({ baseline: null, baselineProgress: null });
    expect(judge('at-most', series({ 2024: 0 }))).toMatchObject({ levelAttainment: null, status: 'met' });
  });
});

describe('change from the baseline', () => {
  test.each([
    ['8', 'met', '0'],
    ['8.01', 'in-progress', '-0.01'],
    ['7', 'met', '1'],
  ])('20%% below 10 is 8: %s is %s', (value, status, margin) => {
    expect(judge('change', series({ 2020: 10, 2024: value }))).toMatchObject({ status, margin, threshold: { upper: '8', lower: null } });
  });
  test('without the base year it cannot be told', () => {
    expect(judge('change', series({ 2021: 10, 2024: 5 }))).toMatchObject({ status: 'insufficient-data', reason: 'no-baseline', missing: ['2020'] });
  });
});

describe('trends', () => {
  test.each<[Id, Record<number, number>, string]>([
    ['gradual', { 2020: 50, 2024: 51 }, 'met'],
    ['gradual', { 2020: 50, 2024: 50 }, 'in-progress'],
    ['gradual', { 2020: 50, 2024: 49 }, 'in-progress'],
    // A net gain, but the median slope points down.
    ['gradual', { 2020: 50, 2021: 60, 2022: 57, 2023: 54, 2024: 51 }, 'in-progress'],
    ['gradual', { 2020: 100, 2024: 100 }, 'met'],
  ])('%s: %o is %s', (id, values, status) => {
    expect(judge(id, series(values)).status).toBe(status);
  });
  test('sustained reports every reversal, and the monotone reading fails on it', () => {
    const values = series({ 2020: 50, 2021: 52, 2022: 51, 2023: 55, 2024: 54 });
    expect(judge('sustained', values)).toMatchObject({ status: 'met', warnings: [{ code: 'reversals', periods: ['2022', '2024'] }] });
    expect(judge('sustained', values, { policy: { trendReading: 'monotone' } }).status).toBe('in-progress');
  });
  test('marked has no size unless the policy gives one', () => {
    const values = series({ 2020: 50, 2024: 54 });
    expect(judge('marked', values)).toMatchObject({ status: 'met', warnings: [{ code: 'unquantified' }] });
    expect(judge('marked', values, { policy: { markedChange: '10' } })).toMatchObject({ status: 'in-progress', margin: '-1' });
    expect(judge('marked', values, { policy: { markedChange: '8' } })).toMatchObject({ status: 'met', onBoundary: true });
  });
  test('needs the base year and something after it', () => {
    expect(judge('gradual', series({ 2021: 1, 2024: 2 }))).toMatchObject({ reason: 'no-baseline' });
    expect(judge('gradual', series({ 2020: 1 }))).toMatchObject({ reason: 'too-few-points' });
  });
  test('slowing compares the yearly change before and since', () => {
    expect(judge('slowing', series({ 2018: 10, 2019: 12, 2020: 14, 2022: 15 }))).toMatchObject({ status: 'met', margin: '1.5' });
    expect(judge('slowing', series({ 2018: 10, 2020: 11, 2022: 13 }))).toMatchObject({ status: 'in-progress', margin: '-0.5' });
    expect(judge('slowing', series({ 2020: 11, 2022: 13 }))).toMatchObject({ reason: 'too-few-points' });
    expect(judge('slowing', series({ 2018: 12, 2020: 11, 2022: 10 }))).toMatchObject({ status: 'met', warnings: [{ code: 'no-prior-growth' }] });
  });
  test('converging: inside, or nearer than at the baseline', () => {
    expect(judge('converge', series({ 2020: 111, 2024: 109 }))).toMatchObject({ status: 'met', margin: '2' });
    expect(judge('converge', series({ 2020: 111, 2024: 112 }))).toMatchObject({ status: 'in-progress', margin: '-1' });
    expect(judge('converge', series({ 2024: 107 }))).toMatchObject({ status: 'met', onBoundary: true });
    expect(judge('converge', series({ 2024: 108 }))).toMatchObject({ reason: 'no-baseline' });
  });
});

describe('two series', () => {
  const sides = [...series({ 2020: 60, 2024: 58 }, 'boys'), ...series({ 2020: 50, 2024: 52 }, 'girls')];
  test('a gap from its sides, from itself, or with the second side as reference', () => {
    expect(judge('gap', sides)).toMatchObject({ status: 'met', margin: '4', observed: { value: '6' }, threshold: { upper: '10', strict: true } });
    expect(judge('gap', series({ 2020: '3.5', 2024: '2.76' }))).toMatchObject({ status: 'met', margin: '0.74', warnings: [] });
    expect(judge('gap', series({ 2020: 60, 2024: 61 }), { reference: series({ 2020: 50, 2024: 52 }) })).toMatchObject({ status: 'met', margin: '1' });
  });
  test('levelling down is flagged', () => {
    expect(judge('gap', sides)).toMatchObject({ warnings: [{ code: 'levelling-down', indicator: 'boys', from: '60', to: '58' }] });
    const up = [...series({ 2020: 60, 2024: 61 }, 'boys'), ...series({ 2020: 50, 2024: 55 }, 'girls')];
    expect(judge('gap', up).warnings).toEqual([]);
  });
  test('a comparison is made in the same period', () => {
    const own = series({ 2024: '30.1' });
    expect(judge('compare', own, { reference: series({ 2024: '30.1' }) })).toMatchObject({ status: 'met', onBoundary: true });
    expect(judge('compare', own, { reference: series({ 2024: '30.2' }) })).toMatchObject({ status: 'in-progress', margin: '-0.1' });
    expect(judge('compare', own, { reference: series({ 2023: '20' }) })).toMatchObject({ reason: 'reference-missing' });
    expect(judge('compare', own, { reference: [] })).toMatchObject({ reason: 'reference-missing' });
    expect(judge('compare-about', [...own, ...series({ 2024: '32' }, 'members')])).toMatchObject({ status: 'met', margin: '0.1' });
  });
});

describe('every unit and every period', () => {
  const units = (values: Record<string, number>): Evidence[] => Object.entries(values).map(([area, value]) => ({ period: 2024, value, area }));
  test('one unit below fails, whatever the mean', () => {
    expect(judge('every-unit', units({ a: 9, b: 0, c: 1 }), { units: ['a', 'b', 'c'] })).toMatchObject({
      status: 'in-progress',
      observed: { area: 'b' },
      unitsJudged: { total: 3, met: 2, failing: [{ area: 'b', value: '0', margin: '-1' }], missing: [] },
    });
    expect(judge('every-unit', units({ a: 9, b: 1 }), { units: ['a', 'b'] })).toMatchObject({ status: 'met' });
  });
  test('a unit without data is not a pass', () => {
    expect(judge('every-unit', units({ a: 9 }), { units: ['a', 'b'] })).toMatchObject({ reason: 'unit-missing', missing: ['b'] });
    expect(judge('every-unit', [{ period: 2024, value: 5 }])).toMatchObject({ reason: 'no-observation' });
    expect(judge('every-unit', units({ a: 9 }))).toMatchObject({ status: 'met', warnings: [{ code: 'units-not-listed' }] });
  });
  test('a breach of a level to be held is not met, at once, and lists the years', () => {
    expect(judge('sustain', series({ 2020: 90, 2021: 95, 2022: 94, 2023: 96, 2024: 97 }))).toMatchObject({
      status: 'not-met',
      breaches: [{ period: '2022', value: '94', margin: '-1' }],
    });
  });
  test('unobserved years are said, and at the end decide', () => {
    expect(judge('sustain', series({ 2021: 95, 2023: 96 }))).toMatchObject({ status: 'met', early: true, warnings: [{ code: 'unobserved-periods', periods: ['2022'] }] });
    expect(judge('sustain', series({ 2021: 95, 2030: 96 }))).toMatchObject({ status: 'insufficient-data', reason: 'periods-missing' });
  });
});

describe('observations', () => {
  test('disaggregated rows, forecasts and other areas never leak into the whole', () => {
    expect(judge('at-least', [
      { period: 2024, value: 90 },
      { period: 2024, value: 99, disaggregation: { sex: 'F' } },
      { period: 2026, value: 99, status: 'F' },
      { period: 2024, value: 98, area: 'township' },
    ])).toMatchObject({ status: 'in-progress', observed: { value: '90' }, warnings: [{ code: 'forecast-excluded', periods: ['2026'] }] });
  });
  test('a bound settles only what it can', () => {
    const at = (value: string, bound: 'at-least' | 'at-most') => judge('at-least', [{ period: 2024, value, bound }]);
    expect(at('99', 'at-least').status).toBe('met');
    expect(at('90', 'at-least')).toMatchObject({ reason: 'bound-undecided' });
    expect(at('90', 'at-most').status).toBe('in-progress');
  });
  test('small numbers: one death in 7,200 births passes 14 and is not told from it', () => {
    expect(judge('at-most', [{ period: 2023, numerator: 0, denominator: 7300 }, { period: 2024, numerator: 1, denominator: 7200 }])).toMatchObject({
      status: 'met',
      observed: { value: '13.8888888889', numerator: '1', denominator: '7200' },
      // scipy 1.10.1: chi2.ppf(.025, 2) / 2 / 7200 * 1e5 and chi2.ppf(.975, 4) / 2 / 7200 * 1e5
      interval: { lower: '0.351636', upper: '77.3839', method: 'poisson' },
      pooled: { periods: ['2023', '2024'], numerator: '1', denominator: '14500', value: '6.896551724' },
      warnings: [{ code: 'not-distinguishable' }],
    });
  });
  test('nothing counted over nothing is not applicable', () => {
    expect(judge('at-most', [{ period: 2024, numerator: 0, denominator: 0 }])).toMatchObject({ status: 'not-applicable', reason: 'denominator-zero' });
    expect(judge('at-most', [], { notApplicable: '无助产机构' })).toMatchObject({ status: 'not-applicable', reason: 'declared', note: '无助产机构' });
  });
  test('attested: the latest statement up to the date', () => {
    const statement = { period: 2024, attested: 'achieved', assessor: '市妇儿工委' } as const;
    expect(judge('attested', [statement])).toMatchObject({ status: 'met', attestation: statement });
    expect(judge('attested', [{ period: 2024, attested: 'partly' }]).status).toBe('in-progress');
    expect(judge('attested', [{ period: 2030, attested: 'not' }]).status).toBe('not-met');
    expect(judge('attested', [], { asOf: 2024 })).toMatchObject({ reason: 'no-attestation' });
  });
});

describe('bad input', () => {
  const code = (run: () => unknown): string => {
    try {
      run();
    } catch (error) {
      expect(error).toBeInstanceOf(IndicatorError);
      const { fields } = error as IndicatorError;
      expect(fields.where).not.toBe('');
      return (error as IndicatorError).code;
    }
    return 'nothing thrown';
  };
  test.each<[string, Id, unknown, object]>([
    ['BAD_NUMBER', 'at-least', [{ period: 2024, value: NaN }], {}],
    ['BAD_NUMBER', 'at-least', [{ period: 2024, value: '0x10' }], {}],
    ['BAD_NUMBER', 'at-least', [{ period: 2024, value: 'Infinity' }], {}],
    ['BAD_NUMBER', 'at-least', [{ period: 2024, value: '' }], {}],
    ['BAD_NUMBER', 'at-least', [{ period: 2024, value: '1e2' }], {}],
    ['BAD_NUMBER', 'at-least', [{ period: 2024, value: 90 }, { period: 2023, value: Infinity }], {}],
    ['BAD_PERIOD', 'at-least', [{ period: '2023-02-29', value: 1 }], {}],
    ['BAD_PERIOD', 'at-least', [{ period: 20.5, value: 1 }], {}],
    ['BAD_PERIOD', 'at-least', [{ period: '2024-13', value: 1 }], {}],
    ['BAD_PERIOD', 'at-least', [{ period: 2024, value: 1 }], { asOf: 'today' }],
    ['UNIT_MISMATCH', 'at-least', [{ period: 2024, value: 1, unit: 'years' }], {}],
    ['OUT_OF_BOUNDS', 'at-least', [{ period: 2024, value: '100.00000000000000000001' }], {}],
    ['OUT_OF_BOUNDS', 'at-least', [{ period: 2024, value: -1 }], {}],
    ['NUMERATOR_EXCEEDS_DENOMINATOR', 'at-least', [{ period: 2024, numerator: 8, denominator: 7 }], {}],
    ['VALUE_CONFLICT', 'at-least', [{ period: 2024, value: '50.1', numerator: 1, denominator: 2 }], {}],
    ['BAD_OBSERVATION', 'at-least', [{ period: 2024 }], {}],
    ['BAD_OBSERVATION', 'at-least', [{ period: 2024, numerator: 1 }], {}],
    ['BAD_OBSERVATION', 'at-least', [null], {}],
    ['BAD_OBSERVATION', 'at-least', 'none', {}],
    ['BAD_OBSERVATION', 'at-least', [{ period: 2024, value: 1, status: 'X' }], {}],
    ['BAD_OBSERVATION', 'attested', [{ period: 2024, value: 1 }], {}],
    ['DUPLICATE_OBSERVATION', 'at-least', [{ period: 2024, value: 1 }, { period: '2024', value: 1 }], {}],
    ['AMBIGUOUS_AREA', 'at-least', [{ period: 2024, value: 1, area: 'a' }, { period: 2024, value: 2, area: 'b' }], {}],
    ['MISSING_SERIES', 'compare', [{ period: 2024, value: 1 }], {}],
    ['MISSING_SERIES', 'gap', [{ period: 2024, value: 1, indicator: 'boys' }], {}],
    ['UNKNOWN_ID', 'at-least', [{ period: 2024, value: 1, indicator: '__proto__' }], {}],
    ['BAD_OPTION', 'about', [{ period: 2024, value: 1 }], { policy: { aboutTolerance: { percent: '-1' } } }],
    ['BAD_OPTION', 'about', [{ period: 2024, value: 1 }], { policy: { unknown: 1 } }],
    ['UNKNOWN_ID', 'nope' as Id, [], {}],
    ['UNKNOWN_ID', '__proto__' as Id, [], {}],
  ])('%s: %s, %j', (expected, id, observations, options) => {
    expect(code(() => judge(id, observations as Evidence[], options))).toBe(expected);
  });
  test('a duplicate names both rows', () => {
    expect(() => judge('at-least', [{ period: 2024, value: 1 }, { period: 2023, value: 1 }, { period: 2024, value: 2 }])).toThrow(/observations\[2\].*observations\[0\]/);
  });
});

describe('explanations', () => {
  test('name phrase, value, period, threshold and reading', () => {
    const verdict = judge('at-most', series({ 2020: 18, 2024: '14.3' }));
    expect(explain(verdict, 'zh')).toBe('死亡率：2024年为14.3/10万。规划要求到2025年不高于14/10万（“14/10万以下”）。截至2024年尚未达到，差0.3/10万。口径：“以上”“以下”“以内”包括本数（《民法典》第1259条（类推））。');
    expect(explain(verdict, 'en')).toBe('Mortality: 14.3 per 100,000 in 2024. The plan asks for at most 14 per 100,000 by 2025 (“14/10万以下”). Not met yet as of 2024: 0.3 per 100,000 short. Reading: 以上, 以下 and 以内 include the number itself (Civil Code of China, art. 1259, by analogy).');
  });
  test.each(['zh', 'en'] as const)('every kind and every answer can be said in %s', (language) => {
    for (const { id } of toy.criteria) {
      for (const observations of [[], id === 'attested' ? [{ period: 2024, attested: 'partly' as const }] : series({ 2020: 1, 2024: 2 })]) {
        const said = explain(judge(id, observations, { reference: undefined as never, ...(id.startsWith('compare') && { reference: series({ 2024: 2 }) }) }), language);
        expect(said).not.toMatch(/undefined|null|NaN|\{|\[object/);
        expect(said.length).toBeGreaterThan(20);
      }
    }
  });
});

describe('laws', () => {
  const value = fc.integer({ min: 0, max: 100000 }).map((n) => n / 1000);
  test('the order of observations is irrelevant', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 2015, max: 2024 }), { minLength: 1 }), fc.array(value, { minLength: 10, maxLength: 10 }), (years, values) => {
        const rows = years.map((year, i) => ({ period: year, value: values[i]! }));
        for (const id of ['at-least', 'gradual', 'sustain', 'slowing'] as const) expect(judge(id, [...rows].reverse())).toEqual(judge(id, rows));
      }),
      { seed: 1, numRuns: 60 },
    );
  });
  test('more of an at-least indicator never turns met into not met', () => {
    fc.assert(
      fc.property(value, value, (a, b) => {
        const [less, more] = a < b ? [a, b] : [b, a];
        if (judge('at-least', [{ period: 2024, value: less }]).status === 'met') expect(judge('at-least', [{ period: 2024, value: more }]).status).toBe('met');
      }),
      { seed: 2 },
    );
  });
  test('a prepared criterion gives the verdict of exact decimals, also next to the threshold', () => {
    const near = fc.integer({ min: -40, max: 40 }).map((ulps) => 95 + ulps * 2 ** -46);
    for (const id of ['at-least', 'about', 'between', 'balanced', 'at-most'] as const) {
      const check = prepare(id, { plan: toy, asOf: 2024 });
      fc.assert(
        fc.property(fc.oneof(near, fc.double({ min: 0, max: 100, noNaN: true })), (x) => {
          expect(check(x)).toBe(judge(id, [{ period: 2024, value: x }]).status);
        }),
        { seed: 3, numRuns: 300 },
      );
    }
  });
});

describe('prepare', () => {
  test('takes the value of the base year or of the reference', () => {
    expect(prepare('change', { plan: toy, baseline: 10 })('8')).toBe('met');
    expect(prepare('change', { plan: toy, baseline: 10 })(8.01)).toBe('not-met');
    expect(prepare('compare', { plan: toy, reference: '30.1' })(30.1)).toBe('met');
    expect(() => prepare('change', { plan: toy })).toThrow(/options.baseline/);
    expect(() => prepare('gradual', { plan: toy })).toThrow(/use evaluate/);
    expect(() => prepare('at-least', { plan: toy })(NaN)).toThrow(/finite number/);
  });
});

test('a mistyped id does not compile', () => {
  expectTypeOf<Id>().toEqualTypeOf<(typeof toy.criteria)[number]['id']>();
  // @ts-expect-error no such criterion
  expect(() => toy.criterion('at-leest')).toThrow(IndicatorError);
});
