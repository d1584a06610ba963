/**
 * Projects a series of counts: for each year ahead, the figure to be published and its probability of meeting the
 * limits.
 */
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
import { fitRate, meansAhead, rateAhead } from './rate-model.js';
import { chanceMatters, sharesOf, type Shares } from './shares.js';

/** The input of a projection of counts. @internal */
export interface CountTask {
  readonly series: CountSeries;
  readonly limits: Limits;
  readonly confidence: number;
  /** Denominators given for years ahead. */
  readonly denominators: AnnualSeries | null;
  readonly lender: Lender | null;
}

/** Projects the figures without their counts; called only where this projection is needed. @internal */
export type FiguresOf = () => CourseOfFigures | null;

/** A projection by counts. @internal */
export interface CountForecast {
  /** The share of the projection that rests on counts: above 0, at most 1. */
  readonly weight: number;
  readonly course: CourseAhead;
  /** The counts of a year; `null` where the projection has two sides, each with its counts. */
  readonly describe: (horizon: number) => CountsAhead | null;
}

/** A projection by counts of one series. @internal */
export interface SeriesForecast extends CountForecast {
  readonly yearAt: (horizon: number) => YearOfCounts;
  readonly describe: (horizon: number) => CountsAhead;
}

/**
 * Fits the counts of at least one year. As the counts grow, the projection of the figures takes over; `null` where
 * almost no weight is left to the counts.
 *
 * @internal
 */
export function forecastCounts(task: CountTask, figuresOf: FiguresOf): SeriesForecast | null {
  const { series, limits, confidence, denominators, lender } = task;
  if (!chanceMatters(series)) return null;
  const { parts, scale } = series;
  const model = fitRate(series, lender ? priorOf(lender) : undefined);
  const byCases = sharesOf(series, model.wanders);
  if (byCases.steady + byCases.wandering < leastWeight) return null;
  const figures = byCases.figures > 0 ? withSpread(figuresOf()) : null;
  const shares = figures ? byCases : withoutFigures(byCases);
  const weight = shares.steady + shares.wandering;
  const exposureAt = exposureCourse(series, denominators);
  const wanders = shares.wandering / weight;
  const tail = Math.max((1 - confidence) / 2, leastTail);
  const rateAt = remembered((horizon) => ({ ...rateAhead(model, horizon), wanders }));
  const pointAt = remembered((horizon) => {
    const { steady, wandering } = meansAhead(model, horizon);
    const byCounts = (shares.steady * steady + shares.wandering * wandering) * scale;
    return figures ? byCounts + shares.figures * figures.point(horizon) : byCounts;
  });
  const yearAt = remembered((horizon, before: YearOfCounts | undefined): YearOfCounts => {
    const { exposure, basis } = exposureAt(horizon);
    const byFigures = figures ? figures.chancesUpTo(horizon) : () => 0;
    // A figure of the default stands for the count it rounds to.
    const figuresUpTo = (count: number): number => byFigures(((count + 0.5) * scale) / exposure);
    const rate = rateAt(horizon);
    const upTo = publishedCount(rate, shares, exposure, parts, figuresUpTo);
    const expected = (pointAt(horizon) * exposure) / scale;
    // The search starts near the ends of the year before, moved in proportion to the expected cases.
    const moved = before === undefined ? 1 : expected / before.expected;
    return {
      exposure,
      basis,
      rate,
      upTo,
      expected,
      lower: quantileOf(upTo, tail, before ? before.lower * moved : expected),
      upper: quantileOf(upTo, 1 - tail, before ? before.upper * moved : expected),
      allowed: allowedCases(limits, exposure, scale),
    };
  });
  return {
    weight,
    yearAt,
    course: {
      point: pointAt,
      spread: ({ horizon }) => {
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

/** Remembers the result of each year, and passes it to the search for the next year, where it is a near start. */
function remembered<T>(find: (horizon: number, before: T | undefined) => T): (horizon: number) => T {
  const found: T[] = [];
  return (horizon) => (found[horizon] ??= find(horizon, found[horizon - 1]));
}

/** The smallest tail of an interval: probabilities are summed to twelve digits. */
const leastTail = 1e-9;

/** A smaller weight does not change any published figure. */
const leastWeight = 0.001;

type FiguresWithSpread = CourseOfFigures & { readonly chancesUpTo: NonNullable<CourseOfFigures['chancesUpTo']> };

/** `null` for figures without a spread: a series that never moved has no probabilities. */
function withSpread(figures: CourseOfFigures | null): FiguresWithSpread | null {
  return figures?.chancesUpTo ? { ...figures, chancesUpTo: figures.chancesUpTo } : null;
}

/** Gives the share of the figures to the counts. */
function withoutFigures({ steady, wandering }: Shares): Shares {
  const byCounts = steady + wandering;
  return { steady: steady / byCounts, wandering: wandering / byCounts, figures: 0 };
}

/** The probability of an allowed count. A probability below the precision of the sums, twelve digits, becomes 0. */
function chanceOf(upTo: UpTo, { least, most }: AllowedCases): number {
  const chance = upTo(most) - upTo(least - 1);
  return chance < leastTail ? 0 : chance;
}
