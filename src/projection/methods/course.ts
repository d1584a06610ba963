/** The course that a fitted method projects. */
import type { ValidRange } from '../series/valid-range.js';
import { chancesUpTo, pointAhead, reachOf, spreadAhead, type LevelAhead, type Range } from './distribution.js';
import type { Fit } from './method.js';

/** A projected series, by years ahead. @internal */
export interface CourseAhead {
  readonly point: (horizon: number) => number;
  /** Interval and probability of meeting the limits, given the point of that year; `null` for a fit without spread. */
  readonly spread: ((year: LevelAhead) => Range & { readonly probability: number | null }) | null;
}

/** The course projected from the figures themselves, not from their counts. @internal */
export interface CourseOfFigures extends CourseAhead {
  /** The probability of a level up to any given one; `null` for a fit without spread. */
  readonly chancesUpTo: ((horizon: number) => (level: number) => number) | null;
}

/** The course of a fit, with the interval for a confidence and the probability of a range. @internal */
export function courseOfFit(fit: Fit, bounds: ValidRange, range: Range, confidence: number): CourseOfFigures {
  const reach = reachOf(fit, confidence);
  const point = (horizon: number): number => pointAhead(fit, horizon, bounds);
  if (reach === null) return { point, spread: null, chancesUpTo: null };
  return {
    point,
    spread: (year) => spreadAhead(fit, year, bounds, reach, range),
    chancesUpTo: (horizon) => chancesUpTo(fit, horizon, bounds),
  };
}
