import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultPolicy, type Policy } from '../../../src/criteria/policy/policy.js';
import { anyValue } from '../../../src/projection/series/valid-range.js';
import {
  earlyWarningsFor,
  type EarlyWarning,
  type WarningInput,
} from '../../../src/projection/warnings/early-warning.js';
import { codes, head, series } from '../ahead.js';

/** Nothing to warn of: rising to 95, expected there, seen last year. */
const calm: WarningInput = {
  series: { years: [2019, 2020, 2021, 2022, 2023], values: [90, 91, 92, 93, 94] },
  counts: null,
  sides: null,
  bounds: { min: 0, max: 100 },
  limits: { lower: 95, upper: Infinity },
  lastPlace: () => 0,
  strict: false,
  mayMoveAway: false,
  due: 2030,
  asOf: 2024,
  policy: defaultPolicy,
};
type Changes = Partial<WarningInput & { readonly point: number | null }>;
const flags = ({ point = 95, ...changes }: Changes): readonly EarlyWarning[] =>
  earlyWarningsFor({ ...calm, ...changes }, point);
const policy = (changes: Partial<Policy>): Policy => ({ ...defaultPolicy, ...changes });
const run = (...values: number[]): WarningInput['series'] => ({
  years: values.map((_, i) => 2024 - values.length + i),
  values,
});

test('a calm series raises nothing', () => {
  expect(flags({})).toEqual([]);
});

describe('projected-shortfall 预计完成困难', () => {
  test.each<[string, Changes, string]>([
    ['just below a lower limit', { point: 94.9999 }, '0.0001'],
    ['far below it', { point: 60 }, '35'],
    [
      'just above an upper limit',
      { point: 12.01, limits: { lower: -Infinity, upper: 12 }, series: run(50, 50, 50) },
      '0.01',
    ],
    ['below two limits', { point: 39.5, limits: { lower: 40, upper: 60 }, series: run(50, 50, 50) }, '0.5'],
    ['above two limits', { point: 61, limits: { lower: 40, upper: 60 }, series: run(50, 50, 50) }, '1'],
    ['at a limit that has to be passed', { strict: true }, '0'],
  ])('raised %s', (_what, changes, shortfall) => {
    expect(flags(changes)).toEqual([{ code: 'projected-shortfall', year: 2030, shortfall }]);
  });
  test.each<[string, Changes]>([
    ['at a lower limit', { point: 95 }],
    ['at an upper limit', { point: 12, limits: { lower: -Infinity, upper: 12 }, series: run(16, 15, 14, 13) }],
    ['just past a strict limit', { point: 95.0001, strict: true }],
    ['without a projection', { point: null }],
  ])('not raised %s', (_what, changes) => {
    expect(flags(changes)).toEqual([]);
  });
});

describe('volatile 波动较大', () => {
  // By turns 10 and 12: detrended variation √29/66 = 0.0816, swing to range 5/6, reversals 1/3 (volatility.test.ts).
  const turns = {
    series: run(10, 12, 10, 12),
    bounds: { min: 0, max: anyValue.max },
    limits: { lower: 10, upper: Infinity },
  };
  test.each([
    ['detrended-variation', Math.sqrt(29) / 66, 0.0816],
    ['swing-to-range', 5 / 6, 0.833],
    ['reversal-share', 1 / 3, 0.333],
  ] as const)('%s: raised just above its limit, not at it', (measure, size, printed) => {
    expect(flags({ ...turns, policy: policy({ volatility: { measure, limit: size - 1e-9 } }) })).toEqual([
      { code: 'volatile', measure, size: printed, limit: size - 1e-9 },
    ]);
    expect(flags({ ...turns, policy: policy({ volatility: { measure, limit: size + 1e-9 } }) })).toEqual([]);
  });
  test('the default is 15 % of variation about the trend', () => {
    // Swings of 4 are √29/3 = 1.795 about their trend: 0.1496 of a level of 12, 0.163 of one of 11.
    expect(flags({ ...turns, series: run(10, 14, 10, 14) })).toEqual([]);
    expect(flags({ ...turns, series: run(9, 13, 9, 13) })).toEqual([
      { code: 'volatile', measure: 'detrended-variation', size: 0.163, limit: 0.15 },
    ]);
  });
  test('a move that cannot matter raises nothing', () => {
    // 99.2 to 99.8 % wanders by less than a tenth of a point about its line, which is the last place printed.
    const near = { series: run(99.2, 99.6, 99.5, 99.7, 99.8), limits: { lower: 98, upper: Infinity }, point: 100 };
    expect(flags({ ...near, lastPlace: () => 0.1 })).toEqual([]);
    // To the hundredth it is seen, and 1.8 points above the limit it is still far from it; a limit of 99.7 is near.
    expect(flags({ ...near, lastPlace: () => 0.01 })).toEqual([]);
    expect(
      flags({ ...near, lastPlace: () => 0.01, limits: { lower: 99.7, upper: Infinity }, point: 100 }),
    ).toMatchObject([{ code: 'volatile' }]);
    // On the wrong side every move counts, and so it does far from the upper bound.
    const far = { series: run(60, 20, 62, 21, 60), point: 95 };
    expect(flags(far).map(({ code }) => code)).toContain('volatile');
  });
  test.each<[values: readonly number[], isVolatile: boolean]>([
    // A rise that ends at its upper bound, however far the steps are from a line.
    [[97.4, 97.6, 98.5, 99.6, 99.8, 100, 100, 100], false],
    [[97.2, 97.6, 98.1, 99.5, 100, 100, 100, 100], false],
    [[100, 99.9, 99.9, 98, 97, 97, 96.9, 96.9], false],
    [[40, 40, 40, 80, 80, 80], false],
    // One step back is enough.
    [[97.4, 97.6, 98.5, 99.6, 98.2, 100, 100, 100], true],
    [[40, 40, 90, 40, 40, 80], true],
  ])('%j: only what rises and falls fluctuates: %s', (values, isVolatile) => {
    const found = flags({ series: run(...values), limits: { lower: 100, upper: Infinity }, point: 100 });
    expect(found.some(({ code }) => code === 'volatile')).toBe(isVolatile);
  });
  test('at its limit to the last digit it is not raised', () => {
    expect(
      flags({
        ...turns,
        series: run(10, 11, 13, 12, 14),
        policy: policy({ volatility: { measure: 'reversal-share', limit: 0.25 } }),
      }),
    ).toEqual([]);
    expect(
      flags({
        ...turns,
        series: run(10, 11, 13, 12, 14),
        policy: policy({ volatility: { measure: 'reversal-share', limit: 0.249 } }),
      }).map(({ code }) => code),
    ).toEqual(['volatile']);
  });
  test('three points are not judged', () => {
    expect(flags({ ...turns, series: run(10, 90, 10) })).toEqual([]);
  });
  test('the threshold does not matter', () => {
    for (const lower of [0, 11, 95])
      expect(
        flags({ ...turns, point: 100, limits: { lower, upper: Infinity }, series: run(9, 13, 9, 13) }).map(
          ({ code }) => code,
        ),
      ).toEqual(['volatile']);
  });
});

describe('deteriorating', () => {
  test.each<[string, WarningInput['series'], object, object]>([
    ['falling below a lower limit', run(93, 92, 91), {}, { from: 2021, to: 2023, slope: '-1' }],
    ['falling above a lower limit: the margin melts', run(99, 98, 97), {}, { slope: '-1' }],
    [
      'rising above an upper limit',
      run(13, 14, 15),
      { point: 12, limits: { lower: -Infinity, upper: 12 } },
      { slope: '1' },
    ],
    [
      'rising under an upper limit: the margin melts',
      run(9, 10, 11),
      { point: 12, limits: { lower: -Infinity, upper: 12 } },
      { slope: '1' },
    ],
    ['rising above two limits', run(61, 62, 63), { point: 50, limits: { lower: 40, upper: 60 } }, { slope: '1' }],
    ['falling below two limits', run(39, 38, 37), { point: 50, limits: { lower: 40, upper: 60 } }, { slope: '-1' }],
    [
      'the latest five of a series that once rose',
      run(10, 30, 50, 94, 93, 92, 91, 90),
      { point: 96, bounds: anyValue },
      { from: 2019, to: 2023, slope: '-1' },
    ],
    ['by as little as can be told', run(94, 94, 93.9), {}, { slope: '-0.05' }],
  ])('raised: %s', (_what, series, changes, expected) => {
    expect(flags({ series, ...changes })).toEqual([expect.objectContaining({ code: 'deteriorating', ...expected })]);
  });
  test.each<[string, WarningInput['series'], object]>([
    ['standing still', run(94, 94, 94), {}],
    ['rising towards a lower limit', run(91, 92, 93), {}],
    ['falling towards an upper limit', run(15, 14, 13), { point: 12, limits: { lower: -Infinity, upper: 12 } }],
    ['moving between two limits', run(41, 45, 59), { point: 50, limits: { lower: 40, upper: 60 } }],
    ['down to the lower of two limits', run(42, 41, 40), { point: 50, limits: { lower: 40, upper: 60 } }],
    ['up to the upper of two limits', run(58, 59, 60), { point: 50, limits: { lower: 40, upper: 60 } }],
    ['falling under an upper limit', run(11, 10, 9), { point: 9, limits: { lower: -Infinity, upper: 12 } }],
    ['rising above a lower limit', run(96, 97, 98), { point: 99 }],
    ['one bad year at the end of four alike', run(94, 94, 94, 94, 93), {}],
    [
      'a rise that has only to slow down',
      run(9, 10, 11),
      { point: 11.5, limits: { lower: -Infinity, upper: 12 }, mayMoveAway: true },
    ],
    ['two points', run(94, 90), {}],
    ['a slope that falls, an end that does not', run(93.2, 93.3, 93.2, 93.1, 93.2), {}],
    ['an end that falls, a slope that does not', run(93, 92, 93, 94, 92.9), {}],
  ])('not raised: %s', (_what, series, changes) => {
    expect(flags({ series, ...changes })).toEqual([]);
  });
});

test('a plan that asks for a slower rise is not warned of one', () => {
  expect(
    codes(head('slowing', series({ 2016: 10, 2017: 12, 2018: 14, 2019: 16, 2020: 18, 2021: 19, 2022: 20, 2023: 21 }))),
  ).not.toContain('deteriorating');
  expect(codes(head('at-most', series({ 2021: 19, 2022: 20, 2023: 21 })))).toContain('deteriorating');
});

describe('stale', () => {
  test.each([
    [2025, 2, []],
    [2026, 2, [{ code: 'stale', latest: 2023, years: 3 }]],
    [2023, 0, []],
    [2024, 0, [{ code: 'stale', latest: 2023, years: 1 }]],
  ])('asked about %d, %d years allowed', (asOf, staleAfterYears, expected) => {
    expect(flags({ asOf, policy: policy({ staleAfterYears }) })).toEqual(expected);
  });
});

test('independent: every set of the four flags can be raised', () => {
  // Each change raises its own flag and no other: for the series, level ground, swings, a fall, and swings on a fall.
  const grounds = {
    '': run(94, 94, 94, 94, 94),
    v: run(9, 13, 9, 13, 9),
    d: run(94, 93, 92, 91, 90),
    vd: run(30, 10, 25, 5, 20),
  } as const;
  for (const [raised, series] of Object.entries(grounds)) {
    for (const short of [false, true]) {
      for (const old of [false, true]) {
        const found = flags({ series, point: short ? 90 : 95, asOf: old ? 2030 : 2024 }).map(({ code }) => code);
        expect(new Set(found)).toEqual(
          new Set([
            ...(short ? ['projected-shortfall'] : []),
            ...(raised.includes('v') ? ['volatile'] : []),
            ...(raised.includes('d') ? ['deteriorating'] : []),
            ...(old ? ['stale'] : []),
          ]),
        );
      }
    }
  }
});

test('the two flags the plan asks for do not depend on each other: expected level and variation, varied freely', () => {
  const value = fc.integer({ min: 1, max: 99 });
  fc.assert(
    fc.property(fc.array(value, { minLength: 4, maxLength: 10 }), value, value, (values, one, other) => {
      const raised = (point: number): readonly string[] =>
        flags({ series: run(...values), point }).map(({ code }) => code);
      expect(raised(one).includes('volatile')).toBe(raised(other).includes('volatile'));
      expect(raised(one).includes('projected-shortfall')).toBe(one < 95);
    }),
  );
});

describe('flags that arise elsewhere', () => {
  const rows = series({ 2019: 90, 2020: 91, 2021: 92, 2022: 93, 2023: 94 });
  test('too-few-points: two are, three are not', () => {
    expect(head('at-least', rows.slice(0, 2)).warnings).toContainEqual({
      code: 'too-few-points',
      points: 2,
      needed: 3,
    });
    expect(codes(head('at-least', rows.slice(0, 3)))).not.toContain('too-few-points');
  });
  test('gaps', () => {
    expect(
      head(
        'at-least',
        rows.filter(({ period }) => period !== 2021),
      ).warnings,
    ).toContainEqual({ code: 'gaps', years: [2021] });
    expect(codes(head('at-least', rows))).not.toContain('gaps');
  });
  test('series-break', () => {
    const broken = [
      ...series({ 2017: 40, 2018: 41 }),
      ...rows.map((row) => (row.period === 2019 ? { ...row, status: 'B' as const } : row)),
    ];
    expect(head('at-least', broken).warnings).toContainEqual({ code: 'series-break', years: [2019] });
    expect(codes(head('at-least', rows))).not.toContain('series-break');
  });
  test('bounds-excluded', () => {
    expect(head('at-least', [...rows, { period: 2024, value: 94, bound: 'at-least' }]).warnings).toContainEqual({
      code: 'bounds-excluded',
      periods: ['2024'],
    });
    expect(codes(head('at-least', rows))).not.toContain('bounds-excluded');
  });
  test('levelling-down: the gap narrows because the better side got worse', () => {
    const girls = series({ 2020: 80, 2021: 80, 2022: 80, 2023: 80 }, 'girls');
    expect(
      head('gap', [...series({ 2020: 90, 2021: 89, 2022: 88, 2023: 87 }, 'boys'), ...girls]).warnings,
    ).toContainEqual({ code: 'levelling-down', indicator: 'boys', from: '90', to: '87' });
    expect(
      codes(
        head('gap', [
          ...series({ 2020: 90, 2021: 90, 2022: 90, 2023: 90 }, 'boys'),
          ...series({ 2020: 80, 2021: 81, 2022: 82, 2023: 83 }, 'girls'),
        ]),
      ),
    ).not.toContain('levelling-down');
  });
  test('methods-disagree: some expect it to be met and some do not', () => {
    expect(head('at-least', rows).warnings).toContainEqual(
      expect.objectContaining({ code: 'methods-disagree', of: 8 }),
    );
    expect(codes(head('at-least', series({ 2020: 50, 2021: 50.1, 2022: 50.2, 2023: 50.3 })))).not.toContain(
      'methods-disagree',
    );
    expect(codes(head('at-least', series({ 2020: 99, 2021: 99.1, 2022: 99.2, 2023: 99.3 })))).not.toContain(
      'methods-disagree',
    );
  });
});
