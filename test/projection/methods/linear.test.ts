import { expect, test } from 'vitest';
import { forecast } from '../../../src/entries/projection.js';
import { annual, from, pathOf, reach80 } from '../ahead.js';

test('three points by hand', () => {
  // Slope 3/2 about the mean 7/3 of 2021; residuals 1/6, −1/3, 1/6, so s² = 1/6 with one degree of freedom.
  // One more observation in 2023 lies about 7/3 + 2·3/2 with variance s²·(1 + 1/3 + 2²/2) = 5/9.
  const [next] = pathOf(from(2020, 1, 2, 4), {
    to: 2023,
    method: 'linear',
    confidence: 0.8,
    within: { lower: 16 / 3 },
  });
  const half = (Math.sqrt(5) / 3) * reach80[1];
  expect(next!.point).toBeCloseTo(16 / 3, 12);
  expect(next!.lower).toBeCloseTo(16 / 3 - half, 11);
  expect(next!.upper).toBeCloseTo(16 / 3 + half, 11);
  expect(next!.probability).toBeCloseTo(0.5, 12);
});

test('missing years are no points: the line is fitted to what is there', () => {
  // Years from their mean 2020⅓: −7/3, −1/3, 8/3. Slope (−1/3·4 + 8/3·4) / (49 + 1 + 64)/9 = (28/3) / (38/3) about the
  // mean 8/3.
  const [point] = pathOf(annual({ 2018: 0, 2020: 4, 2023: 4 }), { to: 2024, method: 'linear' });
  expect(point!.point).toBeCloseTo(8 / 3 + (28 / 38) * (2024 - 6061 / 3), 12);
});

test('points on a line leave no scatter, so no interval and no chance, for all that rounding leaves', () => {
  const exact = from(2015, 94.1, 94.2, 94.3, 94.4, 94.5, 94.6, 94.7, 94.8, 94.9, 95);
  for (const year of pathOf(exact, { to: 2030, method: 'linear', within: { lower: 95.6 } }))
    expect(year).toMatchObject({ lower: null, upper: null, probability: null });
  expect(pathOf(from(2020, 5, 5, 5), { to: 2023, method: 'linear' })).toEqual([
    { year: 2023, point: 5, lower: null, upper: null, probability: null },
  ]);
});

test('two points are too few', () => {
  expect(forecast(from(2020, 1, 2), { to: 2023, method: 'linear' })).toEqual({
    status: 'no-forecast',
    method: 'linear',
    reason: 'too-few-points',
  });
});
