/** Prints fractions. They are rounded half to even, once, at the end. */
import type { DecimalText } from './decimal.js';
import {
  add,
  decimalPlaces,
  divide,
  fraction,
  isZero,
  lowest,
  powerOfTen,
  powersOfTen,
  sizeOf,
  subtract,
  toNumber,
  type Fraction,
} from './fraction.js';

/** Significant digits of a quotient whose decimals never end. */
const significantDigits = 12;

/** Decimals that end are printed in full, up to the most digits that this library can read. */
const mostDigits = 40;

/**
 * A fraction as plain decimal text, without exponent, trailing zeros or a negative zero. Decimals that end are printed
 * in full, up to forty digits; others are rounded half to even to `digits` significant digits. @internal
 */
export function toText(value: Fraction, digits = significantDigits): DecimalText {
  // A BigInt is not among these powers.
  const places = powersOfTen.indexOf(value.denominator as number);
  if (places >= 0) return shortText((value as { readonly numerator: number }).numerator, places);
  return toSignificant(value, decimalPlaces(value) === null ? digits : mostDigits);
}

/** A fraction rounded half to even to `digits` significant digits, without trailing zeros. @internal */
export function toSignificant(value: Fraction, digits: number): DecimalText {
  // Zero has no first digit.
  if (isZero(value)) return '0';
  return quickSignificant(toNumber(value), digits) ?? toPlaces(value, digits - 1 - exponentOf(value));
}

/** A statistic as plain decimal text, rounded to `digits` significant digits. @internal */
export function significantText(value: number, digits = 6): DecimalText {
  return quickSignificant(value, digits) ?? toText(fraction(value.toPrecision(digits)));
}

/** The text of a number or of decimal text, without an exponent, trailing zeros or a negative zero. @internal */
export function plainText(value: number | DecimalText): DecimalText {
  // Nearly every figure is such text: it begins and ends with a digit from 1 to 9.
  const isPlain = typeof value === 'string' && value.charCodeAt(0) > 48 && value.charCodeAt(value.length - 1) > 48;
  return isPlain ? value : toText(fraction(value));
}

/** `value` − `from`, exactly. @internal */
export function differenceText(value: DecimalText, from: DecimalText): DecimalText {
  return toText(subtract(fraction(value), fraction(from)));
}

/** The middle between two decimal texts. @internal */
export function middleOf(lower: DecimalText, upper: DecimalText): DecimalText {
  return toText(divide(add(fraction(lower), fraction(upper)), fraction(2)));
}

/** The size of a fraction (without its sign), rounded down or up to a whole number. @internal */
export function wholeSize(value: Fraction, side: 'floor' | 'ceiling'): DecimalText {
  const [size, divisor] = [sizeOf(BigInt(value.numerator)), BigInt(value.denominator)];
  const whole = size / divisor;
  const exact = size % divisor === 0n;
  return String(side === 'floor' || exact ? whole : whole + 1n);
}

/** The least whole number that covers a distance; with `strict`, that exceeds it. @internal */
export function wholeToCover(distance: Fraction, strict: boolean | undefined): DecimalText {
  return strict ? String(BigInt(wholeSize(distance, 'floor')) + 1n) : wholeSize(distance, 'ceiling');
}

/** A fraction rounded half to even to at most `places` decimals, without trailing zeros. @internal */
export function toPlaces(value: Fraction, places: number): DecimalText {
  return quickPlaces(toNumber(value), places) ?? withoutTrailingZeros(toFixed(value, places));
}

/** A fraction rounded half to even to exactly `places` decimals; zero has no sign. @internal */
export function toFixed(value: Fraction, places: number): DecimalText {
  const units = unitsOf(value, places);
  const digits = String(sizeOf(units));
  const sign = units < 0n ? '-' : '';
  return places > 0 ? pointed(sign, digits, places) : sign + digits + '0'.repeat(-places);
}

/** A fraction rounded half to even to `places` decimals, as a fraction. @internal */
export function roundToPlaces(value: Fraction, places: number): Fraction {
  return lowest(unitsOf(value, places), 10n ** BigInt(places));
}

/** How many units of 10^−places a fraction is, half to even; places may be negative. */
function unitsOf({ numerator, denominator }: Fraction, places: number): bigint {
  const dividend = sizeOf(BigInt(numerator)) * powerOfTen(places);
  const divisor = BigInt(denominator) * powerOfTen(-places);
  const whole = dividend / divisor;
  const twice = 2n * (dividend - whole * divisor);
  const up = twice > divisor || (twice === divisor && whole % 2n === 1n);
  const units = up ? whole + 1n : whole;
  return numerator < 0 ? -units : units;
}

/** The power of ten of the first digit: 0 for 1 to 9.99, −1 for 0.1. The fraction is not zero. @internal */
export function exponentOf({ numerator, denominator }: Fraction): number {
  const [size, divisor] = [sizeOf(BigInt(numerator)), BigInt(denominator)];
  const guess = String(size).length - String(divisor).length;
  return size * powerOfTen(-guess) >= divisor * powerOfTen(guess) ? guess : guess - 1;
}

/** Does the work of `toSignificant` on a double; `null` where that may print another text. */
function quickSignificant(value: number, digits: number): DecimalText | null {
  return quickPlaces(value, digits - 1 - Math.floor(Math.log10(Math.abs(value))));
}

/**
 * Does the work of `toPlaces` on the nearest double. Away from a tie the double rounds as the fraction does. `null`
 * near a tie, and for more digits than a double surely holds.
 */
function quickPlaces(value: number, places: number): DecimalText | null {
  const units = Math.abs(value) * (powersOfTen[places] ?? NaN);
  // Below 10^12 units, the two roundings err by less than 0.001.
  if (!(units < 1e12) || Math.abs(units - Math.floor(units) - 0.5) < 0.001) return null;
  const rounded = Math.round(units);
  return shortText(value < 0 ? -rounded : rounded, places);
}

/** A whole number of 10^−places that a double holds, without trailing zeros. */
function shortText(units: number, places: number): DecimalText {
  let [rest, decimals] = [units, places];
  for (; decimals > 0 && rest % 10 === 0; decimals--) rest /= 10;
  return decimals === 0 ? String(rest) : pointed(rest < 0 ? '-' : '', String(Math.abs(rest)), decimals);
}

/** Puts a decimal point before the last `places` digits, at least one. */
function pointed(sign: string, digits: string, places: number): DecimalText {
  const point = digits.length - places;
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  return `${sign}${digits.slice(0, point)}.${digits.slice(point)}`;
}

function withoutTrailingZeros(text: string): DecimalText {
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}
