/** The remaining way to the limit: the value to reach, and the years left. */
import { add, compare, decimalPlaces, fraction, subtract, type Fraction } from '../../core/fraction.js';
import { exponentOf, roundToPlaces } from '../../core/fraction-text.js';
import { lastDayOf, type Period } from '../../core/period.js';
import type { Limits } from '../../criteria/kinds/kind.js';
import { placesOf, valueOf, type Point } from '../../criteria/evidence/point.js';
import type { PreparedEvidence } from '../../criteria/prepared-evidence.js';

/** @internal */
export interface Remaining {
  /** The value that just meets the criterion; `null` where the latest value is inside the limits. */
  readonly end: Fraction | null;
  /**
   * The remaining years start after this year: the latest year observed, or a later year that is over and not observed.
   */
  readonly from: number;
  /** The year by which the value must be reached: the due year; with `sustain`, the first year ahead that counts. */
  readonly by: number;
  readonly due: number;
}

/** The remaining way of a series, oldest first, whose due year is ahead. @internal */
export function remainingOf(
  { criterion: { due, sustain }, asOf, years }: PreparedEvidence,
  points: readonly Point[],
  limits: Limits,
): Remaining {
  const latest = points[points.length - 1]!;
  const from = Math.max(latest.period.year, lastYearOver(asOf));
  const by = sustain === true ? Math.min(Math.max(from + 1, years?.start ?? due), due) : due;
  return { end: endAhead(valueOf(latest), limits, points), from, by, due };
}

function lastYearOver({ year, lastDay }: Period): number {
  return lastDay >= lastDayOf(year) ? year : year - 1;
}

/** The limit that a value is outside of; `null` where it is inside. A value at a strict limit is outside. @internal */
export function limitAhead(value: Fraction, { lower, upper, strict }: Limits): Fraction | null {
  const least = strict ? 1 : 0;
  if (lower !== null && compare(value, lower) < least) return lower;
  return upper !== null && compare(upper, value) < least ? upper : null;
}

/**
 * The value that just meets the limit ahead: the limit itself; for a strict limit, the next value past it in the last
 * decimal of data or limit; for a limit whose digits never end, the next value that can be printed.
 * @internal
 */
export function endAhead(value: Fraction, limits: Limits, points: readonly Point[]): Fraction | null {
  const limit = limitAhead(value, limits);
  if (limit === null) return null;
  const strict = limits.strict === true;
  const places = Math.max(
    finitePlaces(limit),
    ...(strict ? points.map((point) => placesOf(point) ?? finitePlaces(valueOf(point))) : []),
  );
  const near = decimalPlaces(limit) === null ? roundToPlaces(limit, places) : limit;
  const past = compare(near, limit) * (limit === limits.lower ? 1 : -1);
  if (past > 0 || (past === 0 && !strict)) return near;
  const unit = unitOf(places);
  return limit === limits.lower ? add(near, unit) : subtract(near, unit);
}

/** One unit of a decimal place. */
function unitOf(places: number): Fraction {
  return fraction(places === 0 ? '1' : `0.${'0'.repeat(places - 1)}1`);
}

/** The decimals of an exact value; for a quotient whose digits never end, the decimals of eight significant digits. */
function finitePlaces(value: Fraction): number {
  return decimalPlaces(value) ?? Math.max(0, 7 - exponentOf(value));
}
