import {
  absolute,
  compare,
  divide,
  fraction,
  multiply,
  signOf,
  subtract,
  zero,
  type Fraction,
} from '../../core/fraction.js';
import { toText } from '../../core/fraction-text.js';
import { judgeMove, judgeMoves, paces, paceWords, signFor, type Move, type Pace } from './direction.js';
import type { CriterionBase, DemandOf, JudgementContext, Kind, Warning } from './kind.js';
import { derivedPoint, possibleValues, valueOf, type Point } from '../evidence/point.js';
import { inOrder, pointOfYear } from '../evidence/series.js';

/** 差距缩小: the absolute difference of two indicators gets smaller. Either the gap is observed, or both its sides. */
export interface GapNarrowing extends CriterionBase {
  readonly kind: 'gap-narrowing';
  readonly pace: Pace;
  /** The two indicators whose absolute difference is the gap. */
  readonly sides: readonly [string, string];
  readonly baselineYear: number;
  /**
   * The gap is the difference as a percentage of the first side. For money: its differences grow with prices and
   * incomes even where the two sides come nearer to each other.
   */
  readonly relative?: true;
}

/** @internal */
export const gapNarrowing: Kind<GapNarrowing> = {
  fields: {
    pace: { type: 'one-of', values: paces },
    sides: { type: 'indicator-pair' },
    baselineYear: { type: 'year' },
  },
  options: { relative: { type: 'true' } },
  rule: ({ relative, unit }) =>
    relative === true && unit !== undefined && unit !== 'percent'
      ? { field: 'relative', expected: 'left out, unless its indicator is in percent' }
      : null,
  others: ({ sides }) => sides,
  sides: ({ sides }) => sides,
  baselineYear: (criterion) => criterion.baselineYear,
  derive: ({ sides: [one, two], relative }, { points, other, counterpart, keyOf, indicatorOf }) => {
    const observed = new Set(points.map(keyOf));
    const derived = other(one).flatMap((point): readonly Point[] => {
      const opposite = counterpart(two, point);
      if (!opposite || observed.has(keyOf(point))) return [];
      if (relative === true) return relativeGapOf(point, opposite);
      return [gapOf(point, opposite, indicatorOf(one))];
    });
    return derived.length === 0 ? points : inOrder([...points, ...derived]);
  },
  judgeAll: (criterion, context) => judgeMoves(moveOf(criterion), context),
  judge: (criterion, point, context) => {
    const judgement = judgeMove(point, moveOf(criterion), context);
    const reading = criterion.relative === true ? 'relative-gap' : 'absolute-gap';
    const readings = [{ id: reading } as const, ...judgement.readings];
    if (judgement.insufficient !== undefined) return { ...judgement, readings };
    return { ...judgement, readings, warnings: [...judgement.warnings, ...levellingDown(criterion, point, context)] };
  },
  // A projection continues the gap; the goal is the limit that its latest value is compared with.
  goal: (criterion, context) => {
    const { points } = context;
    const judgement = gapNarrowing.judge(criterion, points[points.length - 1]!, context);
    return judgement.insufficient ?? { quantity: 'gap', points, limits: judgement.limits };
  },
};

function moveOf({ pace, baselineYear }: GapNarrowing): Move {
  return { direction: 'decrease', pace, baselineYear, end: zero };
}

/**
 * The gap between two sides. Where a side is only a bound, the gap is a bound too: at least the difference of the
 * figures if the bound leads away from the other side, else at least zero.
 */
function gapOf(one: Point, two: Point, range: Parameters<typeof possibleValues>[1]): Point {
  const gap = absolute(subtract(valueOf(one), valueOf(two)));
  if (one.bound === undefined && two.bound === undefined) return derivedPoint(one, gap);
  const [a, b] = [possibleValues(one, range), possibleValues(two, range)];
  const leadsAway = isAbove(a.low, b.high) || isAbove(b.low, a.high);
  return derivedPoint(one, leadsAway ? gap : zero, 'at-least');
}

/** The difference as a percentage of the first side; empty where the first side is zero or a side is only a bound. */
function relativeGapOf(one: Point, two: Point): readonly Point[] {
  const whole = valueOf(one);
  if (signOf(whole) <= 0 || one.bound !== undefined || two.bound !== undefined) return [];
  const share = divide(absolute(subtract(whole, valueOf(two))), whole);
  return [derivedPoint(one, multiply(share, fraction(100)))];
}

function isAbove(low: Fraction | null, high: Fraction | null): boolean {
  return low !== null && high !== null && compare(low, high) > 0;
}

/** The warning where a gap narrowed because the better side got worse. */
function levellingDown(
  { sides, baselineYear }: GapNarrowing,
  point: Point,
  { other, counterpart, indicatorOf }: JudgementContext,
): readonly Warning[] {
  const [one, two] = sides.map((id) => ({
    id,
    from: pointOfYear(other(id), baselineYear),
    to: counterpart(id, point),
  }));
  if (!one?.from || !two?.from) return [];
  const { polarity } = indicatorOf(one.id);
  // Neither side is the better one, for example for hours of housework.
  if (polarity === 'target-is-best') return [];
  const better = signFor(polarity === 'lower-is-better' ? 'decrease' : 'increase');
  const ahead = signOf(multiply(subtract(valueOf(one.from), valueOf(two.from)), better)) >= 0 ? one : two;
  if (!ahead.to) return [];
  // Figures that are only bounds do not show the direction of a side.
  if ([one.from, two.from, ahead.to].some(({ bound }) => bound !== undefined)) return [];
  const [from, to] = [valueOf(ahead.from!), valueOf(ahead.to)];
  if (signOf(multiply(subtract(to, from), better)) >= 0) return [];
  return [{ code: 'levelling-down', indicator: ahead.id, from: toText(from), to: toText(to) }];
}

/** The demand in words. @internal */
export const gapNarrowingDemand: DemandOf<GapNarrowing> = ({ pace, baselineYear }) => ({
  zh: `差距比${baselineYear}年${paceWords[pace].zh}缩小`,
  en: `a ${pace === 'marked' ? 'markedly ' : ''}narrower gap than in ${baselineYear}`,
});
