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
  quantileOf,
  tabulated,
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
      { numRuns: 300 },
    );
  });
  test('a table holds the same chances, asked in any order', () => {
    fc.assert(
      fc.property(laws, fc.array(fc.double({ min: 0, max: 3, noNaN: true }), { minLength: 1 }), (law, parts) => {
        const upTo = tabulated(law);
        for (const part of parts) {
          const count = Math.floor(part * law.mean + 5 * part);
          expect(Math.abs(upTo(count) - atMost(law, count))).toBeLessThan(1e-6);
        }
        expect(upTo(law.least - 1)).toBe(0);
        if (law.most < Infinity) expect(upTo(law.most)).toBe(1);
      }),
      { numRuns: 300 },
    );
  });
  test('a quantile is the first count to reach its share, wherever one starts to look', () => {
    fc.assert(
      fc.property(
        laws,
        fc.double({ min: 0.001, max: 0.999, noNaN: true }),
        fc.integer({ min: 0, max: 3000 }),
        (law, share, near) => {
          const count = quantileOf((at) => atMost(law, at), share, near);
          expect(atMost(law, count)).toBeGreaterThanOrEqual(share);
          if (count > 0) expect(atMost(law, count - 1)).toBeLessThan(share);
        },
      ),
      { numRuns: 300 },
    );
  });
  test('outside what can be, all or nothing', () => {
    const law = binomial(5, 0.5);
    expect([atMost(law, -1), atMost(law, 5), atLeast(law, 0), atLeast(law, 6)]).toEqual([0, 1, 1, 0]);
    expect([atMost(poisson(2), Infinity), atLeast(poisson(2), -Infinity)]).toEqual([1, 1]);
  });
  test('where the least count has no chance a double could hold, tables begin further up', () => {
    const upTo = tabulated(poisson(5000));
    expect([0.1, 0.5, 0.9].map((share) => quantileOf(upTo, share, 5000))).toEqual([4909, 5000, 5091]);
    expect([upTo(0), upTo(1e15)]).toEqual([0, 1]);
  });
});

test('a rate without doubt is Poisson', () => {
  expect(negativeBinomial(Infinity, 3).logAt(2)).toBe(poisson(3).logAt(2));
});
