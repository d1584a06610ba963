/** Gamma and beta distributions of the rate behind counts: probabilities and quantiles. */
import { logGamma } from './log-gamma.js';

/** The series stop where a term changes the sum by less than this share. */
const enough = 1e-16;
const tiny = 1e-300;

/**
 * P(X ≤ x) for X gamma with this shape and scale 1; x from 0.
 *
 * @internal
 */
export function gammaCdf(x: number, shape: number): number {
  return x <= 0 ? 0 : gammaBelow(x, shape, gammaPeak(Math.log(x), shape, logGamma(shape)));
}

/** x^shape · e^−x / Γ(shape): the density times x, which is the density of the logarithm. */
function gammaPeak(u: number, shape: number, constant: number): number {
  return Math.exp(shape * u - Math.exp(u) - constant);
}

/**
 * P(X ≤ x), from `peak`: a series below the mean, a continued fraction (by Lentz's algorithm) above it.
 *
 * @see W. Gautschi, "A Computational Procedure for Incomplete Gamma Functions", ACM Transactions on Mathematical
 *   Software 5 (1979) 466–481.
 */
function gammaBelow(x: number, shape: number, peak: number): number {
  if (x < shape + 1) {
    let sum = 1 / shape;
    for (let i = 1, term = sum; term > enough * sum; i++) sum += term *= x / (shape + i);
    return peak * sum;
  }
  let b = x + 1 - shape;
  let c = 1 / tiny;
  let d = 1 / b;
  let fraction = d;
  for (let i = 1, step = 0; Math.abs(step - 1) > enough; i++) {
    const numerator = -i * (i - shape);
    b += 2;
    d = 1 / notZero(numerator * d + b);
    c = notZero(b + numerator / c);
    step = c * d;
    fraction *= step;
    if (i > 10_000) break;
  }
  return 1 - peak * fraction;
}

/**
 * P(X ≤ x) for X beta with these shapes; x from 0 to 1.
 *
 * @internal
 */
export function betaCdf(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  return betaBelow(x, a, b, betaPeak(Math.log(x), Math.log1p(-x), a, b, logBeta(a, b)));
}

function logBeta(a: number, b: number): number {
  return logGamma(a) + logGamma(b) - logGamma(a + b);
}

/** x^a · (1 − x)^b / B(a, b): the density of the log-odds. */
function betaPeak(logX: number, logRest: number, a: number, b: number, constant: number): number {
  return Math.exp(a * logX + b * logRest - constant);
}

/** P(X ≤ x), from `peak`; above the mean, by the complement. */
function betaBelow(x: number, a: number, b: number, peak: number): number {
  // Seen from both ends, a value at the mean can be above it by rounding: it is turned over once.
  return x > (a + 1) / (a + b + 2) ? 1 - lowerTail(1 - x, b, a, peak) : lowerTail(x, a, b, peak);
}

/**
 * P(X ≤ x) for x up to the mean, from `peak`, by a continued fraction.
 *
 * @see M. Abramowitz and I. A. Stegun, "Handbook of Mathematical Functions" (1964), 26.5.8.
 */
function lowerTail(x: number, a: number, b: number, peak: number): number {
  let c = 1;
  let d = 1 / notZero(1 - ((a + b) * x) / (a + 1));
  let fraction = d;
  for (let m = 1; m < 10_000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / notZero(1 + even * d);
    c = notZero(1 + even / c);
    fraction *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / notZero(1 + odd * d);
    c = notZero(1 + odd / c);
    fraction *= d * c;
    if (Math.abs(d * c - 1) < enough) break;
  }
  return (peak * fraction) / a;
}

function notZero(value: number): number {
  return Math.abs(value) < tiny ? tiny : value;
}

/**
 * Newton's method on the logarithm of a probability. On a scale where the density is log-concave, this logarithm is
 * concave: a step from the left of the root stays on the left, and a step from the right lands on the left.
 */
function solve(start: number, logShare: number, at: (u: number) => readonly [chance: number, density: number]): number {
  let u = start;
  for (let i = 0; i < 200; i++) {
    const [chance, density] = at(u);
    // From far out on the flat side, a step would be too large.
    const step = Math.max(((logShare - Math.log(chance)) * chance) / density, -2);
    u += step;
    // Every step squares the error: after a step of a ten-millionth, the error is below rounding.
    if (!(Math.abs(step) > 1e-7)) break;
  }
  return u;
}

/**
 * Nearly the normal quantile: the logistic one, scaled to agree in the middle. It is only a place to start from, so it
 * stays where no probability is too small for a double.
 */
function deviate(share: number): number {
  return Math.min(Math.max(Math.log(share / (1 - share)) / 1.7, -2), 2);
}

/** The x with P(X ≤ x) = share, for X gamma with this shape and scale 1. @internal */
export function gammaQuantile(share: number, shape: number): number {
  const constant = logGamma(shape);
  const logShare = Math.log(share);
  // This start is left of the root, because P(X ≤ x) is at most x^shape / Γ(shape + 1); for large shapes the logarithm
  // of X is nearly normal.
  const start =
    shape > 2 ? Math.log(shape) + deviate(share) / Math.sqrt(shape) : (logShare + constant + Math.log(shape)) / shape;
  const u = solve(start, logShare, (at) => {
    const peak = gammaPeak(at, shape, constant);
    return [gammaBelow(Math.exp(at), shape, peak), peak];
  });
  return Math.exp(u);
}

/** The x with P(X ≤ x) = share, for X beta with these shapes. @internal */
export function betaQuantile(share: number, a: number, b: number): number {
  const constant = logBeta(a, b);
  // The log-odds of X are nearly normal for large shapes; for small ones, their middle is a safe start.
  const start = Math.log(a / b) + (Math.min(a, b) > 2 ? deviate(share) * Math.sqrt(1 / a + 1 / b) : 0);
  const u = solve(start, Math.log(share), (at) => {
    const logX = -Math.log1p(Math.exp(-at));
    const peak = betaPeak(logX, -Math.log1p(Math.exp(at)), a, b, constant);
    return [betaBelow(Math.exp(logX), a, b, peak), peak];
  });
  return 1 / (1 + Math.exp(-u));
}
