/** Gamma and beta distributions of a rate behind counts: their chances and quantiles. */
import { logGamma } from './log-gamma.js';

const enough = 1e-16;
const tiny = 1e-300;

/**
 * P(X ≤ x) for X gamma with this shape and scale 1; x from 0.
 *
 * @see W. Gautschi, ACM Transactions on Mathematical Software 5 (1979) 466–481: the series below the mean, the
 *   continued fraction above it.
 * @internal
 */
export function gammaCdf(x: number, shape: number): number {
  if (x <= 0) return 0;
  const peak = Math.exp(shape * Math.log(x) - x - logGamma(shape));
  if (x < shape + 1) {
    let sum = 1 / shape;
    for (let i = 1, term = sum; term > enough * sum; i++) sum += term *= x / (shape + i);
    return peak * sum;
  }
  const start = x + 1 - shape;
  return 1 - peak / (start + continuedFraction((i) => [-i * (i - shape), start + 2 * i]));
}

/**
 * P(X ≤ x) for X beta with these shapes; x from 0 to 1.
 *
 * @see A. R. DiDonato and A. H. Morris, ACM Transactions on Mathematical Software 18 (1992) 360–373.
 * @internal
 */
export function betaCdf(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - betaCdf(1 - x, b, a);
  const peak = Math.exp(a * Math.log(x) + b * Math.log1p(-x) + logGamma(a + b) - logGamma(a) - logGamma(b)) / a;
  const fraction = continuedFraction((i) => {
    const m = Math.floor(i / 2);
    return i % 2 === 0
      ? [(m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m)), 1]
      : [(-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1)), 1];
  });
  return peak / (1 + fraction);
}

/** p₁/(q₁ + p₂/(q₂ + …)) by the algorithm of Lentz as Thompson and Barnett changed it. */
function continuedFraction(termOf: (i: number) => readonly [number, number]): number {
  let value = tiny;
  let c = tiny;
  let d = 0;
  for (let i = 1; i < 10_000; i++) {
    const [p, q] = termOf(i);
    d = q + p * d;
    if (Math.abs(d) < tiny) d = tiny;
    c = q + p / c;
    if (Math.abs(c) < tiny) c = tiny;
    d = 1 / d;
    const step = c * d;
    value *= step;
    if (Math.abs(step - 1) < enough * 4) break;
  }
  return value;
}

/**
 * Newton's method on the logarithm of a chance. On a scale where the density is log-concave that logarithm is concave
 * too: from any start the second step lands short of the root, and those after it climb to it without crossing.
 */
function solve(start: number, logShare: number, chanceAt: (u: number) => number, logDensity: (u: number) => number) {
  let u = start;
  for (let i = 0; i < 200; i++) {
    const chance = Math.max(chanceAt(u), tiny);
    const step = ((logShare - Math.log(chance)) * chance) / Math.exp(logDensity(u));
    // A start far out on the flat side would be thrown too far back.
    u += Math.max(step, -2);
    if (Math.abs(step) < 1e-14 * Math.max(1, Math.abs(u))) break;
  }
  return u;
}

/** The x with P(X ≤ x) = share, for X gamma with this shape and scale 1. @internal */
export function gammaQuantile(share: number, shape: number): number {
  const logShare = Math.log(share);
  const constant = logGamma(shape);
  const fromBelow = (logShare + constant + Math.log(shape)) / shape;
  const u = solve(
    fromBelow,
    logShare,
    (at) => gammaCdf(Math.exp(at), shape),
    (at) => shape * at - Math.exp(at) - constant,
  );
  return Math.exp(u);
}

/** The x with P(X ≤ x) = share, for X beta with these shapes. @internal */
export function betaQuantile(share: number, a: number, b: number): number {
  const constant = logGamma(a) + logGamma(b) - logGamma(a + b);
  const shareAt = (u: number): number => 1 / (1 + Math.exp(-u));
  const u = solve(
    Math.log(a / b),
    Math.log(share),
    (at) => betaCdf(shareAt(at), a, b),
    (at) => -a * Math.log1p(Math.exp(-at)) - b * Math.log1p(Math.exp(at)) - constant,
  );
  return shareAt(u);
}
