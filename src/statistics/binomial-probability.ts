/**
 * Logarithms of binomial and Poisson probabilities, exact to the last few digits even where their factorials have
 * millions of digits.
 *
 * C. Loader, "Fast and Accurate Computation of Binomial Probabilities" (2000): every probability is split into its
 * peak, from Stirling's formula and a small error term, and its distance from the peak, the deviance, a sum of terms
 * that are never negative. Large numbers are never subtracted.
 */

/** ln n! minus Stirling's formula ½·ln(2πn) + n·ln n − n, for whole n from 1: Loader's `stirlerr`. */
function stirlingError(n: number): number {
  if (n < 16) {
    let factorial = 1;
    for (let i = 2; i <= n; i++) factorial *= i;
    return Math.log(factorial / Math.sqrt(2 * Math.PI * n)) - n * Math.log(n) + n;
  }
  const square = n * n;
  return (1 / 12 - (1 / 360 - (1 / 1260 - 1 / 1680 / square) / square) / square) / n;
}

/** count·ln(count/mean) + mean − count, which is 0 when the two agree: Loader's `bd0`. */
function deviancePart(count: number, mean: number): number {
  const difference = count - mean;
  const ratio = difference / (count + mean);
  if (Math.abs(ratio) > 0.1) return count * Math.log(count / mean) - difference;
  // Near the mean the terms of the formula cancel; its power series in `ratio` keeps all digits.
  let sum = difference * ratio;
  let power = 2 * count * ratio;
  for (let odd = 3; ; odd += 2) {
    power *= ratio * ratio;
    const next = sum + power / odd;
    if (next === sum) return sum;
    sum = next;
  }
}

/** ln P(X = count) for X Poisson with this mean; count from 1. @internal */
export function logPoisson(count: number, mean: number): number {
  return -stirlingError(count) - deviancePart(count, mean) - 0.5 * Math.log(2 * Math.PI * count);
}

/** ln P(X = count) for X successes in `trials`, each of this `chance`; count from 1 to trials − 1. @internal */
export function logBinomial(count: number, trials: number, chance: number): number {
  const failures = trials - count;
  return (
    stirlingError(trials) -
    stirlingError(count) -
    stirlingError(failures) -
    deviancePart(count, trials * chance) -
    deviancePart(failures, trials * (1 - chance)) -
    0.5 * Math.log(2 * Math.PI * count * (failures / trials))
  );
}
