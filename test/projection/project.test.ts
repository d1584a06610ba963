/**
 * Every kind of criterion carried to its due date. With fewer than six points the default is worked by hand: the last
 * value and half the Theil–Sen slope times 0.9 + 0.81 + …; chances and intervals are scipy 1.10.1, `t(df, point,
 * spread)` with `sf`, `cdf` and `interval(0.8)`, the spread 0.82 times the root mean square change times the root of V
 * (random-walk.test.ts).
 */
import { describe, expect, test } from 'vitest';
import type { Evidence } from '../../src/entries/engine.js';
import { methods } from '../../src/entries/projection.js';
import { codes, faultOf, head, projected, series, unprojected, variant, type Id } from './ahead.js';

/** Half of 0.9 + 0.81 + … over so many years. */
const half = (horizon: number): number => (9 * (1 - 0.9 ** horizon)) / 2;
const printed = (level: number): string => String(Number(level.toPrecision(6)));
const other = (values: Readonly<Record<number, number>>): Evidence[] => series(values, 'members');

describe('thresholds', () => {
  test('at-least', () => {
    const rows = series({ 2020: 90, 2021: 91, 2022: 92, 2023: 93, 2024: 94 });
    expect(projected('at-least', rows)).toMatchObject({
      status: 'projected',
      asOf: '2024',
      due: 2030,
      phrase: '达到95%以上',
      evaluation: { status: 'in-progress' },
      quantity: 'value',
      latest: { period: '2024', value: '94', unit: 'percent' },
      threshold: { lower: '95', upper: null, strict: false, unit: 'percent' },
      method: 'default',
      choice: 'few-points',
      fittedYears: [2020, 2021, 2022, 2023, 2024],
      point: printed(94 + half(6)),
      interval: { lower: '91.5493', upper: '100', confidence: 0.8 },
      probability: 0.6542,
      outlook: 'at-risk',
      expectedYear: 2027,
      pace: { from: 2020, to: 2024, actual: '1', required: '0.166667', ratio: 6 },
      units: null,
      sides: [],
      milestones: [],
    });
    expect(projected('at-least', rows).path.map(({ year, point }) => [year, point])).toEqual(
      [1, 2, 3, 4, 5, 6].map((horizon) => [2024 + horizon, printed(94 + half(horizon))]),
    );
  });
  test('at-most, due at mid-term', () => {
    expect(projected('at-most', series({ 2020: 18, 2021: 17.5, 2022: 16, 2023: 15.6 }))).toMatchObject({
      due: 2025,
      threshold: { lower: null, upper: '14' },
      // The middle of the slopes −1.5, −1, −0.95, −0.8, −0.5, −0.4 is −7/8.
      point: printed(15.6 - (7 / 8) * half(2)),
      interval: { lower: '12.6982', upper: '17.0056' },
      probability: 0.2668,
      outlook: 'off-track',
      expectedYear: 2028,
      warnings: [
        { code: 'projected-shortfall', year: 2025, shortfall: '0.8519' },
        { code: 'methods-disagree', meeting: 3, of: 7 },
      ],
    });
  });
  test('about', () => {
    const rows = series({ 2020: 40, 2021: 41, 2022: 42, 2023: 42.5 });
    expect(projected('about', rows)).toMatchObject({
      threshold: { lower: '43', upper: '47' },
      point: printed(42.5 + (11 / 12) * half(7)),
      probability: 0.5151,
      outlook: 'at-risk',
      expectedYear: 2025,
    });
    expect(projected('about', rows, { policy: { aboutTolerance: { percent: '2.5' } } })).toMatchObject({
      threshold: { lower: '42.5', upper: '47.5' },
      outlook: 'at-risk',
      expectedYear: 2023,
    });
  });
  test('between', () => {
    expect(projected('between', series({ 2020: 4, 2021: 4, 2022: 3, 2023: 3 }))).toMatchObject({
      threshold: { lower: '1', upper: '2' },
      point: printed(3 - (5 / 12) * half(7)),
      interval: { lower: '0', upper: '4.94405' },
      probability: 0.2063,
      outlook: 'off-track',
      expectedYear: 2031,
      pace: { required: '-0.142857' },
    });
  });
  test('balanced', () => {
    expect(projected('balanced', series({ 2020: 30, 2021: 32, 2022: 34, 2023: 35 }))).toMatchObject({
      threshold: { lower: '40', upper: '60' },
      point: printed(35 + (11 / 6) * half(7)),
      probability: 0.4239,
      outlook: 'at-risk',
      expectedYear: 2032,
    });
  });
  test('gross rates exceed 100, net rates do not', () => {
    const rows = series({ 2020: 95, 2021: 97, 2022: 98, 2023: 99 });
    expect(projected('gross', series({ 2020: 95, 2021: 99, 2022: 101, 2023: 104 }))).toMatchObject({
      point: printed(104 + 3 * half(7)),
      interval: { lower: '95.3062', upper: '126.78' },
      probability: 0.9184,
      outlook: 'achieved',
    });
    expect(projected('at-least', rows, { method: 'theil-sen' })).toMatchObject({
      point: '100',
      interval: { upper: '100' },
    });
    expect(Number(projected('gross', rows, { method: 'theil-sen' }).point)).toBeGreaterThan(100);
  });
  test('no rate falls below 0', () => {
    const { path } = projected('at-most', series({ 2019: 16, 2020: 12, 2021: 8, 2022: 4, 2023: 2 }), {
      method: 'theil-sen',
    });
    expect(path.map(({ point, lower }) => [point, lower])).toEqual([
      ['0', '0'],
      ['0', '0'],
    ]);
  });
});

describe('measured from a base year', () => {
  test('change-from-baseline: four fifths of the value of 2020', () => {
    expect(projected('change', series({ 2020: 20, 2021: 19, 2022: 18.5, 2023: 18 }))).toMatchObject({
      threshold: { lower: null, upper: '16', strict: false },
      point: printed(18 - (7 / 12) * half(7)),
      probability: 0.3857,
      outlook: 'at-risk',
      expectedYear: 2037,
    });
  });
  test('trend: the chance that it ends on the right side of its base year', () => {
    expect(projected('gradual', series({ 2020: 50, 2021: 51, 2022: 50.5, 2023: 52 }))).toMatchObject({
      threshold: { lower: '50', upper: null, strict: true },
      point: printed(52 + (7 / 12) * half(7)),
      probability: 0.8174,
      outlook: 'achieved',
    });
    expect(projected('sustained', series({ 2020: 50, 2021: 49, 2022: 48, 2023: 49 }))).toMatchObject({
      threshold: { lower: '50', strict: true },
      evaluation: { status: 'in-progress' },
    });
  });
  test('a trend that stands still where it has to move is expected to fall just short', () => {
    const projection = projected('gradual', series({ 2020: 80, 2021: 80, 2022: 80, 2023: 80 }));
    expect(projection).toMatchObject({
      point: '80',
      interval: null,
      probability: null,
      outlook: 'off-track',
      expectedYear: null,
      warnings: [{ code: 'projected-shortfall', year: 2030, shortfall: '0' }],
    });
    expect(projection.alternatives.every(({ meets }) => !meets)).toBe(true);
    // In whole numbers the next one up is 81.
    expect(projection.needed!.linear.map(({ value }) => value)).toEqual([
      '80.142857',
      '80.285714',
      '80.428571',
      '80.571429',
      '80.714286',
      '80.857143',
      '81',
    ]);
    expect(projection.pace).toMatchObject({ actual: '0', required: '0.142857', ratio: 0 });
  });
  test('a trend at the end of its range since the base year need only stay', () => {
    expect(projected('gradual', series({ 2020: 100, 2021: 100, 2022: 100, 2023: 100 }))).toMatchObject({
      threshold: { lower: '100', strict: false },
      evaluation: { status: 'met' },
      point: '100',
      outlook: 'achieved',
      needed: null,
      warnings: [],
    });
    expect(
      projected('marked', series({ 2020: 100, 2021: 100, 2022: 100, 2023: 100 }), { policy: { markedChange: '10' } }),
    ).toMatchObject({ threshold: { lower: '100' }, evaluation: { status: 'met' }, outlook: 'achieved' });
    expect(projected('gradual', series({ 2020: 100, 2021: 99, 2022: 99, 2023: 98 }))).toMatchObject({
      threshold: { lower: '100', strict: false },
      evaluation: { status: 'in-progress' },
      outlook: 'off-track',
    });
  });
  test('marked: by a tenth, where the policy says so', () => {
    const rows = series({ 2020: 50, 2021: 51, 2022: 50.5, 2023: 52 });
    expect(projected('marked', rows, { policy: { markedChange: '10' } })).toMatchObject({
      threshold: { lower: '55', strict: false },
      evaluation: { status: 'in-progress' },
    });
    expect(projected('marked', rows)).toMatchObject({ threshold: { lower: '50', strict: true } });
  });
  test('slowing: short of where the slope before the base year leads', () => {
    expect(
      projected('slowing', series({ 2016: 10, 2017: 12, 2018: 14, 2019: 16, 2020: 18, 2021: 19, 2022: 20, 2023: 21 })),
    ).toMatchObject({
      evaluation: { status: 'met' },
      threshold: { lower: null, upper: '38', strict: true },
      choice: 'enough-points',
      outlook: 'achieved',
      pace: { from: 2020, actual: '1' },
    });
    expect(projected('slowing', series({ 2018: 18, 2019: 18, 2020: 18, 2021: 20, 2022: 22 }))).toMatchObject({
      threshold: { upper: '18', strict: false },
      outlook: 'off-track',
    });
  });
  test('converge: inside the band, or nearer to it than the base year was', () => {
    expect(projected('converge', series({ 2020: 115, 2021: 113, 2022: 112, 2023: 110 }))).toMatchObject({
      threshold: { lower: '95', upper: '115', strict: true },
      point: printed(110 - (19 / 12) * half(7)),
      probability: 0.8312,
      outlook: 'achieved',
    });
    expect(projected('converge', series({ 2020: 105, 2021: 108, 2022: 109, 2023: 110 }))).toMatchObject({
      threshold: { lower: '103', upper: '107', strict: false },
      outlook: 'off-track',
    });
  });
});

describe('two series', () => {
  const boys = series({ 2020: 90, 2021: 90.5, 2022: 91, 2023: 91.5 }, 'boys');
  const girls = series({ 2020: 80, 2021: 82, 2022: 83, 2023: 85 }, 'girls');
  test('gap-narrowing: the gap, with its sides', () => {
    expect(projected('gap', [...boys, ...girls])).toMatchObject({
      quantity: 'gap',
      latest: { period: '2023', value: '6.5', unit: 'percentage-points' },
      threshold: { lower: null, upper: '10', strict: true },
      point: printed(6.5 - (13 / 12) * half(7)),
      interval: { lower: '0', upper: '10.3256' },
      probability: 0.8923,
      outlook: 'achieved',
      sides: [
        { indicator: 'boys', point: printed(91.5 + 0.5 * half(7)) },
        // Slopes 2, 1, 2, 3/2, 3/2 and 5/3: the middle is 19/12.
        { indicator: 'girls', point: printed(85 + (19 / 12) * half(7)) },
      ],
    });
  });
  test('a gap observed itself has no sides', () => {
    expect(projected('gap', series({ 2020: 10, 2021: 9, 2022: 8, 2023: 6.5 }))).toMatchObject({
      quantity: 'gap',
      sides: [],
    });
  });
  const delegates = series({ 2020: 25, 2021: 26, 2022: 27, 2023: 28 });
  const members = other({ 2020: 30, 2021: 30, 2022: 31, 2023: 31 });
  test('compare: the difference from the reference, with both sides', () => {
    expect(projected('compare', [...delegates, ...members])).toMatchObject({
      quantity: 'difference',
      latest: { value: '-3' },
      threshold: { lower: '0', upper: null },
      point: printed(-3 + (7 / 12) * half(7)),
      interval: { lower: '-5.7632', upper: '2.50214' },
      probability: 0.2672,
      outlook: 'off-track',
      pace: { actual: '0.666667', required: '0.428571', actualRate: null, requiredRate: null },
      needed: { constantRate: null },
      sides: [
        { indicator: 'delegates', point: printed(28 + half(7)) },
        { indicator: 'members', point: printed(31 + (5 / 12) * half(7)) },
      ],
    });
  });
  test('compare about: within the tolerance either way', () => {
    expect(projected('compare-about', [...delegates, ...members])).toMatchObject({
      threshold: { lower: '-2', upper: '2' },
      probability: 0.4395,
      outlook: 'at-risk',
    });
  });
  test('a year without its reference is a gap, and the latest year with one is the latest', () => {
    const projection = projected('compare', [
      ...delegates,
      ...series({ 2024: 60 }),
      ...members.filter(({ period }) => period !== 2021),
    ]);
    expect(projection).toMatchObject({
      evaluation: { status: 'insufficient-data', reason: 'reference-missing' },
      latest: { period: '2023' },
      fittedYears: [2020, 2022, 2023],
      choice: 'few-points',
    });
    expect(projection.warnings).toContainEqual({ code: 'gaps', years: [2021] });
  });
  test('a reference counted over nothing is none', () => {
    const rows = [
      ...delegates,
      ...members.filter(({ period }) => period !== 2022),
      { indicator: 'members', period: 2022, numerator: 0, denominator: 0 },
    ];
    expect(projected('compare', rows)).toMatchObject({
      latest: { period: '2023', value: '-3' },
      fittedYears: [2020, 2021, 2023],
    });
    expect(
      head(
        'compare',
        rows.filter(({ period }) => period !== 2023),
      ).evaluation,
    ).toMatchObject({ status: 'insufficient-data', reason: 'reference-missing' });
    const gap = head('gap', [
      ...boys,
      ...girls.filter(({ period }) => period !== 2023),
      { indicator: 'girls', period: 2023, numerator: 0, denominator: 0 },
    ]);
    expect(gap).toMatchObject({ latest: { period: '2022', value: '8' } });
  });
});

describe('a level to be held', () => {
  test('the chance is that of the least sure year: it has to hold in all', () => {
    const projection = projected('sustain', series({ 2021: 96, 2022: 96.5, 2023: 97 }));
    expect(projection).toMatchObject({ evaluation: { status: 'met' }, outlook: 'achieved', probability: 0.8727 });
    expect(projection.path[0]!.probability).toBe(0.942);
    const falling = projected('sustain', series({ 2021: 99, 2022: 98, 2023: 97 }));
    expect(falling.probability).toBe(Math.min(...falling.path.map(({ probability }) => probability!)));
  });
  test('expected to be lost in a year on the way is at risk, whatever the end', () => {
    // Seven years at 50 before the plan, two at 96 in it: the least-squares line is at 60 2/9 + 5·(161/30) = 87.06 in
    // 2023, past 95 from 2025 on.
    const rows = series({ 2014: 50, 2015: 50, 2016: 50, 2017: 50, 2018: 50, 2019: 50, 2020: 50, 2021: 96, 2022: 96 });
    expect(projected('sustain', rows, { method: 'linear' })).toMatchObject({
      evaluation: { status: 'met' },
      path: [{ year: 2023, point: '87.0556' }, { year: 2024 }, { year: 2025, point: '97.7889' }, ...Array(5).fill({})],
      point: '100',
      outlook: 'at-risk',
    });
    expect(projected('at-least', rows, { method: 'linear' }).outlook).toBe('achieved');
  });
  test('expected to be lost for sure: a line without scatter that falls below', () => {
    expect(projected('sustain', series({ 2021: 99, 2022: 98, 2023: 97 }), { method: 'linear' })).toMatchObject({
      interval: null,
      probability: null,
      path: [{ point: '96' }, { point: '95' }, { point: '94' }, {}, {}, {}, {}],
      outlook: 'at-risk',
    });
    expect(projected('sustain', series({ 2021: 97, 2022: 98, 2023: 99 }), { method: 'linear' })).toMatchObject({
      probability: null,
      outlook: 'achieved',
    });
  });
  test('the level itself is enough', () => {
    expect(projected('sustain', series({ 2021: 95, 2022: 95, 2023: 95 }))).toMatchObject({
      evaluation: { status: 'met' },
      point: '95',
      outlook: 'achieved',
      warnings: [],
    });
  });
  test('broken, no future mends it', () => {
    expect(unprojected('sustain', series({ 2021: 96, 2022: 94, 2023: 97, 2024: 98 }))).toMatchObject({
      reason: 'broken',
      outlook: 'off-track',
      evaluation: { status: 'not-met' },
      latest: { period: '2024' },
    });
    expect(unprojected('sustain', series({ 2021: 96, 2022: 94, 2023: 93 }))).toMatchObject({
      reason: 'broken',
      needed: null,
      pace: { actual: '-1.5', required: null, requiredRate: null, ratio: null },
    });
  });
  test('below it before the plan is no breach', () => {
    expect(projected('sustain', series({ 2019: 80, 2020: 90, 2021: 96, 2022: 96, 2023: 97 })).outlook).toBe('achieved');
  });
});

describe('what is left out', () => {
  const rows = series({ 2020: 90, 2021: 91, 2022: 92, 2023: 93 });
  const plain = projected('at-least', rows, { asOf: 2024 });
  test('forecasts, which are named by the verdict', () => {
    const projection = projected('at-least', [...rows, { period: 2024, value: 99, status: 'F' }], { asOf: 2024 });
    expect({ ...projection, evaluation: null }).toEqual({ ...plain, evaluation: null });
    expect(projection.evaluation.warnings).toContainEqual({ code: 'forecast-excluded', periods: ['2024'] });
  });
  test('disaggregated rows, rows of other areas, other indicators', () => {
    const more: Evidence[] = [
      { period: 2023, value: 40, disaggregation: { sex: 'F' } },
      { period: 2023, value: 10, area: 'Elsewhere' },
      { period: 2023, value: 1, indicator: 'rate' },
    ];
    expect(projected('at-least', [...rows, ...more], { asOf: 2024 })).toEqual(plain);
  });
  test('all areas but the one asked for', () => {
    const here = rows.map((row) => ({ ...row, area: 'Here' }));
    const there = series({ 2020: 10, 2021: 20, 2022: 30 }).map((row) => ({ ...row, area: 'There' }));
    expect(projected('at-least', [...here, ...there], { area: 'Here' }).point).toBe(plain.point);
    expect(projected('at-least', [...here, ...there], { area: 'There' }).fittedYears).toEqual([2020, 2021, 2022]);
    expect(faultOf(() => head('at-least', [...here, ...there]))).toMatchObject({ code: 'AMBIGUOUS_AREA' });
  });
  test('figures that are only bounds', () => {
    const projection = projected('at-least', [...rows, { period: 2024, value: 93, bound: 'at-least' }]);
    expect(projection).toMatchObject({ latest: { period: '2023' }, fittedYears: [2020, 2021, 2022, 2023] });
    expect(projection.warnings).toContainEqual({ code: 'bounds-excluded', periods: ['2024'] });
  });
  test('what was counted over nothing', () => {
    expect(projected('at-least', [...rows, { period: 2019, numerator: 0, denominator: 0 }]).fittedYears).toEqual([
      2020, 2021, 2022, 2023,
    ]);
  });
  test('all before a break in the series, named', () => {
    const projection = projected('at-least', [
      ...series({ 2017: 50, 2018: 51, 2019: 52 }),
      ...rows.map((row) => (row.period === 2020 ? { ...row, status: 'B' as const } : row)),
    ]);
    expect(projection).toMatchObject({
      fittedYears: [2020, 2021, 2022, 2023],
      pace: { from: 2020 },
      point: plain.point,
    });
    expect(projection.warnings).toContainEqual({ code: 'series-break', years: [2020] });
  });
  test('all but the last value of a year', () => {
    const monthly = [...rows, { period: '2022-03', value: 10 }, { period: '2023-06', value: 20 }];
    expect(projected('at-least', monthly, { asOf: 2024 })).toEqual(plain);
  });
  test('all but the latest ten points, and what lies over fifteen years back', () => {
    const long = projected(
      'at-least',
      series(Object.fromEntries(Array.from({ length: 24 }, (_, i) => [2000 + i, 70 + i]))),
    );
    expect(long.fittedYears).toEqual([2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023]);
    expect(long.choice).toBe('enough-points');
    const sparse = projected('at-least', series({ 2000: 50, 2008: 60, 2010: 70, 2020: 90, 2023: 91 }));
    expect(sparse).toMatchObject({ fittedYears: [2010, 2020, 2023], choice: 'few-points' });
  });
  test('nothing after the date asked about', () => {
    expect(projected('at-least', [...rows, ...series({ 2024: 99 })], { asOf: '2024-12-30' }).latest).toMatchObject({
      period: '2023',
    });
    expect(projected('at-least', [...rows, ...series({ 2024: 99 })], { asOf: '2024-12-31' }).latest).toMatchObject({
      period: '2024',
    });
  });
});

describe('gaps between the years', () => {
  test('are named, never filled, and change the default', () => {
    const rows = series({ 2013: 84, 2014: 85, 2016: 86, 2018: 88, 2020: 90, 2021: 91, 2022: 92 });
    expect(projected('at-least', rows)).toMatchObject({
      choice: 'gaps',
      fittedYears: [2013, 2014, 2016, 2018, 2020, 2021, 2022],
      warnings: expect.arrayContaining([{ code: 'gaps', years: [2015, 2017, 2019] }]),
    });
    expect(unprojected('at-least', rows, { method: 'damped' })).toMatchObject({
      reason: 'method-unsuited',
      outlook: 'unknown',
    });
    expect(projected('at-least', rows).alternatives.map(({ method }) => method)).not.toContain('damped');
  });
});

describe('methods', () => {
  const rows = series({ 2015: 81, 2016: 82, 2017: 85, 2018: 84, 2019: 87, 2020: 88, 2021: 88.5, 2022: 90, 2023: 91 });
  test('asked by name, the others beside it', () => {
    for (const method of methods) {
      const projection = projected('at-least', rows, { method });
      expect(projection).toMatchObject({ method, choice: method === 'default' ? 'enough-points' : 'asked' });
      expect(projection.alternatives.map((each) => each.method)).toEqual(methods);
      expect(projection.alternatives.find((each) => each.method === method)!.point).toBe(projection.point);
    }
  });
  test('three points are enough for every one', () => {
    for (const method of methods)
      expect(projected('at-least', rows.slice(0, 3), { method }).alternatives.map((each) => each.method)).toEqual(
        methods,
      );
  });
  test('no year that is past is expected', () => {
    // The least-squares line was at 95 and above until 2022.
    expect(
      projected('at-least', series({ 2020: 97, 2021: 96, 2022: 95.2, 2023: 94 }), { method: 'linear' }).expectedYear,
    ).toBeNull();
  });
  test('what the others expect is the same whichever is asked', () => {
    expect(projected('at-least', rows, { method: 'naive' }).alternatives).toEqual(
      projected('at-least', rows).alternatives,
    );
  });
  test('the level of the interval as asked', () => {
    const [narrow, wide] = [0.5, 0.95].map((confidence) => projected('at-least', rows, { confidence }).interval!);
    expect(narrow!.confidence).toBe(0.5);
    expect(Number(narrow!.lower)).toBeGreaterThan(Number(wide!.lower));
    expect(Number(narrow!.upper)).toBeLessThanOrEqual(Number(wide!.upper));
  });
  test('what reads as the limit meets it: rounding in the last digit of a double decides nothing', () => {
    // 94.1, 94.2 … 95.0 lead to 95.6 in 2030, in doubles to 95.60000000000002 or 95.59999999999999.
    const straight = series(Object.fromEntries(Array.from({ length: 10 }, (_, i) => [2015 + i, (941 + i) / 10])));
    for (const method of ['linear', 'theil-sen'] as const) {
      expect(projected(variant('at-least', { value: '95.6' }), straight, { method })).toMatchObject({
        point: '95.6',
        outlook: method === 'linear' ? 'on-track' : 'at-risk',
        expectedYear: 2030,
      });
      expect(codes(projected(variant('at-least', { value: '95.6' }), straight, { method }))).not.toContain(
        'projected-shortfall',
      );
    }
  });
  test('years sought for the level end twenty after the due date', () => {
    // From 91 in 2023 along a slope of 0.2: at 96.4 after 27 years, in 2050.
    const slow = series({ 2019: 90.2, 2020: 90.4, 2021: 90.6, 2022: 90.8, 2023: 91 });
    expect(projected(variant('at-least', { value: '96.4' }), slow, { method: 'theil-sen' }).expectedYear).toBe(2050);
    expect(projected(variant('at-least', { value: '96.5' }), slow, { method: 'theil-sen' }).expectedYear).toBeNull();
  });
});

describe('due dates', () => {
  const rows = series({ 2021: 92, 2022: 93, 2023: 94, 2024: 94.5 });
  test('a due year past and not observed: nothing lies ahead, and what came of it is not known', () => {
    const projection = unprojected('at-least', rows, {
      asOf: 2032,
      path: [
        { year: 2024, value: 94 },
        { year: 2026, value: 95 },
      ],
    });
    expect(projection).toMatchObject({
      evaluation: { status: 'insufficient-data', reason: 'due-period-not-observed' },
      reason: 'due-period-not-observed',
      outlook: 'unknown',
      due: 2030,
      asOf: '2032',
      latest: { period: '2024', value: '94.5' },
      threshold: { lower: '95' },
      pace: { from: 2021, to: 2024, actual: '0.833333', required: null, requiredRate: null, ratio: null },
      needed: null,
      milestones: [
        { year: 2024, margin: '0.5' },
        { year: 2026, against: null },
      ],
    });
    expect(projection.warnings).toContainEqual({ code: 'stale', latest: 2024, years: 8 });
  });
  test.each<[string, Id, readonly Evidence[], object]>([
    [
      'though the latest value satisfies',
      'at-least',
      series({ 2022: 95, 2023: 96, 2024: 97 }),
      { reason: 'due-period-not-observed', outlook: 'unknown', needed: null, pace: { required: null } },
    ],
    [
      'with two points only',
      'at-least',
      series({ 2022: 92, 2023: 93 }),
      { reason: 'due-period-not-observed', outlook: 'unknown', needed: null },
    ],
    [
      'without a base year',
      'gradual',
      series({ 2022: 92, 2023: 93 }),
      { reason: 'due-period-not-observed', outlook: 'unknown', pace: null },
    ],
    [
      'of a size no method can compute with',
      'between',
      series({ 2023: 1e80, 2024: 3 }),
      { reason: 'due-period-not-observed', outlook: 'unknown' },
    ],
    [
      'of a level broken before',
      'sustain',
      series({ 2021: 94, 2022: 96, 2023: 96 }),
      { reason: 'broken', outlook: 'off-track', needed: null, pace: { required: null } },
    ],
    [
      'of a level held as far as is known',
      'sustain',
      series({ 2021: 96, 2022: 96, 2023: 96 }),
      { reason: 'due-period-not-observed', outlook: 'unknown' },
    ],
    [
      'observed without its counterpart',
      'compare',
      [...series({ 2022: 30, 2023: 31, 2030: 40 }), ...other({ 2022: 30, 2023: 32 })],
      { reason: 'due-period-not-observed', latest: { period: '2023' }, evaluation: { reason: 'reference-missing' } },
    ],
  ])('a due year past and not observed %s', (_what, id, observations, expected) => {
    expect(unprojected(id, observations, { asOf: 2030 })).toMatchObject(expected);
  });
  test.each<[string, number | string, number | null, string | null]>([
    ['of the latest figure', 2024, 2025, '0.0833333'],
    ['before that year is over', '2025-12-30', 2025, '0.0833333'],
    ['after it', '2025-12-31', 2026, '0.1'],
    ['in the due year', '2030-12-30', 2030, '0.5'],
    ['at its end', '2030-12-31', null, null],
  ])('what is needed lies in the years still to come: as of %s', (_what, asOf, year, required) => {
    const projection = head('at-least', rows, { asOf });
    expect(projection.needed?.nextYear.year ?? null).toBe(year);
    expect(projection.needed?.linear.map((step) => step.year) ?? null).toEqual(
      year && Array.from({ length: 2031 - year }, (_, i) => year + i),
    );
    expect(projection.pace!.required).toBe(required);
  });
  test('years past without a figure are estimated on the path, but nothing can come true in them', () => {
    const seen = series({ 2020: 90, 2021: 91, 2022: 92, 2023: 93, 2024: 94 });
    const years = ({
      path,
      expectedYear,
    }: {
      path: readonly { year: number }[];
      expectedYear: number | null;
    }): unknown => [path[0]!.year, path.at(-1)!.year, expectedYear];
    expect(years(projected('at-least', seen))).toEqual([2025, 2030, 2027]);
    expect(years(projected('at-least', seen, { asOf: '2027-06' }))).toEqual([2025, 2030, 2027]);
    expect(years(projected('at-least', seen, { asOf: 2028 }))).toEqual([2025, 2030, 2029]);
    expect(years(projected(variant('at-least', { value: '94' }), seen, { asOf: 2028 }))).toEqual([2025, 2030, 2024]);
  });
  test('a figure of the due year does not grow old', () => {
    expect(unprojected('at-least', [...rows, { period: 2030, value: 95 }], { asOf: 2040 })).toMatchObject({
      reason: 'due-reached',
    });
    for (const bound of [{}, { bound: 'at-least' }] as const)
      expect(codes(head('at-least', [...rows, { period: 2030, value: 95, ...bound }], { asOf: 2040 }))).not.toContain(
        'stale',
      );
  });
  test('nothing is needed where all is settled', () => {
    for (const last of [
      { period: 2030, value: 94.9 },
      { period: '2030-06', value: 94.9 },
      { period: 2030, value: 90, bound: 'at-most' },
    ] as const) {
      const policy = { judgedPeriod: 'latest' } as const;
      expect(unprojected('at-least', [...rows, last], { policy })).toMatchObject({
        reason: 'due-reached',
        needed: null,
        pace: { required: null, requiredRate: null, ratio: null },
      });
    }
  });
  test.each<[string, Evidence, object]>([
    ['observed and met', { period: 2030, value: 95 }, { outlook: 'achieved', evaluation: { status: 'met' } }],
    ['observed and missed', { period: 2030, value: 94.9 }, { outlook: 'off-track', evaluation: { status: 'not-met' } }],
    [
      'observed on a day, as of which it is satisfied',
      { period: '2030-12-31', value: 95 },
      { outlook: 'achieved', evaluation: { status: 'met' } },
    ],
    [
      'known to be above a bound, and met',
      { period: 2030, value: 96, bound: 'at-least' },
      { outlook: 'achieved', evaluation: { status: 'met' }, latest: { period: '2024' } },
    ],
    [
      'known to be below a bound, and missed',
      { period: 2030, value: 90, bound: 'at-most' },
      { outlook: 'off-track', evaluation: { status: 'not-met' } },
    ],
    [
      'known to be above a bound that does not decide',
      { period: 2030, value: 90, bound: 'at-least' },
      { outlook: 'unknown', evaluation: { status: 'insufficient-data', reason: 'bound-undecided' } },
    ],
  ])('the due year %s', (_what, last, expected) => {
    expect(unprojected('at-least', [...rows, last])).toMatchObject({ reason: 'due-reached', ...expected });
  });
  test('of a part-year, once the due date is past', () => {
    const seen = [...rows, { period: '2030-06', value: 94.9 }];
    expect(unprojected('at-least', seen, { asOf: 2031 })).toMatchObject({
      reason: 'due-period-not-observed',
      outlook: 'unknown',
    });
    const policy = { judgedPeriod: 'latest' } as const;
    expect(unprojected('at-least', seen, { asOf: 2031, policy })).toMatchObject({
      reason: 'due-reached',
      outlook: 'off-track',
    });
  });
  test('the day before the due year ends its figure is not known', () => {
    const seen = [...rows, { period: 2030, value: 96 }];
    expect(projected('at-least', seen, { asOf: '2030-12-30' })).toMatchObject({ latest: { period: '2024' } });
    expect(unprojected('at-least', seen, { asOf: '2030-12-31' })).toMatchObject({
      reason: 'due-reached',
      outlook: 'achieved',
    });
  });
});

describe('what cannot be projected, and why', () => {
  const rows = series({ 2021: 92, 2022: 93, 2023: 94 });
  const huge = 1e80;
  test.each<[string, Id, readonly Evidence[], object, object]>([
    [
      'a statement achieved',
      'attested',
      [{ period: 2024, attested: 'achieved' }],
      {},
      { reason: 'attested', outlook: 'achieved' },
    ],
    [
      'a statement not achieved, due ahead',
      'attested',
      [{ period: 2024, attested: 'not' }],
      {},
      { reason: 'attested', outlook: 'unknown' },
    ],
    [
      'a statement partly achieved when due',
      'attested',
      [{ period: 2030, attested: 'partly' }],
      {},
      { reason: 'attested', outlook: 'off-track' },
    ],
    [
      'no statement',
      'attested',
      [],
      {},
      { reason: 'attested', outlook: 'unknown', evaluation: { status: 'insufficient-data', reason: 'no-attestation' } },
    ],
    [
      'declared not to apply',
      'at-least',
      rows,
      { notApplicable: 'no schools' },
      { reason: 'not-applicable', outlook: 'unknown', evaluation: { status: 'not-applicable' } },
    ],
    [
      'a statement declared not to apply',
      'attested',
      [{ period: 2024, attested: 'achieved' }],
      { notApplicable: 'no schools' },
      { reason: 'not-applicable', outlook: 'unknown' },
    ],
    [
      'counted over nothing in the latest year',
      'at-least',
      [...rows, { period: 2024, numerator: 0, denominator: 0 }],
      {},
      { reason: 'not-applicable', outlook: 'unknown', evaluation: { status: 'not-applicable' } },
    ],
    ['nothing observed', 'at-least', [], {}, { reason: 'no-observation', outlook: 'unknown' }],
    ['nothing observed yet', 'at-least', rows, { asOf: 2019 }, { reason: 'no-observation', outlook: 'unknown' }],
    [
      'bounds only, which satisfy',
      'at-least',
      [{ period: 2023, value: 99, bound: 'at-least' }],
      {},
      { reason: 'bound-undecided', outlook: 'achieved', evaluation: { status: 'met' } },
    ],
    [
      'only bounds, which do not decide',
      'at-least',
      [{ period: 2023, value: 90, bound: 'at-least' }],
      {},
      { reason: 'bound-undecided', outlook: 'unknown' },
    ],
    [
      'bounds, and nothing over nothing before them',
      'at-least',
      [
        { period: 2022, numerator: 0, denominator: 0 },
        { period: 2023, value: 99, bound: 'at-least' },
      ],
      {},
      { reason: 'bound-undecided', outlook: 'achieved' },
    ],
    [
      'bounds only, the due year past',
      'at-least',
      [{ period: 2023, value: 99, bound: 'at-least' }],
      { asOf: 2031 },
      { reason: 'due-period-not-observed', outlook: 'unknown' },
    ],
    [
      'a level held, known by bounds only, some years missing when due',
      'sustain',
      [{ period: 2030, value: 99, bound: 'at-least' }],
      {},
      { reason: 'periods-missing', outlook: 'unknown' },
    ],
    [
      'a trend without its base year',
      'gradual',
      rows,
      {},
      { reason: 'no-baseline', latest: { period: '2023' }, outlook: 'unknown' },
    ],
    [
      'a trend in its base year',
      'gradual',
      series({ 2019: 1, 2020: 2 }),
      {},
      { reason: 'too-few-points', outlook: 'unknown' },
    ],
    ['a change without its base year', 'change', rows, {}, { reason: 'no-baseline', outlook: 'unknown' }],
    [
      'a change from a bound',
      'change',
      [{ period: 2020, value: 20, bound: 'at-most' }, ...rows],
      {},
      { reason: 'no-baseline', outlook: 'unknown' },
    ],
    [
      'slowing without what was before',
      'slowing',
      series({ 2020: 1, 2021: 2, 2022: 3 }),
      {},
      { reason: 'too-few-points', outlook: 'unknown' },
    ],
    [
      'slowing without the base year',
      'slowing',
      series({ 2018: 1, 2019: 2, 2022: 3 }),
      {},
      { reason: 'no-baseline', outlook: 'unknown' },
    ],
    [
      'a comparison without its counterpart',
      'compare',
      rows,
      { reference: [] },
      { reason: 'reference-missing', outlook: 'unknown' },
    ],
    [
      'a comparison with counterparts of other years',
      'compare',
      rows,
      { reference: series({ 2018: 1 }) },
      { reason: 'reference-missing', outlook: 'unknown' },
    ],
    [
      'two points',
      'at-least',
      rows.slice(1),
      {},
      { reason: 'too-few-points', outlook: 'unknown', pace: { actual: '1' }, needed: { nextYear: { year: 2024 } } },
    ],
    [
      'two points, satisfied',
      'at-least',
      series({ 2022: 95, 2023: 96 }),
      {},
      { reason: 'too-few-points', outlook: 'achieved' },
    ],
    [
      'one point',
      'at-least',
      rows.slice(2),
      {},
      { reason: 'too-few-points', pace: { from: 2023, to: 2023, actual: null } },
    ],
    [
      'three points, one of them over fifteen years back',
      'at-least',
      series({ 2008: 90, 2022: 95, 2023: 96 }),
      {},
      { reason: 'too-few-points', outlook: 'achieved' },
    ],
    [
      'one point since a break',
      'at-least',
      [...rows, { period: 2024, value: 80, status: 'B' }],
      {},
      { reason: 'too-few-points', pace: { actual: null } },
    ],
    [
      'a logarithm of zero',
      'at-most',
      series({ 2021: 20, 2022: 0, 2023: 30 }),
      { method: 'log-linear' },
      { reason: 'method-unsuited', outlook: 'unknown' },
    ],
    [
      'a compound rate of zero, satisfied',
      'at-most',
      series({ 2021: 2, 2022: 1, 2023: 0 }),
      { method: 'cagr' },
      { reason: 'method-unsuited', outlook: 'achieved' },
    ],
    [
      'log-odds without an upper bound',
      'gross',
      rows,
      { method: 'logit' },
      { reason: 'method-unsuited', outlook: 'achieved' },
    ],
    [
      'log-odds at the bound',
      'at-least',
      series({ 2021: 99, 2022: 100, 2023: 99 }),
      { method: 'logit' },
      { reason: 'method-unsuited', outlook: 'achieved' },
    ],
    [
      'a size no method can compute with',
      'between',
      series({ 2021: 1, 2022: huge, 2023: 3 }),
      {},
      { reason: 'method-unsuited', outlook: 'unknown', latest: { value: '3' } },
    ],
    [
      'such a size, satisfied',
      'between',
      series({ 2021: 1, 2022: huge, 2023: 2 }),
      {},
      { reason: 'method-unsuited', outlook: 'achieved' },
    ],
  ])('%s', (_what, id, observations, options, expected) => {
    expect(unprojected(id, observations, options)).toMatchObject({
      status: 'not-projected',
      milestones: [],
      units: null,
      ...expected,
    });
  });
  test('bounds left out are named where it does not apply, too', () => {
    const rest: Evidence[] = [
      { period: 2022, value: 99, bound: 'at-least' },
      { period: 2023, numerator: 0, denominator: 0 },
    ];
    expect(unprojected('at-least', rest)).toMatchObject({
      reason: 'not-applicable',
      warnings: [{ code: 'bounds-excluded', periods: ['2022'] }],
    });
  });
  test('what can be said all the same: a pace, what is needed, the flags', () => {
    expect(
      unprojected('at-least', series({ 2022: 94, 2023: 93 }), { asOf: 2027, path: [{ year: 2023, value: 94 }] }),
    ).toMatchObject({
      pace: { from: 2022, to: 2023, actual: '-1', required: '0.666667', ratio: -1.5 },
      needed: { nextYear: { year: 2028, value: '93.666667' } },
      threshold: { lower: '95' },
      milestones: [{ year: 2023, margin: '-1' }],
      warnings: [
        { code: 'stale', latest: 2023, years: 4 },
        { code: 'too-few-points', points: 2, needed: 3 },
        { code: 'behind-milestone', year: 2023, margin: '-1' },
      ],
    });
  });
  test('a pace over values of any size', () => {
    const projection = unprojected('between', series({ 2008: huge, 2022: 5, 2023: 3 }));
    expect(projection).toMatchObject({ reason: 'too-few-points', pace: { from: 2022, actual: '-2' } });
  });
});

describe('where the actual pace starts', () => {
  const pace = (values: Readonly<Record<number, number>>): object => {
    const { from, to, actual } = head('at-least', series(values)).pace!;
    return { from, to, actual };
  };
  test.each<[string, Readonly<Record<number, number>>, object]>([
    ['the base year', { 2018: 10, 2020: 80, 2021: 85, 2022: 90 }, { from: 2020, to: 2022, actual: '5' }],
    ['the first year after it', { 2018: 10, 2021: 85, 2022: 90 }, { from: 2021, to: 2022, actual: '5' }],
    [
      'the one before, where all others lie before it',
      { 2017: 0, 2018: 10, 2020: 80 },
      { from: 2018, to: 2020, actual: '35' },
    ],
    ['nothing, with a single point', { 2022: 90 }, { from: 2022, to: 2022, actual: null }],
  ])('%s', (_what, values, expected) => {
    expect(pace(values)).toEqual(expected);
  });
  test('the first of all, for a criterion of no plan', () => {
    expect(head(variant('at-least', { id: 'loose' }), series({ 2017: 0, 2018: 10, 2020: 30 })).pace).toMatchObject({
      from: 2017,
      actual: '10',
    });
  });
  test('the base year of the criterion, where its kind has one', () => {
    expect(
      head(variant('gradual', { baselineYear: 2018 }), series({ 2017: 1, 2018: 10, 2020: 20, 2022: 30 })).pace,
    ).toMatchObject({ from: 2018, actual: '5' });
  });
});

describe('mistakes', () => {
  const rows = series({ 2021: 92, 2022: 93, 2023: 94 });
  test.each<[string, Id, object, object]>([
    ['a method that is none', 'at-least', { method: 'ols' }, { code: 'BAD_OPTION', where: 'options.method' }],
    ['certainty', 'at-least', { confidence: 1 }, { code: 'BAD_OPTION', where: 'options.confidence' }],
    [
      'of an attested criterion, too',
      'attested',
      { confidence: 80 },
      { code: 'BAD_OPTION', where: 'options.confidence' },
    ],
    ['a bad date', 'at-least', { asOf: 'today' }, { code: 'BAD_PERIOD', where: 'options.asOf' }],
    [
      'a bad policy',
      'at-least',
      { policy: { outlook: { onTrack: 0.3, atRisk: 0.6 } } },
      { code: 'BAD_OPTION', where: 'policy.outlook' },
    ],
  ])('%s', (_what, id, options, expected) => {
    expect(faultOf(() => head(id, rows, options))).toMatchObject(expected);
  });
  test('in the observations', () => {
    expect(faultOf(() => head('at-least', [...rows, { period: 2021, value: 1 }]))).toMatchObject({
      code: 'DUPLICATE_OBSERVATION',
      where: 'observations[3]',
    });
    expect(faultOf(() => head('at-least', [{ period: 2021, value: 101 }]))).toMatchObject({ code: 'OUT_OF_BOUNDS' });
    expect(faultOf(() => head('no-such-criterion' as Id, rows))).toMatchObject({ code: 'UNKNOWN_ID' });
  });
});
