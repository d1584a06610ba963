/** Fractions in print: rounded half to even, once and last. */
import type { DecimalText } from './decimal.js';
import {
  add,
  decimalPlaces,
  divide,
  fraction,
  isZero,
  lowest,
  powersOfTen,
  subtract,
  toNumber,
  type Fraction,
} from './fraction.js';

/** The digits of a quotient whose decimals never end. */
const significantDigits = 12;

/** Decimals that end are printed whole, up to the most digits that can be read. */
const mostDigits = 40;

/**
 * A fraction as plain decimal text, without exponent, trailing zeros or a negative zero. Decimals that end are printed
 * whole (of more than forty digits, forty); others are rounded half to even to so many significant digits. @internal
 */
export function toText(value: Fraction, digits = significantDigits): DecimalText {
  const { numerator, denominator } = value;
  if (typeof numerator === 'number' && typeof denominator === 'number') {
    const places = powersOfTen.indexOf(denominator);
    if (places >= 0) return withoutTrailingZeros(pointed(String(Math.abs(numerator)), places, numerator < 0));
  }
  const places = decimalPlaces(value);
  if (places === null) return toSignificant(value, digits);
  const text = toFixed(value, places);
  return text.length <= mostDigits ? text : toSignificant(value, mostDigits);
}

/** A fraction to so many significant digits, half to even, without trailing zeros. @internal */
export function toSignificant(value: Fraction, digits: number): DecimalText {
  if (isZero(value)) return '0';
  const quick = quickSignificant(toNumber(value), digits);
  if (quick !== null) return quick;
  const places = digits - 1 - exponentOf(value);
  return toPlaces(value, places);
}

/** A statistic as plain decimal text, to so many significant digits. @internal */
export function significantText(value: number, digits = 6): DecimalText {
  const text = value.toPrecision(digits);
  return text.includes('e') ? toText(fraction(text)) : withoutTrailingZeros(text);
}

const ordinary = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/** The text of a number or of decimal text, without an exponent, trailing zeros or a negative zero. @internal */
export function plainText(value: number | DecimalText): DecimalText {
  const text = String(value);
  return ordinary.test(text) ? withoutTrailingZeros(text) : toText(fraction(value));
}

/** One decimal text less another. @internal */
export function differenceText(value: DecimalText, from: DecimalText): DecimalText {
  return toText(subtract(fraction(value), fraction(from)));
}

/** The middle between two decimal texts. @internal */
export function middleOf(lower: DecimalText, upper: DecimalText): DecimalText {
  return toText(divide(add(fraction(lower), fraction(upper)), fraction(2)));
}

/** The whole number next to a fraction, towards zero or away from it, without its sign. @internal */
export function wholeSize(value: Fraction, side: 'floor' | 'ceiling'): DecimalText {
  const [size, divisor] = [BigInt(value.numerator), BigInt(value.denominator)];
  const whole = (size < 0n ? -size : size) / divisor;
  const exact = size % divisor === 0n;
  return String(side === 'floor' || exact ? whole : whole + 1n);
}

/** A fraction to at most so many decimal places, half to even, without trailing zeros. @internal */
export function toPlaces(value: Fraction, places: number): DecimalText {
  return quickPlaces(toNumber(value), places) ?? withoutTrailingZeros(toFixed(value, places));
}

/** A fraction to exactly so many decimal places, half to even; zero has no sign. @internal */
export function toFixed(value: Fraction, places: number): DecimalText {
  const units = unitsOf(value, places);
  const digits = String(units < 0n ? -units : units);
  return places < 0 ? withSign(digits + '0'.repeat(-places), units < 0n) : pointed(digits, places, units < 0n);
}

/** A fraction rounded half to even to so many decimal places. @internal */
export function roundToPlaces(value: Fraction, places: number): Fraction {
  return lowest(unitsOf(value, places), 10n ** BigInt(places));
}

/** How many units of 10^−places a fraction is, half to even; places may be negative. */
function unitsOf({ numerator, denominator }: Fraction, places: number): bigint {
  const size = numerator < 0 ? -BigInt(numerator) : BigInt(numerator);
  const dividend = places > 0 ? size * 10n ** BigInt(places) : size;
  const divisor = places < 0 ? BigInt(denominator) * 10n ** BigInt(-places) : BigInt(denominator);
  const whole = dividend / divisor;
  const twice = 2n * (dividend - whole * divisor);
  const up = twice > divisor || (twice === divisor && whole % 2n === 1n);
  const units = up ? whole + 1n : whole;
  return numerator < 0 ? -units : units;
}

/** The power of ten of the first digit: 0 for 1 to 9.99, −1 for 0.1; not of zero. @internal */
export function exponentOf({ numerator, denominator }: Fraction): number {
  const size = numerator < 0 ? -BigInt(numerator) : BigInt(numerator);
  const divisor = BigInt(denominator);
  const guess = String(size).length - String(divisor).length;
  const reaches = guess >= 0 ? size >= divisor * 10n ** BigInt(guess) : size * 10n ** BigInt(-guess) >= divisor;
  return reaches ? guess : guess - 1;
}

/**
 * The same from the nearest double, where its error cannot matter: away from a tie it rounds as the fraction does.
 * `null` near a tie, and for a size that would be printed with an exponent.
 */
function quickSignificant(value: number, digits: number): DecimalText | null {
  if (digits > significantDigits) return null;
  const units = Math.abs(value) * 10 ** (digits - 1 - Math.floor(Math.log10(Math.abs(value))));
  // Of at most 10^13 units, the three roundings behind them err by less than 0.01. What no double holds is not a
  // number.
  if (!(Math.abs(units - Math.floor(units) - 0.5) >= 0.01)) return null;
  const text = value.toPrecision(digits);
  return text.includes('e') ? null : withoutTrailingZeros(text);
}

function quickPlaces(value: number, places: number): DecimalText | null {
  const units = Math.abs(value) * (powersOfTen[places] ?? NaN);
  // Below 10^9 units the two roundings behind them err by less than 10^−6.
  if (!(units < 1e9) || Math.abs(units - Math.floor(units) - 0.5) < 1e-6) return null;
  return withoutTrailingZeros(pointed(String(Math.round(units)), places, value < 0));
}

/** Digits with a decimal point before the last so many. */
function pointed(digits: string, places: number, negative: boolean): DecimalText {
  if (places === 0) return withSign(digits, negative);
  const padded = digits.padStart(places + 1, '0');
  return withSign(`${padded.slice(0, -places)}.${padded.slice(-places)}`, negative);
}

function withSign(text: string, negative: boolean): DecimalText {
  return negative && /[1-9]/.test(text) ? `-${text}` : text;
}

function withoutTrailingZeros(text: string): DecimalText {
  if (!text.includes('.')) return text === '-0' ? '0' : text;
  let end = text.length;
  while (text.charCodeAt(end - 1) === 48) end--;
  if (text.charCodeAt(end - 1) === 46) end--;
  if (end === text.length) return text;
  const kept = text.slice(0, end);
  return kept === '-0' ? '0' : kept;
}
