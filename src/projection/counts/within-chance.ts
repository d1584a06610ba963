/**
 * Whether counts moved more than chance alone explains. Each function returns the probability of counts at least as
 * extreme, if the rate had not changed. A move is beyond chance where this probability is at most 1 − confidence.
 */
import { atLeast, atMost, binomial, hypergeometric, poisson } from '../../statistics/count-distribution.js';
import { gammaCdf } from '../../statistics/rate-distribution.js';
import { sumOf, type CountSeries } from './count-series.js';

/** Cases and their exposure. @internal */
export interface Counted {
  readonly cases: number;
  readonly exposure: number;
}

/**
 * The probability that the later of two counts is at least as high (with `direction` −1: at least as low), given their
 * sum, if both have the same rate: an exact conditional test. The count is binomial for events, and hypergeometric for
 * parts of a whole.
 *
 * @see J. Przyborowski and H. Wilenski, "Homogeneity of Results in Testing Samples from Poisson Series", Biometrika 31
 *   (1940) 313–323; R. A. Fisher, "Statistical Methods for Research Workers", 5th ed. (1934), section 21.02.
 * @internal
 */
export function chanceOfChange(earlier: Counted, later: Counted, direction: 1 | -1, parts: boolean): number {
  const cases = earlier.cases + later.cases;
  const exposure = earlier.exposure + later.exposure;
  const law = parts ? hypergeometric(exposure, cases, later.exposure) : binomial(cases, later.exposure / exposure);
  return direction > 0 ? atLeast(law, later.cases) : atMost(law, later.cases);
}

/**
 * The probability that the later half of a series is at least as high (low) as it is, compared with the earlier half.
 * With an odd number of years, the middle year is left out.
 *
 * @see D. R. Cox and A. Stuart, "Some Quick Sign Tests for Trend in Location and Dispersion", Biometrika 42 (1955)
 *   80–95, for halves with the middle left out.
 * @internal
 */
export function chanceOfTrend({ cases, exposures, parts }: CountSeries, direction: 1 | -1): number {
  const half = Math.floor(cases.length / 2);
  const together = (from: number, to: number): Counted => ({
    cases: sumOf(cases.slice(from, to)),
    exposure: sumOf(exposures.slice(from, to)),
  });
  return chanceOfChange(together(0, half), together(cases.length - half, cases.length), direction, parts);
}

/** The probability of a count at least as high (low) as this one, if the rate behind it is exactly `rate`. @internal */
export function chanceAtRate({ cases, exposure }: Counted, rate: number, direction: 1 | -1, parts: boolean): number {
  if (rate <= 0) return direction > 0 && cases > 0 ? 0 : 1;
  if (parts && rate >= 1) return direction < 0 && cases < exposure ? 0 : 1;
  const law = parts ? binomial(exposure, rate) : poisson(rate * exposure);
  return direction > 0 ? atLeast(law, cases) : atMost(law, cases);
}

/**
 * The probability that counts scatter at least as much as they do around a steady course by chance alone: Pearson's X²,
 * with its mean and variance given the total, by a gamma distribution with the same mean and variance. It tests for
 * overdispersion against the Poisson distribution, and for parts of a whole against the binomial distribution.
 *
 * @see J. B. S. Haldane, "The Exact Value of the Moments of the Distribution of χ², Used as a Test of Goodness of Fit,
 *   When Expectations Are Small", Biometrika 29 (1937) 133–143.
 * @internal
 */
export function chanceOfScatter(series: CountSeries): number {
  const { cases, exposures, parts } = series;
  const total = sumOf(cases);
  const spread = parts ? 1 - total / sumOf(exposures) : 1;
  if (total === 0 || spread === 0 || cases.length < 3) return 1;
  const expected = expectedCases(series, total);
  const n = cases.length;
  const square = sumOf(cases.map((count, i) => (count - expected[i]!) ** 2 / expected[i]!)) / spread;
  const inverse = sumOf(expected.map((each) => total / each));
  const variance = 2 * (n - 1) + (inverse - n * n - 2 * n + 2) / total;
  // The course uses one degree of freedom.
  const mean = n - 2;
  const ratio = (n - 1) / variance;
  return 1 - gammaCdf(square * ratio, mean * ratio);
}

/**
 * The expected cases under a constant rate of change, by one step of Newton's method from no change. Their sum is the
 * observed total.
 */
function expectedCases({ years, cases, exposures }: CountSeries, total: number): readonly number[] {
  const share = total / sumOf(exposures);
  const level = exposures.map((exposure) => exposure * share);
  const middle = sumOf(years.map((year, i) => year * level[i]!)) / total;
  const score = sumOf(years.map((year, i) => (year - middle) * (cases[i]! - level[i]!)));
  const information = sumOf(years.map((year, i) => (year - middle) ** 2 * level[i]!));
  const slope = Math.min(Math.max(score / information, -0.5), 0.5);
  const sloping = level.map((each, i) => each * Math.exp(slope * (years[i]! - middle)));
  const scale = total / sumOf(sloping);
  return sloping.map((each) => each * scale);
}
