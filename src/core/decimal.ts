/**
 * Exact decimals. Every verdict is reached in these, never in binary floating point.
 *
 * A private clone: `Decimal.set` called by another package cannot change our results.
 */
import { Decimal as Library } from 'decimal.js';
import { fault } from './errors.js';

/**
 * Forty significant digits hold every figure given exactly, and keep quotients of counts apart from every printed
 * threshold.
 */
const Exact = Library.clone({ precision: 40, rounding: Library.ROUND_HALF_EVEN, toExpNeg: -9e15, toExpPos: 9e15 });

/** An exact decimal number. @internal */
export type Decimal = Library;

/**
 * Decimal text as published: `"94.7"`, `"-20"`. At most 40 characters, no exponent, no thousands separator, never
 * `"NaN"`.
 */
export type DecimalText = string;

const plain = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/;

/** Longer figures could not be held exactly. */
const mostCharacters = 40;

/** Whether a text is plain decimal text. Hexadecimal, exponents, `Infinity` and blanks are not. @internal */
export function isDecimalText(text: string): boolean {
  return text.length <= mostCharacters && plain.test(text);
}

/** Throws `BAD_NUMBER` unless the value is a finite number or plain decimal text. @internal */
export function assertNumeric(value: unknown, where: string): asserts value is number | DecimalText {
  if (typeof value === 'number' ? Number.isFinite(value) : typeof value === 'string' && isDecimalText(value)) return;
  const tooLong = typeof value === 'string' && value.length > mostCharacters;
  throw fault(
    'BAD_NUMBER',
    where,
    `a finite number or decimal text${tooLong ? ` of at most ${mostCharacters} characters` : ''}`,
    value,
  );
}

/**
 * The exact decimal of a number or of decimal text. A `number` stands for its shortest decimal form:
 * the double 0.1 is the decimal 0.1. @internal
 */
export function decimal(value: number | DecimalText): Decimal {
  return new Exact(value);
}

/** Plain decimal text, without exponent, trailing zeros or a negative zero. @internal */
export function toText(value: Decimal): DecimalText {
  return value.isZero() ? '0' : value.toFixed();
}

/** The quotient of two decimals as text, to six decimal places, half to even. The divisor is not zero. @internal */
export function ratioText(dividend: Decimal, divisor: Decimal): DecimalText {
  const millionths = (dividend.toNumber() / divisor.toNumber()) * 1e6;
  // Below 1e9 the four roundings behind `millionths` err by less than 1e-6, so away from a tie the double rounds as the
  // exact quotient does.
  const settled = Math.abs(millionths) < 1e9 && Math.abs(millionths - Math.floor(millionths) - 0.5) > 1e-6;
  return settled ? millionthsText(Math.round(millionths)) : toText(Exact.div(dividend, divisor).toDecimalPlaces(6));
}

/** A whole number of millionths as plain decimal text. */
function millionthsText(millionths: number): DecimalText {
  if (millionths === 0) return '0';
  const digits = String(Math.abs(millionths)).padStart(7, '0');
  const decimals = digits.slice(-6).replace(/0+$/, '');
  return `${millionths < 0 ? '-' : ''}${digits.slice(0, -6)}${decimals && `.${decimals}`}`;
}

/** A statistic as plain decimal text, to so many significant digits. @internal */
export function significantText(value: number, digits = 6): DecimalText {
  const text = value.toPrecision(digits);
  return text.includes('e') ? toText(new Exact(text)) : withoutTrailingZeros(text);
}

const ordinary = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/** The text of a number or of decimal text, as {@link toText} gives it. @internal */
export function plainText(value: number | DecimalText): DecimalText {
  const text = String(value);
  return ordinary.test(text) ? withoutTrailingZeros(text) : toText(decimal(value));
}

function withoutTrailingZeros(text: string): DecimalText {
  let end = text.length;
  if (text.includes('.')) {
    while (text.charCodeAt(end - 1) === 48) end--;
    if (text.charCodeAt(end - 1) === 46) end--;
  }
  const kept = text.slice(0, end);
  return kept === '-0' ? '0' : kept;
}

/** Digits after the decimal point of decimal text: `"94.70"` has two. @internal */
export function decimalPlacesOf(text: DecimalText): number {
  const point = text.indexOf('.');
  return point < 0 ? 0 : text.length - point - 1;
}
