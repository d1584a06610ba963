/**
 * Chooses the points that an annual criterion is judged on: one a year. A figure for a part of a year only informs; it
 * decides no verdict.
 */
import { emptyList } from '../../core/freeze.js';
import type { Timing } from '../../core/model.js';
import { lastDayOf } from '../../core/period.js';
import type { Point } from './point.js';

/** How points are chosen. @internal */
export interface PeriodRule {
  /** `year`: one figure a year is judged; `latest`: every period is judged, and the latest one decides. */
  readonly judgedPeriod: 'year' | 'latest';
  /** The last day of the period asked about: a year that ends by then is over. */
  readonly lastDay: number;
  /** The due day of a criterion that falls due within a year: figures for later days of that year do not count. */
  readonly dueDay?: number;
}

/** The points that are judged, and the points that only inform. @internal */
export interface ChosenPoints {
  readonly judged: readonly Point[];
  /** The points of years in which no figure can be judged. */
  readonly informing: readonly Point[];
}

/**
 * Chooses among the points of a series, oldest first. A figure for the whole year stands for its year. Without such a
 * figure, a stock uses its latest reading in the year; a flow uses the figure dated on a single day (it is as of that
 * day), once the year is over. @internal
 */
export function choosePoints(points: readonly Point[], timing: Timing, rule: PeriodRule): ChosenPoints {
  if (rule.judgedPeriod === 'latest' || points.every(isYear)) return { judged: points, informing: emptyList };
  const judged: Point[] = [];
  const informing: Point[] = [];
  for (let from = 0; from < points.length;) {
    const { year } = points[from]!.period;
    let to = from + 1;
    while (to < points.length && points[to]!.period.year === year) to++;
    const inYear = points.slice(from, to);
    const figure = figureOf(inYear, timing, endOf(year, rule) <= rule.lastDay);
    if (figure) judged.push(figure);
    else informing.push(...inYear);
    from = to;
  }
  return { judged, informing };
}

/** The last day of a year whose figures count. */
function endOf(year: number, { dueDay }: PeriodRule): number {
  return dueDay !== undefined && Math.floor(dueDay / 10000) === year ? dueDay : lastDayOf(year);
}

/** The figure that stands for a year, from the year's points, oldest first. */
function figureOf(inYear: readonly Point[], timing: Timing, isOver: boolean): Point | undefined {
  const whole = inYear.find(isYear);
  if (whole) return whole;
  if (timing === 'stock') return inYear[inYear.length - 1];
  return isOver ? inYear.findLast(isDay) : undefined;
}

function isYear({ period: { text } }: Point): boolean {
  return text.length === 4;
}

function isDay({ period: { firstDay, lastDay } }: Point): boolean {
  return firstDay === lastDay;
}
