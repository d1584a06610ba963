/** Pairs that fall and pairs that rise, for every prefix of a series, against counting each pair. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fraction } from '../../src/core/fraction.js';
import { medianSign, pairsSoFar, type SignedPairs } from '../../src/statistics/signed-pairs.js';

interface Point {
  readonly time: number;
  readonly least: number | null;
  readonly most: number | null;
}

/** Each pair by itself: it falls where even the greatest later value is below the least earlier one. */
function counted(points: readonly Point[]): SignedPairs {
  let [all, falls, rises] = [0, 0, 0];
  for (const [i, later] of points.entries())
    for (const earlier of points.slice(0, i)) {
      if (earlier.time === later.time) continue;
      all++;
      const [least, most] = [later.least ?? -Infinity, earlier.most ?? Infinity];
      if (least < most) falls++;
      if (least > most) rises++;
    }
  return { all, falls, rises };
}

const exact = (ends: readonly (number | null)[]) => ends.map((end) => (end === null ? null : fraction(end)));

test('a series of values, some at the same time', () => {
  const series = fc.array(fc.tuple(fc.nat(12), fc.integer({ min: -4, max: 4 })), { maxLength: 24 });
  fc.assert(
    fc.property(series, (drawn) => {
      const points = drawn
        .toSorted(([a], [b]) => a - b)
        .map(([time, value]): Point => ({ time, least: value, most: value }));
      const soFar = pairsSoFar(
        points.map(({ time }) => time),
        exact(points.map(({ least }) => least)),
      );
      expect(soFar).toEqual(points.map((_, i) => counted(points.slice(0, i + 1))));
    }),
  );
});

test('a series of bounds: a later point at its least against an earlier one at its greatest, also without end', () => {
  const end = fc.option(fc.integer({ min: -4, max: 4 }), { freq: 3 });
  const series = fc.array(fc.tuple(fc.nat(12), end, end), { minLength: 1, maxLength: 24 });
  fc.assert(
    fc.property(series, (drawn) => {
      const points = drawn
        .toSorted(([a], [b]) => a - b)
        .map(([time, one, other]): Point => ({ time, least: one, most: other }));
      const soFar = pairsSoFar(
        points.map(({ time }) => time),
        exact(points.map(({ least }) => least)),
        exact(points.map(({ most }) => most)),
      );
      expect(soFar).toEqual(points.map((_, i) => counted(points.slice(0, i + 1))));
    }),
  );
});

describe('the sign of the median slope', () => {
  test.each<[all: number, falls: number, rises: number, sign: number | null]>([
    [0, 0, 0, 0],
    [1, 0, 1, 1],
    [1, 1, 0, -1],
    [1, 0, 0, 0],
    [2, 0, 1, 1],
    [2, 1, 0, -1],
    [2, 1, 1, null],
    [2, 0, 0, 0],
    [3, 1, 1, 0],
    [3, 2, 1, -1],
    [3, 1, 2, 1],
    [4, 2, 2, null],
    [4, 2, 1, -1],
    [4, 1, 2, 1],
    [4, 1, 1, 0],
    [6, 3, 2, -1],
  ])('of %i pairs %i fall and %i rise: %s', (all, falls, rises, sign) => {
    expect(medianSign({ all, falls, rises })).toBe(sign);
  });
});
