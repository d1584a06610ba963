import { checkKeys, oneOf, type KeyRules } from '../core/options.js';
import { exactChance, kendallScore, scoreVariance } from './kendall-score.js';
import { normalTail } from './normal.js';
import { requireSeries } from './preconditions.js';

/** Whether a series rises or falls, and the probability of this by chance. */
export interface MannKendall {
  /** How many points were compared. */
  readonly points: number;
  /** Kendall's S: the number of pairs that rise minus the pairs that fall, earlier to later. */
  readonly s: number;
  /** Kendall's tau-b, from −1 (every pair falls) to 1 (every pair rises); 0 where no two values differ. */
  readonly tau: number;
  /**
   * Probability of an S at least this far from 0, in either direction, in a series without trend; above 0, at most 1.
   */
  readonly p: number;
  /** The sign of `s`, also where it is small; `p` gives its significance. */
  readonly direction: 'increasing' | 'decreasing' | 'none';
  /** How `p` was found: from all orders of the values, or from the normal approximation. */
  readonly method: 'exact' | 'normal';
}

/** The options of {@link mannKendall}. */
export interface MannKendallOptions {
  /**
   * `auto`: exact up to 60 points, normal beyond. `normal`: always the normal approximation, as many programs
   * do, to compare with them. @defaultValue 'auto'
   */
  readonly method?: 'auto' | 'normal';
}

const rules: KeyRules = { method: /* @__PURE__ */ oneOf('auto', 'normal') };

/** Up to this many points the exact distribution takes less than a millisecond; beyond, the normal one is as good. */
const mostExactPoints = 60;

/**
 * The Mann–Kendall test for a monotone trend: compares every value with every later one, by order only. It assumes no
 * straight line and no normal distribution, and gaps between years do not matter.
 *
 * Up to 60 points `p` is exact, counted over all orders of the values, *with ties too*; programs that use the normal
 * approximation with any tie give another figure. Beyond 60 points, S is taken as normal, with a variance corrected for
 * ties and a continuity correction of 1. Successive values must be independent: with autocorrelation, p is too small.
 *
 * @param values - The series in order of time.
 * @returns A constant series gives s 0, tau 0, p 1 and direction `none`. With fewer than 5 points `p` cannot
 * go below 0.05, whatever the values.
 * @throws {@link IndicatorError} `TOO_FEW_POINTS` under 2; `BAD_SERIES` when `values` is not an array; `BAD_NUMBER` for
 * a value that is not finite, or not 0 and not of size 1e-75 to 1e75; `BAD_OPTION` for an unknown method.
 * @see H. B. Mann, "Nonparametric Tests Against Trend", Econometrica 13 (1945) 245–259; M. G. Kendall, "Rank
 * Correlation Methods", 4th ed. (1975), chapters 3–5.
 * @example
 * mannKendall([3, 4, 6, 7, 9]).direction //=> 'increasing'
 * mannKendall([3, 4, 6, 7, 9]).p.toFixed(6) //=> '0.016667'
 * mannKendall([5, 5, 5]) //=> { points: 3, s: 0, tau: 0, p: 1, direction: 'none', method: 'exact' }
 */
export function mannKendall(values: readonly number[], options: MannKendallOptions = {}): MannKendall {
  requireSeries('mannKendall(values)', values, 2);
  checkKeys(options, rules, 'mannKendall(options)');
  const { method: wanted = 'auto' } = options;
  const points = values.length;
  const score = kendallScore(values);
  const { s, untiedPairs, ties } = score;
  const method = wanted === 'auto' && points <= mostExactPoints ? 'exact' : 'normal';
  return {
    points,
    s,
    tau: s === 0 ? 0 : s / Math.sqrt(untiedPairs * ((points * (points - 1)) / 2)),
    p: method === 'exact' ? exactChance(score) : normalChance(s, scoreVariance(points, ties)),
    direction: directionOf(s),
    method,
  };
}

function directionOf(s: number): MannKendall['direction'] {
  if (s === 0) return 'none';
  return s > 0 ? 'increasing' : 'decreasing';
}

/** The normal approximation. S changes in steps of 2, so the continuity correction is 1. */
function normalChance(s: number, variance: number): number {
  if (s === 0) return 1;
  return 2 * normalTail((Math.abs(s) - 1) / Math.sqrt(variance));
}
