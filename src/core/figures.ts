/** Figures for a reader: no more digits than the data support, and never so few that their meaning changes. */
import { decimalPlacesOf, type DecimalText } from './decimal.js';
import { equals, fraction, subtract } from './fraction.js';
import { roundToPlaces, toFixed } from './fraction-text.js';

/** Most decimals a source publishes: a figure with more decimals was computed. */
const published = 4;

/**
 * A figure with at most `places` decimals, rounded half to even. It keeps more decimals where rounding would make it
 * equal to zero, to one hundred or to one of the `limits`: 94.998 compared with 95 is not printed as 95.00, nor 2000 of
 * 2001 as 100%.
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
 * A figure with exactly `places` decimals, trailing zeros included; with more where it would otherwise read as zero or
 * as a limit. @internal
 */
export function inPlaces(
  value: DecimalText,
  places: number,
  limits: readonly (DecimalText | null)[] = [],
): DecimalText {
  const text = rounded(value, places, limits);
  return toFixed(fraction(text), Math.max(places, decimalPlacesOf(text)));
}

/**
 * The difference of two figures as {@link inPlaces} prints them: of 29.166… and 26.774… in two decimals, printed as
 * 29.17 and 26.77, it is 2.40. Figures that print alike have no difference, although they may not be equal. @internal
 */
export function printedDifference(value: DecimalText, from: DecimalText, places: number): DecimalText {
  return differenceOfPrinted(inPlaces(value, places), inPlaces(from, places));
}

/** The difference of two figures that are printed already, with the decimals of the more precise one. @internal */
export function differenceOfPrinted(value: DecimalText, from: DecimalText): DecimalText {
  const places = Math.max(decimalPlacesOf(value), decimalPlacesOf(from));
  return toFixed(subtract(fraction(value), fraction(from)), places);
}

/** Both ends of a range with the same number of decimals: 0.1～16.9. @internal */
export function endsInPlaces(
  ends: readonly [DecimalText, DecimalText],
  places: number,
  limits: readonly (DecimalText | null)[] = [],
): readonly [DecimalText, DecimalText] {
  const most = Math.max(...ends.map((end) => decimalPlacesOf(inPlaces(end, places, limits))));
  return [inPlaces(ends[0], most, limits), inPlaces(ends[1], most, limits)];
}

/** A figure as it was published; a figure computed from counts is {@link rounded} to two decimals. @internal */
export function readable(value: DecimalText, limits: readonly (DecimalText | null)[] = []): DecimalText {
  return decimalPlacesOf(value) <= published ? value : rounded(value, 2, limits);
}

/** An observed figure: its text, and how its source printed it. */
interface Published {
  readonly value: DecimalText;
  /** The number of decimals printed, where `value` has fewer: 5.0. */
  readonly decimals?: number;
  /** What was counted, where the figure was computed from counts. */
  readonly numerator?: unknown;
}

/** The decimals of a figure computed from counts. */
const counted = 2;

/** The number of decimals of the most precise figure. @internal */
export function publishedPlaces(data: readonly (Published | null | undefined)[]): number {
  const places = data.flatMap((datum) => (datum == null ? [] : [placesIn(datum)]));
  return Math.max(0, ...places);
}

function placesIn({ value, decimals, numerator }: Published): number {
  const places = decimals ?? decimalPlacesOf(value);
  return numerator !== undefined || places > published ? Math.min(places, counted) : places;
}

/** The probabilities in percent at which the outlook changes. */
const outlookLimits = [33, 66];

/**
 * A probability in whole percent. It is not rounded up to a limit at which the outlook changes: 65.6% is 65. @internal
 */
export function chancePercent(probability: number): number {
  const rounded = Math.round(probability * 100);
  return outlookLimits.includes(rounded) && probability * 100 < rounded ? rounded - 1 : rounded;
}

/** A probability as a whole percentage, never rounded to certainty: 66%, <1%, >99%. @internal */
export function chanceFigure(probability: number): string {
  if (probability < 0.01) return '<1%';
  return probability > 0.99 ? '>99%' : `${chancePercent(probability)}%`;
}

/** The least whole percentage that a probability does not exceed, for an upper bound: 83.2% gives 84%. @internal */
export function chanceCeiling(probability: number): string {
  return `${Math.ceil(Number((probability * 100).toPrecision(12)))}%`;
}

/** A confidence as a percentage: 0.975 is 97.5%. @internal */
export function confidenceText(confidence: number): string {
  return `${Number((confidence * 100).toPrecision(12))}%`;
}
