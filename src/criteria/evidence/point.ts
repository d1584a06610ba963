/** One value of an indicator, and what it is worth: exactly, as a double, as text. */
import { decimalPlacesOf, type DecimalText } from '../../core/decimal.js';
import { compare, decimalPlaces, divide, fraction, multiply, toNumber, type Fraction } from '../../core/fraction.js';
import { plainText, toText } from '../../core/fraction-text.js';
import type { Indicator, Observation } from '../../core/model.js';
import type { Period } from '../../core/period.js';

/** Which side of a printed figure the true value lies on: 99%以上 is at least 99. @internal */
export type Bound = 'at-least' | 'at-most';

/** Where a row stands among what the caller gave: put into words only when a message needs it. @internal */
export interface RowPlace {
  /** What the caller gave, such as `observations`. */
  readonly from: string;
  /** `null` where it is no list. */
  readonly index: number | null;
}

/** A place in words, or a field at it: `observations[3].value`. @internal */
export function placeText({ from, index }: RowPlace, field?: string): string {
  return from + (index === null ? '' : `[${index}]`) + (field === undefined ? '' : `.${field}`);
}

/** One observed (or derived) value of an indicator. @internal */
export interface Point {
  readonly period: Period;
  /** The row it came from; `null` where it was derived from two. */
  readonly observation: Observation | null;
  readonly place: RowPlace;
  /** What the row's figure is multiplied by and divided by to be in the indicator's unit. */
  readonly times: number;
  readonly over: number;
  /** The exact value, computed when first asked for. */
  exact: Fraction | null;
  /** Left out: the figure is the value itself. */
  readonly bound?: Bound;
}

/** Whether anything was counted over nothing. @internal */
export function hasZeroDenominator(point: Point): boolean {
  const denominator = point.observation?.denominator;
  return denominator !== undefined && Number(denominator) === 0;
}

/** The exact value of a point, in the indicator's unit; of a bound, the figure printed. @internal */
export function valueOf(point: Point): Fraction {
  if (point.exact === null) {
    const { numerator, denominator, value } = point.observation!;
    const counted = numerator !== undefined && denominator !== undefined;
    let exact = fraction(counted ? numerator : value!);
    if (point.times !== 1) exact = multiply(exact, fraction(point.times));
    if (counted) exact = divide(exact, fraction(denominator));
    if (point.over !== 1) exact = divide(exact, fraction(point.over));
    point.exact = exact;
  }
  return point.exact;
}

/** The values a point may stand for, both ends included; `null` where there is no end. @internal */
export interface Possible {
  readonly low: Fraction | null;
  readonly high: Fraction | null;
}

/**
 * What a figure leaves possible: itself; of a bound, every value from it to the end of the indicator's range.
 *
 * @internal
 */
export function possibleValues(point: Point, { min, max }: Pick<Indicator, 'min' | 'max'>): Possible {
  const value = valueOf(point);
  if (point.bound === 'at-least') return { low: value, high: max === null ? null : fraction(max) };
  if (point.bound === 'at-most') return { low: min === null ? null : fraction(min), high: value };
  return { low: value, high: value };
}

/**
 * Decimal places in the indicator's unit: as printed, where the figure was printed; else of the exact value, `null`
 * where its digits never end. @internal
 */
export function placesOf(point: Point): number | null {
  const { numerator, value } = point.observation ?? {};
  if (numerator !== undefined || value == null) return decimalPlaces(valueOf(point));
  return Math.max(0, placesIn(value) + Math.round(Math.log10(point.over / point.times)));
}

/** Decimal places of a figure as it came: `"94.70"` has two, and the number 94.7 one. @internal */
export function placesIn(figure: number | DecimalText): number {
  return typeof figure === 'string' ? decimalPlacesOf(figure) : decimalPlaces(fraction(figure))!;
}

/** The double nearest to the exact value. @internal */
export function numberOf(point: Point): number {
  return toNumber(valueOf(point));
}

/** The exact value as text; a quotient whose digits never end to twelve of them. @internal */
export function textOf(point: Point): DecimalText {
  const { numerator, value } = point.observation ?? {};
  const asPrinted = numerator === undefined && value != null && point.times === 1 && point.over === 1;
  return asPrinted ? plainText(value) : toText(valueOf(point));
}

/** Which of two values is larger, exactly: −1, 0 or 1. @internal */
export function compareValues(a: Point, b: Point): number {
  return compare(valueOf(a), valueOf(b));
}

/** A value worked out from the row of a point and others, for the same period. @internal */
export function derivedPoint({ period, place }: Point, exact: Fraction, bound?: Bound): Point {
  const derived = { period, observation: null, place, times: 1, over: 1, exact };
  return bound === undefined ? derived : { ...derived, bound };
}

/** The month a period ends in, counted from the year nought. @internal */
export function monthOf({ period: { year, lastDay } }: Point): number {
  return year * 12 + Math.floor((lastDay % 10000) / 100);
}
