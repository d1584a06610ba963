/** The point, the interval and the probabilities of a fitted method for a year. */
import { toNumber } from '../../core/fraction.js';
import { significantText } from '../../core/fraction-text.js';
import type { Limits } from '../../criteria/kinds/kind.js';
import { studentCdf, studentReach } from '../../statistics/student-t.js';
import { withinRange, type ValidRange } from '../series/valid-range.js';
import type { Fit } from './method.js';
import { identity } from './scale.js';

/**
 * The limits of a level, infinite where open. They are inclusive, which makes no difference to a probability. @internal
 */
export interface Range {
  readonly lower: number;
  readonly upper: number;
}

/** Exact limits as a range. @internal */
export function rangeOf({ lower, upper }: Limits): Range {
  return { lower: lower === null ? -Infinity : toNumber(lower), upper: upper === null ? Infinity : toNumber(upper) };
}

/** Whether a level is inside a range; with `strict`, the ends are outside. @internal */
export function isInside(level: number, { lower, upper }: Range, strict: boolean): boolean {
  return strict ? level > lower && level < upper : level >= lower && level <= upper;
}

/** Beyond this relative distance from a limit, rounding a level to six digits cannot move it across the limit. */
const beyondRounding = 1e-5;

/** Whether a level, printed to six digits, is inside a range. It is only printed where it is near a limit. @internal */
export function isInsideAsPrinted(level: number, range: Range, strict: boolean): boolean {
  const near = beyondRounding * Math.abs(level);
  const isNear = Math.abs(level - range.lower) <= near || Math.abs(level - range.upper) <= near;
  return isInside(isNear ? Number(significantText(level)) : level, range, strict);
}

/**
 * The expected level `horizon` years ahead, kept within its bounds. Where its scale never reaches a bound, the level
 * differs from the bound in six digits: a level that can never be 100 % is not printed as 100. @internal
 */
export function pointAhead({ scale, centre }: Fit, horizon: number, bounds: ValidRange): number {
  const level = withinRange(scale.from(centre(horizon)), bounds);
  if (scale === identity) return level;
  if (Number.isFinite(scale.to(Number(significantText(level))))) return level;
  const hair = (bounds.max - bounds.min) * 1e-6;
  // Without bounds only a level too small for a double comes here: it is still above zero.
  if (!Number.isFinite(hair)) return Number.MIN_VALUE;
  return level - bounds.min < bounds.max - level ? bounds.min + hair : bounds.max - hair;
}

/** Whether a fit has an uncertainty: enough points, and values that are not all equal (or all on the fitted line). */
function hasSpread({ degrees, spread }: Fit): boolean {
  return degrees >= 1 && spread(1) > 0;
}

/** The half-width of an interval in units of the spread; `null` for a fit without spread. @internal */
export function reachOf(fit: Fit, confidence: number): number | null {
  return hasSpread(fit) ? studentReach(confidence, fit.degrees) : null;
}

function intervalAbout({ scale }: Fit, middle: number, width: number, bounds: ValidRange): Range {
  return {
    lower: withinRange(scale.from(middle - width), bounds),
    upper: withinRange(scale.from(middle + width), bounds),
  };
}

/** A year ahead: `horizon` years after the last point, with the expected level. @internal */
export interface LevelAhead {
  readonly horizon: number;
  readonly point: number;
}

/**
 * The interval of a year ahead, kept within the bounds, for a fit with a spread; and the chance of a range, as
 * {@link chanceWithin}, where one is given. @internal
 */
export function spreadAhead(
  fit: Fit,
  { horizon, point }: LevelAhead,
  bounds: ValidRange,
  reach: number,
  range: Range | null,
): Range & { readonly probability: number | null } {
  const middle = fit.centre(horizon);
  const deviation = fit.spread(horizon);
  const interval = intervalAbout(fit, middle, reach * deviation, bounds);
  // A point that is kept away from a bound may lie outside a very narrow interval.
  return {
    lower: Math.min(interval.lower, point),
    upper: Math.max(interval.upper, point),
    probability: range && chanceAbout(fit, middle, deviation, bounds, range),
  };
}

/**
 * The probability of a level inside a range `horizon` years ahead, for a fit with a spread. A limit at or beyond a
 * bound has no effect, because no level lies past the bound. `null` where the range is only a bound that the scale
 * never reaches: an S-curve is never at 100 %, so it gives no probability for 100 %. @internal
 */
export function chanceWithin(fit: Fit, horizon: number, bounds: ValidRange, range: Range): number | null {
  return chanceAbout(fit, fit.centre(horizon), fit.spread(horizon), bounds, range);
}

/** The probability of a level up to any given one, `horizon` years ahead, for a fit with a spread. @internal */
export function chancesUpTo(fit: Fit, horizon: number, bounds: ValidRange): (level: number) => number {
  const middle = fit.centre(horizon);
  const deviation = fit.spread(horizon);
  return (level) => {
    if (level < bounds.min) return 0;
    return level >= bounds.max ? 1 : chanceBelow(fit, middle, deviation, level);
  };
}

function chanceAbout(
  fit: Fit,
  middle: number,
  deviation: number,
  bounds: ValidRange,
  { lower, upper }: Range,
): number | null {
  if (lower > bounds.max || upper < bounds.min) return 0;
  if (fit.scale.to(lower) === Infinity || fit.scale.to(upper) === -Infinity) return null;
  const upTo = upper >= bounds.max ? 1 : chanceBelow(fit, middle, deviation, upper);
  const downTo = lower <= bounds.min ? 0 : chanceBelow(fit, middle, deviation, lower);
  return Math.max(0, upTo - downTo);
}

function chanceBelow({ scale, degrees }: Fit, middle: number, deviation: number, limit: number): number {
  const image = scale.to(limit);
  if (!Number.isFinite(image)) return image > 0 ? 1 : 0;
  return studentCdf((image - middle) / deviation, degrees);
}
