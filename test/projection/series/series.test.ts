import { describe, expect, test } from 'vitest';
import { annualSeries, gapsOf, lastOf, onScale } from '../../../src/projection/series/series.js';
import { annual, faultOf } from '../ahead.js';

test('put in order, numbers and decimal text alike', () => {
  expect(
    annualSeries([
      { year: 2022, value: '94.70' },
      { year: 2020, value: 90 },
      { year: 2021, value: '-.5' },
    ]),
  ).toEqual({ years: [2020, 2021, 2022], values: [90, -0.5, 94.7] });
  expect(annualSeries([])).toEqual({ years: [], values: [] });
});

describe('mistakes', () => {
  const good = { year: 2020, value: 1 };
  test.each<[string, unknown, object]>([
    ['no list', { year: 2020 }, { code: 'BAD_SERIES', where: 'series', expected: 'a list of years and values' }],
    ['a hole', [good, , good], { code: 'BAD_SERIES', where: 'series[1]', expected: 'a year and a value' }],
    ['null', [good, null], { code: 'BAD_SERIES', where: 'series[1]' }],
    ['a number', [good, 5], { code: 'BAD_SERIES', where: 'series[1]' }],
    [
      'a year that is text',
      [{ year: '2020', value: 1 }],
      { code: 'BAD_PERIOD', where: 'series[0].year', expected: 'a year, 1000 to 9999', received: '"2020"' },
    ],
    ['half a year', [{ year: 2020.5, value: 1 }], { code: 'BAD_PERIOD', where: 'series[0].year' }],
    ['a year too early', [{ year: 999, value: 1 }], { code: 'BAD_PERIOD' }],
    ['a year too late', [{ year: 10000, value: 1 }], { code: 'BAD_PERIOD' }],
    ['no year', [{ value: 1 }], { code: 'BAD_PERIOD' }],
    [
      'NaN',
      [good, { year: 2021, value: NaN }],
      { code: 'BAD_NUMBER', where: 'series[1].value', expected: 'a finite number or decimal text', received: 'NaN' },
    ],
    ['infinity', [{ year: 2021, value: -Infinity }], { code: 'BAD_NUMBER', where: 'series[0].value' }],
    ['text that is no number', [{ year: 2021, value: '1e3' }], { code: 'BAD_NUMBER' }],
    ['no value', [{ year: 2021 }], { code: 'BAD_NUMBER' }],
    ['null for a value', [{ year: 2021, value: null }], { code: 'BAD_NUMBER' }],
    [
      'a size that overflows when squared',
      [{ year: 2021, value: 1.1e75 }],
      { code: 'BAD_NUMBER', where: 'series[0].value', expected: 'a finite number, 0 or of size 1e-75 to 1e75' },
    ],
    ['a size that vanishes when squared', [{ year: 2021, value: -1e-76 }], { code: 'BAD_NUMBER' }],
    [
      'a second value of a year',
      [good, { year: 2019, value: 1 }, { year: 2020, value: 2 }],
      { code: 'DUPLICATE_OBSERVATION', where: 'series[2]', expected: 'one value for 2020, already given as series[0]' },
    ],
    ['a second value right after', [good, good], { code: 'DUPLICATE_OBSERVATION', where: 'series[1]' }],
  ])('%s', (_what, given, expected) => {
    expect(faultOf(() => annualSeries(given as never))).toMatchObject(expected);
  });
  test('the place is named as it was given', () => {
    expect(faultOf(() => annualSeries([good, good], 'series[4].values'))).toMatchObject({
      where: 'series[4].values[1]',
      expected: 'one value for 2020, already given as series[4].values[0]',
    });
    expect(faultOf(() => annualSeries(5 as never, 'series[4].values'))).toMatchObject({ where: 'series[4].values' });
  });
  test('the ends of what can be computed with are taken', () => {
    expect(annualSeries(annual({ 2020: 1e75, 2021: -1e75, 2022: 1e-75, 2023: 0 })).values).toEqual([
      1e75, -1e75, 1e-75, 0,
    ]);
    expect(annualSeries(annual({ 1000: 1, 9999: 2 })).years).toEqual([1000, 9999]);
  });
});

test('gaps are the years without a value between the first and the last', () => {
  expect(gapsOf({ years: [2015, 2016, 2019, 2021], values: [1, 1, 1, 1] })).toEqual([2017, 2018, 2020]);
  expect(gapsOf({ years: [2015], values: [1] })).toEqual([]);
});

test('the last value, and another scale', () => {
  const series = { years: [2020, 2021], values: [1, 2] };
  expect(lastOf(series)).toBe(2);
  expect(onScale(series, (value) => value * 10)).toEqual({ years: [2020, 2021], values: [10, 20] });
});
