/** Medians, ranks and ties, against their definitions. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  centredRanks,
  median,
  medianOf,
  select,
  tiesOfSorted,
  tieSizes,
} from '../../src/statistics/order-statistics.js';

const ascending = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b);
const some = (most: number) => fc.array(fc.integer({ min: -30, max: 30 }), { minLength: 1, maxLength: most });

describe('the number at a place', () => {
  // Up to 48 numbers are sorted; more are parted first.
  test.each([1, 2, 47, 48, 49, 50, 97, 200])('of %i numbers', (length) => {
    const numbers = fc.array(fc.integer({ min: -30, max: 30 }), { minLength: length, maxLength: length });
    fc.assert(
      fc.property(numbers, fc.nat(length - 1), (values, place) => {
        const parted = [...values];
        const found = select(parted, place);
        expect(found).toBe(ascending(values)[place]);
        expect(parted[place]).toBe(found);
        expect(parted.slice(0, place).every((before) => before <= found)).toBe(true);
        expect(parted.slice(place + 1).every((after) => after >= found)).toBe(true);
        expect(ascending(parted)).toEqual(ascending(values));
      }),
      { numRuns: 40 },
    );
  });

  test.each<[what: string, values: readonly number[]]>([
    ['rising', Array.from({ length: 300 }, (_, i) => i)],
    ['falling', Array.from({ length: 300 }, (_, i) => -i)],
    ['all alike', new Array<number>(300).fill(7)],
    ['two values', Array.from({ length: 300 }, (_, i) => i % 2)],
    ['falling and rising', Array.from({ length: 301 }, (_, i) => Math.abs(i - 150))],
  ])('of numbers %s', (_what, values) => {
    const sorted = ascending(values);
    for (const place of [0, 1, 100, 149, 150, 298, values.length - 1]) {
      expect(select([...values], place)).toBe(sorted[place]);
      expect(select(Float64Array.from(values), place)).toBe(sorted[place]);
    }
  });
});

describe('the median', () => {
  test.each([
    [[5], 5],
    [[1, 2], 1.5],
    [[1, 2, 9], 2],
    [[1, 2, 4, 9], 3],
    [[-3, 0, 0, 3], 0],
  ])('of %j is %d', (values, middle) => {
    expect(median(values)).toBe(middle);
    expect(medianOf(values.toReversed())).toBe(middle);
  });

  test('in any order it is that of the numbers in order', () => {
    fc.assert(
      fc.property(some(120), (values) => {
        expect(medianOf([...values])).toBe(median(ascending(values)));
      }),
    );
  });
});

describe('ties', () => {
  test.each<[values: readonly number[], sizes: readonly number[]]>([
    [[], []],
    [[5], [1]],
    [
      [5, 5, 1],
      [1, 2],
    ],
    [
      [1, 5, 5],
      [1, 2],
    ],
    [
      [1, 1, 1, 5, 5, 9],
      [1, 2, 3],
    ],
    [
      [3, 2, 1],
      [1, 1, 1],
    ],
    [[4, 4, 4], [3]],
    [
      [0, -0, 1],
      [1, 2],
    ],
  ])('of %j: %j', (values, sizes) => {
    expect(tieSizes(values)).toEqual(sizes);
    expect(tiesOfSorted(Float64Array.from(ascending(values)))).toEqual(sizes);
  });
});

describe('ranks about their mean, doubled', () => {
  test.each<[values: readonly number[], ranks: readonly number[]]>([
    [[], []],
    [[7], [0]],
    [
      [10, 30, 30],
      [-2, 1, 1],
    ],
    [
      [30, 10, 30],
      [1, -2, 1],
    ],
    [
      [1, 2, 3, 4],
      [-3, -1, 1, 3],
    ],
    [
      [4, 3, 2, 1],
      [3, 1, -1, -3],
    ],
    [
      [5, 5, 5],
      [0, 0, 0],
    ],
    [
      [2, 1, 2, 1],
      [2, -2, 2, -2],
    ],
  ])('of %j: %j', (values, ranks) => {
    expect(centredRanks(values)).toEqual(ranks);
  });

  test('a rank counts the numbers below less those above', () => {
    fc.assert(
      fc.property(some(40), (values) => {
        const signs = (value: number): number => values.reduce((sum, other) => sum + Math.sign(value - other), 0);
        expect(centredRanks(values)).toEqual(values.map((value) => signs(value) + 0));
      }),
    );
  });
});
