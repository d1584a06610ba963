import { expect, test } from 'vitest';
import { forecast } from '../../../src/entries/projection.js';
import { medianSlope } from '../../../src/projection/methods/theil-sen.js';
import { annual, expectClose, from, pathOf } from '../ahead.js';

test('an outlier does not bend the slope; the line starts from the last value', () => {
  expectClose(
    pathOf(from(2020, 10, 90, 14, 16, 18), { to: 2026, method: 'theil-sen' }).map(({ point }) => point),
    [20, 22],
  );
});

test('the median of an even number of slopes lies between the middle two', () => {
  // Slopes 1, 3/2, 2 of 2020–2022 and 2, 9/4, 7/3 to 2025: the middle two are both 2.
  expect(medianSlope({ years: [2020, 2021, 2022, 2025], values: [0, 1, 3, 10] })).toBe(2);
  expect(medianSlope({ years: [2020, 2021, 2023], values: [0, 1, 0] })).toBe(0);
  expect(medianSlope({ years: [2020], values: [5] })).toBe(0);
});

test('years missing count as time', () => {
  expectClose(
    pathOf(annual({ 2018: 10, 2020: 14, 2024: 22 }), { to: 2026, method: 'theil-sen' }).map(({ point }) => point),
    [24, 26],
  );
});

test('two points make a line without an interval, one makes none', () => {
  expect(pathOf(from(2020, 1, 2), { to: 2022, method: 'theil-sen' })).toEqual([
    { year: 2022, point: 3, lower: null, upper: null, probability: null },
  ]);
  expect(forecast(from(2020, 1), { to: 2022, method: 'theil-sen' })).toMatchObject({ reason: 'too-few-points' });
});

test('the slope of a series is worked out once', () => {
  const series = { years: [2020, 2021, 2022], values: [1, 2, 3] };
  expect(medianSlope(series)).toBe(1);
  expect(series).toHaveProperty('medianSlope', 1);
  expect(medianSlope({ ...series, medianSlope: 7 })).toBe(7);
});
