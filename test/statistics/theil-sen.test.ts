import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { theilSen } from '../../src/statistics/theil-sen.js';
import { theilSenInterval } from '../../src/statistics/theil-sen-interval.js';
import { columns, extreme, level, points, value } from './arbitraries.js';
import { expectFinite } from '../finite.js';

describe('theilSen', () => {
  test('returns the straight line its points lie on', () => {
    fc.assert(
      fc.property(points(2, 20), value, value, (pairs, slope, intercept) => {
        const { x } = columns(pairs);
        const line = theilSen(
          x,
          x.map((at) => slope * at + intercept),
        );
        expect(line.slope).toBe(slope);
        expect(line.intercept).toBeCloseTo(intercept, 12);
      }),
    );
  });

  test('follows a shift of y, and a change of its unit', () => {
    fc.assert(
      fc.property(points(2, 20), value, fc.constantFrom(-4, 0.5, 8), (pairs, shift, scale) => {
        const { x, y } = columns(pairs);
        const before = theilSen(x, y);
        const after = theilSen(
          x,
          y.map((v) => scale * v + shift),
        );
        expect(after.slope).toBeCloseTo(scale * before.slope, 12);
        expect(after.intercept).toBeCloseTo(scale * before.intercept + shift, 10);
      }),
    );
  });

  test('does not ask for an order of the points', () => {
    const twoOrders = points(2, 20).chain((pairs) =>
      fc.tuple(fc.constant(pairs), fc.shuffledSubarray(pairs, { minLength: pairs.length })),
    );
    fc.assert(
      fc.property(twoOrders, ([pairs, shuffled]) => {
        const [a, b] = [columns(pairs), columns(shuffled)];
        expect(theilSen(b.x, b.y)).toEqual(theilSen(a.x, a.y));
      }),
    );
  });

  test('one point gone astray does not move it', () => {
    const x = [2015, 2016, 2017, 2018, 2019, 2020, 2021];
    for (const wild of [-1e9, 1e9]) {
      expect(theilSen(x, [1, 3, 5, wild, 9, 11, 13]).slope).toBe(2);
    }
  });

  test('pairs of equal x are left out', () => {
    expect(theilSen([1, 1, 2], [5, 7, 9])).toEqual({ points: 3, slope: 3, intercept: 4 });
  });
});

describe('theilSenInterval', () => {
  test('holds the slope, is mirrored with y, and widens with the level', () => {
    fc.assert(
      fc.property(points(2, 20), level, level, (pairs, a, b) => {
        const { x, y } = columns(pairs);
        const { slope } = theilSen(x, y);
        const narrow = theilSenInterval(x, y, Math.min(a, b));
        const wide = theilSenInterval(x, y, Math.max(a, b));
        expect(narrow.lower).toBeLessThanOrEqual(slope);
        expect(narrow.upper).toBeGreaterThanOrEqual(slope);
        expect(wide.lower).toBeLessThanOrEqual(narrow.lower);
        expect(wide.upper).toBeGreaterThanOrEqual(narrow.upper);
        const mirrored = theilSenInterval(
          x,
          y.map((v) => 0 - v),
          Math.max(a, b),
        );
        expect(mirrored).toEqual({ lower: 0 - wide.upper, upper: 0 - wide.lower, reachesLevel: wide.reachesLevel });
      }),
    );
  });

  test('says when there are too few slopes for the level', () => {
    expect(theilSenInterval([1, 2, 3, 4], [1, 3, 2, 5])).toEqual({ lower: -1, upper: 3, reachesLevel: false });
    expect(theilSenInterval([1, 2, 3, 4, 5], [1, 3, 2, 5, 4]).reachesLevel).toBe(true);
  });

  test.each([
    ['in x', [1, 1, 1, 2, 2, 2, 3, 3, 3], [5, 3, 9, 4, 8, 13, 15, 14, 11]],
    ['in y', [1, 2, 3, 4, 5, 6, 7, 8], [2, 2, 2, 5, 5, 5, 7, 7]],
    ['in both', [1, 1, 1, 2, 2, 2, 3, 3, 3], [1, 1, 2, 4, 2, 2, 3, 5, 5]],
  ])('ties %s narrow the interval, as Sen’s variance of S says', (_ties, x, y) => {
    const pairs = x.flatMap((_, i) => x.slice(i + 1).map((_rest, j) => [i, i + 1 + j] as const));
    const slopes = pairs
      .filter(([i, j]) => x[i] !== x[j])
      .map(([i, j]) => (y[j]! - y[i]!) / (x[j]! - x[i]!))
      .sort((a, b) => a - b);
    const share = (n: number): number => n * (n - 1) * (2 * n + 5);
    const sizesOf = (values: readonly number[]): readonly number[] =>
      [...new Set(values)].map((value) => values.filter((each) => each === value).length);
    const variance = [...sizesOf(x), ...sizesOf(y)].reduce((rest, size) => rest - share(size), share(x.length)) / 18;
    // The deviate of 95 %.
    const fromEnd = Math.round((slopes.length - 1.959964 * Math.sqrt(variance)) / 2);
    const limits = { lower: slopes[fromEnd - 1], upper: slopes[slopes.length - fromEnd] };
    expect(theilSenInterval(x, y)).toEqual({ ...limits, reachesLevel: true });
  });

  test('a constant y has no slope, without doubt', () => {
    expect(theilSenInterval([1, 2, 3, 4, 5], [7, 7, 7, 7, 7])).toEqual({ lower: 0, upper: 0, reachesLevel: true });
  });

  test('is finite for anything it accepts', () => {
    fc.assert(
      fc.property(points(2, 8, extreme), level, (pairs, confidence) => {
        const { x, y } = columns(pairs);
        expectFinite([theilSen(x, y), theilSenInterval(x, y, confidence)]);
      }),
    );
  });
});
