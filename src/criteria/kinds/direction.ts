/** Whether a series has moved in the required direction since its baseline. Trends and gaps share it. */
import {
  absolute,
  add,
  compare,
  divide,
  equals,
  fraction,
  isZero,
  multiply,
  signOf,
  subtract,
  zero,
  type Fraction,
} from '../../core/fraction.js';
import type { Bilingual } from '../../core/text.js';
import { medianSlope, slopeSign, type TimedValue } from '../../statistics/exact-theil-sen.js';
import { moveOfBounds } from './direction-of-bounds.js';
import type { Judgement, JudgementContext, Warning } from './kind.js';
import type { Reading } from '../policy/readings.js';
import { compareValues, monthOf, valueOf, type Point } from '../evidence/point.js';
import { pointOfYear } from '../evidence/series.js';

/** The direction in which a series must move. */
export type Direction = 'increase' | 'decrease';

/** The pace of a move: 逐步 `gradual`, 不断/持续/稳步 `sustained`, 明显 `marked`, no adverb `unspecified`. */
export type Pace = 'gradual' | 'sustained' | 'marked' | 'unspecified';

/** @internal */
export const paces = ['gradual', 'sustained', 'marked', 'unspecified'] as const;

/** The words for a pace. @internal */
export const paceWords = {
  gradual: { zh: '逐步', en: 'gradual ' },
  sustained: { zh: '持续', en: 'sustained ' },
  marked: { zh: '明显', en: 'marked ' },
  unspecified: { zh: '', en: '' },
} as const satisfies Record<Pace, Bilingual>;

/** @internal */
export const directions = ['increase', 'decrease'] as const;

/** 1 or −1: a value times this number is larger the further it is in the direction. @internal */
export function signFor(direction: Direction): Fraction {
  return fraction(direction === 'increase' ? 1 : -1);
}

/** The required move. @internal */
export interface Move {
  readonly direction: Direction;
  readonly pace: Pace;
  readonly baselineYear: number;
  /** The end of the indicator's range in this direction; `null`: no end. */
  readonly end: Fraction | null;
}

/** Judges the move of a series from its baseline to a point. @internal */
export function judgeMove(point: Point, move: Move, { points, policy, indicator }: JudgementContext): Judgement {
  const { direction, pace, baselineYear, end } = move;
  const { trendReading } = policy;
  const readings: Reading[] = [{ id: trendReading, parameters: { year: String(baselineYear) } }];
  const baseline = pointOfYear(points, baselineYear);
  if (!baseline) return { insufficient: 'no-baseline', readings };
  if (point.period.lastDay <= baseline.period.lastDay) return { insufficient: 'too-few-points', readings };
  const path = points.filter(
    ({ period }) => period.lastDay >= baseline.period.lastDay && period.lastDay <= point.period.lastDay,
  );
  const sign = signFor(direction);
  const [from, value] = [valueOf(baseline), valueOf(point)];
  const gain = multiply(subtract(value, from), sign);
  const fromEnd = end !== null && equals(from, end);
  // A series already at the end of the range only has to stay there.
  const required =
    pace === 'marked' && policy.markedChange !== null && !fromEnd
      ? divide(multiply(absolute(from), fraction(policy.markedChange)), fraction(100))
      : zero;
  const turned = turnsIn(path, direction);
  const isBounded = path.some(({ bound }) => bound !== undefined);
  const asked = { direction, required, monotone: trendReading === 'monotone' };
  const stayedAtEnd = !isBounded && fromEnd && equals(value, end);
  const moved = isBounded
    ? moveOfBounds(path, asked, indicator)
    : isEnough(gain, required) && (asked.monotone ? turned.length === 0 : slopeSignOf(path) * signOf(sign) >= 0);
  if (moved === null) return { insufficient: 'bound-undecided', readings };

  const warnings: Warning[] = [];
  if (turned.length > 0 && (pace === 'sustained' || asked.monotone))
    warnings.push({ code: 'reversals', periods: turned.map(({ period }) => period.text) });
  // A percentage of zero is zero, so it gives no required size.
  if (pace === 'marked' && (policy.markedChange === null || (isZero(from) && !fromEnd)))
    warnings.push({ code: 'unquantified' });
  if (pace === 'marked' && policy.markedChange !== null)
    readings.push({ id: 'marked-change', parameters: { percent: policy.markedChange } });
  if (stayedAtEnd) warnings.push({ code: 'at-bound' });
  const level = add(from, multiply(required, sign));
  const limits = { lower: direction === 'increase' ? level : null, upper: direction === 'decrease' ? level : null };
  return {
    satisfied: stayedAtEnd || moved,
    margin: subtract(gain, required),
    onBoundary: equals(gain, required),
    limits: {
      ...limits,
      ...(isZero(required) && !fromEnd && { strict: true as const }),
      ...(baseline.bound && { bound: baseline.bound }),
    },
    aim: isZero(required) ? null : level,
    readings,
    warnings,
  };
}

/** Whether a gain has the required size; any gain is enough where no size is required. */
function isEnough(gain: Fraction, required: Fraction): boolean {
  return isZero(required) ? signOf(gain) > 0 : compare(gain, required) >= 0;
}

/** The points that moved against the direction since the point before. Pairs with a bound are skipped. */
function turnsIn(path: readonly Point[], direction: Direction): readonly Point[] {
  const against = direction === 'increase' ? -1 : 1;
  return path.filter((later, i) => {
    const earlier = path[i - 1];
    if (!earlier || earlier.bound !== undefined || later.bound !== undefined) return false;
    return compareValues(later, earlier) === against;
  });
}

/** The exact Theil–Sen slope, in units a year. @internal */
export function yearlySlope(points: readonly Point[]): Fraction {
  return multiply(medianSlope(points.map(timed)), fraction(12));
}

/** The sign of the exact slope of a series. */
function slopeSignOf(points: readonly Point[]): number {
  return slopeSign(points.map(timed));
}

function timed(point: Point): TimedValue {
  return { time: monthOf(point), value: valueOf(point) };
}
