/** What a fitted method says of a year: a point, an interval, a chance. */
import { toNumber } from '../../core/fraction.js';
import { significantText } from '../../core/fraction-text.js';
import type { Limits } from '../../criteria/kinds/kind.js';
import { studentCdf, studentReach } from '../../statistics/student-t.js';
import { withinBounds, type Bounds } from '../series/bounds.js';
import type { Fit } from './method.js';

/** Limits of a level, infinite where there is none; inclusive, but it makes no difference to a chance. @internal */
export interface Range {
  readonly lower: number;
  readonly upper: number;
}

/** Exact limits as a range. @internal */
export function rangeOf({ lower, upper }: Limits): Range {
  return { lower: lower === null ? -Infinity : toNumber(lower), upper: upper === null ? Infinity : toNumber(upper) };
}

/** Whether a level is inside; strict limits are outside. @internal */
export function isInside(level: number, { lower, upper }: Range, strict: boolean): boolean {
  return strict ? level > lower && level < upper : level >= lower && level <= upper;
}

/**
 * The expected level so many years ahead, kept within its bounds; and off a bound its scale never reaches, so far that
 * six digits show it: what can never be 100 % does not read 100. @internal
 */
export function pointAhead({ scale, centre }: Fit, horizon: number, bounds: Bounds): number {
  const level = withinBounds(scale.from(centre(horizon)), bounds);
  if (Number.isFinite(scale.to(Number(significantText(level))))) return level;
  const hair = (bounds.max - bounds.min) * 1e-6;
  return level - bounds.min < bounds.max - level ? bounds.min + hair : bounds.max - hair;
}

/** Whether the fit can say how sure it is: enough points, and they moved (for a fitted line: off it). */
function hasSpread({ degrees, spread }: Fit): boolean {
  return degrees >= 1 && spread(1) > 0;
}

/** How many spreads an interval of this level reaches; `null` for a fit that has no spread. @internal */
export function reachOf(fit: Fit, level: number): number | null {
  return hasSpread(fit) ? studentReach(level, fit.degrees) : null;
}

/** The interval so many years ahead, kept within its bounds; of a fit that has a spread. @internal */
export function intervalAhead({ scale, centre, spread }: Fit, horizon: number, bounds: Bounds, reach: number): Range {
  const middle = centre(horizon);
  const width = reach * spread(horizon);
  return {
    lower: withinBounds(scale.from(middle - width), bounds),
    upper: withinBounds(scale.from(middle + width), bounds),
  };
}

/**
 * The chance of a level inside a range so many years ahead, of a fit that has a spread. A limit at or beyond a bound
 * does not bind, for nothing lies past the bound. @internal
 */
export function chanceWithin(
  { scale, centre, spread, degrees }: Fit,
  horizon: number,
  bounds: Bounds,
  { lower, upper }: Range,
): number {
  if (lower > bounds.max || upper < bounds.min) return 0;
  const below = (limit: number): number => {
    const image = scale.to(limit);
    if (!Number.isFinite(image)) return image > 0 ? 1 : 0;
    return studentCdf((image - centre(horizon)) / spread(horizon), degrees);
  };
  const upTo = upper >= bounds.max ? 1 : below(upper);
  const downTo = lower <= bounds.min ? 0 : below(lower);
  return Math.max(0, upTo - downTo);
}
