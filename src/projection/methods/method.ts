/** What a method of projection is. */
import type { ValidRange } from '../series/valid-range.js';
import type { Scale } from './scale.js';
import type { AnnualSeries } from '../series/series.js';

/**
 * A fitted method. The level in `horizon` years (whole, from 1, counted from the last point) is distributed on `scale`
 * as Student's t with `degrees` of freedom about `centre`, in units of `spread`. @internal
 */
export interface Fit {
  readonly scale: Scale;
  readonly centre: (horizon: number) => number;
  readonly spread: (horizon: number) => number;
  /** Below 1, the points are too few for an interval. */
  readonly degrees: number;
}

/** A method of projection; `null` where it cannot take a series. @internal */
export interface Method {
  /** The fewest points it takes. */
  readonly least: number;
  readonly fit: (series: AnnualSeries, bounds: ValidRange) => Fit | null;
}
