/**
 * Which points an annual criterion is judged on: one a year. What is known of a part of a year informs and settles
 * nothing.
 */
import type { Timing } from '../../core/model.js';
import { lastDayOf } from '../../core/period.js';
import type { Point } from './point.js';

/** How points are chosen. @internal */
export interface PeriodRule {
  /** `year`: one figure a year is judged; `latest`: every period is, and the latest one counts. */
  readonly judgedPeriod: 'year' | 'latest';
  /** The last day of the period asked about: a year is over once it has ended by then. */
  readonly lastDay: number;
  /** The day on which a criterion falls due within a year; of that year it is the last day that counts. */
  readonly dueDay?: number;
}

/** Points that are judged, and those that only inform. @internal */
export interface ChosenPoints {
  readonly judged: readonly Point[];
  /** Points of years without a figure that could be judged. */
  readonly informing: readonly Point[];
}

const none: readonly never[] = Object.freeze([]);

/**
 * Chooses among the points of a series, oldest first. A figure of the whole year stands for its year. Without one, a
 * stock has its last reading of the year, so far or at its end; a flow has a day’s reading, which is one as of that
 * day, once its year is over. @internal
 */
export function choosePoints(points: readonly Point[], timing: Timing, rule: PeriodRule): ChosenPoints {
  if (rule.judgedPeriod === 'latest' || points.every(isYear)) return { judged: points, informing: none };
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

/** The last day of a year that counts. */
function endOf(year: number, { dueDay }: PeriodRule): number {
  return dueDay !== undefined && Math.floor(dueDay / 10000) === year ? dueDay : lastDayOf(year);
}

/** The figure of a year, from its points, oldest first. */
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
