/** A least-squares line on a scale, with its exact prediction interval. */
import { leastSquares } from '../../statistics/linear-regression.js';
import { identity, type Scale } from './scale.js';
import { onScale, type AnnualSeries } from '../series/series.js';
import type { Fit } from './method.js';

function largestSize(values: readonly number[]): number {
  let largest = 0;
  for (let i = 0; i < values.length; i++) largest = Math.max(largest, Math.abs(values[i]!));
  return largest;
}

/**
 * Continues the least-squares line through the series on a scale; `null` where a value has no finite image on the
 * scale.
 *
 * One more observation at x lies about the line with standard error s·√(1 + 1/n + (x − x̄)²/Sxx) and n − 2 degrees of
 * freedom.
 *
 * @see N. R. Draper and H. Smith, "Applied Regression Analysis", 3rd ed. (1998), 3.1.
 * @internal
 */
export function regressionOn(scale: Scale, series: AnnualSeries): Fit | null {
  const { years, values } = scale === identity ? series : onScale(series, scale.to);
  const largest = largestSize(values);
  if (!Number.isFinite(largest)) return null;
  const line = leastSquares(years, values);
  const fromMean = years[years.length - 1]! - line.xMean;
  // Residuals of points on a line are only rounding errors.
  const rounding = 1e-12 * largest;
  const scatter = line.residualStandardError > rounding ? line.residualStandardError : 0;
  return {
    scale,
    centre: (horizon) => line.yMean + line.slope * (fromMean + horizon),
    spread: (horizon) => scatter * Math.sqrt(1 + 1 / line.points + (fromMean + horizon) ** 2 / line.xSumOfSquares),
    degrees: line.points - 2,
  };
}
