/** Projects a gap or a comparison of two rates with few cases, by the counts of both sides. */
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

/** The input of a projection of the difference of two sides. @internal */
export interface DifferenceTask {
  readonly sides: CountedSides;
  /** Whether the size of the difference is asked for, as for a gap; else the first side minus the second. */
  readonly absolute: boolean;
  readonly limits: Limits;
  readonly confidence: number;
}

const anyLimits: Limits = { lower: null, upper: null };

/**
 * Fits both sides. As the cases of both sides grow, the projection of the difference itself takes over: the figures of
 * two sides may move together, but the random variation of their counts does not. `null` where both sides have many
 * cases.
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
    spread: ({ horizon }) => {
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

/** The weighted mean of two projections, figure by figure. */
function between(byCounts: CourseAhead, figures: CourseOfFigures, weight: number): CourseAhead {
  const weighed = (counted: number, figure: number): number => weight * counted + (1 - weight) * figure;
  return {
    point: (horizon) => weighed(byCounts.point(horizon), figures.point(horizon)),
    spread: ({ horizon }) => {
      const counted = byCounts.spread!({ horizon, point: byCounts.point(horizon) });
      const figure = figures.spread?.({ horizon, point: figures.point(horizon) });
      if (!figure) return counted;
      return {
        lower: weighed(counted.lower, figure.lower),
        upper: weighed(counted.upper, figure.upper),
        probability: figure.probability === null ? null : weighed(counted.probability!, figure.probability),
      };
    },
  };
}

/** The probability of a count beyond each end of the counts considered. */
const beyondEnds = 1e-4;

/** Projects one side by itself; `null` where almost no weight is left to its counts. @internal */
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

/**
 * The count of one side by years ahead: by its counts where they have weight, else by the default projection of its
 * figures.
 */
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

/**
 * The probability of a count is the probability of the figures that round to it. Figures that never moved stay
 * unchanged.
 */
function countsOf(
  { point, chancesUpTo }: CourseOfFigures,
  horizon: number,
  perUnit: number,
): (count: number) => number {
  const upTo = chancesUpTo?.(horizon) ?? ((level: number) => Number(level >= point(horizon)));
  return (count) => (count < 0 ? 0 : upTo((count + 0.5) / perUnit));
}
