import { describe, expect, test } from 'vitest';
import { countLaw, publishedCount, rateUpTo, rateWith } from '../../../src/projection/counts/outcome.js';
import type { RateAhead } from '../../../src/projection/counts/rate-model.js';
import { atMost } from '../../../src/statistics/count-distribution.js';

const steady = { mean: 0.001, variance: 1e-8 };
const wandering = { mean: 0.002, variance: 4e-7 };
const rate: RateAhead = { steady, wandering, wanders: 0.25 };

test('the figure to be published is of a steady rate, a wandering one and the default, each by its share', () => {
  const figures = (count: number): number => (count < 20 ? 0 : 1);
  const upTo = publishedCount(rate, { steady: 0.5, wandering: 0.3, figures: 0.2 }, 7000, false, figures);
  for (const count of [0, 7, 19, 20, 60]) {
    const law = (of: typeof steady): number => atMost(countLaw(of, 7000, false), count);
    expect(upTo(count)).toBeCloseTo(0.5 * law(steady) + 0.3 * law(wandering) + 0.2 * figures(count), 8);
  }
  expect(upTo(-1)).toBe(0);
});

test('where all is left to the figures, they alone speak', () => {
  const upTo = publishedCount(rate, { steady: 0, wandering: 0, figures: 1 }, 7000, false, () => 0.4);
  expect([upTo(-1), upTo(7)]).toEqual([0, 0.4]);
});

test('what has no share is not asked', () => {
  const upTo = publishedCount(rate, { steady: 1, wandering: 0, figures: 0 }, 7000, false, () => {
    throw new Error('asked');
  });
  expect(upTo(7)).toBeCloseTo(atMost(countLaw(steady, 7000, false), 7), 9);
});

test('chance of the figure and chance of the rate go together as exposure grows', () => {
  const chance = (exposure: number): number =>
    publishedCount(rate, { steady: 0.75, wandering: 0.25, figures: 0 }, exposure, false, () => 0)(0.0011 * exposure);
  expect(chance(1e7)).toBeCloseTo(rateUpTo(0.0011, rate, false), 2);
  expect(chance(1000)).not.toBeCloseTo(rateUpTo(0.0011, rate, false), 2);
});

describe.each([false, true])('the rate behind (parts: %s)', (parts) => {
  test('where both accounts agree, levels and chances do', () => {
    const same: RateAhead = { steady: wandering, wandering, wanders: 0.25 };
    for (const share of [0.1, 0.5, 0.9])
      expect(rateUpTo(rateWith(share, same, parts), same, parts)).toBeCloseTo(share, 9);
  });
  test('the interval is of one distribution with the mean and the variance of both', () => {
    // 0.75 · 0.001 + 0.25 · 0.002 = 0.00125; 0.75 · (1e-8 + 1e-6) + 0.25 · (4e-7 + 4e-6) − 0.00125² = 2.95e-7.
    const one = { mean: 0.00125, variance: 2.95e-7 };
    for (const share of [0.1, 0.9])
      expect(rateWith(share, rate, parts)).toBeCloseTo(
        rateWith(share, { steady: one, wandering: one, wanders: 0 }, parts),
        12,
      );
  });
});
