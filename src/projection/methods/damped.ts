import { damping, fadedShare } from './damping.js';
import { identity } from './scale.js';
import { randomWalk } from './random-walk.js';
import { hasGaps, type AnnualSeries, type LevelAndSlope } from '../series/series.js';
import type { Method } from './method.js';

const levelWeights = [0.3, 0.5, 0.7, 0.9, 1];
const slopeWeights = [0.05, 0.1, 0.2, 0.4];

/**
 * Level and damped slope by Holt's exponential smoothing, with the two weights chosen from a grid by the least squared
 * one-year error. No year may be missing. @internal
 */
export function smoothed(series: AnnualSeries): LevelAndSlope {
  return (series.smoothed ??= smooth(series));
}

function smooth({ values }: AnnualSeries): LevelAndSlope {
  let best: LevelAndSlope = { level: values[values.length - 1]!, slope: 0 };
  let least = Infinity;
  for (const levelWeight of levelWeights) {
    for (const slopeWeight of slopeWeights) {
      let level = values[0]!;
      let slope = values[1]! - values[0]!;
      let squares = 0;
      for (let i = 1; i < values.length; i++) {
        const expected = level + damping * slope;
        const error = values[i]! - expected;
        if (i > 1) squares += error * error;
        level = expected + levelWeight * error;
        slope = damping * slope + levelWeight * slopeWeight * error;
      }
      if (squares < least) {
        least = squares;
        best = { level, slope };
      }
    }
  }
  return best;
}

/** The level `horizon` years ahead, with a damped slope. @internal */
export function dampedAhead({ level, slope }: LevelAndSlope, horizon: number): number {
  return level + (slope * damping * fadedShare(horizon)) / (1 - damping);
}

/**
 * Holt's exponential smoothing with a damped trend, φ = 0.9. The series must not have missing years.
 *
 * @see E. S. Gardner and E. McKenzie, "Forecasting Trends in Time Series", Management Science 31 (1985) 1237–1246.
 * @internal
 */
export const damped: Method = {
  least: 3,
  fit: (series) => {
    if (hasGaps(series)) return null;
    const state = smoothed(series);
    return { scale: identity, centre: (horizon) => dampedAhead(state, horizon), ...randomWalk(series) };
  },
};
