/** What a fitted method says of a year: a point, an interval, a chance. */
import { toNumber } from '../../core/fraction.js';
import { significantText } from '../../core/fraction-text.js';
import type { Limits } from '../../criteria/kinds/kind.js';
import { studentCdf, studentReach } from '../../statistics/student-t.js';
import { withinRange, type ValidRange } from '../series/valid-range.js';
import type { Fit } from './method.js';
import { identity } from './scale.js';

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

/** So far from a limit, as a share of itself, six digits of a level lie on the same side of it as the level. */
const beyondRounding = 1e-5;

/** Whether a level is inside as it is printed, to six digits, which it is only near a limit. @internal */
export function isInsideAsPrinted(level: number, range: Range, strict: boolean): boolean {
  const near = beyondRounding * Math.abs(level);
  const isNear = Math.abs(level - range.lower) <= near || Math.abs(level - range.upper) <= near;
  return isInside(isNear ? Number(significantText(level)) : level, range, strict);
}

/**
 * The expected level so many years ahead, kept within its bounds; and off a bound its scale never reaches, so far that
 * six digits show it: what can never be 100 % does not read 100. @internal
 */
export function pointAhead({ scale, centre }: Fit, horizon: number, bounds: ValidRange): number {
  const level = withinRange(scale.from(centre(horizon)), bounds);
  if (scale === identity) return level;
  if (Number.isFinite(scale.to(Number(significantText(level))))) return level;
  const hair = (bounds.max - bounds.min) * 1e-6;
  return level - bounds.min < bounds.max - level ? bounds.min + hair : bounds.max - hair;
}

/** Whether the fit can say how sure it is: enough points, and they moved (for a fitted line: off it). */
function hasSpread({ degrees, spread }: Fit): boolean {
  return degrees >= 1 && spread(1) > 0;
}

/** How many spreads an interval of this level reaches; `null` for a fit that has no spread. @internal */
export function reachOf(fit: Fit, confidence: number): number | null {
  return hasSpread(fit) ? studentReach(confidence, fit.degrees) : null;
}

/** The interval so many years ahead, kept within its bounds; of a fit that has a spread. @internal */
export function intervalAhead(fit: Fit, horizon: number, bounds: ValidRange, reach: number): Range {
  return intervalAbout(fit, fit.centre(horizon), reach * fit.spread(horizon), bounds);
}

function intervalAbout({ scale }: Fit, middle: number, width: number, bounds: ValidRange): Range {
  return {
    lower: withinRange(scale.from(middle - width), bounds),
    upper: withinRange(scale.from(middle + width), bounds),
  };
}

/** The interval so many years ahead with the chance of a range, each as by itself. @internal */
export function spreadAhead(
  fit: Fit,
  horizon: number,
  bounds: ValidRange,
  reach: number,
  range: Range,
): Range & { readonly probability: number | null } {
  const middle = fit.centre(horizon);
  const deviation = fit.spread(horizon);
  const { lower, upper } = intervalAbout(fit, middle, reach * deviation, bounds);
  return { lower, upper, probability: chanceAbout(fit, middle, deviation, bounds, range) };
}

/**
 * The chance of a level inside a range so many years ahead, of a fit that has a spread. A limit at or beyond a bound
 * does not bind, for nothing lies past the bound. `null` where the range is an end that the scale only approaches: an
 * S-curve never is at 100 %, and says nothing of whether a figure will be. @internal
 */
export function chanceWithin(fit: Fit, horizon: number, bounds: ValidRange, range: Range): number | null {
  return chanceAbout(fit, fit.centre(horizon), fit.spread(horizon), bounds, range);
}

/** The chance of a level up to any, so many years ahead, likewise. @internal */
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
