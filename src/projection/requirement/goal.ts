/** From the evidence to the series that a projection continues, and the limits it must reach. */
import type { InsufficientReason, ProjectionGoal } from '../../criteria/kinds/kind.js';
import { hasZeroDenominator, numberOf, type Point } from '../../criteria/evidence/point.js';
import type { PreparedEvidence } from '../../criteria/prepared-evidence.js';
import { isNumber } from '../../statistics/preconditions.js';
import { validRangeOf, anyValue, type ValidRange } from '../series/valid-range.js';
import type { AnnualSeries } from '../series/series.js';

/** The points with a value: without bounds and zero denominators. @internal */
export function measuredPoints(points: readonly Point[]): readonly Point[] {
  return points.filter((point) => point.bound === undefined && !hasZeroDenominator(point));
}

/** The projection goal of a criterion, from its measured points (at least one). @internal */
export function goalOf(
  { kind, criterion, contextOf }: PreparedEvidence,
  points: readonly Point[],
): ProjectionGoal | InsufficientReason {
  const context = contextOf(points);
  if (kind.goal) return kind.goal(criterion, context);
  const judgement = kind.judge!(criterion, points[points.length - 1]!, context);
  return judgement.insufficient ?? { quantity: 'value', points, limits: judgement.limits };
}

/** The valid range of the quantity: the indicator's range; a difference has no limits. @internal */
export function boundsOf({ indicator }: PreparedEvidence, quantity: ProjectionGoal['quantity']): ValidRange {
  if (quantity === 'difference') return anyValue;
  return validRangeOf(indicator);
}

/** A series with one point a year. @internal */
export interface Annual {
  /** The last point of each year. */
  readonly yearly: readonly Point[];
  /** The yearly points from the last break in the series on. */
  readonly points: readonly Point[];
  readonly breaks: readonly number[];
}

/** Chooses one point a year; there is at least one point. @internal */
export function annualPoints(points: readonly Point[]): Annual {
  const yearly = points.filter((point, i) => points[i + 1]?.period.year !== point.period.year);
  const lastBreak = yearly.findLastIndex(isBreak);
  return {
    yearly,
    points: lastBreak < 0 ? yearly : yearly.slice(lastBreak),
    breaks: yearly.filter(isBreak).map(({ period }) => period.year),
  };
}

function isBreak({ observation }: Point): boolean {
  return observation?.status === 'B';
}

/** The number of latest points a method is fitted to. In the back-test, ten was best among five to twenty. */
const fittedPoints = 10;
const fittedSpan = 15;

/** The latest points, which a method is fitted to. @internal */
export function recentPointsOf(points: readonly Point[]): readonly Point[] {
  const last = points[points.length - 1]!.period.year;
  return points.slice(-fittedPoints).filter(({ period }) => period.year > last - fittedSpan);
}

/** The latest points as plain numbers; `null` where a value is too large or too small for statistics. @internal */
export function recentSeriesOf(points: readonly Point[]): AnnualSeries | null {
  const recent = recentPointsOf(points);
  const values = recent.map(numberOf);
  return values.every(isNumber) ? { years: recent.map(({ period }) => period.year), values } : null;
}
