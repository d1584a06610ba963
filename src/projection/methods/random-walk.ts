/**
 * The uncertainty of a projection: the width of a random walk whose drift is itself uncertain.
 *
 * Textbook intervals of a fitted line use its scatter as the error of a forecast; they hold far fewer outcomes than
 * their confidence says. The error of an official series grows from year to year, as in a random walk.
 */
import { damping } from './damping.js';
import type { Fit } from './method.js';
import { onScale, type AnnualSeries } from '../series/series.js';
import { identity, type Scale } from './scale.js';

/** The share of a shock to the level that stays in the slope. */
const slopeShare = 0.1;

/**
 * With this factor the 80 % interval holds 80 % of the outcomes, and the 95 % interval nearly 95 %. Tails are no
 * thinner than Student's with four degrees of freedom, because the size of the moves itself changes. The factor was
 * fitted to real series; docs/projections.md names them, and gives the coverage on other series.
 */
const calibration = 0.82;
const mostDegrees = 4;

/**
 * The standard error for every number of years ahead (zero for a series of equal values), and its degrees of freedom.
 * @internal
 */
export function randomWalk(series: AnnualSeries, scale: Scale = identity): Pick<Fit, 'spread' | 'degrees'> {
  let yearly: number | undefined;
  return {
    // Computed only when asked: most methods are asked only for the level.
    spread: (horizon) =>
      (yearly ??= calibration * yearlyMove(onScale(series, scale.to))) * Math.sqrt(varianceGrowth(horizon)),
    degrees: degreesOf(series.values.length),
  };
}

/**
 * Five to seven points give less information about their moves than n − 2 degrees of freedom; half the number of points
 * was better on series not used for tuning (docs/projections.md).
 */
function degreesOf(points: number): number {
  return Math.min(points - 2, Math.floor(points / 2), mostDegrees);
}

/**
 * The root mean square of the yearly changes. A change over several years consists of that many years' mean drift and a
 * deviation that grew with the root of the time; without missing years this is the plain root mean square.
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
 * as for damped exponential smoothing with a level that follows every shock fully.
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

/** The sums by years ahead. They are constants, computed as far as needed so far. */
const growth = [0, 1];
const growthState = { power: 1, carried: 1 };
