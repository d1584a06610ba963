/**
 * How far a series may wander from its projection: the width of a random walk whose drift is itself uncertain.
 *
 * Textbook intervals of a fitted line take its scatter for the error of a forecast and hold far fewer outcomes than they
 * say. The error of an official series grows with every year that passes, as a random walk's does.
 */
import type { AnnualSeries } from './series.js';

/** How much of a shock to the level also changes the slope, and how fast slopes die away. */
const slopeShare = 0.2;
const damping = 0.9;

/** A standard error for every number of years ahead; zero for a series that never moved. @internal */
export function randomWalkSpread({ years, values }: AnnualSeries): (horizon: number) => number {
  let squares = 0;
  for (let i = 1; i < values.length; i++) squares += (values[i]! - values[i - 1]!) ** 2 / (years[i]! - years[i - 1]!);
  const yearly = Math.sqrt(squares / Math.max(1, values.length - 1));
  return (horizon) => yearly * Math.sqrt(varianceGrowth(horizon));
}

/**
 * The variance of a forecast in yearly variances: V(h) = 1 + Σ_{j=1}^{h−1} (1 + slopeShare · Σ_{i=1}^{j} damping^i)², that
 * of damped exponential smoothing with a level that follows every shock in full.
 *
 * @see R. J. Hyndman, A. B. Koehler, J. K. Ord and R. D. Snyder, "Forecasting with Exponential Smoothing" (2008), table 6.1.
 */
function varianceGrowth(horizon: number): number {
  let variance = 1;
  let power = 1;
  let carried = 1;
  for (let year = 1; year < horizon; year++) {
    power *= damping;
    carried += slopeShare * power;
    variance += carried * carried;
  }
  return variance;
}
