/**
 * Plain statistics for short official series: lines, trends, correlations, growth and exact intervals.
 *
 * All functions are pure, take plain numbers and arrays, and never return NaN or Infinity: a caller's mistake
 * throws {@link IndicatorError}, and a degenerate fact of the data (a constant series, all ties) has a
 * documented answer.
 *
 * @packageDocumentation
 */
export { type ErrorCode, type ErrorFields, IndicatorError } from '../core/errors.js';
export { cagr, type CompoundGrowth } from '../statistics/cagr.js';
export type { Interval } from '../statistics/interval.js';
export { clopperPearsonInterval, poissonInterval } from '../statistics/intervals.js';
export { type LinearPrediction, predictLinear } from '../statistics/linear-prediction.js';
export { linearRegression, type LinearRegression } from '../statistics/linear-regression.js';
export { mannKendall, type MannKendall, type MannKendallOptions } from '../statistics/mann-kendall.js';
export { spearman, type Spearman } from '../statistics/spearman.js';
export { theilSen, type TheilSen } from '../statistics/theil-sen.js';
export { theilSenInterval, type TheilSenInterval } from '../statistics/theil-sen-interval.js';
export { wilsonInterval } from '../statistics/wilson.js';
