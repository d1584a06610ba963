import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spearman } from '../../src/statistics/spearman.js';
import { extreme, value } from './arbitraries.js';
import { expectFinite } from '../finite.js';

// Every sample is counted over all its pairings; half the usual number of samples keeps the suite quick.
const some = { numRuns: 50 };

/** Two series as long as each other: short ones are counted, long ones approximated. */
const pairs = fc.array(fc.tuple(value, value), { minLength: 2, maxLength: 14 });
const columns = (rows: readonly [number, number][]): [number[], number[]] => [
  rows.map(([x]) => x),
  rows.map(([, y]) => y),
];

test('exchanging the series changes nothing', () => {
  fc.assert(
    fc.property(pairs, (rows) => {
      const [x, y] = columns(rows);
      const [there, here] = [spearman(x, y), spearman(y, x)];
      expect(here.rho).toBe(there.rho);
      expect(here.p).toBeCloseTo(there.p, 12);
    }),
    some,
  );
});

test('turning one of them round turns the sign', () => {
  fc.assert(
    fc.property(pairs, (rows) => {
      const [x, y] = columns(rows);
      const here = spearman(x, y);
      const turned = spearman(
        x,
        y.map((v) => -v),
      );
      expect(turned.rho + here.rho).toBe(0);
      expect(turned.p).toBeCloseTo(here.p, 12);
    }),
    some,
  );
});

test('near a perfect order the chance keeps its digits, whichever way the order runs', () => {
  const x = Array.from({ length: 60 }, (_, i) => i);
  const swapped = [1, 0, ...x.slice(2)];
  const back = swapped.map((value) => -value);
  const [along, against] = [spearman(x, swapped), spearman(x, back)];
  expect(along.p).toBeGreaterThan(0);
  expect(Math.abs(against.p / along.p - 1)).toBeLessThan(1e-12);
  expect(
    spearman(
      x,
      x.map((value) => -value),
    ),
  ).toEqual({ points: 60, rho: -1, p: 0, method: 'student-t' });
});

test('only the order of the values counts, not that of the pairs', () => {
  const twoOrders = pairs.chain((rows) =>
    fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
  );
  fc.assert(
    fc.property(twoOrders, ([rows, shuffled]) => {
      const here = spearman(...columns(rows));
      const [x, y] = columns(shuffled);
      const there = spearman(
        x.map((v) => v ** 3),
        y.map((v) => v / 3 + 1),
      );
      expect(there.rho).toBe(here.rho);
      expect(there.p).toBeCloseTo(here.p, 12);
    }),
    some,
  );
});

test('the farther from 0, the less likely', () => {
  const ranks = fc.shuffledSubarray([1, 2, 3, 4, 5, 6, 7], { minLength: 7 });
  fc.assert(
    fc.property(ranks, ranks, (a, b) => {
      const [here, there] = [spearman([1, 2, 3, 4, 5, 6, 7], a), spearman([1, 2, 3, 4, 5, 6, 7], b)];
      if (Math.abs(here.rho) > Math.abs(there.rho)) expect(here.p).toBeLessThan(there.p);
    }),
    some,
  );
});

test('a perfect order: rho is exactly 1 or −1', () => {
  for (let points = 2; points <= 30; points++) {
    const x = Array.from({ length: points }, (_, i) => i);
    expect(
      spearman(
        x,
        x.map((v) => v * v),
      ).rho,
    ).toBe(1);
    expect(
      spearman(
        x,
        x.map((v) => -v),
      ).rho,
    ).toBe(-1);
  }
  expect(spearman([1, 2, 3, 4], [2, 4, 6, 8]).p).toBe(2 / 24);
  expect(spearman([1, 1, 2], [3, 3, 4])).toEqual({ points: 3, rho: 1, p: 1 / 3, method: 'exact' });
});

test('counted up to 9 points, approximated beyond; a perfect order is then beyond the approximation', () => {
  const x = Array.from({ length: 10 }, (_, i) => i);
  expect(spearman(x.slice(1), x.slice(1)).method).toBe('exact');
  expect(spearman(x, x)).toEqual({ points: 10, rho: 1, p: 0, method: 'student-t' });
});

// Every order of y tried, in exact fractions: Python 3.11, itertools.permutations of the centred ranks of y.
test.each([
  [[1, 1, 2, 2], [3, 4, 4, 5], 2 / 3, Math.SQRT1_2],
  [[1, 1, 2, 3, 3], [2, 2, 1, 1, 1], 1 / 5, -0.9128709291752769],
  [[5, 5, 5, 1, 2, 2], [1, 1, 2, 2, 3, 3], 1 / 5, -0.6454972243679028],
  [[1, 2, 2, 2, 3, 4, 4], [7, 7, 5, 5, 5, 2, 2], 1 / 35, -0.8911327886790069],
  [[1, 1, 2, 2, 3, 3, 4, 4], [1, 2, 1, 2, 3, 4, 3, 4], 4 / 105, 0.8],
])('ties on both sides are counted: %j and %j', (x, y, p, rho) => {
  const found = spearman(x, y);
  expect(found.method).toBe('exact');
  expect(found.p).toBeCloseTo(p, 14);
  expect(found.rho).toBeCloseTo(rho, 14);
});

test('unrelated ranks have p 1', () => {
  expect(spearman([1, 2, 3, 4], [2, 1, 1, 2])).toMatchObject({ rho: 0, p: 1, method: 'exact' });
  const x = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
  expect(
    spearman(
      x,
      x.map((v) => Math.abs(v - 6.5)),
    ),
  ).toEqual({ points: 12, rho: 0, p: 1, method: 'student-t' });
});

test.each([4, 20])('a constant series is related to nothing (%d points)', (points) => {
  const x = Array.from({ length: points }, (_, i) => i);
  const constant = x.map(() => 7);
  expect(spearman(x, constant)).toMatchObject({ rho: 0, p: 1 });
  expect(spearman(constant, x)).toMatchObject({ rho: 0, p: 1 });
  expect(spearman(constant, constant)).toMatchObject({ rho: 0, p: 1 });
});

test('is finite for anything it accepts, and p a chance', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(extreme, extreme), { minLength: 2, maxLength: 14 }), (rows) => {
      const result = spearman(...columns(rows));
      expectFinite(result);
      expect(result.p).toBeGreaterThanOrEqual(0);
      expect(result.p).toBeLessThanOrEqual(1);
      expect(Math.abs(result.rho)).toBeLessThanOrEqual(1);
    }),
    some,
  );
});
