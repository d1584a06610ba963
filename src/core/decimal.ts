/**
 * Decimal text: which texts are accepted, and how many decimals they have. Arithmetic is in fractions (fraction.ts).
 */
import { indicatorError } from './errors.js';

/**
 * Decimal text as published: `"94.7"`, `"-20"`. At most 40 characters, no exponent, no thousands separator, never
 * `"NaN"`.
 */
export type DecimalText = string;

const plain = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/;

/** Longer figures could not be held exactly. @internal */
export const mostCharacters = 40;

/** Whether a text is plain decimal text. Hexadecimal, exponents, `Infinity` and blanks are not. @internal */
export function isDecimalText(text: string): boolean {
  return text.length <= mostCharacters && plain.test(text);
}

/** Throws `BAD_NUMBER` unless the value is a finite number or plain decimal text. @internal */
export function assertNumeric(value: unknown, where: string): asserts value is number | DecimalText {
  if (isNumeric(value)) return;
  const tooLong = typeof value === 'string' && value.length > mostCharacters;
  throw indicatorError(
    'BAD_NUMBER',
    where,
    `a finite number or decimal text${tooLong ? ` of at most ${mostCharacters} characters` : ''}`,
    value,
  );
}

/** Whether a value is a finite number or plain decimal text. @internal */
export function isNumeric(value: unknown): value is number | DecimalText {
  return typeof value === 'number' ? Number.isFinite(value) : typeof value === 'string' && isDecimalText(value);
}

/** Digits after the decimal point of decimal text: `"94.70"` has two. @internal */
export function decimalPlacesOf(text: DecimalText): number {
  const point = text.indexOf('.');
  return point < 0 ? 0 : text.length - point - 1;
}

/**
 * A number, or decimal text with or without an exponent, times a power of ten: its point is moved. Plain decimal text,
 * without an exponent, trailing zeros or a negative zero. @internal
 */
export function withMovedPoint(value: number | string, power = 0): DecimalText {
  const [mantissa = '', exponent = '0'] = String(value).toLowerCase().split('e');
  const [whole = '', decimals = ''] = mantissa.replace(/^[+-]/, '').split('.');
  const digits = whole + decimals;
  const point = whole.length + Number(exponent) + power;
  const before = digits.slice(0, Math.max(0, point)).padEnd(point, '0').replace(/^0+/, '');
  const behind = (point < 0 ? '0'.repeat(-point) + digits : digits.slice(point)).replace(/0+$/, '');
  const size = `${before === '' ? '0' : before}${behind === '' ? '' : `.${behind}`}`;
  return mantissa.startsWith('-') && size !== '0' ? `-${size}` : size;
}
