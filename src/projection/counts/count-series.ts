/** The counts behind a series of rates: cases over their exposure, year by year. */
import type { Indicator } from '../../core/model.js';
import { isRatio, scaleOf } from '../../core/units.js';
import { numberOf, type Point } from '../../criteria/evidence/point.js';
import { isPartOfWhole } from '../../criteria/evidence/read-rows.js';
import { valueIn } from '../series/series.js';

/** Cases and exposures by year, ascending; whole numbers, every exposure above 0. @internal */
export interface CountSeries {
  readonly years: readonly number[];
  readonly cases: readonly number[];
  readonly exposures: readonly number[];
  /** Whether cases are parts of the exposure, as screened women are part of all women; else they are events in it. */
  readonly parts: boolean;
  /** The factor from cases over exposure to the indicator's unit. */
  readonly scale: number;
  /** The years that have only a value; their cases are recovered from it. Left out: none. */
  readonly recovered?: readonly number[];
}

/** Percentages. They count parts of a whole, or compare two numbers that move together. */
const percentages: ReadonlySet<string> = new Set(['percent', 'share']);

/**
 * The counts of these points, ascending by year; `null` unless at least one of them has counts, and every count is a
 * whole number of events, or of parts of a whole. A percentage that may exceed 100 % (pupils kept, because pupils may
 * move in) is neither, because its two counts move together. A mean of years or of money is neither, too.
 *
 * A year that has only a value gets the exposure between the years beside it, and the whole number of cases nearest to
 * its value.
 *
 * @internal
 */
export function countSeriesOf(points: readonly Point[], indicator: Indicator): CountSeries | null {
  const parts = isPartOfWhole(indicator);
  const events = isRatio(indicator.unit) && !percentages.has(indicator.unit);
  const counted = points.filter(isCounted);
  if ((!parts && !events) || counted.length === 0) return null;
  const scale = scaleOf(indicator)!;
  const known = {
    years: counted.map(({ period }) => period.year),
    values: counted.map(({ observation }) => Number(observation!.denominator)),
  };
  const cases: number[] = [];
  const exposures: number[] = [];
  for (const point of points) {
    const isKnown = isCounted(point);
    const exposure = valueIn(known, point.period.year);
    exposures.push(isKnown ? exposure : Math.round(exposure));
    cases.push(isKnown ? Number(point.observation!.numerator) : Math.round((numberOf(point) * exposure) / scale));
  }
  if (![...cases, ...exposures].every(Number.isSafeInteger) || exposures.includes(0)) return null;
  const years = points.map(({ period }) => period.year);
  const recovered = points.filter((point) => !isCounted(point)).map(({ period }) => period.year);
  return { years, cases, exposures, parts, scale, ...(recovered.length > 0 && { recovered }) };
}

function isCounted({ observation }: Point): boolean {
  return observation?.numerator !== undefined;
}

/** @internal */
export function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
