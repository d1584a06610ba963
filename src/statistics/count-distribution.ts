/** Distributions of a count. All have one interface, so that tails, quantiles and tests are written once. */
import { logGamma, logRising } from './log-gamma.js';

/** A distribution on the whole numbers from `least` to `most`. @internal */
export interface CountDistribution {
  readonly least: number;
  readonly most: number;
  readonly mean: number;
  /** ln P(K = count). */
  readonly logAt: (count: number) => number;
  /** P(K = count) / P(K = count − 1), for counts above `least`. */
  readonly ratio: (count: number) => number;
}

/**
 * The negative binomial distribution: events whose mean is itself uncertain, with a gamma distribution of this shape
 * and mean. An infinite shape gives the Poisson distribution. The mean is above 0.
 *
 * @see M. Greenwood and G. U. Yule, Journal of the Royal Statistical Society 83 (1920) 255–279.
 * @internal
 */
export function negativeBinomial(shape: number, mean: number): CountDistribution {
  if (shape === Infinity) return poisson(mean);
  const share = mean / (shape + mean);
  const logNone = -shape * Math.log1p(mean / shape);
  const logShare = Math.log(share);
  return {
    least: 0,
    most: Infinity,
    mean,
    logAt: (count) => logRising(shape, count) - logRising(1, count) + count * logShare + logNone,
    ratio: (count) => ((shape + count - 1) / count) * share,
  };
}

/** The Poisson distribution with this mean, above 0. @internal */
export function poisson(mean: number): CountDistribution {
  const logMean = Math.log(mean);
  return {
    least: 0,
    most: Infinity,
    mean,
    logAt: (count) => count * logMean - mean - logRising(1, count),
    ratio: (count) => mean / count,
  };
}

/**
 * The beta-binomial distribution: parts of a whole whose share is itself uncertain, with a beta distribution of these
 * two shapes.
 *
 * @see J. G. Skellam, Journal of the Royal Statistical Society B 10 (1948) 257–261.
 * @internal
 */
export function betaBinomial(trials: number, a: number, b: number): CountDistribution {
  const whole = logRising(1, trials) - logRising(a + b, trials);
  return {
    least: 0,
    most: trials,
    mean: (trials * a) / (a + b),
    logAt: (count) =>
      whole + logRising(a, count) - logRising(1, count) + logRising(b, trials - count) - logRising(1, trials - count),
    ratio: (count) => ((a + count - 1) / count) * ((trials - count + 1) / (b + trials - count)),
  };
}

/** The binomial distribution: successes in `trials`, each with a probability strictly between 0 and 1. @internal */
export function binomial(trials: number, chance: number): CountDistribution {
  const odds = chance / (1 - chance);
  const logOdds = Math.log(odds);
  const logNone = trials * Math.log1p(-chance);
  return {
    least: 0,
    most: trials,
    mean: trials * chance,
    logAt: (count) =>
      logRising(1, trials) - logRising(1, count) - logRising(1, trials - count) + count * logOdds + logNone,
    ratio: (count) => ((trials - count + 1) / count) * odds,
  };
}

/**
 * The hypergeometric distribution: `drawn` members are drawn, without replacement, from `all`, of which `marked` are
 * marked; the count is the number of marked members drawn. Fisher's exact test uses its tails.
 *
 * @internal
 */
export function hypergeometric(all: number, marked: number, drawn: number): CountDistribution {
  const choose = (n: number, k: number): number => logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);
  const ways = choose(all, drawn);
  return {
    least: Math.max(0, drawn + marked - all),
    most: Math.min(marked, drawn),
    mean: (drawn * marked) / all,
    logAt: (count) => choose(marked, count) + choose(all - marked, drawn - count) - ways,
    ratio: (count) => ((marked - count + 1) / count) * ((drawn - count + 1) / (all - marked - drawn + count)),
  };
}

/** Terms smaller than this share of the sum do not change the sum. */
const negligible = 1e-17;

/** P(count) + P(count − 1) + …, for counts below the middle, where the terms get smaller. */
function downwards({ least, logAt, ratio }: CountDistribution, count: number): number {
  let sum = 1;
  for (let at = count, term = 1; at > least && term > negligible * sum; at--) sum += term /= ratio(at);
  return Math.exp(logAt(count)) * sum;
}

/** P(count) + P(count + 1) + …, for counts above the middle. */
function upwards({ most, logAt, ratio }: CountDistribution, count: number): number {
  let sum = 1;
  for (let at = count + 1, term = 1; at <= most && term > negligible * sum; at++) sum += term *= ratio(at);
  return Math.exp(logAt(count)) * sum;
}

/** P(K ≤ count), for any whole number or infinity. @internal */
export function atMost(distribution: CountDistribution, count: number): number {
  const { least, most, mean } = distribution;
  if (count < least) return 0;
  if (count >= most) return 1;
  return Math.min(1, count < mean ? downwards(distribution, count) : 1 - upwards(distribution, count + 1));
}

/** P(K ≥ count), for any whole number or infinity. @internal */
export function atLeast(distribution: CountDistribution, count: number): number {
  const { least, most, mean } = distribution;
  if (count <= least) return 1;
  if (count > most) return 0;
  return Math.min(1, count > mean ? upwards(distribution, count) : 1 - downwards(distribution, count - 1));
}

/** Counts with a probability below this are ignored. */
const unseen = 1e-9;

/**
 * P(K ≤ count) for many counts of one distribution. Sums start at the first count that is not ignored, are kept, and go
 * on as far as needed.
 *
 * @internal
 */
export function tabulated({ least, most, mean, logAt, ratio }: CountDistribution): (count: number) => number {
  let first = Math.min(Math.max(least, Math.floor(mean)), most);
  let term = Math.exp(logAt(first));
  while (first > least && term > unseen) term /= ratio(first--);
  let sum = term;
  const sums = [sum];
  return (asked) => {
    if (asked >= most) return 1;
    if (asked < first) return 0;
    const place = Math.floor(asked) - first;
    if (place > 2 * sums.length && isFarOut(Math.floor(asked))) return 1;
    while (sums.length <= place) {
      const next = term * ratio(first + sums.length);
      // Past the peak, terms only get smaller: once one is ignored, so are all later ones.
      if (next < term && next < unseen) return Math.min(1, sum);
      term = next;
      sums.push((sum += term));
    }
    return Math.min(1, sums[place]!);
  };

  /**
   * Whether the tail above a count can be ignored: past the peak, ratios fall, so a geometric series bounds the tail.
   */
  function isFarOut(count: number): boolean {
    const next = ratio(count + 1);
    return next < 1 && Math.exp(logAt(count)) * (next / (1 - next)) < unseen;
  }
}

/**
 * The smallest count K with P(≤ K) of at least `chance`, which is above 0 and below 1. The search starts at `near` and
 * goes up or down in steps that double.
 *
 * @internal
 */
export function quantileOf(upTo: (count: number) => number, chance: number, near: number): number {
  const start = Math.max(0, Math.floor(near));
  const isBelow = upTo(start) < chance;
  let [below, above] = isBelow ? [start, start + 1] : [start - 1, start];
  if (isBelow) for (let step = 1; upTo(above) < chance; step *= 2) [below, above] = [above, above + 2 * step];
  else for (let step = 1; upTo(below) >= chance; step *= 2) [below, above] = [Math.max(-1, below - 2 * step), below];
  while (above - below > 1) {
    const middle = Math.floor((below + above) / 2);
    if (upTo(middle) < chance) below = middle;
    else above = middle;
  }
  return above;
}
