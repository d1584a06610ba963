/**
 * Student's t against a library of closed and general forms; oracle.test.ts holds it against R and forty digits as
 * well.
 */
import fc from 'fast-check';
import libraryCdf from '@stdlib/stats-base-dists-t-cdf';
import libraryQuantile from '@stdlib/stats-base-dists-t-quantile';
import { describe, expect, test } from 'vitest';
import { studentCdf, studentReach, studentTwoTails } from '../../src/statistics/student-t.js';

const degrees = Array.from({ length: 100 }, (_, i) => i + 1);
const levels = [0.001, 0.01, 0.1, 0.25, 0.5, 0.68, 0.8, 0.9, 0.95, 0.99, 0.999, 0.9999];
const sizes = [0.001, 0.05, 0.3, 0.7, 1, 1.5, 2, 3, 5, 10, 50, 1e3, 1e8];

test('the distribution function, for 1 to 100 degrees of freedom', () => {
  for (const freedom of degrees) {
    for (const t of sizes) {
      expect(Math.abs(studentCdf(t, freedom) - libraryCdf(t, freedom)), `P(T ≤ ${t}), ${freedom} degrees`).toBeLessThan(
        2e-14,
      );
      expect(
        Math.abs(studentCdf(-t, freedom) - libraryCdf(-t, freedom)),
        `P(T ≤ −${t}), ${freedom} degrees`,
      ).toBeLessThan(2e-14);
    }
  }
});

test('both tails keep their digits, for 1 to 100 degrees of freedom', () => {
  for (const freedom of degrees) {
    for (const t of sizes.filter((size) => size <= 1e3)) {
      const expected = 2 * libraryCdf(-t, freedom);
      expect(Math.abs(studentTwoTails(t, freedom) / expected - 1), `${t}, ${freedom} degrees`).toBeLessThan(1e-12);
    }
  }
});

test('the two-sided quantile, for 1 to 100 degrees of freedom', () => {
  for (const freedom of degrees) {
    for (const level of levels) {
      const expected = libraryQuantile((1 + level) / 2, freedom);
      expect(Math.abs(studentReach(level, freedom) / expected - 1), `${level}, ${freedom} degrees`).toBeLessThan(2e-12);
    }
  }
});

describe('closed forms by hand', () => {
  // One degree is Cauchy's distribution, P = ½ + arctan(t)/π; two give ½ + t/(2√(2 + t²)).
  test.each([0, 0.5, 1, -1, 7])('t = %s', (t) => {
    expect(studentCdf(t, 1)).toBeCloseTo(0.5 + Math.atan(t) / Math.PI, 15);
    expect(studentCdf(t, 2)).toBeCloseTo(0.5 + t / (2 * Math.sqrt(2 + t * t)), 15);
  });
  test('half of all outcomes are within 1 of one degree, within √(2/3) of two', () => {
    expect(studentReach(0.5, 1)).toBeCloseTo(1, 14);
    expect(studentReach(0.5, 2)).toBeCloseTo(Math.sqrt(2 / 3), 14);
  });
});

test('rounding never takes a chance past 0 or 1', () => {
  for (let freedom = 1; freedom <= 300; freedom++) {
    for (const t of [10, 50, 100, 1e6]) {
      expect(studentCdf(t, freedom)).toBeLessThanOrEqual(1);
      expect(studentCdf(-t, freedom)).toBeGreaterThanOrEqual(0);
    }
  }
});

test('the ends', () => {
  for (const freedom of [1, 2, 3, 4, 20, 99, 120, 300]) {
    expect(studentCdf(-Infinity, freedom)).toBe(0);
    expect(studentCdf(0, freedom)).toBe(0.5);
    expect(studentCdf(Infinity, freedom)).toBe(1);
  }
});

describe('laws', () => {
  const freedom = fc.integer({ min: 1, max: 400 });
  const t = fc.double({ min: -1e6, max: 1e6, noNaN: true });
  test('a chance is a share, rises with t and mirrors about 0', () => {
    fc.assert(
      fc.property(freedom, t, t, (of, a, b) => {
        const [low, high] = [studentCdf(Math.min(a, b), of), studentCdf(Math.max(a, b), of)];
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(high).toBeGreaterThanOrEqual(low - 1e-15);
        expect(studentCdf(a, of) + studentCdf(-a, of)).toBeCloseTo(1, 15);
      }),
    );
  });
  test('the reach is where the chance is the level, whatever was asked before', () => {
    const level = fc.double({ min: 1e-6, max: 0.9999, noNaN: true });
    fc.assert(
      fc.property(freedom, level, level, (of, asked, before) => {
        const first = studentReach(asked, of);
        studentReach(before, of);
        expect(studentReach(asked, of)).toBe(first);
        expect(2 * studentCdf(first, of) - 1).toBeCloseTo(asked, 12);
      }),
    );
  });
  test('a reach is finite up to the last level below certainty', () => {
    for (const of of [1, 2, 3, 4, 8, 98, 300]) expect(studentReach(1 - Number.EPSILON / 2, of)).toBeLessThan(Infinity);
  });
});
