import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CountSeries } from '../../../src/projection/counts/count-series.js';
import { countOutcome, rateCdf, rateQuantile } from '../../../src/projection/counts/outcome.js';
import { fitRate, rateAhead } from '../../../src/projection/counts/rate-model.js';
import { atMost } from '../../../src/statistics/count-distribution.js';

const series = (cases: readonly number[], exposure = 7000, parts = false): CountSeries => ({
  years: cases.map((_, i) => 2025 - cases.length + i),
  cases,
  exposures: cases.map(() => exposure),
  parts,
  scale: 100_000,
});
const counts = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 3, maxLength: 10 });

describe('the rate behind counts', () => {
  test('one year, worked by hand: prior and counts of the three courses, weighed by how well they foresaw it', () => {
    // One case in 100, the own rate 2/102: with one year all courses stand at the same place, so the level is
    // (1 + 1) / (1/(2/102) + 100), and a year on, 15 % of it is the prior again.
    const { mean } = rateAhead(fitRate(series([1], 100)), 1);
    const prior = 2 / 102;
    const level = { a: 2, b: 1 / prior + 100 };
    const of = (slope: number): number => {
      const carried = Math.exp(slope * 0.9);
      return (0.85 * level.a + 0.15) / ((0.85 * level.b) / carried + 0.15 / (prior * carried));
    };
    expect(mean).toBeCloseTo(0.2 * of(-0.06) + 0.6 * of(0) + 0.2 * of(0.06), 12);
  });
  test('it lies between nothing and all, and is never sure', () => {
    fc.assert(
      fc.property(counts, fc.boolean(), fc.integer({ min: 1, max: 10 }), (cases, parts, horizon) => {
        const { mean, variance } = rateAhead(fitRate(series(cases, 60, parts)), horizon);
        expect(mean).toBeGreaterThan(0);
        expect(variance).toBeGreaterThan(0);
        if (parts) expect(variance).toBeLessThan(mean * (1 - mean));
      }),
      { seed: 14 },
    );
  });
  test('cases that are parts, and those that are not, mirror each other', () => {
    fc.assert(
      fc.property(counts, (cases) => {
        const one = rateAhead(fitRate(series(cases, 61, true), even), 3);
        const other = rateAhead(
          fitRate(
            series(
              cases.map((count) => 61 - count),
              61,
              true,
            ),
            even,
          ),
          3,
        );
        expect(one.mean + other.mean).toBeCloseTo(1, 9);
        expect(one.variance).toBeCloseTo(other.variance, 9);
      }),
      { seed: 14 },
    );
  });
  const even = { strength: 1, rateIn: () => 0.5 };
  test('more cases in the last year never lower it', () => {
    fc.assert(
      fc.property(counts, (cases) => {
        const more = [...cases.slice(0, -1), cases[cases.length - 1]! + 1];
        const meanOf = (all: readonly number[]): number => rateAhead(fitRate(series(all)), 1).mean;
        expect(meanOf(more)).toBeGreaterThan(meanOf(cases) * (1 - 1e-9));
      }),
      { seed: 14 },
    );
  });
  test('a trend is followed only as far as the counts carry one', () => {
    const falling = [30, 28, 25, 24, 22, 19, 18, 17, 15, 14];
    const few = [1, 1, 1, 0, 1, 0, 1, 0, 0, 1];
    const change = (cases: readonly number[]): number => {
      const model = fitRate(series(cases));
      return rateAhead(model, 6).mean / rateAhead(model, 1).mean;
    };
    expect(change(falling)).toBeLessThan(0.9);
    expect(change(few)).toBeGreaterThan(0.95);
  });
  test('the farther ahead, the wider', () => {
    const model = fitRate(series([1, 0, 2, 1, 0, 1]));
    const relative = [1, 3, 6].map((horizon) => {
      const { mean, variance } = rateAhead(model, horizon);
      return variance / mean ** 2;
    });
    expect(relative).toEqual([...relative].sort((a, b) => a - b));
  });
  test('missing years forget as years do', () => {
    const { years, cases, ...rest } = series([4, 1, 5]);
    const gap = fitRate({ years: [years[0]! - 4, ...years.slice(1)], cases, ...rest });
    const whole = fitRate({ years, cases, ...rest });
    expect(rateAhead(gap, 1).variance / rateAhead(gap, 1).mean).toBeGreaterThan(
      rateAhead(whole, 1).variance / rateAhead(whole, 1).mean,
    );
  });
  test('a strong prior is followed, with its course', () => {
    const prior = { strength: 1e6, rateIn: (year: number) => 0.01 * 0.9 ** (year - 2024) };
    const expected = [2019, 2020, 2021, 2022, 2023, 2024].map((year) => Math.round(7000 * prior.rateIn(year)));
    const model = fitRate(series(expected), prior);
    expect(rateAhead(model, 5).mean).toBeCloseTo(0.01 * 0.9 ** 5, 3);
  });
});

describe('what is said of a year', () => {
  test('chance of the figure and chance of the rate go together as exposure grows', () => {
    const rate = { mean: 0.001, variance: 1e-8 };
    const chance = (exposure: number): number => atMost(countOutcome(rate, exposure, false), 0.0011 * exposure);
    expect(chance(1e7)).toBeCloseTo(rateCdf(rate, 0.0011, false), 2);
    expect(chance(1000)).toBeLessThan(rateCdf(rate, 0.0011, false));
  });
  test.each([false, true])('quantiles and chances of the rate agree (parts: %s)', (parts) => {
    const rate = { mean: 0.02, variance: 1e-4 };
    for (const share of [0.1, 0.5, 0.9])
      expect(rateCdf(rate, rateQuantile(rate, share, parts), parts)).toBeCloseTo(share, 9);
  });
});
