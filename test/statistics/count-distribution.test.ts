import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  atLeast,
  atMost,
  betaBinomial,
  binomial,
  hypergeometric,
  mixedUpTo,
  negativeBinomial,
  poisson,
  quantileOf,
  ratioAt,
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
          expect(law.logAt(count) - law.logAt(count - 1)).toBeCloseTo(Math.log(ratioAt(law.ratio, count)), 7);
        expect(atMost(law, count) + atLeast(law, count + 1)).toBeCloseTo(1, 9);
      }),
      { numRuns: 300 },
    );
  });
  test('a mixture sums the chances of each by its share, asked in any order', () => {
    const share = fc.double({ min: 0.01, max: 1, noNaN: true });
    const parts = fc.array(fc.double({ min: 0, max: 3, noNaN: true }), { minLength: 1 });
    fc.assert(
      fc.property(laws, shape, share, parts, (law, other, part, places) => {
        const second = law.most < Infinity ? law : negativeBinomial(other, law.mean * 1.5);
        const upTo = mixedUpTo([
          { law, share: part },
          { law: second, share: 1 - part },
        ]);
        for (const place of places) {
          const count = Math.floor(place * law.mean + 5 * place);
          const expected = part * atMost(law, count) + (1 - part) * atMost(second, count);
          expect(Math.abs(upTo(count) - expected)).toBeLessThan(1e-9);
        }
        expect(upTo(law.least - 1)).toBe(0);
        if (law.most < Infinity) expect(upTo(law.most)).toBeCloseTo(1, 12);
      }),
      { numRuns: 300 },
    );
  });
  test.each([0, 1, 20, 41, 200, 900])('the closed form of a negative binomial is its sum (up to %i)', (count) => {
    for (const [shapeOf, meanOf] of [
      [3, 2],
      [0.4, 30],
      [250, 180],
      [5000, 400],
    ] as const) {
      const law = negativeBinomial(shapeOf, meanOf);
      expect(law.upTo!(count)).toBeCloseTo(atMost(law, count), 10);
    }
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
  test('where the least count has no chance a double could hold, a mixture is found anew', () => {
    const upTo = mixedUpTo([{ law: poisson(5000), share: 1 }]);
    expect(upTo(0)).toBe(0);
    expect([0.1, 0.5, 0.9].map((share) => quantileOf(upTo, share, 0))).toEqual([4909, 5000, 5091]);
    expect(upTo(1e15)).toBe(1);
    // In short steps from where nothing is seen, too.
    const steps = Array.from({ length: 40 }, (_, i) => upTo(125 * (i + 1)));
    expect(steps[39]).toBeCloseTo(atMost(poisson(5000), 5000), 9);
  });
});

test('a rate without doubt is Poisson', () => {
  expect(negativeBinomial(Infinity, 3).logAt(2)).toBe(poisson(3).logAt(2));
});

describe('work', () => {
  /** A law that counts how often its probability is found anew. */
  const counted = (law: CountDistribution) => {
    const found: number[] = [];
    const logAt = (count: number): number => {
      found.push(count);
      return law.logAt(count);
    };
    return { law: { ...law, logAt }, found };
  };
  const events = negativeBinomial(400, 1000);
  const parts = betaBinomial(5000, 40, 160);
  test.each<[string, readonly CountDistribution[], number]>([
    ['a closed form', [events, events], 96],
    ['a sum', [parts, parts], 256],
    ['a sum beside a closed form', [events, { ...poisson(1000) }], 256],
  ])('a mixture walks from count to count where that is quicker than %s', (_what, both, near) => {
    const [one, two] = both.map(counted) as [ReturnType<typeof counted>, ReturnType<typeof counted>];
    const upTo = mixedUpTo([one, two].map(({ law }) => ({ law, share: 0.5 })));
    upTo(1000);
    expect(one.found).toEqual([1000]);
    for (const next of [1000 + near, 1000, 1000, 1000 - near, 1000]) upTo(next);
    expect([one.found, two.found]).toEqual([[1000], [1000]]);
    upTo(1001 + near);
    expect([one.found, two.found]).toEqual([
      [1000, 1001 + near],
      [1000, 1001 + near],
    ]);
    upTo(0);
    expect(one.found).toHaveLength(3);
  });
  test('where one of two laws has lost its digits, both are found anew', () => {
    const [near, far] = [counted(poisson(20)), counted(poisson(5000))];
    const upTo = mixedUpTo([near, far].map(({ law }) => ({ law, share: 0.5 })));
    for (const count of [10, 11, 12]) upTo(count);
    expect([near.found, far.found]).toEqual([
      [10, 11, 12],
      [10, 11, 12],
    ]);
  });
  test('a tail of very many counts is summed over some deviations only', () => {
    const law = poisson(1e9);
    expect(atMost(law, 1e9 - 1)).toBeCloseTo(0.5, 4);
    expect(atLeast(law, 1e9 + 1)).toBeCloseTo(0.5, 4);
  });
  test.each([
    ['at the answer', 0, 2],
    ['one above it', 1, 4],
    ['one below it', -1, 2],
    ['a hundred above it', 100, 15],
    ['a hundred below it', -100, 15],
    ['far above it', 1e9, 65],
  ])('a quantile is found in few questions from %s', (_where, from, most) => {
    let asked = 0;
    const upTo = (count: number): number => {
      asked++;
      return count < 1000 ? 0.4 : 0.6;
    };
    expect(quantileOf(upTo, 0.5, 1000 + from)).toBe(1000);
    expect(asked).toBeLessThanOrEqual(most);
  });
});

test.each([0, 1, 2, 3, 5, 7, 40])('a count that reaches the share exactly is the quantile (from %i)', (near) => {
  expect(quantileOf((count) => Math.min(1, (count + 1) / 8), 3 / 8, near)).toBe(2);
});

test.each<[string, number, number]>([
  ['all of forty coins', atLeast(binomial(40, 0.5), 40), 2 ** -40],
  ['none of forty coins', atMost(binomial(40, 0.5), 0), 2 ** -40],
  ['all of one half of forty', atLeast(hypergeometric(40, 20, 20), 20), 1 / 137_846_528_820],
  ['none of one half of forty', atMost(hypergeometric(40, 20, 20), 0), 1 / 137_846_528_820],
  ['none where thirty were to come', atMost(poisson(30), 0), Math.exp(-30)],
  ['all of forty, where every share is as likely', atLeast(betaBinomial(40, 1, 1), 40), 1 / 41],
  [
    'all of forty, where a share near none is likely',
    atLeast(betaBinomial(40, 1, 39), 40),
    1 / 53_753_604_366_668_088_230_810,
  ],
  ['none where a mean of thirty has little doubt', atMost(negativeBinomial(30, 30), 0), 2 ** -30],
])('a tail keeps its digits however small it is: %s', (_what, received, expected) => {
  expect(received / expected).toBeCloseTo(1, 9);
});
