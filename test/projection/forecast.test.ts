import { describe, expect, test } from 'vitest';
import { forecast, methods, type ForecastOptions } from '../../src/entries/projection.js';
import { annual, faultOf, from, pathOf } from './ahead.js';
import { expectFiniteOrReason } from '../finite.js';

const rising = from(2020, 88, 90, 92, 94);

describe('what it answers', () => {
  test('every year after the last, to the one asked about', () => {
    expect(pathOf(annual({ 2018: 1, 2020: 2, 2021: 4 }), { to: 2024 }).map(({ year }) => year)).toEqual([
      2022, 2023, 2024,
    ]);
  });
  test.each([2023, 2022, 1999])('nothing to %d, which is observed', (to) => {
    expect(forecast(rising, { to })).toEqual({
      status: 'forecast',
      method: 'default',
      choice: 'few-points',
      confidence: 0.8,
      path: [],
    });
  });
  test('method and level as asked, 80 % unless asked', () => {
    expect(forecast(rising, { to: 2024, method: 'naive', confidence: 0.95 })).toMatchObject({
      method: 'naive',
      choice: 'asked',
      confidence: 0.95,
    });
    expect(forecast(rising, { to: 2024 })).toEqual(forecast(rising, { to: 2024, method: 'default', confidence: 0.8 }));
  });
  test('the order in which the values come does not matter', () => {
    for (const method of methods)
      expect(forecast([...rising].reverse(), { to: 2030, method })).toEqual(forecast(rising, { to: 2030, method }));
  });
  test('decimal text is a number', () => {
    expect(forecast(from(2020, '88', '90.0', '+92', '94.'), { to: 2030 })).toEqual(forecast(rising, { to: 2030 }));
  });
  test('an empty series has no forecast', () => {
    for (const method of methods)
      expect(forecast([], { to: 2030, method })).toEqual({ status: 'no-forecast', method, reason: 'too-few-points' });
  });
  test('no chance unless a range is asked about', () => {
    expect(pathOf(rising, { to: 2025 }).map(({ probability }) => probability)).toEqual([null, null]);
    expect(pathOf(rising, { to: 2025, within: {} }).map(({ probability }) => probability)).toEqual([1, 1]);
  });
  test('the chances of a range and of what lies on either side are those of all', () => {
    const chance = (within: ForecastOptions['within']): number =>
      pathOf(rising, { to: 2026, ...(within && { within }) })[2]!.probability!;
    expect(chance({ upper: 94 }) + chance({ lower: 94, upper: 97 }) + chance({ lower: 97 })).toBeCloseTo(1, 12);
  });
  test('kept inside the bounds, with all that would lie beyond at them', () => {
    const bounds = { min: 0, max: 95 };
    for (const { point, upper, probability } of pathOf(rising, {
      to: 2040,
      method: 'theil-sen',
      bounds,
      within: { lower: 95 },
    })) {
      expect(point).toBe(95);
      expect(upper).toBe(95);
      expect(probability).toBeGreaterThan(0.5);
    }
    expect(pathOf(rising, { to: 2024, bounds, within: { lower: 95.1 } })[0]!.probability).toBe(0);
  });
  test('numbers at the ends of what can be computed with give numbers', () => {
    for (const method of methods) {
      for (const values of [
        [1e75, -1e75, 1e75, -1e75],
        [1e-75, 2e-75, 1e-75, 3e-75],
        [0, 1e75, 1e-75, 0],
        [1e75, 1e75, 1e75, 1e75],
      ]) {
        expectFiniteOrReason(
          forecast(from(2000, ...values), { to: 2100, method, within: { lower: 1 } }),
          `${method}: ${values.join()}`,
        );
      }
    }
  });
});

describe('mistakes', () => {
  test.each<[string, unknown, object]>([
    [
      'no options',
      undefined,
      { code: 'BAD_OPTION', where: 'options', expected: 'an object of to, method, confidence, bounds, within' },
    ],
    ['options that are null', null, { code: 'BAD_OPTION', where: 'options' }],
    ['a year for options', 2030, { code: 'BAD_OPTION', where: 'options' }],
    ['no year', {}, { code: 'BAD_PERIOD', where: 'options.to', expected: 'a year, 1000 to 9999' }],
    ['a year that is text', { to: '2030' }, { code: 'BAD_PERIOD', where: 'options.to' }],
    ['a year beyond', { to: 10000 }, { code: 'BAD_PERIOD', where: 'options.to' }],
    ['a method that is none', { to: 2030, method: 'OLS' }, { code: 'BAD_OPTION', where: 'options.method' }],
    ['certainty', { to: 2030, confidence: 1 }, { code: 'BAD_OPTION', where: 'options.confidence' }],
    ['a level in percent', { to: 2030, confidence: 80 }, { code: 'BAD_OPTION', where: 'options.confidence' }],
    ['a level of 0', { to: 2030, confidence: 0 }, { code: 'BAD_OPTION', where: 'options.confidence' }],
    ['a level of NaN', { to: 2030, confidence: NaN }, { code: 'BAD_OPTION', where: 'options.confidence' }],
    [
      'bounds the wrong way round',
      { to: 2030, bounds: { min: 1, max: 0 } },
      { code: 'BAD_OPTION', where: 'options.bounds' },
    ],
    ['bounds of NaN', { to: 2030, bounds: { min: NaN } }, { code: 'BAD_OPTION', where: 'options.bounds' }],
    [
      'a range the wrong way round',
      { to: 2030, within: { lower: 2, upper: 1 } },
      { code: 'BAD_OPTION', where: 'options.within', expected: 'numbers, lower not above upper' },
    ],
    ['a range of NaN', { to: 2030, within: { upper: NaN } }, { code: 'BAD_OPTION', where: 'options.within' }],
    ['a range of text', { to: 2030, within: { lower: '95' } }, { code: 'BAD_OPTION', where: 'options.within' }],
  ])('%s', (_what, options, expected) => {
    expect(faultOf(() => forecast(rising, options as ForecastOptions))).toMatchObject(expected);
  });
  test('a bad series is named before a bad option', () => {
    expect(faultOf(() => forecast([{ year: 2020, value: 'x' }], { to: 1 }))).toMatchObject({
      code: 'BAD_NUMBER',
      where: 'series[0].value',
    });
    expect(faultOf(() => forecast([...rising, rising[1]!], { to: 2030 }))).toMatchObject({
      code: 'DUPLICATE_OBSERVATION',
      where: 'series[4]',
      expected: 'one value for 2021, already given as series[1]',
    });
  });
});
