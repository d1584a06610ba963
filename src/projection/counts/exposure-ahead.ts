/** How much cases will be counted in: as given, or along its own course. */
import { pointAhead } from '../methods/distribution.js';
import { recommended } from '../methods/default.js';
import type { AnnualSeries } from '../series/series.js';
import type { CountSeries } from './count-series.js';

/** The exposure of a year to come, a whole number from 1, and where it is from. @internal */
export interface ExposureAhead {
  readonly exposure: number;
  readonly basis: 'given' | 'own-course';
}

const positive = { min: 1, max: Number.MAX_SAFE_INTEGER };

/** The exposure so many years ahead; what is not given follows the default method. @internal */
export function exposureCourse(
  { years, exposures }: CountSeries,
  given: AnnualSeries | null,
): (horizon: number) => ExposureAhead {
  const last = years[years.length - 1]!;
  const fit = recommended.fit({ years, values: exposures }, positive)!;
  return (horizon) => {
    const place = given ? given.years.indexOf(last + horizon) : -1;
    return place < 0
      ? { exposure: Math.round(pointAhead(fit, horizon, positive)), basis: 'own-course' }
      : { exposure: given!.values[place]!, basis: 'given' };
  };
}
