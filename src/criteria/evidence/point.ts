/** One value of an indicator, and what it is worth: exactly, as a double, as text. */
import { decimal, decimalPlacesOf, plainText, toText, type Decimal, type DecimalText } from '../../core/decimal.js';
import type { Observation } from '../../core/model.js';
import type { Period } from '../../core/period.js';

/** One observed (or derived) value of an indicator. @internal */
export interface Point {
  readonly period: Period;
  /** The row it came from; `null` where it was derived from two. */
  readonly observation: Observation | null;
  /** Its place among the observations given, for messages. */
  readonly where: string;
  /** What the row's figure is multiplied by and divided by to be in the indicator's unit. */
  readonly times: number;
  readonly over: number;
  /** The exact value, computed when first asked for. */
  exact: Decimal | null;
}

/** Whether anything was counted over nothing. @internal */
export function hasZeroDenominator(point: Point): boolean {
  const denominator = point.observation?.denominator;
  return denominator !== undefined && Number(denominator) === 0;
}

/** The exact value of a point, in the indicator's unit. @internal */
export function valueOf(point: Point): Decimal {
  if (point.exact === null) {
    const { numerator, denominator, value } = point.observation!;
    const counted = numerator !== undefined && denominator !== undefined;
    let exact = decimal(counted ? numerator : value!);
    if (point.times !== 1) exact = exact.times(point.times);
    if (counted) exact = exact.div(decimal(denominator));
    if (point.over !== 1) exact = exact.div(point.over);
    point.exact = exact;
  }
  return point.exact;
}

/**
 * Decimal places in the indicator's unit: as printed, where the figure was printed; else of the exact value. @internal
 */
export function placesOf(point: Point): number {
  const { numerator, value } = point.observation ?? {};
  if (numerator !== undefined || value == null) return valueOf(point).decimalPlaces();
  return Math.max(0, placesIn(value) + Math.round(Math.log10(point.over / point.times)));
}

/** Decimal places of a figure as it came: `"94.70"` has two, and the number 94.7 one. @internal */
export function placesIn(figure: number | DecimalText): number {
  return typeof figure === 'string' ? decimalPlacesOf(figure) : decimal(figure).decimalPlaces();
}

/** The double nearest to the exact value. @internal */
export function numberOf(point: Point): number {
  const { numerator, value } = point.observation ?? {};
  // A figure as printed is read as a double directly, which is the nearest one too.
  const printed = numerator === undefined && value != null && point.times === 1 && point.over === 1;
  return printed ? Number(value) : valueOf(point).toNumber();
}

/** The exact value as text; a quotient to twelve significant digits. @internal */
export function textOf(point: Point): DecimalText {
  const { numerator, value } = point.observation ?? {};
  if (numerator !== undefined) return toText(valueOf(point).toSignificantDigits(12));
  return value != null && point.times === 1 && point.over === 1 ? plainText(value) : toText(valueOf(point));
}

/**
 * Which of two values is larger, exactly: -1, 0 or 1. Doubles that differ are in the order of the values they stand
 * for. @internal
 */
export function compareValues(a: Point, b: Point): number {
  const difference = numberOf(a) - numberOf(b);
  return difference < 0 ? -1 : difference > 0 ? 1 : valueOf(a).cmp(valueOf(b));
}

/** A value worked out from the row of a point and others, for the same period. @internal */
export function derivedPoint({ period: when, where }: Point, exact: Decimal): Point {
  return { period: when, observation: null, where, times: 1, over: 1, exact };
}
