import { decimal, toText } from '../../core/decimal.js';
import { judgeMove, paces, type Pace } from './direction.js';
import type { Case, CourseOf, CriterionBase, DemandOf, Kind, Warning } from './kind.js';
import { derivedPoint, valueOf, type Point } from '../evidence/point.js';
import { inOrder, pointOfYear } from '../evidence/series.js';

/**
 * 差距缩小: the absolute difference of two indicators gets smaller. The gap may be observed itself, or both its sides.
 */
export interface GapNarrowing extends CriterionBase {
  readonly kind: 'gap-narrowing';
  readonly pace: Pace;
  /** The two indicators whose absolute difference is the gap. */
  readonly sides: readonly [string, string];
  readonly baselineYear: number;
}

/** @internal */
export const gapNarrowing: Kind<GapNarrowing> = {
  kind: 'gap-narrowing',
  fields: {
    pace: { type: 'one-of', values: paces },
    sides: { type: 'indicator-pair' },
    baselineYear: { type: 'year' },
  },
  others: ({ sides }) => sides,
  baselineYear: (criterion) => criterion.baselineYear,
  derive: ({ sides: [one, two] }, { points, other }) => {
    const observed = new Set(points.map(({ period }) => period.text));
    const counterparts = new Map(other(two).map((point) => [point.period.text, point]));
    const derived = other(one).flatMap((point): Point[] => {
      const counterpart = counterparts.get(point.period.text);
      if (!counterpart || observed.has(point.period.text) || point.observation?.bound || counterpart.observation?.bound)
        return [];
      return [derivedPoint(point, valueOf(point).minus(valueOf(counterpart)).abs())];
    });
    return derived.length === 0 ? points : inOrder([...points, ...derived]);
  },
  judge: (criterion, point, frame) => {
    const { pace, baselineYear } = criterion;
    const judgement = judgeMove(frame.points, point, {
      direction: 'decrease',
      pace,
      baselineYear,
      end: decimal(0),
      policy: frame.policy,
    });
    const readings = [{ id: 'absolute-gap' } as const, ...judgement.readings];
    if (judgement.insufficient !== undefined) return { ...judgement, readings };
    return { ...judgement, readings, warnings: [...judgement.warnings, ...levellingDown(criterion, point, frame)] };
  },
};

/** A gap that closed because the better side got worse is no progress, and is said. */
function levellingDown(
  { sides, baselineYear }: GapNarrowing,
  point: Point,
  { other, indicatorOf }: Case,
): readonly Warning[] {
  const [one, two] = sides.map((id) => {
    const series = other(id);
    return {
      id,
      from: pointOfYear(series, baselineYear),
      to: series.find(({ period }) => period.text === point.period.text),
    };
  });
  if (!one?.from || !two?.from || !one.to) return [];
  const { polarity } = indicatorOf(one.id);
  // Of hours of housework, say, neither end is the better one.
  if (polarity === 'target-is-best') return [];
  const sign = polarity === 'lower-is-better' ? -1 : 1;
  const oneIsBetter = valueOf(one.from).minus(valueOf(two.from)).times(sign).gte(0);
  const better = oneIsBetter ? one : two;
  if (!better.from || !better.to) return [];
  const change = valueOf(better.to).minus(valueOf(better.from)).times(sign);
  if (!change.lt(0)) return [];
  return [
    {
      code: 'levelling-down',
      indicator: better.id,
      from: toText(valueOf(better.from)),
      to: toText(valueOf(better.to)),
    },
  ];
}

/** What it offers a projection: the gap, to the limit its latest value is held against. @internal */
export const gapCourse: CourseOf<GapNarrowing> = (criterion, frame) => {
  const judgement = gapNarrowing.judge(criterion, frame.points[frame.points.length - 1]!, frame);
  return judgement.insufficient ?? { quantity: 'gap', points: frame.points, limits: judgement.limits };
};

/** What it demands, in words. @internal */
export const gapNarrowingDemand: DemandOf<GapNarrowing> = ({ pace, baselineYear }) => ({
  zh: `差距较${baselineYear}年${pace === 'marked' ? '明显' : ''}缩小`,
  en: `a ${pace === 'marked' ? 'markedly ' : ''}narrower gap than in ${baselineYear}`,
});
