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
import { emptyList } from '../../core/freeze.js';
import type { Indicator } from '../../core/model.js';
import type { Bilingual } from '../../core/text.js';
import { medianSlope, type TimedValue } from '../../statistics/exact-theil-sen.js';
import type { Judgement, JudgementContext, Warning } from './kind.js';
import type { Reading } from '../policy/readings.js';
import { compareValues, monthOf, possibleValues, valueOf, type Point, type Possible } from '../evidence/point.js';
import { pointOfYear } from '../evidence/series.js';
import { along, waysAlong, type Way } from './way.js';

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

/**
 * Judges the move of a series from its baseline to a point. With `ways`, the ways to all points, the judgement does not
 * list the reversals. @internal
 */
export function judgeMove(
  point: Point,
  move: Move,
  { points, policy, indicator }: JudgementContext,
  ways?: ReadonlyMap<Point, Way>,
): Judgement {
  const { direction, pace, baselineYear, end } = move;
  const { trendReading, markedChange } = policy;
  const readings: Reading[] = [{ id: trendReading, parameters: { year: String(baselineYear) } }];
  const baseline = pointOfYear(points, baselineYear);
  if (!baseline) return { insufficient: 'no-baseline', readings };
  if (point.period.lastDay <= baseline.period.lastDay) return { insufficient: 'too-few-points', readings };
  const path = ways
    ? emptyList
    : pathFrom(baseline, points).filter(({ period }) => period.lastDay <= point.period.lastDay);
  const sign = signFor(direction);
  const [from, value] = [valueOf(baseline), valueOf(point)];
  const gain = multiply(subtract(value, from), sign);
  const fromEnd = end !== null && equals(from, end);
  const isSized = pace === 'marked' && markedChange !== null;
  // A series already at the end of the range only has to stay there.
  const required = isSized && !fromEnd ? divide(multiply(absolute(from), fraction(markedChange)), fraction(100)) : zero;
  // A required size depends on the base value, so it is undecided where the base value is only a bound.
  if (!isZero(required) && baseline.bound !== undefined) return { insufficient: 'bound-undecided', readings };
  const monotone = trendReading === 'monotone';
  const way = ways?.get(point) ?? waysAlong(path, direction, indicator)(path.length - 1);
  const gained = hasGained(baseline, point, { direction, required, indicator });
  const kept = gained === false || (monotone ? way.neverTurned : way.neverAgainst());
  const stayedAtEnd = !way.isBounded && fromEnd && equals(value, end);
  const moved = gained === false || kept === false ? false : gained && kept;
  if (moved === null) return { insufficient: 'bound-undecided', readings };

  const warnings: Warning[] = [];
  const turned = pace === 'sustained' || monotone ? turnsIn(path, direction) : emptyList;
  if (turned.length > 0) warnings.push({ code: 'reversals', periods: turned.map(({ period }) => period.text) });
  // A percentage of zero is zero, so it gives no required size.
  if (pace === 'marked' && (markedChange === null || (isZero(from) && !fromEnd)))
    warnings.push({ code: 'unquantified' });
  if (isSized) readings.push({ id: 'marked-change', parameters: { percent: markedChange } });
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

/** Judges the moves of a series to all its points, in one sweep. @internal */
export function judgeMoves(move: Move, context: JudgementContext): (point: Point) => Judgement {
  const baseline = pointOfYear(context.points, move.baselineYear);
  const path = baseline ? pathFrom(baseline, context.points) : emptyList;
  const ways = new Map<Point, Way>();
  const along = waysAlong(path, move.direction, context.indicator);
  // The way to a point holds all points that end on the same day.
  for (let i = path.length - 1, last = i; i >= 0; i--) {
    if (path[i]!.period.lastDay < path[last]!.period.lastDay) last = i;
    ways.set(path[i]!, along(last));
  }
  return (point) => judgeMove(point, move, context, ways);
}

/** The points from the baseline on. */
function pathFrom({ period: { lastDay } }: Point, points: readonly Point[]): readonly Point[] {
  return points.filter(({ period }) => period.lastDay >= lastDay);
}

/** The required gain. */
interface Gain {
  readonly direction: Direction;
  readonly required: Fraction;
  readonly indicator: Indicator;
}

/** Whether the gain has the required size; any gain is enough where none is required. `null`: bounds leave it open. */
function hasGained(baseline: Point, point: Point, { direction, required, indicator }: Gain): boolean | null {
  const [from, to] = [baseline, point].map((each) => along(possibleValues(each, indicator), direction)) as [
    Possible,
    Possible,
  ];
  const isEnough = (gain: Fraction): boolean => (isZero(required) ? signOf(gain) > 0 : compare(gain, required) >= 0);
  if (to.low !== null && from.high !== null && isEnough(subtract(to.low, from.high))) return true;
  return to.high !== null && from.low !== null && !isEnough(subtract(to.high, from.low)) ? false : null;
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

function timed(point: Point): TimedValue {
  return { time: monthOf(point), value: valueOf(point) };
}
