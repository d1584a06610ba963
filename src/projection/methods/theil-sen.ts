import { medianSlope as medianSlopeOf } from '../../statistics/theil-sen.js';
import { randomWalk } from './random-walk.js';
import { identity } from './scale.js';
import { lastOf, type AnnualSeries } from '../series/series.js';
import type { Method } from './method.js';

/** The median yearly change over all pairs of years; 0 for a single point. @internal */
export function medianSlope(series: AnnualSeries): number {
  const { years, values } = series;
  return (series.medianSlope ??= values.length < 2 ? 0 : medianSlopeOf(years, values));
}

/**
 * Continues from the last value along the Theil–Sen slope, which a few outliers do not change.
 *
 * @see P. K. Sen, "Estimates of the Regression Coefficient Based on Kendall's Tau", JASA 63 (1968) 1379–1389.
 * @internal
 */
export const theilSenLine: Method = {
  least: 2,
  fit: (series) => {
    const slope = medianSlope(series);
    const last = lastOf(series);
    return { scale: identity, centre: (horizon) => last + slope * horizon, ...randomWalk(series) };
  },
};
