/** Areas pooled, so that one can borrow from the others: worked by hand. */
import { describe, expect, test } from 'vitest';
import type { CountSeries } from '../../../src/projection/counts/count-series.js';
import { lendersFromAreas } from '../../../src/projection/counts/pool.js';

const events = { parts: false, scale: 1000 };
const area = (years: readonly (readonly [number, number, number])[], kind = events): CountSeries => ({
  ...kind,
  years: years.map(([year]) => year),
  cases: years.map(([, cases]) => cases),
  exposures: years.map(([, , exposure]) => exposure),
});
/** The strength that areas lend with, which have this many cases of 10,000 in one year. */
const strengthOf = (cases: readonly number[], parts = false): number => {
  const areas = cases.map((count, i) => [i, area([[2024, count, 10_000]], { parts, scale: 100 })] as const);
  return lendersFromAreas(new Map(areas))(-1)!.named.strength;
};

describe('what the other areas lend', () => {
  const areas = new Map([
    [
      'a',
      area([
        [2022, 1, 500],
        [2024, 3, 1000],
      ]),
    ],
    [
      'own',
      area([
        [2021, 2, 100],
        [2024, 90, 100],
      ]),
    ],
    [
      'b',
      area([
        [2023, 2, 400],
        [2024, 1, 600],
      ]),
    ],
  ]);
  const lenderOf = lendersFromAreas(areas);
  test('is their counts of each year, in order of years, without the area itself', () => {
    expect(lenderOf('own')!.counts).toEqual({
      ...events,
      years: [2022, 2023, 2024],
      cases: [1, 2, 4],
      exposures: [500, 400, 1600],
    });
  });
  test('is a rate with half a case more over one more', () => {
    expect(lenderOf('own')!.rates).toEqual({ years: [2022, 2023, 2024], values: [1.5 / 501, 2.5 / 401, 4.5 / 1601] });
  });
  test('is all of them for an area without counts', () => {
    expect(lenderOf('new')!.counts).toMatchObject({ years: [2021, 2022, 2023, 2024], cases: [2, 1, 2, 94] });
    expect(lenderOf('new')!.named).toMatchObject({ areas: 3 });
  });
  test('needs two others', () => {
    expect(lenderOf('own')!.named).toMatchObject({ from: 'areas', areas: 2 });
    const two = lendersFromAreas(new Map([...areas].slice(0, 2)));
    expect(two('own')).toBeNull();
    expect(two('new')!.named).toMatchObject({ areas: 2 });
  });
});

describe('its strength in cases', () => {
  test('is one over the variance of the relative rates beyond chance', () => {
    // 30 and 10 where 20.249 are expected: squared distances of 95.08 and 105.04 over 20.249 add up to 9.883. Chance
    // alone gives 2; the rest over 40.498 is 0.19465, and one over it 5.137.
    expect(strengthOf([30, 10])).toBeCloseTo(5.137, 3);
  });
  test('of areas that differ by no more than chance is 100 cases', () => {
    expect(strengthOf([20, 20])).toBe(100);
    expect(strengthOf([22, 17, 20])).toBe(100);
  });
  test('of areas that have little in common is half a case', () => {
    expect(strengthOf([0, 0, 0, 800])).toBe(0.5);
  });
  test('of parts counts the rarer side: 97 % and 90 % differ as 3 % and 10 % do', () => {
    expect(strengthOf([9700, 9000], true)).toBe(strengthOf([300, 1000], true));
    expect(strengthOf([9700, 9000], true)).toBeLessThan(5);
  });
});
