/**
 * The standard normal distribution: two textbook expansions in a few lines, where a general library needs more than a
 * hundred kilobytes. The tests compare them with such a library.
 *
 * @see M. Abramowitz and I. A. Stegun, "Handbook of Mathematical Functions" (1964), 26.2.11 and 26.2.14.
 */

const logRootOf2Pi = Math.log(2 * Math.PI) / 2;

/**
 * The tail beyond z in units of the density at z (Mills' ratio), for z from 0. Near 0: one half minus a power series of
 * positive terms. Farther out, where this difference loses digits: Laplace's continued fraction, whose first two
 * hundred steps give every digit.
 */
function tailByDensity(z: number): number {
  if (z < 1.5) {
    let [sum, term] = [z, z];
    for (let odd = 3; term > 1e-17 * sum; odd += 2) {
      term *= (z * z) / odd;
      sum += term;
    }
    return Math.exp((z * z) / 2 + logRootOf2Pi) / 2 - sum;
  }
  let below = 0;
  for (let step = 200; step > 0; step--) below = step / (z + below);
  return 1 / (z + below);
}

/** P(Z > z) for z from 0. Exact to at least 12 significant digits, unless it is too small for a double. @internal */
export function normalTail(z: number): number {
  return Math.exp(-(z * z) / 2 - logRootOf2Pi) * tailByDensity(z);
}

/**
 * The z with P(|Z| ≤ z) = confidence: the half-width of a two-sided interval in standard deviations. Newton's method on
 * the logarithm of the tail, which is concave with slope −1 / tailByDensity: the first step lands on or past the root,
 * and later steps return to it.
 * @internal
 */
export function normalReach(confidence: number): number {
  const logTail = Math.log((1 - confidence) / 2);
  let z = 0;
  for (let first = true; ; first = false) {
    const ratio = tailByDensity(z);
    const step = (Math.log(ratio) - (z * z) / 2 - logRootOf2Pi - logTail) * ratio;
    // Near zero the logarithm has an error of 1e-16, so steps may never become small relative to z.
    if (!first && Math.abs(step) <= 1e-14 * Math.max(z, 1)) return z + step;
    z += step;
  }
}
