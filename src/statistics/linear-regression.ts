import { requirePairs, requireVariation } from './preconditions.js';

/** A least-squares line through points, and how well they fit it. */
export interface LinearRegression {
  /** How many points the line was fitted to. */
  readonly points: number;
  /** Change in y per unit of x. */
  readonly slope: number;
  /** The line's y at x = 0, usually far outside the points when x is a year. */
  readonly intercept: number;
  /** Share of the variation of y along the line, from 0 to 1; 0 where y does not vary. */
  readonly r2: number;
  /** Typical distance of a point from the line: √(sum of squared residuals / (points − 2)), in units of y. */
  readonly residualStandardError: number;
  /** Standard error of `slope`, in its units. */
  readonly slopeStandardError: number;
  readonly xMean: number;
  readonly yMean: number;
  /** Sum of squared distances of the x from `xMean`. */
  readonly xSumOfSquares: number;
}

/** The mean, computed from differences to the first value, so that the mean of a constant is exact. */
function meanOf(values: readonly number[]): number {
  const origin = values[0]!;
  let sum = 0;
  for (let i = 1; i < values.length; i++) sum += values[i]! - origin;
  return origin + sum / values.length;
}

/**
 * The straight line y = intercept + slope·x with the smallest sum of squared vertical distances.
 *
 * The slope is Σ(x − x̄)(y − ȳ) / Σ(x − x̄)², computed from distances to the means, so that x may be years as
 * they are. Standard errors hold for independent deviations of equal variance about a straight line; for
 * limits at a given x, see {@link predictLinear}.
 *
 * @param x - Where each point lies, such as years; in any order, at least two of them different.
 * @param y - What was observed there, one for each x. A constant y gives slope 0, r2 0 and errors 0.
 * @throws {@link IndicatorError} `TOO_FEW_POINTS` under 3 (two points leave nothing to estimate an error
 * from); `BAD_SERIES` for unequal lengths or a constant x; `BAD_NUMBER` for a value that is not finite, or
 * not 0 and not of size 1e-75 to 1e75.
 * @see N. R. Draper and H. Smith, "Applied Regression Analysis", 3rd ed. (1998), chapter 1.
 * @example
 * const line = linearRegression([2020, 2021, 2022, 2023], [10, 12, 13, 17]);
 * line.slope.toFixed(9) //=> '2.200000000'
 * line.r2.toFixed(4) //=> '0.9308'
 * line.residualStandardError.toFixed(4) //=> '0.9487'
 */
export function linearRegression(x: readonly number[], y: readonly number[]): LinearRegression {
  requirePairs('linearRegression', x, y, 3);
  requireVariation('linearRegression(x)', x);
  return leastSquares(x, y);
}

/** {@link linearRegression} for points that are already checked. @internal */
export function leastSquares(x: readonly number[], y: readonly number[]): LinearRegression {
  const points = x.length;
  const xMean = meanOf(x);
  const yMean = meanOf(y);
  let xSumOfSquares = 0;
  let ySumOfSquares = 0;
  let products = 0;
  for (let i = 0; i < points; i++) {
    const dx = x[i]! - xMean;
    const dy = y[i]! - yMean;
    xSumOfSquares += dx * dx;
    ySumOfSquares += dy * dy;
    products += dx * dy;
  }
  const slope = products / xSumOfSquares;
  let residuals = 0;
  for (let i = 0; i < points; i++) {
    const residual = y[i]! - yMean - slope * (x[i]! - xMean);
    residuals += residual * residual;
  }
  const residualStandardError = Math.sqrt(residuals / (points - 2));
  return {
    points,
    slope,
    intercept: yMean - slope * xMean,
    r2: ySumOfSquares === 0 ? 0 : Math.min(1, slope * (products / ySumOfSquares)),
    residualStandardError,
    slopeStandardError: residualStandardError / Math.sqrt(xSumOfSquares),
    xMean,
    yMean,
    xSumOfSquares,
  };
}
