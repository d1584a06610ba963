/** What trends and gaps share: has a series moved the right way since its baseline? */
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

/** Which way a series must move. */
export type Direction = 'increase' | 'decrease';

/**
 * How fast a direction must be taken: 逐步 `gradual`, 不断/持续/稳步 `sustained`, 明显 `marked`, no adverb `unspecified`.
 */
export type Pace = 'gradual' | 'sustained' | 'marked' | 'unspecified';

/** @internal */
export const paces = ['gradual', 'sustained', 'marked', 'unspecified'] as const;

/** How a pace is said. @internal */
export const paceWords = {
  gradual: { zh: '逐步', en: 'gradual ' },
  sustained: { zh: '持续', en: 'sustained ' },
  marked: { zh: '明显', en: 'marked ' },
  unspecified: { zh: '', en: '' },
} as const satisfies Record<Pace, Bilingual>;

/** @internal */
export const directions = ['increase', 'decrease'] as const;

/** What a value is multiplied by so that more of it is further in a direction. @internal */
export function signFor(direction: Direction): Fraction {
  return fraction(direction === 'increase' ? 1 : -1);
}

/** The move asked for. @internal */
export interface Move {
  readonly direction: Direction;
  readonly pace: Pace;
  readonly baselineYear: number;
  /** The end of the indicator's range in this direction, where it has one. */
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
  // At the end of the range there is no more to ask for than to stay.
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
  // A percentage of nothing is nothing, so it quantifies nothing.
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

/** Whether a gain is what was required: any at all where no size was. */
function isEnough(gain: Fraction, required: Fraction): boolean {
  return isZero(required) ? signOf(gain) > 0 : compare(gain, required) >= 0;
}

/** The points that lie against the direction from the one before; of two of which one is a bound nothing is said. */
function turnsIn(path: readonly Point[], direction: Direction): readonly Point[] {
  const against = direction === 'increase' ? -1 : 1;
  return path.filter((later, i) => {
    const earlier = path[i - 1];
    if (!earlier || earlier.bound !== undefined || later.bound !== undefined) return false;
    return compareValues(later, earlier) === against;
  });
}

/** The Theil–Sen slope in units a year, exactly. @internal */
export function yearlySlope(points: readonly Point[]): Fraction {
  return multiply(medianSlope(points.map(timed)), fraction(12));
}

/** Which way a series moves, by its exact slope: 1 up, −1 down, 0 neither. */
function slopeSignOf(points: readonly Point[]): number {
  return slopeSign(points.map(timed));
}

function timed(point: Point): TimedValue {
  return { time: monthOf(point), value: valueOf(point) };
}
