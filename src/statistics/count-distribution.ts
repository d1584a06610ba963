/** Distributions of a count. All have one interface, so that tails, quantiles and tests are written once. */
import { betaCdf } from './rate-distribution.js';
import { logGamma, logRising } from './log-gamma.js';

/** A distribution on the whole numbers from `least` to `most`. @internal */
export interface CountDistribution {
  readonly least: number;
  readonly most: number;
  readonly mean: number;
  /** ln P(K = count). */
  readonly logAt: (count: number) => number;
  readonly ratio: Ratio;
  /** P(K ≤ count) in closed form, where one exists. For large counts, it is faster than a sum. */
  readonly upTo?: (count: number) => number;
}

/**
 * The ratio P(K = count) / P(K = count − 1), for counts above the least one: (x + xStep · count) ·
 * (y + yStep · count) / (count · (z + zStep · count)). All distributions here have this form. In long sums, numbers are
 * faster than a function of each distribution.
 *
 * @see J. K. Ord, "On a System of Discrete Distributions", Biometrika 54 (1967) 649–656.
 * @internal
 */
export interface Ratio {
  readonly x: number;
  readonly xStep: number;
  readonly y: number;
  readonly yStep: number;
  readonly z: number;
  readonly zStep: number;
}

/** @internal */
export function ratioAt({ x, xStep, y, yStep, z, zStep }: Ratio, count: number): number {
  return ((x + xStep * count) * (y + yStep * count)) / (count * (z + zStep * count));
}

/** 1 / {@link ratioAt}. */
function ratioBelow({ x, xStep, y, yStep, z, zStep }: Ratio, count: number): number {
  return (count * (z + zStep * count)) / ((x + xStep * count) * (y + yStep * count));
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
    ratio: { x: shape - 1, xStep: 1, y: share, yStep: 0, z: 1, zStep: 0 },
    upTo: (count) => betaCdf(shape / (shape + mean), shape, count + 1),
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
    ratio: { x: mean, xStep: 0, y: 1, yStep: 0, z: 1, zStep: 0 },
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
    ratio: { x: a - 1, xStep: 1, y: trials + 1, yStep: -1, z: b + trials, zStep: -1 },
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
    ratio: { x: trials + 1, xStep: -1, y: odds, yStep: 0, z: 1, zStep: 0 },
  };
}

/**
 * The hypergeometric distribution. Of `all` members, `marked` are marked, and `drawn` are drawn without replacement;
 * the count is the number of marked members drawn. Fisher's exact test uses its tails.
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
    ratio: { x: marked + 1, xStep: -1, y: drawn + 1, yStep: -1, z: all - marked - drawn, zStep: 1 },
  };
}

/** Terms smaller than this share of the sum do not change the sum. */
const negligible = 1e-13;

/** Smaller terms do not change a sum that is taken from 1. Far out in a wide law, millions of them would be added. */
const negligibleBesideOne = 1e-17;

/**
 * P(K ≤ count) from `term`, P(K = count), for counts below the middle, where the terms get smaller. Terms up to
 * `smallest` are left out.
 */
function downwards({ least, ratio }: CountDistribution, count: number, term: number, smallest = 0): number {
  let sum = term;
  for (let at = count; at > least && term > negligible * sum && term > smallest; at--)
    sum += term *= ratioBelow(ratio, at);
  return sum;
}

/**
 * P(K ≥ count) from `term`, P(K = count), for counts above the middle, where the terms get smaller. Terms up to
 * `smallest` are left out.
 */
function upwards({ most, ratio }: CountDistribution, count: number, term: number, smallest = 0): number {
  let sum = term;
  for (let at = count + 1; at <= most && term > negligible * sum && term > smallest; at++)
    sum += term *= ratioAt(ratio, at);
  return sum;
}

/** P(K ≤ count), for any whole number or infinity. @internal */
export function atMost(distribution: CountDistribution, count: number): number {
  const { least, most, logAt } = distribution;
  if (count < least) return 0;
  return count >= most ? 1 : sumUpTo(distribution, count, Math.exp(logAt(count)));
}

/** P(K ≤ count) from `term`, P(K = count), for a count from `least` to below `most`. */
function sumUpTo(distribution: CountDistribution, count: number, term: number): number {
  if (count < distribution.mean) return Math.min(1, downwards(distribution, count, term));
  const next = term * ratioAt(distribution.ratio, count + 1);
  return Math.max(0, 1 - upwards(distribution, count + 1, next, negligibleBesideOne));
}

/** P(K ≥ count), for any whole number or infinity. @internal */
export function atLeast(distribution: CountDistribution, count: number): number {
  const { least, most, mean, logAt, ratio } = distribution;
  if (count <= least) return 1;
  if (count > most) return 0;
  const term = Math.exp(logAt(count));
  if (count > mean) return Math.min(1, upwards(distribution, count, term));
  return Math.max(0, 1 - downwards(distribution, count - 1, term * ratioBelow(ratio, count), negligibleBesideOne));
}

/** A distribution that a count may have, with its share of the mixture. @internal */
export interface PossibleLaw {
  readonly law: CountDistribution;
  readonly share: number;
}

/**
 * The greatest distance to the last count asked for at which single probabilities are added to its result. For a
 * greater distance, the result is computed again, which takes longer as a sum than in closed form.
 */
const shortWay = { closedForm: 96, sum: 256 };

/** Up to this count, a sum is faster than the closed form. */
const quickSum = 40;

/** A smaller probability of a single count is not multiplied further, because digits may be lost. */
const stillExact = 1e-200;

/**
 * P(K ≤ count) of a mixture of distributions with these shares; all have the same range. It is made for many counts
 * near each other: each result starts from the result before.
 *
 * @internal
 */
export function mixedUpTo(laws: readonly PossibleLaw[]): (count: number) => number {
  const { least, most } = laws[0]!.law;
  const all = laws.reduce((total, { share }) => total + share, 0);
  const near = laws.every(({ law }) => law.upTo) ? shortWay.closedForm : shortWay.sum;
  const terms = laws.map(() => 0);
  let at = NaN;
  let sum = 0;
  return (asked) => {
    if (asked < least) return 0;
    if (asked >= most) return all;
    const count = Math.floor(asked);
    if (Math.abs(count - at) <= near) walkTo(count);
    else findAnew(count);
    at = terms.every((term) => term > stillExact) ? count : NaN;
    return Math.min(Math.max(0, sum), all);
  };

  function findAnew(count: number): void {
    sum = 0;
    laws.forEach(({ law, share }, i) => {
      const term = Math.exp(law.logAt(count));
      terms[i] = share * term;
      sum += share * (law.upTo && count > quickSum ? law.upTo(count) : sumUpTo(law, count, term));
    });
  }

  function walkTo(count: number): void {
    let total = sum;
    for (let i = 0; i < laws.length; i++) {
      const { ratio } = laws[i]!.law;
      let term = terms[i]!;
      for (let next = at + 1; next <= count; next++) total += term *= ratioAt(ratio, next);
      for (let last = at; last > count; last--) {
        total -= term;
        term *= ratioBelow(ratio, last);
      }
      terms[i] = term;
    }
    sum = total;
  }
}

/**
 * The smallest count with `upTo(count)` of at least `chance`, which is above 0 and below 1. The search starts at `near`
 * and goes up or down in steps that double.
 *
 * @internal
 */
export function quantileOf(upTo: (count: number) => number, chance: number, near: number): number {
  const start = Math.max(0, Math.floor(near));
  const isBelow = upTo(start) < chance;
  let below = isBelow ? start : start - 1;
  let above = below + 1;
  if (isBelow) {
    for (let step = 2; upTo(above) < chance; step *= 2) {
      below = above;
      above += step;
    }
  } else {
    for (let step = 2; upTo(below) >= chance; step *= 2) {
      above = below;
      below = Math.max(-1, below - step);
    }
  }
  while (above - below > 1) {
    const middle = Math.floor((below + above) / 2);
    if (upTo(middle) < chance) below = middle;
    else above = middle;
  }
  return above;
}
