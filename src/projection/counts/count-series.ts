/** The counts behind a series of rates: cases over their exposure, year by year. */
import type { Indicator } from '../../core/model.js';
import { isRatio, scaleOf } from '../../core/units.js';
import type { Point } from '../../criteria/evidence/point.js';
import { isPartOfWhole } from '../../criteria/evidence/read-rows.js';

/** Cases and exposures by year, ascending; whole numbers, every exposure above 0. @internal */
export interface CountSeries {
  readonly years: readonly number[];
  readonly cases: readonly number[];
  readonly exposures: readonly number[];
  /** Whether cases are parts of the exposure, as screened women are part of all women; else they are events in it. */
  readonly parts: boolean;
  /** The factor from cases over exposure to the indicator's unit. */
  readonly scale: number;
}

/** Percentages. They count parts of a whole, or compare two numbers that move together. */
const percentages: ReadonlySet<string> = new Set(['percent', 'share']);

/**
 * The counts of these points; `null` unless every point has whole numbers for a rate of events, or for parts of a
 * whole. A percentage that may exceed 100 % (pupils kept, because pupils may move in) is neither, because its two
 * counts move together. A mean of years or of money is neither, too.
 *
 * @internal
 */
export function countSeriesOf(points: readonly Point[], indicator: Indicator): CountSeries | null {
  const parts = isPartOfWhole(indicator);
  const events = isRatio(indicator.unit) && !percentages.has(indicator.unit);
  if ((!parts && !events) || points[0]?.observation?.numerator === undefined) return null;
  const cases = points.map(({ observation }) => Number(observation?.numerator));
  const exposures = points.map(({ observation }) => Number(observation?.denominator));
  if (![...cases, ...exposures].every(Number.isSafeInteger) || exposures.includes(0)) return null;
  return {
    years: points.map(({ period }) => period.year),
    cases,
    exposures,
    parts,
    scale: scaleOf(indicator)!,
  };
}
