/**
 * Exact intervals for counts and shares, solved from their definition: the two parameters for which a result at least
 * as extreme as the observed one has the probability (1 − confidence) / 2, on each side.
 *
 * A tail is its first term (Loader's formula) times 1 + r₁ + r₁r₂ + …, where rⱼ is the ratio of neighbouring terms. The
 * same sum is the slope of the tail's logarithm, so Newton's method costs nothing more. The logarithm is concave in the
 * variable used here (ln λ, λ, ln p, ln(1 − p)), so the first step lands on the root or on one side of it, and later
 * steps come nearer without crossing it: no bracket and no safeguard is needed, for any starting value. For large
 * counts the sum becomes an integral.
 */
import { logBinomial, logPoisson } from './binomial-probability.js';
import type { Interval } from './interval.js';
import { requireCount, requireConfidence } from './preconditions.js';
import { sumOfManyTerms } from './sum-of-terms.js';

/**
 * Applies Newton's step until it moves the estimate by less than a ten-millionth of `deviation`, the scale on which the
 * probability changes. Each step squares the error, so the next step would be smaller than rounding.
 */
function solve(start: number, deviation: number, step: (estimate: number) => number): number {
  let estimate = step(start);
  for (;;) {
    const next = step(estimate);
    if (Math.abs(next - estimate) <= 1e-7 * deviation * estimate) return next;
    estimate = next;
  }
}

/**
 * From this standard deviation on (a count of about a million), the sum of terms is computed as an integral. The
 * relative error of the ends is below 10⁻¹³, at every confidence.
 */
const manyTerms = 1000;

/**
 * Newton's correction to the logarithm of a tail, on the scale where the slope is 1 / (sum over first term). Few terms
 * are summed by their ratios; for many terms the sum is an integral of `logTerm` over term numbers that need not be
 * whole.
 */
function correction(logTail: number, deviation: number, ratios: Ratios, logTerm: (j: number) => number): number {
  const first = logTerm(0);
  const sum =
    deviation > manyTerms ? sumOfManyTerms((j) => Math.exp(logTerm(j) - first), deviation) : sumOfTerms(...ratios);
  return (logTail - first - Math.log(sum)) * sum;
}

/** The ratio of a term to the one before, top · over / bottom; from term to term `top` falls and `bottom` rises. */
type Ratios = readonly [top: number, fall: number, over: number, bottom: number, rise: number];

function sumOfTerms(top: number, fall: number, over: number, bottom: number, rise: number): number {
  let [sum, term] = [1, 1];
  for (;;) {
    term *= (top * over) / bottom;
    if (!(term > 1e-17 * sum)) return sum;
    sum += term;
    top -= fall;
    bottom += rise;
  }
}

/**
 * The normal deviate whose upper tail has this logarithm, to three decimals: where Newton's method starts.
 *
 * @see M. Abramowitz and I. A. Stegun, "Handbook of Mathematical Functions" (1964), 26.2.23.
 */
function deviateOf(logTail: number): number {
  const t = Math.sqrt(-2 * logTail);
  return t - (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)));
}

/** Wilson and Hilferty's quantile of a gamma variable with this shape; the shape itself where it is not positive. */
function gammaStart(shape: number, deviate: number): number {
  const root = 1 - 1 / (9 * shape) + deviate / (3 * Math.sqrt(shape));
  return root > 0 ? shape * root * root * root : shape;
}

/** An end of Wilson's interval. */
function scoreStart(count: number, trials: number, deviate: number): number {
  const square = deviate * deviate;
  const half = deviate * Math.sqrt((count * (trials - count)) / trials + square / 4);
  return (count + square / 2 + half) / (trials + square);
}

/**
 * Garwood's exact confidence interval for the mean of a Poisson count: deaths, accidents, cases.
 *
 * The ends are the means λ with P(X ≥ count | λ) = (1 − confidence)/2 and P(X ≤ count | λ) = (1 − confidence)/2. It
 * holds the true mean with a probability of *at least* `confidence`, for every mean. Divide both ends by the exposure
 * for a rate: 1 death in 7,200 births is 13.9 per 100,000, and anything from 0.4 to 77.
 *
 * @param count - Events observed, a whole number from 0. Counts above 10⁶ take no more time than 10⁶: some tenths of a
 * millisecond.
 * @param confidence - Confidence level, a share strictly between 0 and 1. @defaultValue 0.95
 * @returns Limits for the expected count, in events; for 0 events `lower` is 0 and `upper` −ln((1 − confidence)/2).
 * Exact to at least 12 significant digits.
 * @throws {@link IndicatorError} `BAD_NUMBER` when `count` is negative, fractional or beyond 2⁵³ − 1; `BAD_OPTION` when
 * `confidence` is not inside (0, 1). @see F. Garwood, "Fiducial Limits for the Poisson Distribution", Biometrika 28
 * (1936) 437–442.
 * @example
 * const deaths = poissonInterval(1);
 * ((deaths.lower / 7200) * 100_000).toFixed(1); //=> '0.4'
 * ((deaths.upper / 7200) * 100_000).toFixed(1); //=> '77.4'
 * poissonInterval(0).upper.toFixed(4) //=> '3.6889'
 */
export function poissonInterval(count: number, confidence = 0.95): Interval {
  requireCount('poissonInterval(count)', count);
  requireConfidence('poissonInterval(confidence)', confidence);
  const logTail = Math.log((1 - confidence) / 2);
  if (count === 0) return { lower: 0, upper: -logTail };
  const deviate = deviateOf(logTail);
  const deviation = Math.sqrt(count);
  return {
    lower: solve(gammaStart(count, -deviate), 1 / deviation, (mean) => {
      const upwards = correction(logTail, deviation, [1, 0, mean, count + 1, 1], (j) => logPoisson(count + j, mean));
      return mean * Math.exp(upwards / count);
    }),
    upper: solve(gammaStart(count + 1, deviate), 1 / deviation, (mean) => {
      const downwards = correction(logTail, deviation, [count, 1, 1 / mean, 1, 0], (j) => logPoisson(count - j, mean));
      return mean - downwards;
    }),
  };
}

/** The probability p for which P(X ≥ count | p) equals the tail. */
function lowerChance(count: number, trials: number, logTail: number): number {
  if (count === 0) return 0;
  if (count === trials) return Math.exp(logTail / trials);
  const deviation = deviationOf(count, trials);
  return solve(scoreStart(count, trials, -deviateOf(logTail)), deviation / count, (chance) => {
    const ratios: Ratios = [trials - count, 1, chance / (1 - chance), count + 1, 1];
    const upwards = correction(logTail, deviation, ratios, (j) => logBinomial(count + j, trials, chance));
    return chance * Math.exp(upwards / count);
  });
}

/** The standard deviation of a count among `trials`. */
function deviationOf(count: number, trials: number): number {
  return Math.sqrt(count * ((trials - count) / trials));
}

/** The probability p for which P(X ≤ count | p) equals the tail. */
function upperChance(count: number, trials: number, logTail: number): number {
  if (count === 0) return -Math.expm1(logTail / trials);
  // Above one half, the failures are rarer and give more precise digits.
  if (2 * count >= trials) return 1 - lowerChance(trials - count, trials, logTail);
  const deviation = deviationOf(count, trials);
  return solve(scoreStart(count, trials, deviateOf(logTail)), deviation / count, (chance) => {
    const ratios: Ratios = [count, 1, (1 - chance) / chance, trials - count + 1, 1];
    const downwards = correction(logTail, deviation, ratios, (j) => logBinomial(count - j, trials, chance));
    return chance - (1 - chance) * Math.expm1(downwards / (trials - count));
  });
}

/**
 * Clopper and Pearson's exact confidence interval for a share: screened among those due, enrolled among
 * children of the age.
 *
 * The ends are the probabilities p with P(X ≥ successes | p) = (1 − confidence)/2 and P(X ≤ successes | p) = (1 −
 * confidence)/2. It holds the true share with a probability of *at least* `confidence`, for every share, and is
 * therefore wider than {@link wilsonInterval}, which holds it with a probability of about `confidence`.
 *
 * @param successes - Trials that succeeded, a whole number from 0 to `trials`.
 * @param trials - All trials, a whole number from 1. More than some millions of trials take no more time.
 * @param confidence - Confidence level, a share strictly between 0 and 1. @defaultValue 0.95
 * @returns Limits as shares from 0 to 1; no success gives `lower` 0, nothing but successes gives `upper` 1. Exact to at
 * least 12 significant digits. The interval for the failures is its mirror image.
 * @throws {@link IndicatorError} `BAD_NUMBER` when a count is negative, fractional, beyond 2⁵³ − 1, or `successes`
 * exceeds `trials`; `BAD_OPTION` when `confidence` is not inside (0, 1).
 * @see C. J. Clopper and E. S. Pearson, "The Use of Confidence or Fiducial Limits Illustrated in the Case of
 * the Binomial", Biometrika 26 (1934) 404–413.
 * @example
 * const screened = clopperPearsonInterval(94, 100);
 * screened.lower.toFixed(4) //=> '0.8740'
 * screened.upper.toFixed(4) //=> '0.9777'
 * clopperPearsonInterval(0, 20).lower //=> 0
 */
export function clopperPearsonInterval(successes: number, trials: number, confidence = 0.95): Interval {
  requireCount('clopperPearsonInterval(trials)', trials, 1);
  requireCount('clopperPearsonInterval(successes)', successes, 0, trials);
  requireConfidence('clopperPearsonInterval(confidence)', confidence);
  const logTail = Math.log((1 - confidence) / 2);
  return { lower: lowerChance(successes, trials, logTail), upper: upperChance(successes, trials, logTail) };
}
