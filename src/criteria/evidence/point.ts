/** One value of an indicator: as an exact fraction, as a double and as text. */
import { decimalPlacesOf, type DecimalText } from '../../core/decimal.js';
import { compare, decimalPlaces, divide, fraction, multiply, toNumber, type Fraction } from '../../core/fraction.js';
import { plainText, toText } from '../../core/fraction-text.js';
import type { Indicator, Observation } from '../../core/model.js';
import type { Period } from '../../core/period.js';

/** Which side of a printed figure the true value lies on: 99%以上 is at least 99. @internal */
export type Bound = 'at-least' | 'at-most';

/** The position of a row in the caller's input. It becomes text only when a message needs it. @internal */
export interface RowPlace {
  /** The caller's argument, such as `observations`. */
  readonly from: string;
  /** `null` where the argument is not a list. */
  readonly index: number | null;
}

/** The place of a row, or of a field in it, as text: `observations[3].value`. @internal */
export function placeText({ from, index }: RowPlace, field?: string): string {
  return from + (index === null ? '' : `[${index}]`) + (field === undefined ? '' : `.${field}`);
}

/** One observed (or derived) value of an indicator. @internal */
export interface Point {
  readonly period: Period;
  /** The row the point was read from; `null` where it was derived from two rows. */
  readonly observation: Observation | null;
  readonly place: RowPlace;
  /** The row's figure times `times`, divided by `over`, is in the indicator's unit. */
  readonly times: number;
  readonly over: number;
  /** The exact value; `null` until it is first needed, and where the denominator is zero. */
  exact: Fraction | null;
  /** Left out: the figure is the true value. */
  readonly bound?: Bound;
}

/** Whether the denominator of a point is zero. @internal */
export function hasZeroDenominator(point: Point): boolean {
  const denominator = point.observation?.denominator;
  return denominator !== undefined && Number(denominator) === 0;
}

/** The exact value of a point, in the indicator's unit; for a bound, the printed figure. @internal */
export function valueOf(point: Point): Fraction {
  if (point.exact === null) {
    const figure = fraction(point.observation!.value!);
    point.exact = divide(multiply(figure, fraction(point.times)), fraction(point.over));
  }
  return point.exact;
}

/** The range of true values a point allows, both ends included; `null`: no end on that side. @internal */
export interface Possible {
  readonly low: Fraction | null;
  readonly high: Fraction | null;
}

/**
 * The true values that a figure allows: the figure itself or, for a bound, every value from it to the end of the
 * indicator's range.
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
 * The number of decimals in the indicator's unit: of the printed figure, else of the exact value; `null` where its
 * digits never end. @internal
 */
export function placesOf(point: Point): number | null {
  const { numerator, value } = point.observation ?? {};
  if (numerator !== undefined || value == null) return decimalPlaces(valueOf(point));
  return Math.max(0, placesIn(value) + Math.round(Math.log10(point.over / point.times)));
}

/** The number of decimals of a given figure: `"94.70"` has two, and the number 94.7 has one. @internal */
export function placesIn(figure: number | DecimalText): number {
  return typeof figure === 'string' ? decimalPlacesOf(figure) : decimalPlaces(fraction(figure))!;
}

/** The double nearest to the exact value. @internal */
export function numberOf(point: Point): number {
  return toNumber(valueOf(point));
}

/** The exact value as text; a quotient whose digits never end is rounded to twelve digits. @internal */
export function textOf(point: Point): DecimalText {
  const { numerator, value } = point.observation ?? {};
  const asPrinted = numerator === undefined && value != null && point.times === 1 && point.over === 1;
  return asPrinted ? plainText(value) : toText(valueOf(point));
}

/** Compares two values exactly: −1, 0 or 1. @internal */
export function compareValues(a: Point, b: Point): number {
  return compare(valueOf(a), valueOf(b));
}

/** A point with a computed value, for the period of another point. @internal */
export function derivedPoint({ period, place }: Point, exact: Fraction, bound?: Bound): Point {
  const derived = { period, observation: null, place, times: 1, over: 1, exact };
  return bound === undefined ? derived : { ...derived, bound };
}

/** The month in which a period ends, counted from year 0. @internal */
export function monthOf({ period: { year, lastDay } }: Point): number {
  return year * 12 + Math.floor((lastDay % 10000) / 100);
}
