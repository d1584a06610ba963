/**
 * Decimals by decimal.js, for reading figures with exponents and for printing tables. No verdict depends on them:
 * verdicts are computed in fractions.
 *
 * A private clone: `Decimal.set` called by another package cannot change our results.
 */
import { Decimal as Library } from 'decimal.js';
import type { DecimalText } from './decimal.js';

/** Forty significant digits hold every figure that can be given. */
const Exact = Library.clone({ precision: 40, rounding: Library.ROUND_HALF_EVEN, toExpNeg: -9e15, toExpPos: 9e15 });

/** A decimal number. @internal */
export type Decimal = Library;

/**
 * The exact decimal of a number or of decimal text. A `number` stands for its shortest decimal form: the double 0.1 is
 * the decimal 0.1. @internal
 */
export function decimal(value: number | DecimalText): Decimal {
  return new Exact(value);
}

/** Plain decimal text, without exponent, trailing zeros or a negative zero. @internal */
export function decimalToText(value: Decimal): DecimalText {
  return value.isZero() ? '0' : value.toFixed();
}
