import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { logBinomial, logPoisson } from '../../src/statistics/binomial-probability.js';
import { clopperPearsonInterval, poissonInterval } from '../../src/statistics/intervals.js';
import { wilsonInterval } from '../../src/statistics/wilson.js';
import { level } from './arbitraries.js';

/** Whole numbers of every magnitude up to a limit. */
const countUpTo = (limit: number): fc.Arbitrary<number> =>
  fc.double({ min: 0, max: Math.log1p(limit), noNaN: true }).map((size) => Math.round(Math.expm1(size)));

const share = fc
  .tuple(countUpTo(1e6), countUpTo(1e6))
  .map(([successes, failures]): [number, number] => [successes, Math.max(1, successes + failures)]);

describe('poissonInterval', () => {
  test('solves its definition, summed term by term', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), fc.constantFrom(0.5, 0.8, 0.95, 0.999), (count, confidence) => {
        const chanceOfAtMost = (most: number, mean: number): number => {
          let term = Math.exp(-mean);
          let sum = 0;
          for (let k = 0; k <= most; term *= mean / ++k) sum += term;
          return sum;
        };
        const { lower, upper } = poissonInterval(count, confidence);
        expect(chanceOfAtMost(count, upper)).toBeCloseTo((1 - confidence) / 2, 11);
        if (count > 0) expect(1 - chanceOfAtMost(count - 1, lower)).toBeCloseTo((1 - confidence) / 2, 11);
      }),
    );
  });

  test('holds the count, and both ends grow with it', () => {
    fc.assert(
      fc.property(countUpTo(1e7), level, (count, confidence) => {
        const here = poissonInterval(count, confidence);
        const next = poissonInterval(count + 1, confidence);
        expect(here.lower).toBeLessThanOrEqual(count);
        expect(here.upper).toBeGreaterThan(count);
        expect(next.lower).toBeGreaterThan(here.lower);
        expect(next.upper).toBeGreaterThan(here.upper);
      }),
      { numRuns: 60 },
    );
  });

  test('a higher level holds the lower one', () => {
    fc.assert(
      fc.property(countUpTo(1e5), level, level, (count, a, b) => {
        const narrow = poissonInterval(count, Math.min(a, b));
        const wide = poissonInterval(count, Math.max(a, b));
        expect(wide.lower).toBeLessThanOrEqual(narrow.lower * (1 + 1e-12));
        expect(wide.upper).toBeGreaterThanOrEqual(narrow.upper * (1 - 1e-12));
      }),
    );
  });

  test('no events: from 0 to −ln((1 − level) / 2)', () => {
    expect(poissonInterval(0, 0.9)).toEqual({ lower: 0, upper: expect.closeTo(Math.log(20), 12) as number });
  });

  test('the level is 0.95 unless said otherwise', () => {
    expect(poissonInterval(7)).toEqual(poissonInterval(7, 0.95));
  });

  test.each([Number.MIN_VALUE, 2 ** -60, 1 - 2 ** -53])('stays finite at the level %d', (confidence) => {
    for (const count of [0, 1, 2, 1000]) {
      const { lower, upper } = poissonInterval(count, confidence);
      expect(lower).toBeLessThanOrEqual(upper);
      expect(Number.isFinite(upper)).toBe(true);
    }
  });
});

describe('clopperPearsonInterval', () => {
  test('the failures have the mirrored interval', () => {
    fc.assert(
      fc.property(share, level, ([successes, trials], confidence) => {
        const here = clopperPearsonInterval(successes, trials, confidence);
        const mirrored = clopperPearsonInterval(trials - successes, trials, confidence);
        expect(Math.abs(here.lower + mirrored.upper - 1)).toBeLessThan(1e-14);
        expect(Math.abs(here.upper + mirrored.lower - 1)).toBeLessThan(1e-14);
      }),
    );
  });

  test('holds the observed share and stays between 0 and 1', () => {
    fc.assert(
      fc.property(share, level, ([successes, trials], confidence) => {
        const { lower, upper } = clopperPearsonInterval(successes, trials, confidence);
        expect(lower).toBeGreaterThanOrEqual(0);
        expect(lower).toBeLessThanOrEqual((successes / trials) * (1 + 1e-15));
        expect(upper).toBeGreaterThanOrEqual((successes / trials) * (1 - 1e-15));
        expect(upper).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('both ends grow with every success', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), fc.nat(299), level, (trials, at, confidence) => {
        const successes = at % trials;
        const here = clopperPearsonInterval(successes, trials, confidence);
        const next = clopperPearsonInterval(successes + 1, trials, confidence);
        expect(next.lower).toBeGreaterThan(here.lower);
        expect(next.upper).toBeGreaterThanOrEqual(here.upper);
      }),
    );
  });

  test('among very many trials, becomes the Poisson interval', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 50 }), (count) => {
        const share = clopperPearsonInterval(count, 1e12);
        const mean = poissonInterval(count);
        expect(share.lower * 1e12).toBeCloseTo(mean.lower, 7);
        expect(share.upper * 1e12).toBeCloseTo(mean.upper, 7);
      }),
    );
  });

  test('nothing or everything: one end is certain', () => {
    expect(clopperPearsonInterval(0, 20).lower).toBe(0);
    expect(clopperPearsonInterval(20, 20).upper).toBe(1);
    expect(clopperPearsonInterval(1, 1, 0.9)).toEqual({ lower: expect.closeTo(0.05, 15) as number, upper: 1 });
  });

  test.each([Number.MIN_VALUE, 2 ** -60, 1 - 2 ** -53])('stays finite and in order at the level %d', (confidence) => {
    for (const [successes, trials] of [
      [0, 1],
      [1, 2],
      [1, 3],
      [2, 3],
      [49, 100],
      [99, 100],
    ] as const) {
      const { lower, upper } = clopperPearsonInterval(successes, trials, confidence);
      expect(lower).toBeLessThan(upper);
      expect(upper).toBeLessThanOrEqual(1);
    }
  });
});

describe('wilsonInterval', () => {
  test('the failures have the mirrored interval', () => {
    fc.assert(
      fc.property(share, level, ([successes, trials], confidence) => {
        const here = wilsonInterval(successes, trials, confidence);
        const mirrored = wilsonInterval(trials - successes, trials, confidence);
        expect(Math.abs(here.lower + mirrored.upper - 1)).toBeLessThan(1e-14);
      }),
    );
  });

  test('holds the observed share and stays between 0 and 1', () => {
    fc.assert(
      fc.property(share, level, ([successes, trials], confidence) => {
        const { lower, upper } = wilsonInterval(successes, trials, confidence);
        expect(lower).toBeGreaterThanOrEqual(0);
        expect(lower).toBeLessThanOrEqual((successes / trials) * (1 + 1e-15));
        expect(upper).toBeGreaterThanOrEqual((successes / trials) * (1 - 1e-15));
        expect(upper).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('nothing or everything: one end is certain', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), level, (trials, confidence) => {
        expect(wilsonInterval(0, trials, confidence).lower).toBe(0);
        expect(wilsonInterval(trials, trials, confidence).upper).toBe(1);
      }),
    );
  });

  test('a rare event among very many keeps its digits', () => {
    // No success: the upper end is z² / (trials + z²).
    const z = 1.959963984540054;
    expect(wilsonInterval(0, 1e9).upper / (z ** 2 / (1e9 + z ** 2))).toBeCloseTo(1, 14);
  });

  test.each([Number.MIN_VALUE, 2 ** -60, 1 - 2 ** -53])('stays finite and in order at the level %d', (confidence) => {
    for (const [successes, trials] of [
      [0, 1],
      [1, 2],
      [1, 3],
      [99, 100],
    ] as const) {
      const { lower, upper } = wilsonInterval(successes, trials, confidence);
      expect(lower).toBeLessThanOrEqual(upper);
      expect(upper).toBeLessThanOrEqual(1);
    }
  });
});

describe('very large counts', () => {
  /** ln of 1 + r₁ + r₁r₂ + …, all of its terms. */
  const logSum = (ratio: (j: number) => number): number => {
    let sum = 1;
    for (let j = 1, term = ratio(1); term > 1e-18 * sum; term *= ratio(++j)) sum += term;
    return Math.log(sum);
  };
  const level = fc.constantFrom(0.1, 0.8, 0.95, 0.999, 1 - 1e-9);

  test('the tails of a Poisson count, summed term by term, have the chance asked for', () => {
    fc.assert(
      fc.property(fc.integer({ min: 900_000, max: 30_000_000 }), level, (count, confidence) => {
        const { lower, upper } = poissonInterval(count, confidence);
        const logTail = Math.log((1 - confidence) / 2);
        const above = logPoisson(count, lower) + logSum((j) => lower / (count + j));
        const below = logPoisson(count, upper) + logSum((j) => (count - j + 1) / upper);
        expect(above).toBeCloseTo(logTail, 8);
        expect(below).toBeCloseTo(logTail, 8);
      }),
      { numRuns: 20 },
    );
  });

  test('so have those of a share', () => {
    const counts = fc
      .tuple(fc.integer({ min: 1_000_000, max: 30_000_000 }), fc.integer({ min: 1_000_000, max: 300_000_000 }))
      .map(([successes, failures]) => [successes, successes + failures] as const);
    fc.assert(
      fc.property(counts, level, ([successes, trials], confidence) => {
        const { lower, upper } = clopperPearsonInterval(successes, trials, confidence);
        const logTail = Math.log((1 - confidence) / 2);
        const failures = trials - successes;
        const above =
          logBinomial(successes, trials, lower) +
          logSum((j) => (((failures - j + 1) / (successes + j)) * lower) / (1 - lower));
        const below =
          logBinomial(successes, trials, upper) +
          logSum((j) => (((successes - j + 1) / (failures + j)) * (1 - upper)) / upper);
        expect(above).toBeCloseTo(logTail, 7);
        expect(below).toBeCloseTo(logTail, 7);
      }),
      { numRuns: 20 },
    );
  });

  test('the largest whole numbers take no longer', () => {
    const start = performance.now();
    for (let i = 0; i < 10; i++) {
      const { lower, upper } = poissonInterval(2 ** 53 - 1);
      expect((upper - lower) / 2 / Math.sqrt(2 ** 53)).toBeCloseTo(1.959964, 5);
      const share = clopperPearsonInterval(4.5e15, 9e15);
      expect((share.upper - share.lower) * Math.sqrt(9e15)).toBeCloseTo(1.959964, 5);
      clopperPearsonInterval(1e12, 1e14);
    }
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
