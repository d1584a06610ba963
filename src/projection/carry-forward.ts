/** Projects a series to its due year by the method asked for, and compares the other methods. */
import type { DecimalText } from '../core/decimal.js';
import { significantText } from '../core/fraction-text.js';
import type { Limits } from '../criteria/kinds/kind.js';
import type { Policy } from '../criteria/policy/policy.js';
import type { CountForecast, FiguresOf } from './counts/count-forecast.js';
import type { ValidRange } from './series/valid-range.js';
import { courseOfFit, type CourseAhead, type CourseOfFigures } from './methods/course.js';
import { isInside, isInsideAsPrinted, pointAhead, rangeOf, type Range } from './methods/distribution.js';
import { choiceOf, methodOf, methods, type ByMethod, type MethodChoice } from './methods/methods.js';
import { projectedOutlook, type Standing } from './outlook.js';
import type { Alternative, Outlook, Projected, ProjectedYear } from './projection.js';
import { lastOf, type AnnualSeries } from './series/series.js';

/** The input of a projection. @internal */
export interface SeriesTask {
  readonly series: AnnualSeries;
  readonly bounds: ValidRange;
  readonly limits: Limits;
  readonly due: number;
  /**
   * The last year that is over, or the last observed year if later. Years up to it are estimated where they have no
   * figure, but cannot be the year in which the criterion will be met.
   */
  readonly from: number;
  readonly standing: Standing;
  /** Whether the criterion must be met in every year up to the due year. */
  readonly sustained: boolean;
  readonly policy: Policy;
  /** Projects the counts behind the series, with the default method; `null` without counts. */
  readonly counts: ((figures: FiguresOf) => CountForecast | null) | null;
}

/** How many years past the due year a projection still looks for the year in which the criterion is met. */
const yearsBeyond = 20;

/** The projected fields of a result. @internal */
export type ProjectedFields = Pick<
  Projected,
  'method' | 'choice' | 'point' | 'interval' | 'probability' | 'path' | 'expectedYear' | 'alternatives' | 'counts'
> & { readonly outlook: Outlook };

/** The projection of a series; `null` where the method cannot use the series. @internal */
export function carryForward(
  { series, bounds, limits, due, from, standing, sustained, policy, counts }: SeriesTask,
  { method, confidence }: ByMethod,
): ProjectedFields | null {
  const chosen = methodOf(method, 'options.method');
  const range = rangeOf(limits);
  // Not fitted where the projection rests on counts alone.
  const figures = (): CourseOfFigures | null => {
    const fit = series.values.length < chosen.least ? null : chosen.fit(series, bounds);
    return fit && courseOfFit(fit, bounds, range, confidence);
  };
  const counted = counts && counts(figures);
  const course = counted ? counted.course : figures();
  if (course === null) return null;
  const last = series.years[series.years.length - 1]!;
  const isAtEnd = !counted && isAtEndOfScale(lastOf(series), range, bounds);
  const path: ProjectedYear[] = [];
  for (let year = last + 1; year <= due; year++) {
    const ahead = yearAhead(course, year, year - last);
    path.push(isAtEnd ? { ...ahead, probability: null } : ahead);
  }
  const end = path[path.length - 1]!;
  const strict = limits.strict === true;
  const meets = (level: DecimalText): boolean => isInside(Number(level), range, strict);
  const staysInside = sustained ? path.every(({ point }) => meets(point)) : meets(end.point);
  // For whole cases the probability decides: zero cases may meet the limit where an expected half case does not.
  const endMeets = counted && end.probability !== null ? end.probability >= 0.5 : meets(end.point);
  const probability = sustained ? least(path.map((step) => step.probability)) : end.probability;
  return {
    method,
    choice: counted ? choiceOfCounts(counted) : choiceOf(method, series),
    point: end.point,
    interval: end.lower === null || end.upper === null ? null : { lower: end.lower, upper: end.upper, confidence },
    probability,
    path,
    expectedYear: isInside(lastOf(series), range, strict)
      ? last
      : firstYearMet(course, last, from, due, (level) => isInsideAsPrinted(level, range, strict)),
    alternatives: alternativesOf(series, due, bounds, meets, { method, point: end.point, meets: endMeets }),
    counts: counted ? counted.describe(due - last) : null,
    outlook: projectedOutlook(standing.satisfied, staysInside, probability, policy.outlook),
  };
}

/**
 * Whether the series stands at the limit, and the limit at the end of the scale: 100% held, zero held. The scale goes
 * no further, so an error of the forecast can only take it away: half of the errors say nothing, and there is no chance
 * to tell. The outlook follows from the expected level.
 */
function isAtEndOfScale(level: number, limits: Range, { min, max }: ValidRange): boolean {
  const isAtTop = limits.lower === max && level === max;
  return isAtTop || (limits.upper === min && level === min);
}

function choiceOfCounts({ weight }: CountForecast): MethodChoice {
  return weight === 1 ? 'counts' : 'counts-and-figures';
}

function yearAhead({ point, spread }: CourseAhead, year: number, horizon: number): ProjectedYear {
  const expected = point(horizon);
  // The printed level is compared with the limits, so that a level printed as 95 meets 95.
  const level = significantText(expected);
  if (spread === null) return { year, point: level, lower: null, upper: null, probability: null };
  const { lower, upper, probability } = spread({ horizon, point: expected });
  return {
    year,
    point: level,
    lower: significantText(lower),
    upper: significantText(upper),
    probability: probability === null ? null : Number(probability.toPrecision(4)),
  };
}

function least(chances: readonly (number | null)[]): number | null {
  return chances.reduce((low, chance) => (low === null || chance === null ? null : Math.min(low, chance)));
}

function firstYearMet(
  { point }: CourseAhead,
  last: number,
  from: number,
  due: number,
  meets: (level: number) => boolean,
): number | null {
  for (let year = from + 1; year <= due + yearsBeyond; year++) if (meets(point(year - last))) return year;
  return null;
}

/** The level in the due year by every method that can use the series; for the method used, its own result. */
function alternativesOf(
  series: AnnualSeries,
  due: number,
  bounds: ValidRange,
  meets: (level: DecimalText) => boolean,
  used: Alternative,
): readonly Alternative[] {
  const horizon = due - series.years[series.years.length - 1]!;
  const alternatives: Alternative[] = [];
  for (const method of methods) {
    if (method === used.method) {
      alternatives.push(used);
      continue;
    }
    const { least: fewest, fit } = methodOf(method, 'method');
    const fitted = series.values.length < fewest ? null : fit(series, bounds);
    if (fitted === null) continue;
    const point = significantText(pointAhead(fitted, horizon, bounds));
    alternatives.push({ method, point, meets: meets(point) });
  }
  return alternatives;
}
