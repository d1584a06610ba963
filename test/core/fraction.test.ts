/** The laws of the ordered field of fractions, each against BigInt numerators and denominators. */
import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  absolute,
  add,
  compare,
  decimalPlaces,
  divide,
  equals,
  fraction,
  isZero,
  lowest,
  multiply,
  negate,
  shortFraction,
  signOf,
  smaller,
  subtract,
  toNumber,
  zero,
  type Fraction,
} from '../../src/core/fraction.js';
import {
  differenceText,
  exponentOf,
  middleOf,
  roundToPlaces,
  significantText,
  toFixed,
  toPlaces,
  toSignificant,
  toText,
  plainText,
  wholeSize,
  wholeToCover,
} from '../../src/core/fraction-text.js';

/** Numerator and denominator as BigInt, not reduced. */
type Ratio = readonly [bigint, bigint];
const ratioOf = ({ numerator, denominator }: Fraction): Ratio => [BigInt(numerator), BigInt(denominator)];
const same = ([a, b]: Ratio, [c, d]: Ratio): boolean => a * d === c * b;
const settings = { numRuns: 500 };

/** Whole numbers of all sizes, those around 2^53 among them. */
const whole = fc.oneof(
  fc.integer({ min: -20, max: 20 }),
  fc.integer({ min: -1e9, max: 1e9 }),
  fc.maxSafeInteger(),
  fc.integer({ min: -3, max: 3 }).map((step) => Number.MAX_SAFE_INTEGER - Math.abs(step)),
);
const text = fc
  .tuple(fc.constantFrom('', '-', '+'), fc.stringMatching(/^\d{1,18}$/), fc.stringMatching(/^(\.\d{0,18})?$/))
  .map((parts) => parts.join(''));
const leaf = fc.oneof(whole.map(fraction), text.map(fraction));
const value = fc.oneof(
  leaf,
  fc
    .tuple(
      leaf,
      leaf.filter((each) => !isZero(each)),
    )
    .map(([a, b]) => divide(a, b)),
);
const nonZero = value.filter((each) => !isZero(each));

/** What every fraction has to be: a positive denominator, both parts of one type, doubles only where they are safe. */
function expectSound({ numerator, denominator }: Fraction): void {
  expect(denominator > 0).toBe(true);
  expect(typeof numerator).toBe(typeof denominator);
  if (typeof numerator === 'number') {
    expect(Number.isSafeInteger(numerator) && Number.isSafeInteger(denominator)).toBe(true);
    expect(Object.is(numerator, -0)).toBe(false);
  }
}

describe('reading', () => {
  test.each<[number | string, bigint, bigint]>([
    ['94.7', 947n, 10n],
    ['94.70', 947n, 10n],
    ['-20', -20n, 1n],
    ['+5.', 5n, 1n],
    ['.5', 1n, 2n],
    ['-.25', -1n, 4n],
    ['0', 0n, 1n],
    ['-0', 0n, 1n],
    ['-0.0', 0n, 1n],
    ['007', 7n, 1n],
    ['9007199254740993', 9007199254740993n, 1n],
    ['0.9007199254740993', 9007199254740993n, 10n ** 16n],
    ['1234567890123456789012345678901234.56789', 123456789012345678901234567890123456789n, 100000n],
    [0.1, 1n, 10n],
    [-0, 0n, 1n],
    [94.7, 947n, 10n],
    [-3, -3n, 1n],
    [1e21, 10n ** 21n, 1n],
    [1.5e-7, 15n, 10n ** 8n],
    [-2.5e22, -25n * 10n ** 21n, 1n],
    [5e-324, 5n, 10n ** 324n],
    [Number.MAX_SAFE_INTEGER, 9007199254740991n, 1n],
    [2 ** 53, 9007199254740992n, 1n],
  ])('%s is %s/%s', (given, numerator, denominator) => {
    const read = fraction(given);
    expectSound(read);
    expect(same(ratioOf(read), [numerator, denominator])).toBe(true);
  });

  test('every text and every double is read as decimal.js reads it', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.double({ noNaN: true, noDefaultInfinity: true })), (given) => {
        const read = fraction(given);
        expectSound(read);
        const [n, d] = ratioOf(read);
        const Exact = Decimal.clone({ precision: 800 });
        expect(new Exact(n.toString()).eq(new Exact(given).times(d.toString()))).toBe(true);
      }),
      settings,
    );
  });
});

describe('short text is read at once', () => {
  test.each([
    ['0', 0, 1],
    ['+1', 1, 1],
    ['-1.50', -150, 100],
    ['.5', 5, 10],
    ['-.5', -5, 10],
    ['5.', 5, 1],
    ['-0', 0, 1],
    ['.123456789012345', 123456789012345, 1e15],
    ['9007199254740991', Number.MAX_SAFE_INTEGER, 1],
  ])('%s', (given, numerator, denominator) => {
    expect(shortFraction(given)).toEqual({ numerator, denominator });
  });

  test.each([
    ...['', '+', '-', '.', '+.', '-.', '1..', '1.2.3', '--1', '1-', '1e3', ' 1', '1,5', '/', ':', '１'],
    // Beyond what a double counts, and longer than sixteen characters.
    ...['9007199254740992', '9999999999999999', '1.000000000000000', '00000000000000001'],
  ])('%j is not', (given) => {
    expect(shortFraction(given)).toBe(null);
  });
});

describe('arithmetic is exact', () => {
  const laws: [string, (a: Fraction, b: Fraction) => Fraction, (a: Ratio, b: Ratio) => Ratio][] = [
    ['sum', add, ([a, b], [c, d]) => [a * d + c * b, b * d]],
    ['difference', subtract, ([a, b], [c, d]) => [a * d - c * b, b * d]],
    ['product', multiply, ([a, b], [c, d]) => [a * c, b * d]],
  ];
  test.each(laws)('the %s of two fractions', (_name, ours, theirs) => {
    fc.assert(
      fc.property(value, value, (a, b) => {
        const result = ours(a, b);
        expectSound(result);
        expect(same(ratioOf(result), theirs(ratioOf(a), ratioOf(b)))).toBe(true);
      }),
      settings,
    );
  });

  test('the quotient by anything but zero', () => {
    fc.assert(
      fc.property(value, nonZero, (a, b) => {
        const result = divide(a, b);
        expectSound(result);
        const [[p, q], [r, s]] = [ratioOf(a), ratioOf(b)];
        expect(same(ratioOf(result), [p * s, q * r])).toBe(true);
      }),
      settings,
    );
  });

  test('the laws of a field', () => {
    fc.assert(
      fc.property(value, value, value, (a, b, c) => {
        expect(equals(add(add(a, b), c), add(a, add(b, c)))).toBe(true);
        expect(equals(multiply(multiply(a, b), c), multiply(a, multiply(b, c)))).toBe(true);
        expect(equals(multiply(a, add(b, c)), add(multiply(a, b), multiply(a, c)))).toBe(true);
        expect(equals(add(a, b), add(b, a))).toBe(true);
        expect(equals(add(a, negate(a)), zero)).toBe(true);
        if (!isZero(b)) expect(equals(multiply(divide(a, b), b), a)).toBe(true);
      }),
      settings,
    );
  });

  test('order, sign and size', () => {
    fc.assert(
      fc.property(value, value, (a, b) => {
        const [[p, q], [r, s]] = [ratioOf(a), ratioOf(b)];
        const order = p * s < r * q ? -1 : Number(p * s > r * q);
        expect(compare(a, b)).toBe(order);
        expect(compare(b, a)).toBe(0 - order);
        expect(signOf(subtract(a, b))).toBe(order);
        expect(smaller(a, b)).toBe(order <= 0 ? a : b);
        expect(signOf(absolute(a))).toBe(Math.abs(signOf(a)));
        expect(equals(absolute(a), signOf(a) < 0 ? negate(a) : a)).toBe(true);
      }),
      settings,
    );
  });

  test.each<[Ratio, Ratio, number]>([
    // Both products round to the same double, 2^106 or thereabouts.
    [[9007199254740991n, 9007199254740990n], [9007199254740990n, 9007199254740989n], -1],
    [[9007199254740991n, 9007199254740989n], [9007199254740991n, 9007199254740989n], 0],
    [[-9007199254740991n, 9007199254740990n], [-9007199254740990n, 9007199254740989n], 1],
  ])('neighbours whose products share a double: %s and %s', ([a, b], [c, d], order) => {
    const [left, right] = [
      divide(fraction(String(a)), fraction(String(b))),
      divide(fraction(String(c)), fraction(String(d))),
    ];
    expect(compare(left, right)).toBe(order);
  });

  test('sums of decimals stay decimals of the finer places', () => {
    const tenths = fraction('0.1');
    let sum: Fraction = zero;
    for (let i = 0; i < 100; i++) sum = add(sum, tenths);
    expect(sum).toEqual({ numerator: 100, denominator: 10 });
    expect(add(fraction('0.25'), fraction('1.5'))).toEqual({ numerator: 175, denominator: 100 });
    expect(add(fraction('1.5'), fraction('0.25'))).toEqual({ numerator: 175, denominator: 100 });
  });
});

describe('both parts are doubles as long as doubles are exact, and BigInt beyond', () => {
  const most = Number.MAX_SAFE_INTEGER;
  const small = (numerator: number, denominator: number): Fraction => ({ numerator, denominator });
  test.each<[string, Fraction, Fraction]>([
    ['the largest', fraction('0009007199254740991'), small(most, 1)],
    ['the smallest', fraction('-009007199254740991'), small(-most, 1)],
    ['one beyond', fraction('9007199254740992'), { numerator: 9007199254740992n, denominator: 1n }],
    ['one below', fraction('-9007199254740992'), { numerator: -9007199254740992n, denominator: 1n }],
    ['the largest denominator', lowest(1n, BigInt(most)), small(1, most)],
    ['a denominator beyond', lowest(1n, BigInt(most) + 1n), { numerator: 1n, denominator: 9007199254740992n }],
    ['a sum that reaches the largest', add(small(most - 1, 1), small(1, 1)), small(most, 1)],
    ['a difference that reaches the smallest', subtract(small(1 - most, 1), small(1, 1)), small(-most, 1)],
    ['a product that reaches the largest', multiply(small(6361, 1), small(1416003655831, 1)), small(most, 1)],
    // A sum or a product is reduced only where it leaves the doubles.
    ['a sum over the largest denominator', add(small(6361, most), small(0, 1)), small(6361, most)],
    ['a product over the largest denominator', multiply(small(6361, most), small(1, 1)), small(6361, most)],
  ])('%s', (_name, result, expected) => {
    expect(result).toEqual(expected);
  });

  test.each<[Fraction, Fraction, number]>([
    [small(most, 1), small(most, 1), 0],
    [small(-most, 1), small(-most, 1), 0],
    [small(most, 2), small(most - 1, 2), 1],
    [small(-most, 2), small(1 - most, 2), -1],
    [small(0, 3), small(0, 7), 0],
  ])('%j against %j is %i', (a, b, order) => {
    expect(compare(a, b)).toBe(order);
  });
});

/** A double as the fraction that its bits are. */
function exactly(double: number): Fraction {
  let [size, halvings] = [double, 0];
  for (; !Number.isInteger(size); halvings++) size *= 2;
  return divide(fraction(String(BigInt(size))), fraction(String(2n ** BigInt(halvings))));
}

describe('the nearest double', () => {
  test('of what was read is what JavaScript reads', () => {
    fc.assert(
      fc.property(text, (given) => {
        expect(toNumber(fraction(given)) === Number(given)).toBe(true);
      }),
      settings,
    );
  });
  test.each<[string, bigint, bigint, number]>([
    ['halfway between two doubles: the even one', 2n ** 53n + 1n, 1n, 2 ** 53],
    ['halfway, below zero', -(2n ** 53n) - 1n, 1n, -(2 ** 53)],
    ['halfway, the even one above', 2n ** 53n + 3n, 1n, 2 ** 53 + 4],
    ['a hair more than halfway', (2n ** 53n + 1n) * 3n ** 50n + 1n, 3n ** 50n, 2 ** 53 + 2],
    ['a hair less than halfway', (2n ** 53n + 1n) * 3n ** 50n - 1n, 3n ** 50n, 2 ** 53],
  ])('%s', (_name, numerator, denominator, double) => {
    expect(toNumber(lowest(numerator, denominator))).toBe(double);
  });
  test.each([1e300, -1e300, 1.7976931348623157e308, 3.5e-300, -123456789012345680000])('of %s is itself', (given) => {
    expect(toNumber(fraction(given))).toBe(given);
  });
  test('of a quotient lies at most half a unit in the last place away', () => {
    fc.assert(
      fc.property(nonZero, (a) => {
        const double = toNumber(a);
        const error = toNumber(absolute(subtract(a, exactly(double))));
        expect(error <= Math.abs(double) * 2 ** -53).toBe(true);
      }),
      settings,
    );
  });
});

describe('in print', () => {
  const Exact = Decimal.clone({ precision: 200, rounding: Decimal.ROUND_HALF_EVEN });
  const exact = (a: Fraction) => new Exact(String(a.numerator)).div(String(a.denominator));
  const plain = (decimal: Decimal) => (decimal.isZero() ? '0' : decimal.toFixed());

  test.each<[string, string, string]>([
    ['1', '8', '0.125'],
    ['-1', '8', '-0.125'],
    ['1', '3', '0.333333333333'],
    ['2', '3', '0.666666666667'],
    ['-200', '3', '-66.6666666667'],
    ['1', '3000000000', '0.000000000333333333333'],
    ['20000000000000', '3', '6666666666670'],
    ['0', '7', '0'],
    ['1', '1048576', '0.00000095367431640625'],
    ['99999999999999', '100000000000000.3', '1'],
    ['2999999999999', '3000000000000', '1'],
    ['1', '9765625', '0.0000001024'],
    ['12345678901234567890123456789', '1', '12345678901234567890123456789'],
  ])('%s/%s is printed %s', (numerator, denominator, printed) => {
    expect(toText(divide(fraction(numerator), fraction(denominator)))).toBe(printed);
  });

  test('decimals that end are printed whole: reading and printing are each other’s inverse', () => {
    fc.assert(
      fc.property(text, (given) => {
        const printed = toText(fraction(given));
        expect(printed).toBe(plain(new Exact(given)));
        expect(equals(fraction(printed), fraction(given))).toBe(true);
      }),
      settings,
    );
  });

  test('to significant digits, to places at most and to places exactly, as decimal.js rounds', () => {
    fc.assert(
      fc.property(value, fc.integer({ min: 1, max: 20 }), fc.integer({ min: 0, max: 12 }), (a, digits, places) => {
        expect(toSignificant(a, digits)).toBe(plain(exact(a).toSignificantDigits(digits)));
        expect(toPlaces(a, places)).toBe(plain(exact(a).toDecimalPlaces(places)));
        expect(toFixed(a, places)).toBe(
          exact(a)
            .toFixed(places)
            .replace(/^-(0(?:\.0*)?)$/, '$1'),
        );
        expect(toText(roundToPlaces(a, places))).toBe(plain(exact(a).toDecimalPlaces(places)));
      }),
      settings,
    );
  });

  test.each<[string, number, string]>([
    ['0.5', 0, '0'],
    ['1.5', 0, '2'],
    ['2.5', 0, '2'],
    ['-2.5', 0, '-2'],
    ['-0.4', 0, '0'],
    ['0.125', 2, '0.12'],
    ['0.375', 2, '0.38'],
    ['0.0000005', 6, '0'],
    ['0.0000015', 6, '0.000002'],
    ['94.998', 2, '95'],
    ['123456789.5', 0, '123456790'],
    ['4000000000.5', 0, '4000000000'],
  ])('%s to %d places at most is %s: ties go to the even digit', (given, places, printed) => {
    expect(toPlaces(fraction(given), places)).toBe(printed);
  });

  test.each<[string, string, string, string]>([
    ['7', '2', '3', '4'],
    ['-7', '2', '3', '4'],
    ['6', '2', '3', '3'],
    ['-6', '2', '3', '3'],
    ['0', '2', '0', '0'],
    ['1', '3', '0', '1'],
    ['-1', '3', '0', '1'],
    ['90071992547409930', '10', '9007199254740993', '9007199254740993'],
    ['90071992547409931', '10', '9007199254740993', '9007199254740994'],
  ])('between whole numbers lies the size of %s/%s: %s below, %s above', (numerator, denominator, below, above) => {
    const value = divide(fraction(numerator), fraction(denominator));
    expect([wholeSize(value, 'floor'), wholeSize(value, 'ceiling')]).toEqual([below, above]);
  });

  test.each([
    ['7', '2', '4', '4'],
    ['6', '2', '3', '4'],
    ['-6', '2', '3', '4'],
    ['1', '3', '1', '1'],
    ['0', '1', '0', '1'],
  ])(
    'a distance of %s/%s is covered by %s whole steps, and exceeded by %s',
    (numerator, denominator, covers, exceeds) => {
      const distance = divide(fraction(numerator), fraction(denominator));
      expect([wholeToCover(distance, undefined), wholeToCover(distance, true)]).toEqual([covers, exceeds]);
    },
  );

  test.each([
    ['1000', 3],
    ['999', 2],
    ['-1000', 3],
    ['1', 0],
    ['9.99', 0],
    ['0.999', -1],
    ['0.1', -1],
    ['0.001', -3],
    ['-0.00099', -4],
    ['123456789012345678901', 20],
  ])('the first digit of %s stands for 10 to the power %i', (given, power) => {
    expect(exponentOf(fraction(given))).toBe(power);
  });
  test('and of a quotient: 2/3 begins with tenths, 4/3 with ones, 1/999 with thousandths', () => {
    const quotients = [
      divide(fraction(2), fraction(3)),
      divide(fraction(4), fraction(3)),
      divide(fraction(1), fraction(999)),
    ];
    expect(quotients.map(exponentOf)).toEqual([-1, 0, -3]);
  });

  test('differences and middles of decimal texts are exact', () => {
    expect(differenceText('0.3', '0.1')).toBe('0.2');
    expect(differenceText('1', '1.00')).toBe('0');
    expect(middleOf('0.1', '0.2')).toBe('0.15');
    expect(middleOf('-3', '4')).toBe('0.5');
  });

  test.each<[number, number | undefined, string]>([
    [1 / 3, undefined, '0.333333'],
    [2500000, undefined, '2500000'],
    [1.5e-9, 3, '0.0000000015'],
    [-1234567, 3, '-1230000'],
    [-0, 3, '0'],
    [100, 6, '100'],
  ])('the statistic %d to %s digits is the plain text %s', (given, digits, printed) => {
    expect(significantText(given, digits)).toBe(printed);
  });

  test('zero has one digit, whatever is asked for', () => {
    expect([toSignificant(zero, 1), toSignificant(zero, 15), toText(zero), toFixed(zero, 2)]).toEqual([
      '0',
      '0',
      '0',
      '0.00',
    ]);
  });

  test('decimals that end are whole up to forty digits, and cut to forty beyond', () => {
    const half = (power: number) => divide(fraction(1), fraction(`1${'0'.repeat(power)}`));
    expect(toText(half(38))).toBe(`0.${'0'.repeat(37)}1`);
    const [forty, longer] = [`1${'2'.repeat(38)}3`, `1${'2'.repeat(39)}3`];
    expect(toText(fraction(forty))).toBe(forty);
    expect(toText(fraction(longer))).toBe(`1${'2'.repeat(39)}0`);
    expect(toText(fraction(`-${longer}`))).toBe(`-1${'2'.repeat(39)}0`);
  });

  test.each([
    [12, '0.333333333333'],
    [13, '0.3333333333333'],
    [20, '0.33333333333333333333'],
  ])('to %i digits, also more than a double has', (digits, printed) => {
    expect(toSignificant(divide(fraction(1), fraction(3)), digits)).toBe(printed);
  });

  test('to tens and hundreds, where the places are below zero', () => {
    expect(['1234', '-1250', '1350'].map((each) => toFixed(fraction(each), -2))).toEqual(['1200', '-1200', '1400']);
    expect(toSignificant(fraction('12345678901234567890'), 3)).toBe('12300000000000000000');
  });

  test('the places of a fraction, and none where its digits never end', () => {
    expect(['94.70', '5', '0.001', '-2.50', '1e-7'].map((each) => decimalPlaces(fraction(Number(each))))).toEqual([
      1, 0, 3, 1, 7,
    ]);
    expect(decimalPlaces(divide(fraction(1), fraction(3)))).toBe(null);
    expect(decimalPlaces(divide(fraction(3), fraction(6)))).toBe(1);
    expect(decimalPlaces(divide(fraction(1), fraction(2 ** 20)))).toBe(20);
    expect(decimalPlaces(divide(fraction('1'), fraction('1267650600228229401496703205376')))).toBe(100);
    expect(decimalPlaces(divide(fraction('1'), fraction('1267650600228229401496703205377')))).toBe(null);
  });
});

test.each([
  ['3', 3n, 3n, '3', '4'],
  ['-3', 3n, 3n, '3', '4'],
  ['3.2', 3n, 4n, '4', '4'],
  ['-3.2', 3n, 4n, '4', '4'],
  ['0', 0n, 0n, '0', '1'],
])(
  'whole numbers around a size of %s, and the least that covers it, or exceeds it',
  (text, floor, ceiling, least, more) => {
    const distance = fraction(text);
    expect(wholeSize(distance, 'floor')).toBe(String(floor));
    expect(wholeSize(distance, 'ceiling')).toBe(String(ceiling));
    expect(wholeToCover(distance, undefined)).toBe(least);
    expect(wholeToCover(distance, true)).toBe(more);
  },
);

test.each([
  ['05.5', '5.5'],
  ['0.5', '0.5'],
  ['5.50', '5.5'],
  ['12', '12'],
  ['-7.1', '-7.1'],
  ['+7', '7'],
  ['.5', '0.5'],
  ['-0', '0'],
  [1e21, '1000000000000000000000'],
  [0.1, '0.1'],
])('%j in plain text is %s', (given, text) => {
  expect(plainText(given)).toBe(text);
});

test('a statistic of zero is zero', () => {
  expect(significantText(0)).toBe('0');
});
