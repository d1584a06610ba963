import { describe, expect, test } from 'vitest';
import { validRangeFrom, validRangeOf, anyValue, withinRange } from '../../../src/projection/series/valid-range.js';
import { faultOf } from '../ahead.js';

test('the range of an indicator; where there is none, that of a double', () => {
  expect(validRangeOf({ min: '0', max: '100' })).toEqual({ min: 0, max: 100 });
  expect(validRangeOf({ min: '-0.5', max: null })).toEqual({ min: -0.5, max: Number.MAX_VALUE });
  expect(validRangeOf({ min: null, max: null })).toEqual(anyValue);
});

test('a level is moved to the nearest possible one', () => {
  const percent = { min: 0, max: 100 };
  expect([-0.1, 0, 50, 100, 100.1, Infinity, -Infinity].map((level) => withinRange(level, percent))).toEqual([
    0, 0, 50, 100, 100, 100, 0,
  ]);
  expect(withinRange(Infinity, anyValue)).toBe(Number.MAX_VALUE);
});

describe('a range as given', () => {
  test.each([
    [undefined, anyValue],
    [{}, anyValue],
    [{ min: 0 }, { min: 0, max: Number.MAX_VALUE }],
    [{ max: 100 }, { min: -Number.MAX_VALUE, max: 100 }],
    [
      { min: -1, max: 1 },
      { min: -1, max: 1 },
    ],
  ])('%j', (given, expected) => {
    expect(validRangeFrom(given, 'here')).toEqual(expected);
  });
  test.each([
    [{ min: NaN }],
    [{ max: NaN }],
    [{ min: -Infinity }],
    [{ max: Infinity }],
    [{ min: 5, max: 3 }],
    [{ min: 3, max: 3 }],
    [{ min: '0' }],
    [{ max: null }],
  ])('%j is refused', (given) => {
    expect(faultOf(() => validRangeFrom(given as never, 'here'))).toMatchObject({
      code: 'BAD_OPTION',
      where: 'here',
      expected: 'finite numbers, min below max',
    });
  });
});
