/** Measures volatility: how far a series deviates from its own trend. */
import type { VolatilityMeasure } from '../../criteria/policy/policy.js';
import { medianOf } from '../../statistics/order-statistics.js';
import type { ValidRange } from '../series/valid-range.js';
import { medianSlope } from '../methods/theil-sen.js';
import type { AnnualSeries } from '../series/series.js';

/** The fewest points for a measure of volatility. */
const leastPoints = 4;

/**
 * The size of a measure, 0 or more; `null` with too few points, and where the measure is relative to a level that can
 * be negative. @internal
 */
export function volatilityOf(series: AnnualSeries, measure: VolatilityMeasure, bounds: ValidRange): number | null {
  if (series.values.length < leastPoints) return null;
  const slope = medianSlope(series);
  switch (measure) {
    case 'detrended-variation':
      return detrendedVariation(series, slope, bounds);
    case 'swing-to-range':
      return swingToRange(series, slope);
    case 'reversal-share':
      return reversalShare(series, slope);
  }
}

/** The root mean square distance of a series from its Theil–Sen line, in the series' unit. @internal */
export function wanderOf({ years, values }: AnnualSeries, slope = medianSlope({ years, values })): number {
  const residuals = values.map((value, i) => value - slope * years[i]!);
  const centre = middleOf(residuals);
  let squares = 0;
  for (const residual of residuals) squares += (residual - centre) ** 2;
  return Math.sqrt(squares / values.length);
}

/**
 * Whether a series both rises and falls. One that only goes one way, like a rate that rises to 100%, does not
 * fluctuate.
 *
 * @internal
 */
export function fluctuates(series: AnnualSeries): boolean {
  const moves = movesOf(series);
  return [1, -1].every((way) => moves.some(({ change }) => change * way > 0));
}

function detrendedVariation(series: AnnualSeries, slope: number, { min, max }: ValidRange): number | null {
  if (min < 0) return null;
  const level = middleOf(series.values);
  const base = Math.min(Math.abs(level), max - level);
  return base > 0 ? wanderOf(series, slope) / base : null;
}

function swingToRange(series: AnnualSeries, slope: number): number | null {
  const { values } = series;
  const range = Math.max(...values) - Math.min(...values);
  return range > 0
    ? middleOf(movesOf(series).map(({ change, years }) => Math.abs(change - slope * years))) / range
    : null;
}

function reversalShare(series: AnnualSeries, slope: number): number {
  const moves = movesOf(series);
  return moves.filter(({ change }) => change * slope < 0).length / moves.length;
}

function movesOf({ years, values }: AnnualSeries): { readonly change: number; readonly years: number }[] {
  return values.slice(1).map((value, i) => ({ change: value - values[i]!, years: years[i + 1]! - years[i]! }));
}

function middleOf(values: readonly number[]): number {
  return medianOf([...values]);
}
