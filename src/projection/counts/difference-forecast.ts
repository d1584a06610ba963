/** A gap or a comparison of two rates made of few cases, carried forward by the counts of both sides. */
import type { Limits } from '../../criteria/kinds/kind.js';
import { quantileOf } from '../../statistics/count-distribution.js';
import { courseOfFit, type CourseAhead, type CourseOfFigures } from '../methods/course.js';
import { recommended } from '../methods/default.js';
import { rangeOf } from '../methods/distribution.js';
import type { ValidRange } from '../series/valid-range.js';
import { forecastCounts, type CountForecast, type FiguresOf, type SeriesForecast } from './count-forecast.js';
import type { CountSeries } from './count-series.js';
import {
  chanceInside,
  differences,
  meanOfOutcomes,
  quantileOfOutcomes,
  type Outcomes,
  type SideOfYear,
} from './difference.js';
import { exposureCourse } from './exposure-ahead.js';
import { fewness } from './shares.js';

/** One side: its counts, and the possible range of its rate. @internal */
export interface CountedSide {
  readonly series: CountSeries;
  readonly bounds: ValidRange;
}

/** Both sides of a gap or a comparison. @internal */
export type CountedSides = readonly [CountedSide, CountedSide];

/** How the difference of two sides is carried forward. @internal */
export interface DifferenceTask {
  readonly sides: CountedSides;
  /** Whether its size is asked, as of a gap; else the first side less the second. */
  readonly absolute: boolean;
  readonly limits: Limits;
  readonly confidence: number;
}

const anyLimits: Limits = { lower: null, upper: null };

/**
 * Fits both sides, and hands over to the course of the difference itself as cases grow on both: figures that move by
 * themselves may move together, which counts of chance do not. `null` where neither side is few.
 *
 * @internal
 */
export function forecastDifference(task: DifferenceTask, figuresOf: FiguresOf): CountForecast | null {
  const { sides, absolute, limits, confidence } = task;
  const weight = Math.max(...sides.map(({ series }) => fewness(series)));
  if (weight === 0) return null;
  const [one, two] = sides.map((side) => sideAhead(side, confidence));
  const found: Outcomes[] = [];
  const outcomesAt = (horizon: number): Outcomes =>
    (found[horizon] ??= differences(one!(horizon), two!(horizon), absolute));
  const range = rangeOf(limits);
  const byCounts: CourseAhead = {
    point: (horizon) => meanOfOutcomes(outcomesAt(horizon)),
    spread: (horizon) => {
      const outcomes = outcomesAt(horizon);
      return {
        lower: quantileOfOutcomes(outcomes, (1 - confidence) / 2),
        upper: quantileOfOutcomes(outcomes, (1 + confidence) / 2),
        probability: chanceInside(outcomes, range, limits.strict === true),
      };
    },
  };
  const figures = weight < 1 ? figuresOf() : null;
  return { weight, course: figures ? between(byCounts, figures, weight) : byCounts, describe: () => null };
}

/** Every figure of two courses, weighed. */
function between(byCounts: CourseAhead, figures: CourseOfFigures, weight: number): CourseAhead {
  const weighed = (counted: number, figure: number): number => weight * counted + (1 - weight) * figure;
  return {
    point: (horizon) => weighed(byCounts.point(horizon), figures.point(horizon)),
    spread: (horizon) => {
      const counted = byCounts.spread!(horizon);
      const figure = figures.spread?.(horizon);
      if (!figure) return counted;
      return {
        lower: weighed(counted.lower, figure.lower),
        upper: weighed(counted.upper, figure.upper),
        probability: figure.probability === null ? null : weighed(counted.probability!, figure.probability),
      };
    },
  };
}

/** So little is left beyond the ends a count is looked at between. */
const beyondEnds = 1e-4;

/** One side carried forward by itself; `null` where next to nothing is left to its counts. @internal */
export function forecastSide(side: CountedSide, confidence: number): SeriesForecast | null {
  const task = { series: side.series, limits: anyLimits, confidence, denominators: null, lender: null };
  return forecastCounts(task, () => figuresOfSide(side, confidence));
}

function figuresOfSide(
  { series: { years, cases, exposures, scale }, bounds }: CountedSide,
  confidence: number,
): CourseOfFigures {
  const values = cases.map((count, i) => (count * scale) / exposures[i]!);
  return courseOfFit(recommended.fit({ years, values }, bounds)!, bounds, rangeOf(anyLimits), confidence);
}

/** The count of one side by years ahead: by counts as far as it has few, else by the default on its own figures. */
function sideAhead(side: CountedSide, confidence: number): (horizon: number) => SideOfYear {
  const { scale } = side.series;
  const ahead = forecastSide(side, confidence);
  const figures = ahead ? null : figuresOfSide(side, confidence);
  const exposureAt = exposureCourse(side.series, null);
  return (horizon) => {
    const { exposure } = exposureAt(horizon);
    const upTo = ahead ? ahead.yearAt(horizon).upTo : countsOf(figures!, horizon, exposure / scale);
    const expected = ((ahead ? ahead.course : figures!).point(horizon) * exposure) / scale;
    return {
      upTo,
      lowest: quantileOf(upTo, beyondEnds, expected),
      highest: quantileOf(upTo, 1 - beyondEnds, expected),
      perCase: scale / exposure,
    };
  };
}

/** Every count has the chance of the figures that round to it; figures that never moved stay where they are. */
function countsOf(
  { point, chancesUpTo }: CourseOfFigures,
  horizon: number,
  perUnit: number,
): (count: number) => number {
  const upTo = chancesUpTo?.(horizon) ?? ((level: number) => Number(level >= point(horizon)));
  return (count) => (count < 0 ? 0 : upTo((count + 0.5) / perUnit));
}
