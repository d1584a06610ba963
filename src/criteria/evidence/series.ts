/**
 * From points to series: the points of one area in order, without disaggregated points and forecasts. Duplicates are
 * errors.
 */
import { emptyList } from '../../core/freeze.js';
import { indicatorError } from '../../core/errors.js';
import { placeText, type Point } from './point.js';

/** A series of one indicator, oldest first. @internal */
export interface Series {
  readonly points: readonly Point[];
  /** The periods of forecasts, which are left out. */
  readonly forecasts: readonly string[];
}

/**
 * The point of a year, among points oldest first: the latest point in the year or, where two end on the same day, the
 * one with the longer period. A binary search, because it may run for every point of a long series. @internal
 */
export function pointOfYear(points: readonly Point[], year: number): Point | undefined {
  let [from, to] = [0, points.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (points[middle]!.period.year <= year) from = middle + 1;
    else to = middle;
  }
  // An index of −1 would be looked up as a name, which is slow.
  if (from === 0) return undefined;
  const last = points[from - 1]!;
  return last.period.year === year ? last : undefined;
}

/** Sorts points oldest first; throws for two points of one period. @internal */
export function inOrder(points: readonly Point[]): readonly Point[] {
  let sorted = true;
  for (let i = 1; i < points.length && sorted; i++) sorted = byPeriod(points[i - 1]!, points[i]!) < 0;
  if (sorted) return points;
  const ordered = [...points].sort(byPeriod);
  for (let i = 1; i < ordered.length; i++) {
    const [earlier, later] = [ordered[i - 1]!, ordered[i]!];
    if (earlier.period.text === later.period.text) {
      const { area, value = 'a second one' } = later.observation!;
      throw indicatorError(
        'DUPLICATE_OBSERVATION',
        placeText(later.place),
        `one observation for ${later.period.text}${area === undefined ? '' : ` in ${area}`}, already given as ${placeText(earlier.place)}`,
        value,
        { first: placeText(earlier.place), second: placeText(later.place) },
      );
    }
  }
  return ordered;
}

/** Oldest first; of two that end on the same day the shorter period first, so that the longer one is the latest. */
function byPeriod(a: Point, b: Point): number {
  return a.period.lastDay - b.period.lastDay || b.period.firstDay - a.period.firstDay;
}

/** The points of one whole area, oldest first: no disaggregated rows, no other area, no forecasts. @internal */
export function seriesOf(points: readonly Point[], area: string | undefined): Series {
  if (isPlain(points, area)) return { points: inOrder(points), forecasts: emptyList };
  const whole = points.filter((point) => !isDisaggregated(point));
  const chosen = ofOneArea(whole, ({ observation }) => observation!.area, area);
  assertDistinct(points);
  return settled(chosen);
}

/** Whether all points are plain figures of the area asked about, as in nearly every series. */
function isPlain(points: readonly Point[], asked: string | undefined): boolean {
  for (const { observation } of points) {
    const { area, disaggregation, status } = observation!;
    if ((area !== undefined && area !== asked) || disaggregation !== undefined || status === 'F') return false;
  }
  return true;
}

/** The points that end by a day, oldest first. @internal */
export function pointsUntil(points: readonly Point[], lastDay: number): readonly Point[] {
  const isByThen = points.length === 0 || points[points.length - 1]!.period.lastDay <= lastDay;
  return isByThen ? points : points.filter(({ period }) => period.lastDay <= lastDay);
}

/** The series of each unit, by the unit's name. @internal */
export function seriesByUnit(
  points: readonly Point[],
  isUnit: (name: string | undefined) => name is string,
): ReadonlyMap<string, Series> {
  const byUnit = new Map<string, Point[]>();
  for (const point of points) {
    if (isDisaggregated(point)) continue;
    const unit = point.observation!.area;
    const own = byUnit.get(unit!);
    if (own) own.push(point);
    else if (isUnit(unit)) byUnit.set(unit, [point]);
  }
  return new Map([...byUnit].map(([unit, own]) => [unit, settled(own)]));
}

function settled(points: readonly Point[]): Series {
  return {
    points: inOrder(points.filter((point) => !isForecast(point))),
    forecasts: inOrder(points.filter(isForecast)).map((point) => point.period.text),
  };
}

/** Two figures of one period, area and disaggregation are a mistake, also outside the series that is judged. */
function assertDistinct(points: readonly Point[]): void {
  const groups = new Map<string, Point[]>();
  for (const point of points) {
    const { area, disaggregation = {} } = point.observation!;
    const key = JSON.stringify([area, isForecast(point), Object.entries(disaggregation).sort()]);
    const group = groups.get(key);
    if (group) group.push(point);
    else groups.set(key, [point]);
  }
  for (const group of groups.values()) inOrder(group);
}

function isForecast(point: Point): boolean {
  return point.observation!.status === 'F';
}

function isDisaggregated(point: Point): boolean {
  const { disaggregation } = point.observation!;
  return disaggregation !== undefined && Object.keys(disaggregation).length > 0;
}

/**
 * The rows of one area: rows that name it, and rows that name no area. Where no area is asked about: the rows of the
 * only area named, or the rows without an area. Throws `AMBIGUOUS_AREA` where several areas are possible. @internal
 */
export function ofOneArea<T>(
  rows: readonly T[],
  areaOf: (row: T) => string | undefined,
  area: string | undefined,
): readonly T[] {
  if (area !== undefined) return rows.filter((row) => areaOf(row) === undefined || areaOf(row) === area);
  const areas = new Set(rows.map(areaOf));
  if (areas.size <= 1) return rows;
  if (areas.has(undefined)) return rows.filter((row) => areaOf(row) === undefined);
  throw indicatorError(
    'AMBIGUOUS_AREA',
    'options.area',
    `one of the areas observed: ${[...areas].join(', ')}`,
    undefined,
    {
      areas: [...areas],
    },
  );
}
