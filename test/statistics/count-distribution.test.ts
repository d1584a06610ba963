import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  atLeast,
  atMost,
  betaBinomial,
  binomial,
  hypergeometric,
  negativeBinomial,
  poisson,
  quantilesOf,
  type CountDistribution,
} from '../../src/statistics/count-distribution.js';

const shape = fc.double({ min: 0.05, max: 500, noNaN: true });
const mean = fc.double({ min: 0.01, max: 900, noNaN: true });
const laws: fc.Arbitrary<CountDistribution> = fc.oneof(
  fc.tuple(shape, mean).map(([s, m]) => negativeBinomial(s, m)),
  mean.map(poisson),
  fc.tuple(fc.integer({ min: 1, max: 2000 }), shape, shape).map(([n, a, b]) => betaBinomial(n, a, b)),
  fc
    .tuple(fc.integer({ min: 1, max: 2000 }), fc.double({ min: 0.01, max: 0.99, noNaN: true }))
    .map(([n, p]) => binomial(n, p)),
  fc
    .tuple(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 300 }))
    .map(([all, marked, drawn]) => hypergeometric(Math.max(all, marked, drawn), marked, drawn)),
);

describe('any distribution of a count', () => {
  test('neighbours are in the ratio given, and both tails share out all there is', () => {
    fc.assert(
      fc.property(laws, fc.double({ min: 0, max: 1, noNaN: true }), (law, part) => {
        const far = Math.min(law.most, Math.ceil(2 * law.mean + 10));
        const count = Math.floor(law.least + part * (far - law.least));
        if (count > law.least)
          expect(law.logAt(count) - law.logAt(count - 1)).toBeCloseTo(Math.log(law.ratio(count)), 7);
        expect(atMost(law, count) + atLeast(law, count + 1)).toBeCloseTo(1, 9);
      }),
      { seed: 14, numRuns: 300 },
    );
  });
  test('a quantile is the first count to reach its share', () => {
    fc.assert(
      fc.property(laws, fc.double({ min: 0.001, max: 0.999, noNaN: true }), (law, share) => {
        const [count] = quantilesOf(law, [share]) as [number];
        expect(atMost(law, count)).toBeGreaterThanOrEqual(share - 1e-9);
        expect(atMost(law, count - 1)).toBeLessThan(share + 1e-9);
      }),
      { seed: 14, numRuns: 300 },
    );
  });
  test('outside what can be, all or nothing', () => {
    const law = binomial(5, 0.5);
    expect([atMost(law, -1), atMost(law, 5), atLeast(law, 0), atLeast(law, 6)]).toEqual([0, 1, 1, 0]);
    expect([atMost(poisson(2), Infinity), atLeast(poisson(2), -Infinity)]).toEqual([1, 1]);
  });
  test('where the least count has no chance a double could hold, quantiles are found all the same', () => {
    expect(quantilesOf(poisson(5000), [0.1, 0.5, 0.9])).toEqual([4909, 5000, 5091]);
  });
});

test('a rate without doubt is Poisson', () => {
  expect(negativeBinomial(Infinity, 3).logAt(2)).toBe(poisson(3).logAt(2));
});
