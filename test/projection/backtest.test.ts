import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { backtest, methods, type BacktestOptions, type BacktestSeries } from '../../src/entries/projection.js';
import { annual, faultOf, from } from './ahead.js';
import { expectFinite } from '../finite.js';

/** Eleven years, of which the first ten rise by 1 and the last falls by 4. */
const turned = from(2010, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 6);

describe('windows, errors and coverage by hand', () => {
  test('no change: six windows of a straight line, each five yearly changes short', () => {
    const rising = from(2000, ...Array.from({ length: 20 }, (_, i) => 50 + 2 * i));
    expect(backtest([{ values: rising }], { method: 'naive' })).toEqual({
      method: 'naive',
      families: { all: { windows: 6, medianScaledError: 5, coverage: 0 } },
      overall: { windows: 6, medianScaledError: 5, coverage: 0 },
      skipped: 0,
    });
  });
  test('a line projects itself: no error, and no interval to count', () => {
    const rising = from(2000, ...Array.from({ length: 16 }, (_, i) => 50 + 2 * i));
    expect(backtest([{ values: rising }], { method: 'linear' }).overall).toEqual({
      windows: 2,
      medianScaledError: 0,
      coverage: null,
    });
  });
  test('one window, one year ahead', () => {
    // No change expects 10, and 6 came: four yearly changes of 1 off. 0.82·t(0.8; 4 degrees) = 1.257 is the half-width.
    expect(backtest([{ values: turned }], { method: 'naive', horizon: 1 }).overall).toEqual({
      windows: 1,
      medianScaledError: 4,
      coverage: 0,
    });
    // At 99 % it is 0.82·4.604 = 3.775 (R 4.2.2, qt(0.995, 4)); at 99.5 % 0.82·5.598 = 4.590 (qt(0.9975, 4)).
    expect(backtest([{ values: turned }], { method: 'naive', horizon: 1, confidence: 0.99 }).overall.coverage).toBe(0);
    expect(backtest([{ values: turned }], { method: 'naive', horizon: 1, confidence: 0.995 }).overall.coverage).toBe(1);
  });
  test('windows of four points, two years ahead: errors in the changes of each window', () => {
    // Windows end with the 4th, 5th … 9th value; the outcome two years on is 2 more, but for the last, 6 after 9 is 3
    // less.
    const { families } = backtest([{ values: turned }], { method: 'naive', points: 4, horizon: 2, confidence: 0.99 });
    expect(families).toEqual({ all: { windows: 6, medianScaledError: 2, coverage: 1 } });
  });
  test('the median of an even number of windows', () => {
    // Two windows of two points: 1, 2 → 2, off by 0 of changes of 1; 2, 2 never moved; 2, 4 → 8 off by 4 in changes of
    // 2.
    expect(
      backtest([{ values: from(2010, 1, 2, 2) }, { values: from(2010, 2, 4, 8) }], {
        method: 'naive',
        points: 2,
        horizon: 1,
      }),
    ).toEqual({
      method: 'naive',
      families: { all: { windows: 2, medianScaledError: 1, coverage: null } },
      overall: { windows: 2, medianScaledError: 1, coverage: null },
      skipped: 0,
    });
  });
  test('missing years: the change of a window is by the year, and the outcome must be observed in its very year', () => {
    // 0 in 2010, 6 in 2012, 6 in 2013: 6 over 3 years is 2 a year; 2015 is observed and 4 more, 2016 is not.
    const gaps = annual({ 2010: 0, 2012: 6, 2013: 6, 2015: 10, 2020: 0 });
    expect(backtest([{ values: gaps }], { method: 'naive', points: 3, horizon: 2 }).overall).toMatchObject({
      windows: 1,
      medianScaledError: 2,
    });
    expect(backtest([{ values: gaps }], { method: 'naive', points: 3, horizon: 3 }).overall).toEqual({
      windows: 0,
      medianScaledError: null,
      coverage: null,
    });
  });
  test('errors are put in order before their median is taken', () => {
    // No change is off by 5, 1 and 3 yearly changes of 1.
    const after = (last: number) => ({ values: from(2000, 0, 1, 2, last) });
    expect(
      backtest([after(7), after(3), after(5)], { method: 'naive', points: 3, horizon: 1 }).overall.medianScaledError,
    ).toBe(3);
  });
  test('an outcome at an end of the interval is inside', () => {
    const at = (values: number[], bounds: object) =>
      backtest([{ values: from(2000, ...values), bounds }], { method: 'naive', points: 3, horizon: 1 }).overall
        .coverage;
    expect(at([97, 99, 98, 100], { max: 100 })).toBe(1);
    expect(at([3, 1, 2, 0], { min: 0 })).toBe(1);
  });
  test('bounds are kept', () => {
    const full = from(2000, 90, 95, 100, 100, 100);
    const at = (bounds?: { max: number }) =>
      backtest([{ values: full, ...(bounds && { bounds }) }], { method: 'theil-sen', points: 3, horizon: 2 }).overall
        .medianScaledError;
    expect(at()).toBe(2);
    expect(at({ max: 100 })).toBe(0);
  });
});

describe('families', () => {
  const line = (step: number): BacktestSeries['values'] => from(2000, ...Array.from({ length: 6 }, (_, i) => i * step));
  test('count alike, however many series they have', () => {
    const series = [
      { family: 'steady', values: line(1) },
      { family: 'steady', values: line(3) },
      { family: 'steady', values: line(-2) },
      { family: 'turning', values: from(2000, 0, 1, 2, 3, 4, 9) },
    ];
    const found = backtest(series, { method: 'theil-sen', points: 4, horizon: 1 });
    expect(found.families['steady']).toEqual({ windows: 6, medianScaledError: 0, coverage: 1 });
    expect(found.families['turning']).toEqual({ windows: 2, medianScaledError: 2, coverage: 0.5 });
    expect(found.overall).toEqual({ windows: 8, medianScaledError: 1, coverage: 0.75 });
  });
  test('without a window have no score and do not count', () => {
    const found = backtest(
      [
        { family: 'short', values: from(2000, 1, 2) },
        { family: 'long', values: line(1) },
      ],
      { method: 'naive', points: 4, horizon: 1 },
    );
    expect(found.families['short']).toEqual({ windows: 0, medianScaledError: null, coverage: null });
    expect(found.overall).toEqual(found.families['long']);
  });
  test('no series, no score', () => {
    expect(backtest([])).toEqual({
      method: 'default',
      families: {},
      overall: { windows: 0, medianScaledError: null, coverage: null },
      skipped: 0,
    });
  });
});

describe('skipped windows', () => {
  test('that never moved have no scale', () => {
    expect(backtest([{ values: from(2000, 5, 5, 5, 6, 7) }], { method: 'naive', points: 3, horizon: 1 })).toMatchObject(
      { overall: { windows: 1 }, skipped: 1 },
    );
  });
  test('that the method cannot take: a logarithm of zero, missing years, no bounds', () => {
    expect(
      backtest([{ values: from(2000, 1, 0, 2, 3, 4, 5) }], { method: 'log-linear', points: 3, horizon: 1 }),
    ).toMatchObject({ overall: { windows: 1 }, skipped: 2 });
    expect(
      backtest([{ values: annual({ 2000: 1, 2002: 2, 2003: 3, 2004: 4, 2005: 6 }) }], {
        method: 'damped',
        points: 3,
        horizon: 1,
      }),
    ).toMatchObject({ overall: { windows: 1 }, skipped: 1 });
    expect(backtest([{ values: turned }], { method: 'logit', horizon: 1 })).toMatchObject({
      overall: { windows: 0 },
      skipped: 1,
    });
  });
  test('that have too few points for it', () => {
    expect(backtest([{ values: turned }], { method: 'linear', points: 2, horizon: 1 })).toMatchObject({
      overall: { windows: 0 },
      skipped: 9,
    });
  });
});

describe('mistakes', () => {
  test.each<[string, unknown, unknown, object]>([
    ['no list', {}, {}, { code: 'BAD_SERIES', where: 'series', expected: 'a list of series' }],
    ['a hole', [null], {}, { code: 'BAD_SERIES', where: 'series[0]', expected: 'a series' }],
    ['a number', [5], {}, { code: 'BAD_SERIES', where: 'series[0]', expected: 'a series' }],
    ['no values', [{ values: turned }, {}], {}, { code: 'BAD_SERIES', where: 'series[1].values' }],
    [
      'a bad year',
      [{ values: turned }, { values: [{ year: 20, value: 1 }] }],
      {},
      { code: 'BAD_PERIOD', where: 'series[1].values[0].year' },
    ],
    [
      'a year twice',
      [{ values: [...turned, turned[0]!] }],
      {},
      { code: 'DUPLICATE_OBSERVATION', where: 'series[0].values[11]' },
    ],
    [
      'bad bounds',
      [{ values: turned, bounds: { min: 1, max: 1 } }],
      {},
      { code: 'BAD_OPTION', where: 'series[0].bounds' },
    ],
    [
      'options that are null',
      [],
      null,
      { code: 'BAD_OPTION', where: 'options', expected: 'an object of method, points, horizon, confidence' },
    ],
    ['a method for options', [], 'linear', { code: 'BAD_OPTION', where: 'options' }],
    ['a method that is none', [], { method: 'ets' }, { code: 'BAD_OPTION', where: 'options.method' }],
    [
      'one point',
      [],
      { points: 1 },
      { code: 'BAD_OPTION', where: 'options.points', expected: 'a whole number, 2 or more' },
    ],
    ['half a point', [], { points: 2.5 }, { code: 'BAD_OPTION', where: 'options.points' }],
    [
      'no year ahead',
      [],
      { horizon: 0 },
      { code: 'BAD_OPTION', where: 'options.horizon', expected: 'a whole number, 1 or more' },
    ],
    ['a level in percent', [], { confidence: 80 }, { code: 'BAD_OPTION', where: 'options.confidence' }],
  ])('%s', (_what, series, options, expected) => {
    expect(faultOf(() => backtest(series as BacktestSeries[], options as BacktestOptions))).toMatchObject(expected);
  });
});

test('runs on the national series, as the guide says; far too few windows to say how well', () => {
  const rows = parse(readFileSync(new URL('../../docs/data/national-official.csv', import.meta.url)), {
    columns: true,
    bom: true,
  }) as Record<'indicator_zh' | 'year' | 'value' | 'area' | 'disaggregation', string>[];
  const byIndicator = new Map<string, Map<number, string>>();
  for (const { indicator_zh: indicator, year, value, area, disaggregation } of rows) {
    if (area !== 'China' || disaggregation !== '') continue;
    const values = byIndicator.get(indicator) ?? new Map<number, string>();
    byIndicator.set(indicator, values.set(Number(year), value));
  }
  const series = [...byIndicator].map(([family, values]) => ({
    family,
    values: [...values].map(([year, value]) => ({ year, value })),
  }));
  const windows = methods.map((method) => {
    const found = backtest(series, { method, points: 4, horizon: 2 });
    expectFinite(found);
    expect(Object.keys(found.families).sort()).toEqual([...byIndicator.keys()].sort());
    return found.overall.windows + found.skipped;
  });
  // Every method was shown the same windows.
  expect(new Set(windows).size).toBe(1);
  expect(windows[0]).toBeGreaterThan(5);
});
