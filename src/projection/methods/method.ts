/** The type of a projection method. */
import type { ValidRange } from '../series/valid-range.js';
import type { Scale } from './scale.js';
import type { AnnualSeries } from '../series/series.js';

/**
 * A fitted method. On `scale`, the level `horizon` years after the last point (a whole number from 1) has Student's t
 * distribution with `degrees` of freedom, centre `centre` and unit `spread`. @internal
 */
export interface Fit {
  readonly scale: Scale;
  readonly centre: (horizon: number) => number;
  readonly spread: (horizon: number) => number;
  /** Degrees of freedom; below 1, there are too few points for an interval. */
  readonly degrees: number;
}

/** A projection method; `fit` returns `null` for a series it cannot use. @internal */
export interface Method {
  /** The fewest points it needs. */
  readonly least: number;
  readonly fit: (series: AnnualSeries, bounds: ValidRange) => Fit | null;
}
