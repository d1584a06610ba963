/** Figures for a reader: no more digits than the data deserve, and never so few that they say something else. */
import { decimalPlacesOf, type DecimalText } from './decimal.js';
import { equals, fraction } from './fraction.js';
import { roundToPlaces, toFixed } from './fraction-text.js';

/** Digits after the point beyond which a figure was worked out rather than published. */
const published = 4;

/**
 * A figure to at most so many decimals, half to even; to as many more as keep it apart from zero, from one hundred and
 * from each of the limits it is not equal to: 94.998 held against 95 does not read 95.00, nor 2000 of 2001 100%.
 * @internal
 */
export function rounded(value: DecimalText, places: number, limits: readonly (DecimalText | null)[] = []): DecimalText {
  if (decimalPlacesOf(value) <= places) return value;
  const exact = fraction(value);
  const others = ['0', '100', ...limits]
    .filter((limit) => limit !== null)
    .map(fraction)
    .filter((limit) => !equals(limit, exact));
  let enough = places;
  while (others.some((limit) => equals(roundToPlaces(exact, enough), limit))) enough++;
  return toFixed(exact, enough);
}

/**
 * A figure with exactly so many decimals, trailing zeros too; more where fewer would make it zero or a limit. @internal
 */
export function inPlaces(
  value: DecimalText,
  places: number,
  limits: readonly (DecimalText | null)[] = [],
): DecimalText {
  const text = rounded(value, places, limits);
  return toFixed(fraction(text), Math.max(places, decimalPlacesOf(text)));
}

/** A figure as it was published; one worked out from counts to two decimals, as {@link rounded} does. @internal */
export function readable(value: DecimalText, limits: readonly (DecimalText | null)[] = []): DecimalText {
  return decimalPlacesOf(value) <= published ? value : rounded(value, 2, limits);
}

/** A figure as it was observed: its text, and how its source printed it. */
interface Published {
  readonly value: DecimalText;
  /** Decimals as printed, where the text has fewer: 5.0. */
  readonly decimals?: number;
  /** What was counted, where it was worked out from counts. */
  readonly numerator?: unknown;
}

/** Decimals of what was worked out from counts. */
const counted = 2;

/** The decimals that figures are published with: those of the most precise. @internal */
export function publishedPlaces(data: readonly (Published | null | undefined)[]): number {
  const places = data.flatMap((datum) => (datum == null ? [] : [placesIn(datum)]));
  return Math.max(0, ...places);
}

function placesIn({ value, decimals, numerator }: Published): number {
  const places = decimals ?? decimalPlacesOf(value);
  return numerator !== undefined || places > published ? Math.min(places, counted) : places;
}
