/** Projects the exposure of cases: given values, or the series' own course. */
import { dampedAhead } from '../methods/damped.js';
import { medianSlope } from '../methods/theil-sen.js';
import type { AnnualSeries } from '../series/series.js';
import type { CountSeries } from './count-series.js';

/** The exposure of a year ahead, a whole number from 1, and its basis. @internal */
export interface ExposureAhead {
  readonly exposure: number;
  readonly basis: 'given' | 'own-course';
}

/**
 * The exposure by years ahead. A year that is not given has the mean of no change and of the damped Theil–Sen slope,
 * which is the default method for few points. A falling course uses the scale of logarithms, so that it never reaches
 * 0; a rising course does not, so that it does not grow exponentially. @internal
 */
export function exposureCourse(series: CountSeries, given: AnnualSeries | null): (horizon: number) => ExposureAhead {
  const { years, exposures } = series;
  const last = years[years.length - 1]!;
  const level = exposures[exposures.length - 1]!;
  const carriedOn = courseOf(series, level);
  return (horizon) => {
    const place = given ? given.years.indexOf(last + horizon) : -1;
    if (place >= 0) return { exposure: given!.values[place]!, basis: 'given' };
    return { exposure: Math.max(1, Math.round((level + carriedOn(horizon)) / 2)), basis: 'own-course' };
  };
}

function courseOf({ years, exposures }: CountSeries, level: number): (horizon: number) => number {
  const slope = medianSlope({ years, values: exposures });
  if (slope >= 0) return (horizon) => dampedAhead({ level, slope }, horizon);
  const share = medianSlope({ years, values: exposures.map(Math.log) });
  return (horizon) => level * Math.exp(dampedAhead({ level: 0, slope: share }, horizon));
}
