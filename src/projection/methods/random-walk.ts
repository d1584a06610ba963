/**
 * How far a series may wander from its projection: the width of a random walk whose drift is itself uncertain.
 *
 * Textbook intervals of a fitted line take its scatter for the error of a forecast and hold far fewer outcomes than
 * they say. The error of an official series grows with every year that passes, as a random walk's does.
 */
import { damping } from './damping.js';
import type { Fit } from './method.js';
import { onScale, type AnnualSeries } from '../series/series.js';
import { identity, type Scale } from './scale.js';

/** How much of a shock to the level stays in the slope. */
const slopeShare = 0.1;

/**
 * What makes four fifths hold four fifths of the outcomes, and nineteen twentieths nearly that: a factor, and tails no
 * thinner than Student's with four degrees of freedom, since the size of the moves itself changes. Fitted to real
 * series; docs/projections.md says which, and how it did on others.
 */
const calibration = 0.82;
const mostDegrees = 4;

/**
 * A standard error for every number of years ahead, zero for a series that never moved, and its degrees of freedom.
 * @internal
 */
export function randomWalk(series: AnnualSeries, scale: Scale = identity): Pick<Fit, 'spread' | 'degrees'> {
  let yearly: number | undefined;
  return {
    // Of most methods nothing but the level is asked.
    spread: (horizon) =>
      (yearly ??= calibration * yearlyMove(onScale(series, scale.to))) * Math.sqrt(varianceGrowth(horizon)),
    degrees: degreesOf(series.values.length),
  };
}

/**
 * Five to seven points say less of their moves than n − 2 degrees claim; half the points did better on series nobody
 * had tuned on (docs/projections.md).
 */
function degreesOf(points: number): number {
  return Math.min(points - 2, Math.floor(points / 2), mostDegrees);
}

/**
 * The root mean square of the yearly changes. A change over several years is its part of the mean drift, and a
 * departure from it that grew with the root of the time; without missing years this is the plain root mean square.
 */
function yearlyMove({ years, values }: AnnualSeries): number {
  const moves = values.length - 1;
  if (moves === 0) return 0;
  const drift = (values[moves]! - values[0]!) / (years[moves]! - years[0]!);
  let squares = 0;
  for (let i = 1; i <= moves; i++) {
    const time = years[i]! - years[i - 1]!;
    squares += (values[i]! - values[i - 1]! - drift * time) ** 2 / time;
  }
  return Math.sqrt(squares / moves + drift * drift);
}

/**
 * The variance of a forecast in yearly variances: V(h) = 1 + Σ_{j=1}^{h−1} (1 + slopeShare · Σ_{i=1}^{j} damping^i)²,
 * that of damped exponential smoothing with a level that follows every shock in full.
 *
 * @see R. J. Hyndman, A. B. Koehler, J. K. Ord and R. D. Snyder, "Forecasting with Exponential Smoothing" (2008), table
 *   6.1.
 */
function varianceGrowth(horizon: number): number {
  for (let year = growth.length; year <= horizon; year++) {
    growthState.power *= damping;
    growthState.carried += slopeShare * growthState.power;
    growth.push(growth[year - 1]! + growthState.carried * growthState.carried);
  }
  return growth[horizon]!;
}

/** The sums so far, by years ahead: constants, worked out as far as anyone asked. */
const growth = [0, 1];
const growthState = { power: 1, carried: 1 };
