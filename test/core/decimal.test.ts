/** Texts of fractions, held against decimal.js: the quick paths give what exact decimals give. */
import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assertNumeric, isDecimalText, withMovedPoint } from '../../src/core/decimal.js';
import { decimal, decimalToText } from '../../src/core/decimal-arithmetic.js';
import { divide, fraction } from '../../src/core/fraction.js';
import { plainText, significantText, toPlaces, toText } from '../../src/core/fraction-text.js';

const Exact = Decimal.clone({ precision: 60, rounding: Decimal.ROUND_HALF_EVEN, toExpNeg: -9e15, toExpPos: 9e15 });
const exactly = (a: string, b: string): string => new Exact(a).div(b).toDecimalPlaces(6).toFixed().replace(/^-0$/, '0');
const text = fc
  .tuple(fc.integer({ min: -10_000_000, max: 10_000_000 }), fc.integer({ min: 0, max: 8 }))
  .map(([n, places]) => new Exact(n).div(new Exact(10).pow(places)).toFixed());

const ratioText = (a: string, b: string): string => toPlaces(divide(fraction(a), fraction(b)), 6);

describe('a quotient to six places', () => {
  test.each([
    ['1', '3', '0.333333'],
    ['-2', '3', '-0.666667'],
    ['0', '7', '0'],
    ['5', '2', '2.5'],
    ['0.0000005', '1', '0'],
    ['0.0000015', '1', '0.000002'],
    ['0.0000025', '1', '0.000002'],
    ['-0.0000001', '1', '0'],
    ['123456789', '0.001', '123456789000'],
    ['0.1', '0.3', '0.333333'],
  ])('%s / %s = %s', (a, b, expected) => {
    expect(ratioText(a, b)).toBe(expected);
  });

  test('rounds as exact decimals do, ties included', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        fc.pre(Number(b) !== 0);
        expect(ratioText(a, b)).toBe(exactly(a, b));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('plainText', () => {
  test.each([
    ['94.70', '94.7'],
    ['100', '100'],
    ['100.00', '100'],
    ['-0.0', '0'],
    ['-0', '0'],
    [-0, '0'],
    ['007.50', '7.5'],
    ['+3', '3'],
    ['.5', '0.5'],
    ['5.', '5'],
    [1e-7, '0.0000001'],
    [1e21, '1000000000000000000000'],
    ['0.10000000000000000000000000000000000010', '0.1000000000000000000000000000000000001'],
  ])('%s is %s', (value, expected) => {
    expect(plainText(value)).toBe(expected);
  });

  test('is the text of the exact decimal', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.double({ noNaN: true, noDefaultInfinity: true })), (value) => {
        expect(plainText(value)).toBe(decimalToText(decimal(value)));
      }),
      { numRuns: 500 },
    );
  });
});

test('significantText is the plain text of the rounded number', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constantFrom(1, 3, 6, 8), (value, digits) => {
      expect(significantText(value, digits)).toBe(decimalToText(decimal(value.toPrecision(digits))));
    }),
    { numRuns: 500 },
  );
});

test('decimals are rounded half to even, and hold forty digits', () => {
  const toOneDigit = (text: string): string => decimalToText(decimal(text).toSignificantDigits(1));
  expect(['2.5', '3.5', '-2.5', '0.25'].map(toOneDigit)).toEqual(['2', '4', '-2', '0.2']);
  expect(decimalToText(decimal(1).div(3))).toBe(`0.${'3'.repeat(40)}`);
});

test('decimal text has at most 40 characters: longer figures could not be held exactly', () => {
  const longest = `0.${'9'.repeat(38)}`;
  expect(toText(fraction(longest))).toBe(longest);
  expect([isDecimalText(longest), isDecimalText(`${longest}9`)]).toEqual([true, false]);
  expect(() => assertNumeric(`${longest}9`, 'value')).toThrow(
    'value: expected a finite number or decimal text of at most 40 characters',
  );
});

describe('a decimal text times a power of ten', () => {
  test.each<[number | string, number, string]>([
    ['14.3', 0, '14.3'],
    ['14.30', 1, '143'],
    ['0.985', 2, '98.5'],
    ['98.5', -2, '0.985'],
    ['5', -3, '0.005'],
    ['-5.2', 4, '-52000'],
    ['+.5', 0, '0.5'],
    ['-0.0', 3, '0'],
    ['007', 0, '7'],
    ['1.2E+03', 0, '1200'],
    [1e-7, 0, '0.0000001'],
    [1.5e21, 0, '1500000000000000000000'],
  ])('%s, %d', (value, power, expected) => {
    expect(withMovedPoint(value, power)).toBe(expected);
  });

  test('is what decimal.js gives', () => {
    const Exact = Decimal.clone({ precision: 1000, toExpNeg: -9e15, toExpPos: 9e15 });
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.integer({ min: -9, max: 9 }),
        (value, power) => {
          const expected = new Exact(value).times(new Exact(10).pow(power));
          expect(withMovedPoint(value, power)).toBe(expected.isZero() ? '0' : expected.toFixed());
        },
      ),
    );
  });
});

test.each([
  ['.55', true],
  ['.x', false],
  ['.', false],
  ['5.', true],
  ['9'.repeat(40), true],
  ['9'.repeat(41), false],
])('%s is decimal text: %s', (given, isText) => {
  expect(isDecimalText(given)).toBe(isText);
});

test('a text that is too long is told how long it may be; one that is long enough is told what it may be', () => {
  const long = 'a finite number or decimal text of at most 40 characters';
  expect(() => assertNumeric('9'.repeat(41), 'here')).toThrow(`here: expected ${long}, received`);
  expect(() => assertNumeric('x'.repeat(40), 'here')).toThrow(
    'here: expected a finite number or decimal text, received',
  );
});
