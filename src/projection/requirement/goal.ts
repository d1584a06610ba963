/** From what was read to the series a projection carries forward, and where it has to end. */
import type { InsufficientReason, ProjectionGoal } from '../../criteria/kinds/kind.js';
import { hasZeroDenominator, numberOf, type Point } from '../../criteria/evidence/point.js';
import type { PreparedEvidence } from '../../criteria/prepared-evidence.js';
import { isNumber } from '../../statistics/preconditions.js';
import { validRangeOf, anyValue, type ValidRange } from '../series/valid-range.js';
import type { AnnualSeries } from '../series/series.js';

/** The points that are values: no bounds, nothing counted over nothing. @internal */
export function measuredPoints(points: readonly Point[]): readonly Point[] {
  return points.filter((point) => point.bound === undefined && !hasZeroDenominator(point));
}

/** What the kind of a criterion offers a projection; the points are measured, and at least one. @internal */
export function goalOf(
  { kind, criterion, contextOf }: PreparedEvidence,
  points: readonly Point[],
): ProjectionGoal | InsufficientReason {
  const context = contextOf(points);
  if (kind.goal) return kind.goal(criterion, context);
  const judgement = kind.judge!(criterion, points[points.length - 1]!, context);
  return judgement.insufficient ?? { quantity: 'value', points, limits: judgement.limits };
}

/** The possible range of the quantity: that of its indicator, and none for a difference. @internal */
export function boundsOf({ indicator }: PreparedEvidence, quantity: ProjectionGoal['quantity']): ValidRange {
  if (quantity === 'difference') return anyValue;
  return validRangeOf(indicator);
}

/** A series by the year. @internal */
export interface Annual {
  /** One point a year, the last of each. */
  readonly yearly: readonly Point[];
  /** Those from the last break in the series on. */
  readonly points: readonly Point[];
  readonly breaks: readonly number[];
}

/** Points by the year; at least one. @internal */
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

/** What a method is fitted to: older points tell of another time. Ten did best of five to twenty in the back-test. */
const fittedPoints = 10;
const fittedSpan = 15;

/** The points a method is fitted to, the latest ones. @internal */
export function recentPointsOf(points: readonly Point[]): readonly Point[] {
  const last = points[points.length - 1]!.period.year;
  return points.slice(-fittedPoints).filter(({ period }) => period.year > last - fittedSpan);
}

/** The latest points, as plain numbers; `null` where one is of a size no statistic can compute with. @internal */
export function recentSeriesOf(points: readonly Point[]): AnnualSeries | null {
  const recent = recentPointsOf(points);
  const values = recent.map(numberOf);
  return values.every(isNumber) ? { years: recent.map(({ period }) => period.year), values } : null;
}
