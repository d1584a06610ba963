import { medianOf } from './order-statistics.js';
import { requirePairs, requireVariation } from './preconditions.js';
import { slopesByRank } from './slope-selection.js';

/** A line through points that a few outliers do not change. */
export interface TheilSen {
  /** How many points the line was fitted to. */
  readonly points: number;
  /** Change in y per unit of x: the median slope of all pairs of points. */
  readonly slope: number;
  /** The line's y at x = 0: median(y) − slope·median(x). */
  readonly intercept: number;
}

/** The median slope of all pairs of points with different x; there is at least one such pair. @internal */
export function medianSlope(x: readonly number[], y: readonly number[]): number {
  const { count, at } = slopesByRank(x, y);
  const above = at(count >> 1);
  return count % 2 === 1 ? above : (at((count >> 1) - 1) + above) / 2;
}

/**
 * The Theil–Sen line: the median of the slopes between all pairs of points.
 *
 * Up to 29 % of the points can be arbitrarily wrong without making the slope arbitrary. The line runs through the point
 * of medians, which is Conover's intercept and scipy's `separate`; it is not in general the median of y − slope·x,
 * scipy's `joint`.
 *
 * @param x - Where each point lies, such as years; in any order, at least two of them different. Pairs of
 * equal x have no slope and are left out.
 * @param y - What was observed there, one for each x. A constant y gives slope 0.
 * @returns For the uncertainty of the slope see {@link theilSenInterval}. Time grows with n log n for n points. Slopes
 * are selected by rank; with more than 256 points and very many equal slopes, to about twelve digits.
 * @throws {@link IndicatorError} `TOO_FEW_POINTS` under 2; `BAD_SERIES` for unequal lengths or a constant x;
 * `BAD_NUMBER` for a value that is not finite, or not 0 and not of size 1e-75 to 1e75.
 * @see P. K. Sen, "Estimates of the Regression Coefficient Based on Kendall's Tau", Journal of the American
 * Statistical Association 63 (1968) 1379–1389; W. J. Conover, "Practical Nonparametric Statistics", 2nd ed. (1980).
 * @example
 * theilSen([1, 2, 3, 4, 5], [10, 12, 14, 16, 90]) //=> { points: 5, slope: 2, intercept: 8 }
 */
export function theilSen(x: readonly number[], y: readonly number[]): TheilSen {
  requirePairs('theilSen', x, y, 2);
  requireVariation('theilSen(x)', x);
  const slope = medianSlope(x, y);
  return {
    points: x.length,
    slope,
    intercept: medianOf(new Float64Array(y)) - slope * medianOf(new Float64Array(x)),
  };
}
