import type { Interval } from './interval.js';
import { scoreVariance } from './kendall-score.js';
import { normalReach } from './normal.js';
import { tieSizes } from './order-statistics.js';
import { requireConfidence, requirePairs, requireVariation } from './preconditions.js';
import { slopesByRank } from './slope-selection.js';

/** The confidence limits of a Theil–Sen slope. */
export interface TheilSenInterval extends Interval {
  /**
   * Whether there are enough slopes for the confidence asked for. If false, the limits are the smallest and the largest
   * slope, and hold the true slope with a lower probability than `confidence`.
   */
  readonly reachesLevel: boolean;
}

/**
 * Distribution-free confidence interval for the slope of a {@link theilSen} line.
 *
 * A slope β is inside the interval if Kendall's S between x and y − βx is no larger than chance allows. S is the number
 * of pairwise slopes above β minus the number below, so both limits are pairwise slopes, at the same distance in rank
 * from both ends. There is no assumption about the distribution of y. The rank comes from the normal approximation to S
 * with Sen's variance, which accounts for ties in x and in y, as in scipy's `theilslopes`.
 *
 * @param x - Where each point lies, such as years; in any order, at least two of them different.
 * @param y - What was observed there, one for each x.
 * @param confidence - Confidence level, a share strictly between 0 and 1. 0.95 needs 5 points. @defaultValue 0.95
 * @returns Limits in units of y per unit of x.
 * @throws {@link IndicatorError} `TOO_FEW_POINTS` under 2; `BAD_SERIES` for unequal lengths or a constant x;
 * `BAD_NUMBER` for a value that is not finite, or not 0 and not of size 1e-75 to 1e75; `BAD_OPTION` when `confidence`
 * is not inside (0, 1).
 * @see P. K. Sen (1968), as {@link theilSen}, eq. 2.6; scipy.stats.theilslopes.
 * @example
 * theilSenInterval([1, 2, 3, 4, 5, 6], [1, 3, 4, 8, 9, 12]) //=> { lower: 1, upper: 3, reachesLevel: true }
 */
export function theilSenInterval(x: readonly number[], y: readonly number[], confidence = 0.95): TheilSenInterval {
  requirePairs('theilSenInterval', x, y, 2);
  requireVariation('theilSenInterval(x)', x);
  requireConfidence('theilSenInterval(confidence)', confidence);
  const { count, at } = slopesByRank(x, y);
  const z = normalReach(confidence);
  const variance = scoreVariance(x.length, [...tieSizes(x), ...tieSizes(y)]);
  const places = Math.round((count + z * Math.sqrt(variance)) / 2);
  const upperPlace = Math.min(places, count - 1);
  return {
    lower: at(count - 1 - upperPlace),
    upper: at(upperPlace),
    reachesLevel: places < count,
  };
}
