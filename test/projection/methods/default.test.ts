import { describe, expect, test } from 'vitest';
import { forecast } from '../../../src/entries/projection.js';
import { annual, expectClose, from, pathOf } from '../ahead.js';

const points = (values: Parameters<typeof pathOf>[0], to: number): readonly number[] =>
  pathOf(values, { to }).map(({ point }) => point);

describe('fewer than six points, or missing years: the mean of the last value and the damped slope', () => {
  test('three points rising by two', () => {
    // Half of 2·0.9, then of 2·(0.9 + 0.81), then of 2·(0.9 + 0.81 + 0.729).
    expectClose(points(from(2020, 40, 42, 44), 2025), [44.9, 45.71, 46.439]);
  });
  test('the slope is that of Theil and Sen', () => {
    expectClose(points(from(2020, 40, 90, 44, 46, 48), 2025), [48.9]);
  });
  test('ten points with a missing year', () => {
    expectClose(
      points(
        annual({ 2012: 0, 2013: 1, 2014: 2, 2015: 3, 2017: 5, 2018: 6, 2019: 7, 2020: 8, 2021: 9, 2022: 10 }),
        2024,
      ),
      [10.45, 10.855],
    );
  });
  test('two points', () => {
    expect(pathOf(from(2020, 1, 2), { to: 2021 + 1, within: { lower: 1 } })).toEqual([
      { year: 2022, point: 2.45, lower: null, upper: null, probability: null },
    ]);
  });
  test('one point is too few', () => {
    expect(forecast(from(2020, 1), { to: 2022 })).toEqual({
      status: 'no-forecast',
      method: 'default',
      reason: 'too-few-points',
    });
  });
});

describe('six points without a missing year: Holt’s smoothing takes part', () => {
  test('a step by hand', () => {
    // Seven of the fifteen slopes are 0, the eighth is 10 over 5 years; Holt’s slope is 0.3125131875 (damped.test.ts).
    expectClose(points(from(2020, 10, 10, 20, 20, 20, 20), 2026), [20 + (0 + 2 * 0.9 + 0.3125131875 * 0.9) / 3]);
  });
  test('a level held is held', () => {
    expect(points(from(2010, 7, 7, 7, 7, 7, 7, 7), 2030).every((point) => point === 7)).toBe(true);
  });
});

test.each([
  ['enough-points', from(2015, 1, 2, 3, 4, 5, 7)],
  ['few-points', from(2015, 1, 2, 3, 4, 5)],
  ['gaps', annual({ 2014: 1, 2016: 2, 2017: 3, 2018: 4, 2019: 5, 2020: 7 })],
  ['few-points', annual({ 2014: 1, 2016: 2, 2017: 3 })],
] as const)('it says why: %s', (choice, values) => {
  expect(forecast(values, { to: 2025 })).toMatchObject({ method: 'default', choice });
});
