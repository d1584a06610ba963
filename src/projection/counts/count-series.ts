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

/** Percentages, which count parts of a whole, or else two numbers that move together. */
const percentages: ReadonlySet<string> = new Set(['percent', 'share']);

/**
 * The counts of these points; `null` unless each of them carries whole numbers of a rate of events, or of parts of a
 * whole. A percentage that may pass 100 % (pupils kept, who may move in) is neither: its two counts move together. Nor
 * is a mean of years or of money.
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
