/**
 * The belief about the rate behind counts: a gamma distribution for events, a beta distribution for parts of a whole.
 * Both are conjugate, so the counts of a year update them in closed form.
 */
import { logRising } from '../../statistics/log-gamma.js';

/** The shapes of a gamma distribution (`a` cases in an exposure of `b`), or of a beta distribution. @internal */
export interface RateBelief {
  readonly a: number;
  readonly b: number;
}

/** The expected cases per exposure, and the variance of this rate. @internal */
export interface Rate {
  readonly mean: number;
  readonly variance: number;
}

/** The link scale, on which courses are straight: logarithms, for shares log-odds. @internal */
export function linkOf(rate: number, parts: boolean): number {
  return Math.log(parts ? rate / (1 - rate) : rate);
}

/** A belief in a rate given on the link scale, with a weight of `strength` cases. @internal */
export function beliefAt(link: number, strength: number, parts: boolean): RateBelief {
  return beliefAround(Math.exp(link), strength, parts);
}

/** A belief with the mean of another belief, and a weight of `strength` cases. @internal */
export function beliefLike({ a, b }: RateBelief, strength: number, parts: boolean): RateBelief {
  return beliefAround(a / b, strength, parts);
}

/** A belief around this rate of events, or around these odds of parts. */
function beliefAround(ratio: number, strength: number, parts: boolean): RateBelief {
  if (!parts) return { a: strength, b: strength / ratio };
  // The weight counts the rarer side.
  return ratio <= 1 ? { a: strength, b: strength / ratio } : { a: strength * ratio, b: strength };
}

/** The belief, moved on the link scale; its weight stays the same. @internal */
export function moved({ a, b }: RateBelief, by: number, parts: boolean): RateBelief {
  if (by === 0) return { a, b };
  if (!parts) return { a, b: b * Math.exp(-by) };
  const odds = (a / b) * Math.exp(by);
  const both = a + b;
  return { a: (both * odds) / (1 + odds), b: both / (1 + odds) };
}

/** Keeps `share` of the belief, and replaces the rest by a prior. @internal */
export function partlyKept(belief: RateBelief, share: number, prior: RateBelief): RateBelief {
  return { a: share * belief.a + (1 - share) * prior.a, b: share * belief.b + (1 - share) * prior.b };
}

/** The belief after the cases of a year. @internal */
export function updated({ a, b }: RateBelief, cases: number, exposure: number, parts: boolean): RateBelief {
  return { a: a + cases, b: b + (parts ? exposure - cases : exposure) };
}

/** ln P(cases), without a term that is the same for every belief. @internal */
export function logChanceOf({ a, b }: RateBelief, cases: number, exposure: number, parts: boolean): number {
  if (parts) return logRising(a, cases) + logRising(b, exposure - cases) - logRising(a + b, exposure);
  return logRising(a, cases) - a * Math.log1p(exposure / b) - cases * Math.log(b + exposure);
}

/** The expected rate. @internal */
export function meanOf({ a, b }: RateBelief, parts: boolean): number {
  return a / (parts ? a + b : b);
}

/** Mean and variance of the rate. @internal */
export function rateOf(belief: RateBelief, parts: boolean): Rate {
  const { a, b } = belief;
  const mean = meanOf(belief, parts);
  return { mean, variance: parts ? (mean * (1 - mean)) / (a + b + 1) : mean / b };
}

/** The belief with this mean and variance. @internal */
export function beliefWith({ mean, variance }: Rate, parts: boolean): RateBelief {
  if (!parts) return { a: (mean * mean) / variance, b: mean / variance };
  const both = (mean * (1 - mean)) / variance - 1;
  return { a: both * mean, b: both * (1 - mean) };
}
