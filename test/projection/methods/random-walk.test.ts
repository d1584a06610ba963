import { describe, expect, test } from 'vitest';
import { randomWalk } from '../../../src/projection/methods/random-walk.js';
import { annualSeries } from '../../../src/projection/series/series.js';
import { annual, expectClose, from } from '../ahead.js';

const walk = (values: ReturnType<typeof annual>) => randomWalk(annualSeries(values));

describe('one year ahead: 0.82 of the yearly move', () => {
  test.each([
    ['the root mean square of yearly changes', from(2020, 0, 1, 0, 1), 1],
    ['a straight line moves by its slope', from(2020, 0, 3, 6, 9), 3],
    ['changes of 3 and −4 square to 12.5', from(2020, 0, 3, -1), Math.sqrt(12.5)],
    // Drift 4/3 a year. Over two years 4 is 4/3 more than that, over one 0 is 4/3 less: (16/9/2 + 16/9)/2 + 16/9 =
    // 28/9.
    [
      'a change over two years is two years’ drift and √2 of a departure',
      annual({ 2020: 0, 2022: 4, 2023: 4 }),
      Math.sqrt(28) / 3,
    ],
    ['two points over five years', annual({ 2015: 10, 2020: 20 }), 2],
    ['points that never moved', from(2020, 5, 5, 5, 5), 0],
    ['a single point', from(2020, 5), 0],
  ])('%s', (_what, values, move) => {
    expect(walk(values).spread(1)).toBeCloseTo(0.82 * move, 12);
  });
});

test('further ahead the variance grows as that of damped smoothing, summed by hand', () => {
  // (1 + 0.1·0.9)² = 1.1881; (1 + 0.1·1.71)² = 1.371241; (1 + 0.1·2.439)² = 1.54728721.
  const { spread } = walk(from(2020, 0, 1, 0, 1));
  expectClose(
    [1, 2, 3, 4].map((horizon) => (spread(horizon) / 0.82) ** 2),
    [1, 2.1881, 3.559341, 5.10662821],
    12,
  );
});

test('faster than a random walk without drift, slower than a line whose slope is as unsure', () => {
  const { spread } = walk(from(2020, 0, 1, 0, 1));
  for (const horizon of [2, 5, 20, 100]) {
    expect(spread(horizon) / spread(1)).toBeGreaterThan(Math.sqrt(horizon));
    expect(spread(horizon) / spread(1)).toBeLessThan(1.9 * Math.sqrt(horizon));
  }
});

test('degrees of freedom: half the points, never more than two fewer than they are, nor than four', () => {
  expect(
    [1, 2, 3, 4, 5, 6, 7, 20].map((points) => walk(from(2000, ...Array.from({ length: points }, (_, i) => i))).degrees),
  ).toEqual([-1, 0, 1, 2, 2, 3, 3, 4]);
});
