import {
  add,
  divide,
  fraction,
  isZero,
  multiply,
  negate,
  signOf,
  subtract,
  zero,
  type Fraction,
} from '../../core/fraction.js';
import { medianSign, pairsSoFar } from '../../statistics/signed-pairs.js';
import { directions, signFor, yearlySlope, type Direction } from './direction.js';
import type { CriterionBase, DemandOf, InsufficientReason, Judgement, Kind, Warning } from './kind.js';
import { monthOf, valueOf, type Point } from '../evidence/point.js';
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
  fields: { direction: { type: 'one-of', values: directions }, baselineYear: { type: 'year' } },
  baselineYear: (criterion) => criterion.baselineYear,
  mayMoveAway: true,
  judge: (criterion, point, { points }) => judgeUpTo(criterion, point, points, growthBefore(criterion, points)),
  judgeAll: (criterion, { points }) => {
    const before = growthBefore(criterion, points);
    const slowed = slowedAt(criterion, points, before);
    return (point) => (slowed.has(point) ? { satisfied: true } : judgeUpTo(criterion, point, points, before));
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

/** The growth up to the base year in the direction, or the reason why it is not known. */
type EarlierGrowth = Fraction | InsufficientReason;

function growthBefore({ direction, baselineYear }: Slowing, points: readonly Point[]): EarlierGrowth {
  const before = pointsUntil(points, baselineYear);
  if (before.length < 2) return 'too-few-points';
  return before.some(isBound) ? 'bound-undecided' : growthOf(before, direction);
}

function growthOf(path: readonly Point[], direction: Direction): Fraction {
  return multiply(yearlySlope(path), signFor(direction));
}

function isBound({ bound }: Point): boolean {
  return bound !== undefined;
}

function judgeUpTo(
  { direction, baselineYear }: Slowing,
  point: Point,
  points: readonly Point[],
  was: EarlierGrowth,
): Judgement {
  const readings = [{ id: 'slowing-growth', parameters: { year: String(baselineYear) } } as const];
  const since = pointsSince(points, baselineYear).filter(({ period }) => period.lastDay <= point.period.lastDay);
  if (since.length < 2) return { insufficient: 'too-few-points', readings };
  if (typeof was === 'string') return { insufficient: was, readings };
  if (since.some(isBound)) return { insufficient: 'bound-undecided', readings };
  const is = growthOf(since, direction);
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
}

/**
 * The points at which growth since the base year has surely slowed, found in one sweep: by their heights above a line
 * with the earlier slope, more pairs of points fall than rise. How much slower growth is remains open.
 */
function slowedAt(
  { direction, baselineYear }: Slowing,
  points: readonly Point[],
  was: EarlierGrowth,
): ReadonlySet<Point> {
  const slowed = new Set<Point>();
  const since = pointsSince(points, baselineYear);
  if (typeof was === 'string' || since.some(isBound)) return slowed;
  const monthly = signOf(was) > 0 ? divide(was, fraction(12)) : zero;
  const times = since.map(monthOf);
  const heights = since.map((point, i) =>
    subtract(multiply(valueOf(point), signFor(direction)), multiply(monthly, fraction(times[i]! - times[0]!))),
  );
  const pairs = pairsSoFar(times, heights);
  // The series up to a point holds all points that end on the same day.
  for (let i = since.length - 1, last = i; i >= 0; i--) {
    if (since[i]!.period.lastDay < since[last]!.period.lastDay) last = i;
    if (medianSign(pairs[last]!) === -1) slowed.add(since[i]!);
  }
  return slowed;
}

function pointsSince(points: readonly Point[], year: number): readonly Point[] {
  return points.filter(({ period }) => period.year >= year);
}

function pointsUntil(points: readonly Point[], year: number): readonly Point[] {
  return points.filter(({ period }) => period.year <= year);
}

/** The demand in words. @internal */
export const slowingDemand: DemandOf<Slowing> = ({ direction, baselineYear }) => ({
  zh: `${direction === 'increase' ? '上升' : '下降'}趋势比${baselineYear}年以前减缓`,
  en: `a slower ${direction === 'increase' ? 'rise' : 'fall'} than before ${baselineYear}`,
});
