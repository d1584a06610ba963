/** A series carried to its due year by the method asked for, with what the others make of it. */
import type { DecimalText } from '../core/decimal.js';
import { significantText } from '../core/fraction-text.js';
import type { Limits } from '../criteria/kinds/kind.js';
import type { Policy } from '../criteria/policy/policy.js';
import type { Bounds } from './series/bounds.js';
import {
  chanceWithin,
  intervalAhead,
  isInside,
  pointAhead,
  rangeOf,
  reachOf,
  type Range,
} from './methods/distribution.js';
import type { Fit } from './methods/method.js';
import { choiceOf, methodOf, methods, type ByMethod } from './methods/methods.js';
import { projectedOutlook, type Standing } from './outlook.js';
import type { Alternative, Outlook, Projected, ProjectedYear } from './projection.js';
import { lastOf, type AnnualSeries } from './series/series.js';

/** What is carried forward. @internal */
export interface Carried {
  readonly series: AnnualSeries;
  readonly bounds: Bounds;
  readonly limits: Limits;
  readonly due: number;
  /**
   * The last year that is over: earlier ones without a figure are estimated, but nothing can come true in them any
   * more.
   */
  readonly from: number;
  readonly standing: Standing;
  /** Whether the level must hold in every year until then. */
  readonly sustained: boolean;
  readonly policy: Policy;
}

/** So many years past the due date a projection still looks for the year it is met. */
const yearsBeyond = 20;

type Ahead = Pick<
  Projected,
  'method' | 'choice' | 'point' | 'interval' | 'probability' | 'path' | 'expectedYear' | 'alternatives'
> & { readonly outlook: Outlook };

/** The projection of a series; `null` where the method cannot take it. @internal */
export function carryForward(
  { series, bounds, limits, due, from, standing, sustained, policy }: Carried,
  { method, level }: ByMethod,
): Ahead | null {
  const chosen = methodOf(method, 'options.method');
  const fit = series.values.length < chosen.least ? null : chosen.fit(series, bounds);
  if (fit === null) return null;
  const range = rangeOf(limits);
  const strict = limits.strict === true;
  const last = series.years[series.years.length - 1]!;
  const reach = reachOf(fit, level);
  const path: ProjectedYear[] = [];
  for (let year = last + 1; year <= due; year++) path.push(yearAhead(fit, year, year - last, bounds, range, reach));
  const end = path[path.length - 1]!;
  const inside = (step: ProjectedYear): boolean => isInside(Number(step.point), range, strict);
  const staysInside = sustained ? path.every(inside) : inside(end);
  const probability = sustained ? least(path.map((step) => step.probability)) : end.probability;
  return {
    method,
    choice: choiceOf(method, series),
    point: end.point,
    interval: end.lower === null || end.upper === null ? null : { lower: end.lower, upper: end.upper, level },
    probability,
    path,
    expectedYear: expectedYear(fit, series, from, due, bounds, range, strict),
    alternatives: alternativesOf(series, due, bounds, range, strict),
    outlook: projectedOutlook(standing.satisfied, staysInside, probability, policy.outlook),
  };
}

/** The expected level as printed: it is this that is held against the limits, so that what reads 95 meets 95. */
function levelAhead(fit: Fit, horizon: number, bounds: Bounds): DecimalText {
  return significantText(pointAhead(fit, horizon, bounds));
}

function yearAhead(
  fit: Fit,
  year: number,
  horizon: number,
  bounds: Bounds,
  range: Range,
  reach: number | null,
): ProjectedYear {
  const point = levelAhead(fit, horizon, bounds);
  if (reach === null) return { year, point, lower: null, upper: null, probability: null };
  const { lower, upper } = intervalAhead(fit, horizon, bounds, reach);
  const probability = chanceWithin(fit, horizon, bounds, range);
  return {
    year,
    point,
    lower: significantText(lower),
    upper: significantText(upper),
    probability: Number(probability.toPrecision(4)),
  };
}

function least(chances: readonly (number | null)[]): number | null {
  return chances.reduce((low, chance) => (low === null || chance === null ? null : Math.min(low, chance)));
}

function expectedYear(
  fit: Fit,
  series: AnnualSeries,
  from: number,
  due: number,
  bounds: Bounds,
  range: Range,
  strict: boolean,
): number | null {
  const last = series.years[series.years.length - 1]!;
  if (isInside(lastOf(series), range, strict)) return last;
  for (let year = from + 1; year <= due + yearsBeyond; year++) {
    if (isInside(Number(levelAhead(fit, year - last, bounds)), range, strict)) return year;
  }
  return null;
}

/** What every method that can take the series expects in the due year. */
function alternativesOf(
  series: AnnualSeries,
  due: number,
  bounds: Bounds,
  range: Range,
  strict: boolean,
): readonly Alternative[] {
  const horizon = due - series.years[series.years.length - 1]!;
  return methods.flatMap((method): Alternative[] => {
    const { least: fewest, fit } = methodOf(method, 'method');
    const fitted = series.values.length < fewest ? null : fit(series, bounds);
    if (fitted === null) return [];
    const point = levelAhead(fitted, horizon, bounds);
    return [{ method, point, meets: isInside(Number(point), range, strict) }];
  });
}
