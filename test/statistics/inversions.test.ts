/** Sorting while counting: the numbers in ascending order, and as many pairs out of order as there were. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { insertionSort, sortCounting } from '../../src/statistics/inversions.js';

const pairsOutOfOrder = (values: readonly number[]): number =>
  values.reduce((sum, value, i) => sum + values.slice(0, i).filter((earlier) => earlier > value).length, 0);
const ascending = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b);

// About the lengths at which one run, two runs and one more round of merging begin.
test.each([0, 1, 2, 15, 16, 17, 31, 32, 33, 48, 63, 64, 65, 128, 129])('of %i numbers, in any order', (length) => {
  const numbers = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: length, maxLength: length });
  fc.assert(
    fc.property(numbers, (values) => {
      const sorted = Float64Array.from(values);
      expect(sortCounting(sorted)).toBe(pairsOutOfOrder(values));
      expect([...sorted]).toEqual(ascending(values));
    }),
    { numRuns: 30 },
  );
});

test('of numbers that fall every pair is out of order; of equal numbers and numbers that rise none is', () => {
  for (const length of [10, 16, 40, 100]) {
    const rising = Array.from({ length }, (_, i) => i);
    expect(sortCounting(Float64Array.from(rising.toReversed()))).toBe((length * (length - 1)) / 2);
    expect(sortCounting(Float64Array.from(rising))).toBe(0);
    expect(sortCounting(new Float64Array(length).fill(3))).toBe(0);
  }
});

test('a part is sorted by itself, and the rest stays where it is', () => {
  const values = [9, 8, 3, 1, 2, 0, 7];
  expect(insertionSort(values, 2, 5)).toBe(2);
  expect(values).toEqual([9, 8, 1, 2, 3, 0, 7]);
  expect(insertionSort(values, 0, 0)).toBe(0);
  expect(insertionSort(values, 6, 7)).toBe(0);
  expect(values).toEqual([9, 8, 1, 2, 3, 0, 7]);
});
