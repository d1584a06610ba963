import fc from 'fast-check';
import { expect, test } from 'vitest';
import { betaCdf, betaQuantile, gammaCdf, gammaQuantile } from '../../src/statistics/rate-distribution.js';

const shape = fc.double({ min: 0.02, max: 2000, noNaN: true });
const share = fc.double({ min: 0.001, max: 0.999, noNaN: true });

test('the chance below a quantile is its share', () => {
  fc.assert(
    fc.property(share, shape, shape, (p, a, b) => {
      expect(gammaCdf(gammaQuantile(p, a), a)).toBeCloseTo(p, 9);
      const x = betaQuantile(p, a, b);
      // Next to 0 the quantile is past what a double tells apart; next to 1 the double keeps few digits of 1 − x.
      if (x > 1e-300 && x < 1 - 1e-10) expect(betaCdf(x, a, b)).toBeCloseTo(p, 6);
    }),
    { numRuns: 500 },
  );
});

test('so it is far out in the tails, where chances are close to none or to all', () => {
  const far = fc.constantFrom(1e-9, 5e-6, 0.5, 1 - 5e-6, 1 - 1e-9);
  const ordinary = fc.double({ min: 0.5, max: 20_000, noNaN: true });
  fc.assert(
    fc.property(far, ordinary, ordinary, (p, a, b) => {
      expect(Math.abs(gammaCdf(gammaQuantile(p, a), a) - p)).toBeLessThan(1e-9 * Math.max(p, 1e-3));
      const x = betaQuantile(p, a, b);
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThanOrEqual(1);
      if (x < 1 - 1e-7) expect(Math.abs(betaCdf(x, a, b) - p)).toBeLessThan(1e-6 * Math.max(p, 1e-3));
    }),
    { numRuns: 300 },
  );
});

test('a beta distribution seen from the other end is its mirror image', () => {
  expect(betaCdf(0.3, 2, 5) + betaCdf(0.7, 5, 2)).toBeCloseTo(1, 14);
});

test('a value that rounding puts above the mean from both ends has its chance', () => {
  const [a, b] = [19999.999999985823, 19999.999999985797];
  expect(betaCdf(betaQuantile(0.5, a, b), a, b)).toBeCloseTo(0.5, 9);
});

test('nothing lies below none, and all of a share below the whole', () => {
  expect([gammaCdf(0, 2), gammaCdf(-1, 2), betaCdf(0, 1, 1), betaCdf(1, 1, 1)]).toEqual([0, 0, 0, 1]);
});
