/** What a fitted method says of every year ahead. */
import type { ValidRange } from '../series/valid-range.js';
import { chancesUpTo, pointAhead, reachOf, spreadAhead, type Range } from './distribution.js';
import type { Fit } from './method.js';

/** A series carried forward, by years ahead. @internal */
export interface CourseAhead {
  readonly point: (horizon: number) => number;
  /** Interval and chance of meeting; `null` where there is no spread. */
  readonly spread: ((horizon: number) => Range & { readonly probability: number | null }) | null;
}

/** The course of figures as they stand. @internal */
export interface CourseOfFigures extends CourseAhead {
  /** The chance of a level up to any; `null` where there is no spread. */
  readonly chancesUpTo: ((horizon: number) => (level: number) => number) | null;
}

/** What a fit says, with the interval of this level and the chance of this range. @internal */
export function courseOfFit(fit: Fit, bounds: ValidRange, range: Range, confidence: number): CourseOfFigures {
  const reach = reachOf(fit, confidence);
  const point = (horizon: number): number => pointAhead(fit, horizon, bounds);
  if (reach === null) return { point, spread: null, chancesUpTo: null };
  return {
    point,
    spread: (horizon) => spreadAhead(fit, horizon, bounds, reach, range),
    chancesUpTo: (horizon) => chancesUpTo(fit, horizon, bounds),
  };
}
