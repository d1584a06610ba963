/** What is said of the count of one year: the rate behind it, and the figure that will be published. */
import { betaBinomial, negativeBinomial, type CountDistribution } from '../../statistics/count-distribution.js';
import { betaCdf, betaQuantile, gammaCdf, gammaQuantile } from '../../statistics/rate-distribution.js';
import type { Rate } from './rate-model.js';

/** The count of a year, given how much it is counted in. @internal */
export function countOutcome({ mean, variance }: Rate, exposure: number, parts: boolean): CountDistribution {
  if (!parts) return negativeBinomial((mean * mean) / variance, mean * exposure);
  const [a, b] = betaShapes({ mean, variance });
  return betaBinomial(exposure, a, b);
}

/** The beta distribution with this mean and variance. */
function betaShapes({ mean, variance }: Rate): readonly [number, number] {
  const both = (mean * (1 - mean)) / variance - 1;
  return [both * mean, both * (1 - mean)];
}

/** The level below which the rate behind lies with this chance. @internal */
export function rateQuantile({ mean, variance }: Rate, share: number, parts: boolean): number {
  if (parts) return betaQuantile(share, ...betaShapes({ mean, variance }));
  return gammaQuantile(share, (mean * mean) / variance) * (variance / mean);
}

/** The chance that the rate behind is at most this. @internal */
export function rateCdf({ mean, variance }: Rate, level: number, parts: boolean): number {
  if (parts) return betaCdf(level, ...betaShapes({ mean, variance }));
  return gammaCdf(Math.max(level, 0) * (mean / variance), (mean * mean) / variance);
}
