import { randomWalkSpread } from '../random-walk.js';
import { identity } from '../scale.js';
import { gapsOf, lastOf, type AnnualSeries } from '../series.js';
import { dampedAhead, smoothed } from './damped.js';
import type { Method } from './method.js';
import { medianSlope } from './theil-sen.js';

/** From so many points on, without gaps, three forecasts are averaged. @internal */
export const enoughPoints = 6;

/** Whether the mean of three can be taken. @internal */
export function averagesThree(series: AnnualSeries): boolean {
  return series.values.length >= enoughPoints && gapsOf(series).length === 0;
}

/**
 * The mean of three forecasts: the last value, Holt's with a damped trend, and the last value along the Theil–Sen slope. With
 * missing years or fewer than six points: the last value along half the Theil–Sen slope. Start from the last value and
 * damp the slope: on real official series nothing simple does better five years ahead (docs/projections.md says on which).
 *
 * @see J. M. Bates and C. W. J. Granger, "The Combination of Forecasts", Operational Research Quarterly 20 (1969) 451–468.
 * @internal
 */
export const recommended: Method = {
  least: 2,
  fit: (series) => {
    const last = lastOf(series);
    const slope = medianSlope(series);
    const spread = randomWalkSpread(series);
    const degrees = series.values.length - 2;
    if (!averagesThree(series)) return { scale: identity, centre: (horizon) => last + (slope / 2) * horizon, spread, degrees };
    const state = smoothed(series);
    return { scale: identity, centre: (horizon) => (last + dampedAhead(state, horizon) + last + slope * horizon) / 3, spread, degrees };
  },
};
