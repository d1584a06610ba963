/** A series of counts carried forward: by year, the figure to be published and its chance of meeting. */
import type { Limits } from '../../criteria/kinds/kind.js';
import { quantileOf } from '../../statistics/count-distribution.js';
import type { CourseAhead, CourseOfFigures } from '../methods/course.js';
import type { AnnualSeries } from '../series/series.js';
import { allowedCases, type AllowedCases } from './allowed-cases.js';
import { priorOf, type Lender } from './borrowed.js';
import type { CountSeries } from './count-series.js';
import { countsAhead, type CountsAhead, type YearOfCounts } from './counts-ahead.js';
import { exposureCourse } from './exposure-ahead.js';
import { publishedCount, type UpTo } from './outcome.js';
import { fitRate, rateAhead } from './rate-model.js';
import { chanceMatters, sharesOf, type Shares } from './shares.js';

/** How counts are carried forward. @internal */
export interface CountTask {
  readonly series: CountSeries;
  readonly limits: Limits;
  readonly confidence: number;
  /** Denominators given for years to come. */
  readonly denominators: AnnualSeries | null;
  readonly lender: Lender | null;
}

/** Counts carried forward. @internal */
export interface CountForecast {
  /** From above 0, where only a part rests on counts, to 1. */
  readonly weight: number;
  readonly course: CourseAhead;
  readonly describe: (horizon: number) => CountsAhead;
}

/**
 * Fits the counts of at least one year, and hands over to the course of the figures as they grow; `null` where next to
 * nothing is left to the counts.
 *
 * @internal
 */
export function forecastCounts(task: CountTask, figures: CourseOfFigures): CountForecast | null {
  const { series, limits, confidence, denominators, lender } = task;
  if (!chanceMatters(series)) return null;
  const { parts, scale } = series;
  const model = fitRate(series, lender ? priorOf(lender) : undefined);
  const shares = sharesWith(figures, sharesOf(series, model.wanders));
  const weight = shares.steady + shares.wandering;
  if (weight < leastWeight) return null;
  const exposureAt = exposureCourse(series, denominators);
  const wanders = shares.wandering / weight;
  const rateAt = remembered((horizon) => ({ ...rateAhead(model, horizon), wanders }));
  const pointAt = (horizon: number): number => {
    const { steady, wandering } = rateAt(horizon);
    const byCounts = (shares.steady * steady.mean + shares.wandering * wandering.mean) * scale;
    return shares.figures > 0 ? byCounts + shares.figures * figures.point(horizon) : byCounts;
  };
  const yearAt = remembered((horizon, before: YearOfCounts | undefined): YearOfCounts => {
    const { exposure, basis } = exposureAt(horizon);
    const byFigures = shares.figures > 0 ? figures.chancesUpTo!(horizon) : () => 0;
    // A figure of the default stands for the count it rounds to.
    const figuresUpTo = (count: number): number => byFigures(((count + 0.5) * scale) / exposure);
    const rate = rateAt(horizon);
    const upTo = publishedCount(rate, shares, exposure, parts, figuresUpTo);
    const expected = (pointAt(horizon) * exposure) / scale;
    return {
      exposure,
      basis,
      rate,
      upTo,
      expected,
      lower: quantileOf(upTo, (1 - confidence) / 2, before?.lower ?? expected),
      upper: quantileOf(upTo, (1 + confidence) / 2, before?.upper ?? expected),
      allowed: allowedCases(limits, exposure, scale),
    };
  });
  return {
    weight,
    course: {
      point: pointAt,
      spread: (horizon) => {
        const { lower, upper, exposure, upTo, allowed } = yearAt(horizon);
        return {
          lower: (lower * scale) / exposure,
          upper: (upper * scale) / exposure,
          probability: chanceOf(upTo, allowed),
        };
      },
    },
    describe: (horizon) =>
      countsAhead(yearAt(horizon), { series, limits, confidence, weight, borrowed: lender?.named ?? null }),
  };
}

/** Remembers what was found for a year, and tells the next one of it, which is near. */
function remembered<T>(find: (horizon: number, before: T | undefined) => T): (horizon: number) => T {
  const found: T[] = [];
  return (horizon) => (found[horizon] ??= find(horizon, found[horizon - 1]));
}

/** Less than this is not to be seen in any figure. */
const leastWeight = 0.001;

/** Figures without a spread leave their share to the counts. */
function sharesWith({ chancesUpTo }: CourseOfFigures, shares: Shares): Shares {
  const byCounts = shares.steady + shares.wandering;
  if (chancesUpTo !== null || byCounts < leastWeight) return shares;
  return { steady: shares.steady / byCounts, wandering: shares.wandering / byCounts, figures: 0 };
}

/** The chance of a count inside what is allowed. */
function chanceOf(upTo: UpTo, { least, most }: AllowedCases): number {
  const within = most === Infinity ? 1 : upTo(most);
  return Math.max(0, within - (least === -Infinity ? 0 : upTo(least - 1)));
}
