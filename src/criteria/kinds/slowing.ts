import { directions, exactSlope, type Direction } from './direction.js';
import type { CourseOf, CriterionBase, DemandOf, Kind, Warning } from './kind.js';
import { valueOf, type Point } from '../evidence/point.js';
import { pointOfYear } from '../evidence/series.js';

/** 上升趋势减缓: the yearly change since the base year is smaller than it was before. */
export interface Slowing extends CriterionBase {
  readonly kind: 'slowing';
  /** The direction of the growth that must slow. */
  readonly direction: Direction;
  readonly baselineYear: number;
}

/** @internal */
export const slowing: Kind<Slowing> = {
  kind: 'slowing',
  fields: { direction: { type: 'one-of', values: directions }, baselineYear: { type: 'year' } },
  baselineYear: (criterion) => criterion.baselineYear,
  judge: ({ direction, baselineYear }, point, { points }) => {
    const readings = [{ id: 'slowing-growth', parameters: { year: String(baselineYear) } } as const];
    const before = pointsUntil(points, baselineYear);
    const since = points.filter(({ period }) => period.year >= baselineYear && period.lastDay <= point.period.lastDay);
    if (before.length < 2 || since.length < 2) return { insufficient: 'too-few-points', readings };
    if ([...before, ...since].some(({ observation }) => observation?.bound))
      return { insufficient: 'bound-undecided', readings };
    const sign = direction === 'increase' ? 1 : -1;
    const was = exactSlope(before).times(sign);
    const is = exactSlope(since).times(sign);
    const grew = was.gt(0);
    const warnings: Warning[] = grew ? [] : [{ code: 'no-prior-growth' }];
    // Where nothing was rising, nothing may rise.
    const margin = grew ? was.minus(is) : is.negated();
    return {
      satisfied: grew ? margin.gt(0) : margin.gte(0),
      margin,
      onBoundary: margin.isZero(),
      limits: { lower: null, upper: null },
      aim: null,
      readings,
      warnings,
    };
  },
};

function pointsUntil(points: readonly Point[], year: number): readonly Point[] {
  return points.filter(({ period }) => period.year <= year);
}

/**
 * What it offers a projection: the level the earlier slope would have led to by the due date. To end short of it is to
 * have slowed. @internal
 */
export const slowingCourse: CourseOf<Slowing> = ({ direction, baselineYear, due }, { points }) => {
  const before = pointsUntil(points, baselineYear);
  const baseline = pointOfYear(points, baselineYear);
  if (!baseline || before.length < 2) return baseline ? 'too-few-points' : 'no-baseline';
  const was = exactSlope(before);
  const rises = direction === 'increase';
  const grew = rises ? was.gt(0) : was.lt(0);
  const level = grew ? valueOf(baseline).plus(was.times(due - baselineYear)) : valueOf(baseline);
  return {
    quantity: 'value',
    points,
    limits: { lower: rises ? null : level, upper: rises ? level : null, ...(grew && { strict: true as const }) },
  };
};

/** What it demands, in words. @internal */
export const slowingDemand: DemandOf<Slowing> = ({ direction, baselineYear }) => ({
  zh: `${direction === 'increase' ? '上升' : '下降'}趋势较${baselineYear}年以前减缓`,
  en: `a slower ${direction === 'increase' ? 'rise' : 'fall'} than before ${baselineYear}`,
});
