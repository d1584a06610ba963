import type { Interval } from './interval.js';
import { normalReach } from './normal.js';
import { requireCount, requireConfidence } from './preconditions.js';

/**
 * Wilson's score interval for a share: every share p whose distance from the observed share is within the normal
 * approximation, |successes/trials − p| ≤ z·√(p(1 − p)/trials).
 *
 * It holds the true share with a probability of about `confidence` on average, sometimes less. Use it for description;
 * for a verdict use {@link clopperPearsonInterval}, whose probability is never below `confidence`. No continuity
 * correction.
 *
 * @param successes - Trials that succeeded, a whole number from 0 to `trials`.
 * @param trials - All trials, a whole number from 1.
 * @param confidence - Confidence level, a share strictly between 0 and 1. @defaultValue 0.95
 * @returns Limits as shares from 0 to 1; no success gives `lower` 0, nothing but successes gives `upper` 1.
 * @throws {@link IndicatorError} `BAD_NUMBER` when a count is negative, fractional, beyond 2⁵³ − 1, or `successes`
 * exceeds `trials`; `BAD_OPTION` when `confidence` is not inside (0, 1).
 * @see E. B. Wilson, "Probable Inference, the Law of Succession, and Statistical Inference", Journal of the
 * American Statistical Association 22 (1927) 209–212.
 * @example
 * const screened = wilsonInterval(94, 100);
 * screened.lower.toFixed(4) //=> '0.8752'
 * screened.upper.toFixed(4) //=> '0.9722'
 */
export function wilsonInterval(successes: number, trials: number, confidence = 0.95): Interval {
  requireCount('wilsonInterval(trials)', trials, 1);
  requireCount('wilsonInterval(successes)', successes, 0, trials);
  requireConfidence('wilsonInterval(confidence)', confidence);
  const z = normalReach(confidence);
  const halfSquare = (z * z) / 2;
  const reach = halfSquare + z * Math.sqrt((successes * (trials - successes)) / trials + halfSquare / 2);
  // The roots of p²·(trials + z²) − p·(2·successes + z²) + successes²/trials = 0. The larger root is a sum; the smaller
  // one, a difference, is computed from their product instead, so that no digits cancel.
  return {
    lower: successes === 0 ? 0 : (successes / trials) * (successes / (successes + reach)),
    upper: (successes + reach) / (trials + 2 * halfSquare),
  };
}
