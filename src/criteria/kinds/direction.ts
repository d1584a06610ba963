/** What trends and gaps share: has a series moved the right way since its baseline? */
import type { Decimal } from '../../core/decimal.js';
import { decimal } from '../../core/decimal.js';
import type { Judgement, Warning } from './kind.js';
import type { Policy } from '../policy/policy.js';
import type { Reading } from '../policy/readings.js';
import { compareValues, valueOf, type Point } from '../evidence/point.js';
import { pointOfYear } from '../evidence/series.js';

/** Which way a series must move. */
export type Direction = 'increase' | 'decrease';

/**
 * How fast a direction must be taken: 逐步 `gradual`, 不断/持续/稳步 `sustained`, 明显 `marked`, no adverb `unspecified`.
 */
export type Pace = 'gradual' | 'sustained' | 'marked' | 'unspecified';

/** @internal */
export const paces = ['gradual', 'sustained', 'marked', 'unspecified'] as const;

/** @internal */
export const directions = ['increase', 'decrease'] as const;

interface Move {
  readonly direction: Direction;
  readonly pace: Pace;
  readonly baselineYear: number;
  /** The end of the indicator's range in this direction, where it has one. */
  readonly end: Decimal | null;
  readonly policy: Policy;
}

/** Judges the move of a series from its baseline to a point. @internal */
export function judgeMove(points: readonly Point[], point: Point, move: Move): Judgement {
  const { direction, pace, baselineYear, end, policy } = move;
  const reading = policy.trendReading;
  const readings: Reading[] = [{ id: reading, parameters: { year: String(baselineYear) } }];
  const baseline = pointOfYear(points, baselineYear);
  if (!baseline) return { insufficient: 'no-baseline', readings };
  if (point.period.lastDay <= baseline.period.lastDay) return { insufficient: 'too-few-points', readings };
  const path = points.filter(
    ({ period }) => period.lastDay >= baseline.period.lastDay && period.lastDay <= point.period.lastDay,
  );
  if (path.some(({ observation }) => observation?.bound)) return { insufficient: 'bound-undecided', readings };

  const sign = direction === 'increase' ? 1 : -1;
  const from = valueOf(baseline);
  const value = valueOf(point);
  const gain = value.minus(from).times(sign);
  const warnings: Warning[] = [];
  const turned = path.filter((later, i) => i > 0 && compareValues(later, path[i - 1]!) * sign < 0);
  if (turned.length > 0 && (pace === 'sustained' || reading === 'monotone')) {
    warnings.push({ code: 'reversals', periods: turned.map(({ period }) => period.text) });
  }

  const fromEnd = end !== null && from.eq(end);
  let required = decimal(0);
  if (pace === 'marked') {
    if (policy.markedChange === null) warnings.push({ code: 'unquantified' });
    else {
      // At the end of the range there is no more to ask for than to stay.
      if (!fromEnd) required = from.abs().times(policy.markedChange).div(100);
      readings.push({ id: 'marked-change', parameters: { percent: policy.markedChange } });
    }
  }
  const stayedAtEnd = fromEnd && value.eq(end);
  if (stayedAtEnd) warnings.push({ code: 'at-bound' });
  const enough = required.isZero() ? gain.gt(0) : gain.gte(required);
  const alongTheWay = reading === 'monotone' ? turned.length === 0 : slopeSign(path) * sign >= 0;
  const level = from.plus(required.times(sign));
  return {
    satisfied: stayedAtEnd || (enough && alongTheWay),
    margin: gain.minus(required),
    onBoundary: gain.eq(required),
    limits: {
      lower: direction === 'increase' ? level : null,
      upper: direction === 'decrease' ? level : null,
      ...(required.isZero() && !fromEnd ? { strict: true as const } : {}),
    },
    aim: required.isZero() ? null : level,
    readings,
    warnings,
  };
}

/**
 * The Theil–Sen slope in units a year: the median of the slopes between all pairs of points, exactly.
 *
 * @see P. K. Sen, "Estimates of the regression coefficient based on Kendall's tau", JASA 63 (1968) 1379–1389.
 * @internal
 */
export function exactSlope(points: readonly Point[]): Decimal {
  const slopes: Decimal[] = [];
  for (let i = 0; i < points.length; i++) {
    for (let j = i + 1; j < points.length; j++) {
      const years = yearOf(points[j]!) - yearOf(points[i]!);
      if (years > 0) slopes.push(valueOf(points[j]!).minus(valueOf(points[i]!)).div(years));
    }
  }
  slopes.sort((a, b) => a.cmp(b));
  const middle = slopes.length >> 1;
  if (slopes.length === 0) return decimal(0);
  return slopes.length % 2 === 1 ? slopes[middle]! : slopes[middle - 1]!.plus(slopes[middle]!).div(2);
}

/** Which way a series moves, by its exact slope: 1 up, −1 down, 0 neither. */
function slopeSign(points: readonly Point[]): number {
  return exactSlope(points).cmp(0);
}

/** When a period ends, in years; a year by itself ends at its own number. */
function yearOf({ period: { year, lastDay } }: Point): number {
  const month = Math.floor((lastDay % 10000) / 100);
  return year + (month - 12) / 12;
}
