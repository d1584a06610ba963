import { randomWalk } from './random-walk.js';
import { identity } from './scale.js';
import { hasGaps, lastOf, type AnnualSeries } from '../series/series.js';
import { dampedAhead, smoothed } from './damped.js';
import type { Method } from './method.js';
import { medianSlope } from './theil-sen.js';

/** With at least this many points and no gaps, three forecasts are averaged. @internal */
export const enoughPoints = 6;

/** Whether three forecasts can be averaged. @internal */
export function averagesThree(series: AnnualSeries): boolean {
  return series.values.length >= enoughPoints && !hasGaps(series);
}

/**
 * The mean of forecasts that start from the last value and damp the slope: no change, the damped Theil–Sen slope and,
 * from six points without a missing year, Holt's smoothing with a damped trend. On real official series no simple
 * method is better five years ahead; docs/projections.md names the series and the scores.
 *
 * @see J. M. Bates and C. W. J. Granger, "The Combination of Forecasts", Operational Research Quarterly 20 (1969)
 *   451–468.
 * @internal
 */
export const recommended: Method = {
  least: 2,
  fit: (series) => {
    const last = lastOf(series);
    const line = { level: last, slope: medianSlope(series) };
    const state = averagesThree(series) ? smoothed(series) : null;
    const centre = (horizon: number): number =>
      state
        ? (last + dampedAhead(line, horizon) + dampedAhead(state, horizon)) / 3
        : (last + dampedAhead(line, horizon)) / 2;
    return { scale: identity, centre, ...randomWalk(series) };
  },
};
