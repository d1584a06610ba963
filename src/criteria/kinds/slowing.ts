import { add, fraction, isZero, multiply, negate, signOf, subtract, type Fraction } from '../../core/fraction.js';
import { directions, signFor, yearlySlope, type Direction } from './direction.js';
import type { CriterionBase, DemandOf, Kind, Warning } from './kind.js';
import { valueOf, type Point } from '../evidence/point.js';
import { pointOfYear } from '../evidence/series.js';

/** 上升趋势减缓: the yearly change since the base year is smaller than before the base year. */
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
  mayMoveAway: true,
  judge: ({ direction, baselineYear }, point, { points }) => {
    const readings = [{ id: 'slowing-growth', parameters: { year: String(baselineYear) } } as const];
    const before = pointsUntil(points, baselineYear);
    const since = points.filter(({ period }) => period.year >= baselineYear && period.lastDay <= point.period.lastDay);
    if (before.length < 2 || since.length < 2) return { insufficient: 'too-few-points', readings };
    if ([...before, ...since].some(({ bound }) => bound !== undefined))
      return { insufficient: 'bound-undecided', readings };
    const growth = (path: readonly Point[]): Fraction => multiply(yearlySlope(path), signFor(direction));
    const [was, is] = [growth(before), growth(since)];
    const grew = signOf(was) > 0;
    const warnings: Warning[] = grew ? [] : [{ code: 'no-prior-growth' }];
    // Without earlier growth, there may be no growth now.
    const margin = grew ? subtract(was, is) : negate(is);
    return {
      satisfied: grew ? signOf(margin) > 0 : signOf(margin) >= 0,
      margin,
      onBoundary: isZero(margin),
      limits: { lower: null, upper: null },
      aim: null,
      readings,
      warnings,
    };
  },
  // A projection continues the value; it must stay short of the level that the earlier slope leads to by the due date.
  goal: ({ direction, baselineYear, due }, { points }) => {
    const before = pointsUntil(points, baselineYear);
    const baseline = pointOfYear(points, baselineYear);
    if (!baseline || before.length < 2) return baseline ? 'too-few-points' : 'no-baseline';
    const was = yearlySlope(before);
    const rises = direction === 'increase';
    const grew = signOf(multiply(was, signFor(direction))) > 0;
    const level = grew ? add(valueOf(baseline), multiply(was, fraction(due - baselineYear))) : valueOf(baseline);
    return {
      quantity: 'value',
      points,
      limits: { lower: rises ? null : level, upper: rises ? level : null, ...(grew && { strict: true as const }) },
    };
  },
};

function pointsUntil(points: readonly Point[], year: number): readonly Point[] {
  return points.filter(({ period }) => period.year <= year);
}

/** The demand in words. @internal */
export const slowingDemand: DemandOf<Slowing> = ({ direction, baselineYear }) => ({
  zh: `${direction === 'increase' ? '上升' : '下降'}趋势比${baselineYear}年以前减缓`,
  en: `a slower ${direction === 'increase' ? 'rise' : 'fall'} than before ${baselineYear}`,
});
