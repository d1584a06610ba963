/** Counts behind a series of rates: cases over what they were counted in, year by year. */
import type { Indicator } from '../../core/model.js';
import { isRatio, scaleOf } from '../../core/units.js';
import type { Point } from '../../criteria/evidence/point.js';
import { isPartOfWhole } from '../../criteria/evidence/read-rows.js';

/** Cases and exposures of years, ascending; whole numbers, every exposure above 0. @internal */
export interface CountSeries {
  readonly years: readonly number[];
  readonly cases: readonly number[];
  readonly exposures: readonly number[];
  /** Whether cases are parts of the exposure, as the screened are of women; else they are events in it. */
  readonly parts: boolean;
  /** What cases over exposure is multiplied by to be in the indicator's unit. */
  readonly scale: number;
}

/** The counts of these points; `null` unless each of them carries whole numbers of a rate. @internal */
export function countSeriesOf(points: readonly Point[], indicator: Indicator): CountSeries | null {
  // A mean of years or of money is a quotient too, and no case is counted in it.
  if (!isRatio(indicator.unit) || points[0]?.observation?.numerator === undefined) return null;
  const cases = points.map(({ observation }) => Number(observation?.numerator));
  const exposures = points.map(({ observation }) => Number(observation?.denominator));
  if (![...cases, ...exposures].every(Number.isSafeInteger) || exposures.includes(0)) return null;
  return {
    years: points.map(({ period }) => period.year),
    cases,
    exposures,
    parts: isPartOfWhole(indicator),
    scale: scaleOf(indicator)!,
  };
}
