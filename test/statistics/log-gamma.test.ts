/** ln Γ against factorials, its recurrence and a half, and the logarithm of a rising product against its factors. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { logGamma, logRising } from '../../src/statistics/log-gamma.js';

const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1));
const apart = (a: number, b: number): number => Math.abs(a - b) / Math.max(1, Math.abs(b));

test.each([1, 2, 3, 5, 10, 11, 12, 13, 14, 20, 50, 100, 170])('ln Γ(%i) is the logarithm of a factorial', (x) => {
  expect(apart(logGamma(x), Math.log(factorial(x - 1)))).toBeLessThan(1e-14);
});

test('Γ(1/2) is the root of π, and Γ(3/2) half of it', () => {
  expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 13);
  expect(logGamma(1.5)).toBeCloseTo(Math.log(Math.PI / 4) / 2, 13);
});

test('Γ(x + 1) = x Γ(x)', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-3, max: 1e3, noNaN: true }), (x) => {
      expect(apart(logGamma(x + 1), logGamma(x) + Math.log(x))).toBeLessThan(1e-13);
    }),
  );
});

test.each([0, 1, 2, 39, 40, 41, 42, 200])('the product of %i factors', (count) => {
  const start = fc.oneof(fc.constant(1), fc.double({ min: 1e-9, max: 1e9, noNaN: true }));
  fc.assert(
    fc.property(start, (x) => {
      let sum = 0;
      for (let i = 0; i < count; i++) sum += Math.log(x + i);
      const size = Math.max(1, Math.abs(logGamma(x + count)));
      expect(Math.abs(logRising(x, count) - sum) / size).toBeLessThan(1e-12);
    }),
  );
});

test('a product beyond all doubles has a logarithm', () => {
  expect(apart(logRising(1e100, 30), 30 * Math.log(1e100))).toBeLessThan(1e-14);
  expect(apart(logRising(1e-300, 2), Math.log(1e-300))).toBeLessThan(1e-14);
});
