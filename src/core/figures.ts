/** Figures for a reader: no more digits than the data deserve, and never so few that they say something else. */
import { decimal, decimalPlacesOf, type DecimalText } from './decimal.js';

/** Digits after the point beyond which a figure was worked out rather than published. */
const published = 4;

/**
 * A figure to at most so many decimals, half to even; to as many more as keep it apart from zero and from each of the
 * limits it is not equal to: 94.998 held against 95 does not read 95.00. @internal
 */
export function rounded(value: DecimalText, places: number, limits: readonly (DecimalText | null)[] = []): DecimalText {
  if (decimalPlacesOf(value) <= places) return value;
  const exact = decimal(value);
  const others = ['0', ...limits]
    .filter((limit) => limit !== null)
    .map(decimal)
    .filter((limit) => !limit.eq(exact));
  let enough = places;
  while (others.some((limit) => exact.toDecimalPlaces(enough).eq(limit))) enough++;
  return exact.toFixed(enough);
}

/** A figure as it was published; one worked out from counts to two decimals, as {@link rounded} does. @internal */
export function readable(value: DecimalText, limits: readonly (DecimalText | null)[] = []): DecimalText {
  return decimalPlacesOf(value) <= published ? value : rounded(value, 2, limits);
}

/** A datum that a figure is derived from: its text, or an observation, which may have been counted. */
type Datum = DecimalText | { readonly value: DecimalText; readonly numerator?: unknown };

/**
 * The decimals of a figure derived from such data: one more than theirs; two where they were counted or worked out.
 * @internal
 */
export function derivedPlaces(data: readonly (Datum | null | undefined)[]): number {
  return (
    1 +
    Math.max(
      0,
      ...data.map((datum) =>
        datum == null
          ? 0
          : typeof datum === 'string'
            ? placesIn(datum)
            : placesIn(datum.value, datum.numerator !== undefined),
      ),
    )
  );
}

function placesIn(value: DecimalText, counted = false): number {
  const places = decimalPlacesOf(value);
  return counted || places > published ? Math.min(places, 1) : places;
}
