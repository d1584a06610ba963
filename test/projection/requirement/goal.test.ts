import { describe, expect, test } from 'vitest';
import { prepareEvidence } from '../../../src/criteria/prepared-evidence.js';
import { anyValue } from '../../../src/projection/series/valid-range.js';
import { annualPoints, boundsOf, measuredPoints, recentSeriesOf } from '../../../src/projection/requirement/goal.js';
import { toy } from '../../toy.js';
import { pointAt, type Id } from '../ahead.js';

const years = (points: readonly { readonly period: { readonly text: string } }[]): readonly string[] =>
  points.map(({ period }) => period.text);
const run = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, i) => pointAt(first + i, i));

test('measured is what is a value: no bound, nothing over nothing', () => {
  const evidence = prepareEvidence(
    toy.criterion('at-least'),
    [
      { period: 2020, value: 90 },
      { period: 2021, value: 91, bound: 'at-least' },
      { period: 2022, numerator: 0, denominator: 0 },
      { period: 2023, numerator: 9, denominator: 10 },
    ],
    {},
    toy,
  );
  expect(years(measuredPoints(evidence.points))).toEqual(['2020', '2023']);
});

describe('a series by the year', () => {
  test('the last point of each', () => {
    const { yearly, points, breaks } = annualPoints([
      pointAt('2022-06', 1),
      pointAt('2022-12', 2),
      pointAt(2022, 3),
      pointAt('2023-03', 4),
      pointAt('2023-09', 5),
    ]);
    expect(years(yearly)).toEqual(['2022', '2023-09']);
    expect(points).toEqual(yearly);
    expect(breaks).toEqual([]);
  });
  test('from the last break on', () => {
    const broken = [pointAt(2019, 1), pointAt(2020, 2, 'B'), pointAt(2021, 3), pointAt(2022, 4, 'B'), pointAt(2023, 5)];
    const { yearly, points, breaks } = annualPoints(broken);
    expect(years(yearly)).toEqual(['2019', '2020', '2021', '2022', '2023']);
    expect(years(points)).toEqual(['2022', '2023']);
    expect(breaks).toEqual([2020, 2022]);
  });
  test('a break in the latest year leaves that year', () => {
    expect(years(annualPoints([pointAt(2022, 1), pointAt(2023, 2, 'B')]).points)).toEqual(['2023']);
  });
  test.each(['A', 'D', 'E', 'P', 'U'] as const)('status %s is no break', (status) => {
    expect(annualPoints([pointAt(2022, 1), pointAt(2023, 2, status)]).breaks).toEqual([]);
  });
});

describe('what a method is fitted to', () => {
  test('the latest ten points', () => {
    expect(recentSeriesOf(run(2001, 2023))!.years).toEqual([
      2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023,
    ]);
  });
  test('of the latest fifteen years', () => {
    expect(recentSeriesOf([2008, 2009, 2015, 2020, 2023].map((year) => pointAt(year, year)))!).toEqual({
      years: [2009, 2015, 2020, 2023],
      values: [2009, 2015, 2020, 2023],
    });
  });
  test.each([`1${'0'.repeat(76)}`, `0.${'0'.repeat(80)}1`])(
    'nothing where a value is of a size no statistic can compute with',
    (value) => {
      expect(recentSeriesOf([pointAt(2020, 1), pointAt(2021, value), pointAt(2022, 1)])).toBeNull();
    },
  );
  test('such a value before the window does not matter', () => {
    expect(recentSeriesOf([pointAt(2000, `1${'0'.repeat(400)}`), ...run(2020, 2023)])!.years).toEqual([
      2020, 2021, 2022, 2023,
    ]);
  });
});

describe('the possible range', () => {
  const bounds = (id: Id, quantity: 'value' | 'gap' | 'difference') =>
    boundsOf(prepareEvidence(toy.criterion(id), [], {}, toy), quantity);
  test.each<[Id, 'value' | 'gap' | 'difference', object]>([
    ['at-least', 'value', { min: 0, max: 100 }],
    ['gross', 'value', { min: 0, max: anyValue.max }],
    ['gap', 'gap', { min: 0, max: anyValue.max }],
    ['compare', 'difference', anyValue],
  ])('%s: %s', (id, quantity, expected) => {
    expect(bounds(id, quantity)).toEqual(expected);
  });
});
