/** Areas pooled, so that one can borrow from the others: worked by hand. */
import { describe, expect, test } from 'vitest';
import { lenderFromAreas, type CountedYears } from '../../../src/projection/counts/pool.js';

const area = (...years: readonly (readonly [number, number, number])[]): CountedYears =>
  new Map(years.map(([year, cases, exposure]) => [year, { cases, exposure }]));
/** What each area lends to `own`, with this many cases of 10,000 in one year. */
const strengthOf = (...cases: readonly number[]) =>
  lenderFromAreas(
    new Map([
      ['own', area([2024, 5, 100])],
      ...cases.map((count, i) => [`${i}`, area([2024, count, 10_000])] as const),
    ]),
    'own',
  )!.named;

describe('the pooled rate of the other areas', () => {
  const areas = new Map([
    ['a', area([2024, 3, 1000], [2022, 1, 500])],
    ['own', area([2024, 90, 100])],
    ['b', area([2023, 2, 400], [2024, 1, 600])],
  ]);
  test('is of each year with half a case more over one more, in order of years, without the area itself', () => {
    expect(lenderFromAreas(areas, 'own')!.rates).toEqual({
      years: [2022, 2023, 2024],
      values: [1.5 / 501, 2.5 / 401, 4.5 / 1601],
    });
  });
  test('needs two others', () => {
    expect(lenderFromAreas(areas, 'own')!.named).toMatchObject({ from: 'areas', areas: 2 });
    expect(lenderFromAreas(new Map([...areas].slice(0, 2)), 'own')).toBeNull();
  });
});

describe('its strength in cases', () => {
  test('is one over the variance of the relative rates beyond chance', () => {
    // 30 and 10 where 20.249 are expected: squared distances 0.2319 and 0.2562 weigh equally, mean 0.24404;
    // chance alone gives 2 / 40.498 = 0.04939. One over the rest is 5.137.
    expect(strengthOf(30, 10).strength).toBeCloseTo(5.137, 3);
  });
  test('of areas that differ by no more than chance is 100 cases', () => {
    expect(strengthOf(20, 20).strength).toBe(100);
    expect(strengthOf(22, 17, 20).strength).toBe(100);
  });
  test('of areas that have little in common is half a case', () => {
    expect(strengthOf(0, 0, 0, 800).strength).toBe(0.5);
  });
});
