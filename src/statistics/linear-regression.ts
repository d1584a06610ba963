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

/** A mean, and every value's distance from it. Measured from the first value, so that a constant gives exact zeros. */
function centre(values: readonly number[]): { readonly mean: number; readonly distances: readonly number[] } {
  const origin = values[0] as number;
  const shift = values.reduce((sum, value) => sum + (value - origin), 0) / values.length;
  return { mean: origin + shift, distances: values.map((value) => value - origin - shift) };
}

function sumOfProducts(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, i) => sum + value * (b[i] as number), 0);
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
  const { mean: xMean, distances: dx } = centre(x);
  const { mean: yMean, distances: dy } = centre(y);
  const xSumOfSquares = sumOfProducts(dx, dx);
  const ySumOfSquares = sumOfProducts(dy, dy);
  const products = sumOfProducts(dx, dy);
  const slope = products / xSumOfSquares;
  const residuals = dy.map((distance, i) => distance - slope * (dx[i] as number));
  const residualStandardError = Math.sqrt(sumOfProducts(residuals, residuals) / (x.length - 2));
  return {
    points: x.length,
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
