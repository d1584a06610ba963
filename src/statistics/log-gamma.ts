/** The logarithm of the gamma function: by Stirling's series, after a shift to arguments where the series is exact. */

const halfLogTwoPi = 0.9189385332046727;

/** From this argument on, five terms of the series have an error below 1e-15. */
const farEnough = 12;

/**
 * ln Γ(x) for x above 0.
 *
 * @see M. Abramowitz and I. A. Stegun, "Handbook of Mathematical Functions" (1964), 6.1.15 and 6.1.41.
 * @internal
 */
export function logGamma(x: number): number {
  let product = 1;
  let at = x;
  for (; at < farEnough; at++) product *= at;
  const inverse = 1 / at;
  const square = inverse * inverse;
  const series = (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - square / 1188) * square) * square) * square) * inverse;
  const stirling = (at - 0.5) * Math.log(at) - at + halfLogTwoPi + series;
  return product === 1 ? stirling : stirling - Math.log(product);
}

/** ln Γ(x + count) − ln Γ(x) for x above 0 and a whole count: ln x(x + 1)…(x + count − 1). @internal */
export function logRising(x: number, count: number): number {
  if (count > 40) return x === 1 ? logGamma(1 + count) : logGamma(x + count) - logGamma(x);
  let product = 1;
  let sum = 0;
  for (let i = 0; i < count; i++) {
    product *= x + i;
    if (product > 1e200 || product < 1e-200) {
      sum += Math.log(product);
      product = 1;
    }
  }
  return sum + Math.log(product);
}
