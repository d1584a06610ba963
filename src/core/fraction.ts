/**
 * Exact fractions. Every verdict is computed in them.
 *
 * A quotient of counts is never rounded before it is compared, so no verdict depends on a number of digits. Numerator
 * and denominator are whole numbers in doubles while every product stays below 2^53, and BigInt beyond. A fraction is
 * reduced only where its parts no longer fit doubles; a fraction with denominator 10^k is the decimal it was read from.
 * `fraction-text.ts` prints fractions.
 */
import type { DecimalText } from './decimal.js';

/** A fraction: the denominator is positive; both parts are safe integers, or both are BigInt. @internal */
export type Fraction = SmallFraction | BigFraction;

interface SmallFraction {
  readonly numerator: number;
  readonly denominator: number;
}

interface BigFraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** @internal */
export const zero: Fraction = Object.freeze({ numerator: 0, denominator: 1 });

/** The largest whole number up to which doubles are exact. */
const largest = Number.MAX_SAFE_INTEGER;

/** The powers of ten that a double holds exactly and that are safe integers. @internal */
export const powersOfTen: readonly number[] = Object.freeze(Array.from({ length: 16 }, (_, i) => Number(`1e${i}`)));

/**
 * The fraction that a number or a decimal text stands for. A `number` stands for its shortest decimal form: the double
 * 0.1 is 1/10. The value was checked to be finite, or plain decimal text. @internal
 */
export function fraction(value: number | DecimalText): Fraction {
  if (Number.isSafeInteger(value)) return { numerator: (value as number) + 0, denominator: 1 };
  const text = String(value);
  return shortFraction(text) ?? readLong(text);
}

/** The fraction for plain decimal text of at most sixteen characters; `null` for any other text. @internal */
export function shortFraction(text: string): Fraction | null {
  const { length } = text;
  if (length > 16) return null;
  const sign = text.charCodeAt(0);
  const first = sign === 45 || sign === 43 ? 1 : 0;
  let digits = 0;
  let point = -1;
  for (let i = first; i < length; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (digit >= 0 && digit <= 9) digits = digits * 10 + digit;
    else if (digit === -2 && point < 0) point = i;
    else return null;
  }
  const places = point < 0 ? 0 : length - point - 1;
  const hasDigits = length - first > (point < 0 ? 0 : 1);
  if (!hasDigits || digits > largest) return null;
  return { numerator: sign === 45 ? 0 - digits : digits, denominator: powersOfTen[places]! };
}

/** Reads decimal text of any length, also with an exponent (a printed number may have one). */
function readLong(text: string): Fraction {
  const [figure, exponent = 0] = text.split('e') as [string, string?];
  const [whole, decimals = ''] = figure.split('.') as [string, string?];
  const power = Number(exponent) - decimals.length;
  return lowest(BigInt(whole + decimals) * powerOfTen(power), powerOfTen(-power));
}

/** 10 to the power; 1 for a negative power. @internal */
export function powerOfTen(power: number): bigint {
  return 10n ** BigInt(Math.max(power, 0));
}

/** A whole number without its sign. @internal */
export function sizeOf(value: bigint): bigint {
  return value < 0n ? -value : value;
}

/** The quotient of two whole numbers in lowest terms; the denominator is not zero. @internal */
export function lowest(numerator: bigint, denominator: bigint): Fraction {
  let [a, b] = [sizeOf(numerator), sizeOf(denominator)];
  while (b !== 0n) [a, b] = [b, a % b];
  const divisor = denominator < 0n ? -a : a;
  const reduced = { numerator: numerator / divisor, denominator: denominator / divisor };
  const small = { numerator: Number(reduced.numerator), denominator: Number(reduced.denominator) };
  return fits(small.numerator) && fits(small.denominator) ? small : reduced;
}

/** Whether doubles hold a whole number and its neighbours exactly. */
function fits(value: number): boolean {
  return value <= largest && value >= -largest;
}

function isSmall(value: Fraction): value is SmallFraction {
  return typeof value.denominator === 'number';
}

/**
 * Which of two fractions is larger: 1, 0 or −1, by cross multiplication. Rounding to doubles never reverses an order,
 * so products that differ as doubles differ as they do exactly; only products that are equal and beyond 2^53 are
 * compared again in BigInt.
 * @internal
 */
export function compare(a: Fraction, b: Fraction): number {
  if (isSmall(a) && isSmall(b)) {
    const left = a.denominator === b.denominator ? a.numerator : a.numerator * b.denominator;
    const right = a.denominator === b.denominator ? b.numerator : b.numerator * a.denominator;
    if (left !== right || fits(left)) return orderOf(left, right);
  }
  return orderOf(BigInt(a.numerator) * BigInt(b.denominator), BigInt(b.numerator) * BigInt(a.denominator));
}

function orderOf(left: number | bigint, right: number | bigint): number {
  return Number(left > right) - Number(left < right);
}

/** Whether one decimal text or number is less than another. @internal */
export function isLess(value: number | DecimalText, than: number | DecimalText): boolean {
  return compare(fraction(value), fraction(than)) < 0;
}

/** Whether two fractions are the same number. @internal */
export function equals(a: Fraction, b: Fraction): boolean {
  return compare(a, b) === 0;
}

/** 1, 0 or −1. @internal */
export function signOf({ numerator }: Fraction): number {
  return orderOf(numerator, 0);
}

/** @internal */
export function isZero({ numerator }: Fraction): boolean {
  return numerator === 0;
}

/** @internal */
export function add(a: Fraction, b: Fraction): Fraction {
  if (isSmall(a) && isSmall(b)) {
    const denominator = commonMultiple(a.denominator, b.denominator);
    const left = a.numerator * (denominator / a.denominator);
    const right = b.numerator * (denominator / b.denominator);
    const numerator = left + right;
    if (fits(left) && fits(right) && fits(numerator) && denominator <= largest) return { numerator, denominator };
  }
  const [p, q, r, s] = [BigInt(a.numerator), BigInt(a.denominator), BigInt(b.numerator), BigInt(b.denominator)];
  return lowest(p * s + r * q, q * s);
}

/** A common multiple: the larger of two powers of ten, so that decimals stay decimals; otherwise the product. */
function commonMultiple(a: number, b: number): number {
  if (a % b === 0) return a;
  return b % a === 0 ? b : a * b;
}

/** @internal */
export function negate(value: Fraction): Fraction {
  return isSmall(value)
    ? { numerator: 0 - value.numerator, denominator: value.denominator }
    : { numerator: -value.numerator, denominator: value.denominator };
}

/** @internal */
export function absolute(value: Fraction): Fraction {
  return signOf(value) < 0 ? negate(value) : value;
}

/** @internal */
export function subtract(a: Fraction, b: Fraction): Fraction {
  return add(a, negate(b));
}

/** @internal */
export function multiply(a: Fraction, b: Fraction): Fraction {
  if (isSmall(a) && isSmall(b)) {
    const numerator = a.numerator * b.numerator;
    const denominator = a.denominator * b.denominator;
    if (fits(numerator) && denominator <= largest) return { numerator: numerator + 0, denominator };
  }
  return lowest(BigInt(a.numerator) * BigInt(b.numerator), BigInt(a.denominator) * BigInt(b.denominator));
}

/** The quotient of two fractions; the divisor is not zero. @internal */
export function divide(a: Fraction, b: Fraction): Fraction {
  return multiply(a, reciprocal(b));
}

function reciprocal(value: Fraction): Fraction {
  if (!isSmall(value)) return lowest(value.denominator, value.numerator);
  const { numerator, denominator } = value;
  return numerator < 0
    ? { numerator: 0 - denominator, denominator: 0 - numerator }
    : { numerator: denominator, denominator: numerator };
}

/** @internal */
export function smaller(a: Fraction, b: Fraction): Fraction {
  return compare(a, b) <= 0 ? a : b;
}

/** The double nearest to a fraction. @internal */
export function toNumber(value: Fraction): number {
  // The quotient of two doubles is rounded once, so the quotient of exact doubles is the nearest double.
  if (isSmall(value)) return value.numerator / value.denominator;
  const { numerator, denominator } = value;
  const size = sizeOf(numerator);
  // A quotient of at least 64 bits. Its last bit is set where a remainder was cut off, so that `Number` rounds once.
  const shift = Math.max(0, 66 + bitsOf(denominator) - bitsOf(size));
  const scaled = size << BigInt(shift);
  const quotient = scaled / denominator;
  const bits = Number(scaled % denominator === 0n ? quotient : quotient | 1n);
  const half = shift >> 1;
  return (numerator < 0n ? -bits : bits) * 2 ** -half * 2 ** (half - shift);
}

function bitsOf(value: bigint): number {
  return value.toString(16).length * 4;
}

/** How many decimal places a fraction has; `null` where its digits never end. @internal */
export function decimalPlaces(value: Fraction): number | null {
  if (!isSmall(value)) return placesOfBig(lowest(value.numerator, value.denominator));
  const { numerator, denominator } = value;
  let rest = denominator / greatestCommonDivisor(Math.abs(numerator), denominator);
  let [twos, fives] = [0, 0];
  for (; rest % 2 === 0; twos++) rest /= 2;
  for (; rest % 5 === 0; fives++) rest /= 5;
  return rest === 1 ? Math.max(twos, fives) : null;
}

function placesOfBig({ denominator }: Fraction): number | null {
  let rest = BigInt(denominator);
  let [twos, fives] = [0, 0];
  for (; rest % 2n === 0n; twos++) rest /= 2n;
  for (; rest % 5n === 0n; fives++) rest /= 5n;
  return rest === 1n ? Math.max(twos, fives) : null;
}

function greatestCommonDivisor(a: number, b: number): number {
  while (b !== 0) [a, b] = [b, a % b];
  return a;
}
