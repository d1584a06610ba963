/** The normal distribution against a library of general forms; oracle.test.ts holds it against forty digits as well. */
import fc from 'fast-check';
import libraryCdf from '@stdlib/stats-base-dists-normal-cdf';
import libraryQuantile from '@stdlib/stats-base-dists-normal-quantile';
import { expect, test } from 'vitest';
import { normalReach, normalTail } from '../../src/statistics/normal.js';

const size = fc.double({ min: 0, max: 37, noNaN: true });
const level = fc.double({ min: 0.001, max: 1 - 2 ** -53, noNaN: true });

test('the tail agrees with the library to twelve digits', () => {
  fc.assert(
    fc.property(size, (z) => {
      expect(Math.abs(normalTail(z) / libraryCdf(-z, 0, 1) - 1)).toBeLessThan(1e-12);
    }),
    { numRuns: 1000 },
  );
});

test('the reach agrees with the library to twelve digits', () => {
  fc.assert(
    fc.property(level, (asked) => {
      expect(Math.abs(normalReach(asked) / -libraryQuantile((1 - asked) / 2, 0, 1) - 1)).toBeLessThan(1e-12);
    }),
    { numRuns: 1000 },
  );
});

test('a level of any size has a finite reach, which grows with it', () => {
  const levels = [1e-300, 1e-12, 1e-6, 0.001, 0.5, 0.95, 1 - 1e-12, 1 - 2 ** -53];
  const reaches = levels.map(normalReach);
  expect(reaches.every((reach) => reach >= 0 && reach < 9)).toBe(true);
  expect([...reaches].sort((a, b) => a - b)).toEqual(reaches);
});

test('the tail falls from one half to 0, without a step where the expansions meet', () => {
  expect(normalTail(0)).toBe(0.5);
  expect(normalTail(40)).toBe(0);
  expect(normalTail(1.5 - 1e-12) / normalTail(1.5)).toBeCloseTo(1, 11);
  expect(normalTail(1.5 - 1e-12)).toBeGreaterThanOrEqual(normalTail(1.5));
});
