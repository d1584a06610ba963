/** What is left of the way: to which value, and over which of the years still to come. */
import { add, compare, decimalPlaces, fraction, subtract, type Fraction } from '../../core/fraction.js';
import { exponentOf, roundToPlaces } from '../../core/fraction-text.js';
import { lastDayOf, type Period } from '../../core/period.js';
import type { Limits } from '../../criteria/kinds/kind.js';
import { placesOf, valueOf, type Point } from '../../criteria/evidence/point.js';
import type { PreparedEvidence } from '../../criteria/prepared-evidence.js';

/** @internal */
export interface Remaining {
  /** The value that would just do; `null` where the latest one is inside the limits. */
  readonly end: Fraction | null;
  /**
   * The year the way starts after: the latest one observed, or a later one that is over and that nothing is known of.
   */
  readonly from: number;
  /**
   * The year by which it has to be there: the due year; of a level to be held, the first year still to come in which it
   * counts.
   */
  readonly by: number;
  readonly due: number;
}

/** What is left of the way of a series, oldest first; its due year is still to come. @internal */
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

/** The nearer limit a value is outside of; `null` where it is inside. A strict limit is outside itself. @internal */
export function limitAhead(value: Fraction, { lower, upper, strict }: Limits): Fraction | null {
  const least = strict ? 1 : 0;
  if (lower !== null && compare(value, lower) < least) return lower;
  return upper !== null && compare(upper, value) < least ? upper : null;
}

/**
 * The value that just meets the limit ahead: the limit itself; where that has to be passed, the next value past it in
 * the last place of the data or of the limit; of a limit that is a quotient without end, the next that can be written.
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
  const near = roundToPlaces(limit, places);
  const past = compare(near, limit) * (limit === limits.lower ? 1 : -1);
  if (past > 0 || (past === 0 && !strict)) return near;
  const unit = unitOf(places);
  return limit === limits.lower ? add(near, unit) : subtract(near, unit);
}

/** One unit of a decimal place. */
function unitOf(places: number): Fraction {
  return fraction(places === 0 ? '1' : `0.${'0'.repeat(places - 1)}1`);
}

/** Decimal places of an exact value; of a quotient without end those of eight significant digits. */
function finitePlaces(value: Fraction): number {
  return decimalPlaces(value) ?? Math.max(0, 7 - exponentOf(value));
}
