/** The probabilities of the count of one year: of the published figure, and of the rate behind it. */
import {
  betaBinomial,
  mixedUpTo,
  negativeBinomial,
  type CountDistribution,
} from '../../statistics/count-distribution.js';
import { betaCdf, betaQuantile, gammaCdf, gammaQuantile } from '../../statistics/rate-distribution.js';
import { beliefWith, type Rate } from './rate-belief.js';
import type { RateAhead } from './rate-model.js';
import type { Shares } from './shares.js';

/** The distribution of the count of a year, given its rate and its exposure. @internal */
export function countLaw(rate: Rate, exposure: number, parts: boolean): CountDistribution {
  const { a, b } = beliefWith(rate, parts);
  return parts ? betaBinomial(exposure, a, b) : negativeBinomial(a, rate.mean * exposure);
}

/** The probability of a count of at most `count`. @internal */
export type UpTo = (count: number) => number;

/**
 * The probabilities of the published figure: the sum of the probabilities under a steady rate, under a wandering rate,
 * and in the default projection of the figures (`figures`), each times its share.
 *
 * @internal
 */
export function publishedCount(
  { steady, wandering }: RateAhead,
  shares: Shares,
  exposure: number,
  parts: boolean,
  figures: UpTo,
): UpTo {
  const laws = [
    { law: countLaw(steady, exposure, parts), share: shares.steady },
    { law: countLaw(wandering, exposure, parts), share: shares.wandering },
  ].filter(({ share }) => share > 0);
  const byCounts = laws.length > 0 ? mixedUpTo(laws) : () => 0;
  if (shares.figures === 0) return byCounts;
  return (count) => (count < 0 ? 0 : Math.min(1, byCounts(count) + shares.figures * figures(count)));
}

/** The probability that the rate behind the counts is at most `level`. @internal */
export function rateUpTo(level: number, { steady, wandering, wanders }: RateAhead, parts: boolean): number {
  return (1 - wanders) * chanceOfRate(level, steady, parts) + wanders * chanceOfRate(level, wandering, parts);
}

function chanceOfRate(level: number, rate: Rate, parts: boolean): number {
  const { a, b } = beliefWith(rate, parts);
  return parts ? betaCdf(level, a, b) : gammaCdf(level * b, a);
}

/**
 * The level below which the rate behind the counts lies with this probability. It is approximate: one gamma or beta
 * distribution with the mean and variance of the rate replaces the mixture.
 *
 * @internal
 */
export function rateWith(chance: number, rate: RateAhead, parts: boolean): number {
  const { a, b } = beliefWith(together(rate), parts);
  return parts ? betaQuantile(chance, a, b) : gammaQuantile(chance, a) / b;
}

/** Mean and variance of the steady and the wandering rate together. */
function together({ steady, wandering, wanders }: RateAhead): Rate {
  const mean = (1 - wanders) * steady.mean + wanders * wandering.mean;
  const square = ({ mean, variance }: Rate): number => variance + mean * mean;
  return { mean, variance: (1 - wanders) * square(steady) + wanders * square(wandering) - mean * mean };
}
