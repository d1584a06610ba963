import type { Bilingual } from '../../core/text.js';
import { placesOf, valueOf, type Point } from '../evidence/point.js';
import { pointOfYear } from '../evidence/series.js';
import { seriesBandKind } from './band.js';
import { directions, type Direction } from './direction.js';
import type { CriterionBase, DemandOf, JudgementContext, Limits } from './kind.js';

/** The year that a level is compared with. */
export type Since = 'baseline' | 'previous';

const sinces: readonly Since[] = ['baseline', 'previous'];

/** 不高于2020年, 不超过上年, halt the rise: no worse than in the base year, or than in the year before. */
export interface Hold extends CriterionBase {
  readonly kind: 'hold';
  /** The direction that is not allowed: with `increase`, the same level or less is enough. */
  readonly not: Direction;
  /** `baseline`: the base year; `previous`: the year before the one judged. */
  readonly since: Since;
  readonly baselineYear: number;
}

/** @internal */
export const hold = seriesBandKind<Hold>({
  fields: {
    not: { type: 'one-of', values: directions },
    since: { type: 'one-of', values: sinces },
    baselineYear: { type: 'year' },
  },
  baselineYear: ({ since, baselineYear }) => (since === 'baseline' ? baselineYear : undefined),
  bandAt: (criterion, point, context) => {
    const { not, since, baselineYear } = criterion;
    const held = since === 'baseline' ? pointOfYear(context.points, baselineYear) : yearBefore(point, context);
    if (!held) return since === 'baseline' ? 'no-baseline' : 'previous-missing';
    // The base year alone says nothing of the years since.
    if (point.period.lastDay <= held.period.lastDay) return 'too-few-points';
    return {
      ...limitsAt(held, not),
      ...(held.bound && { bound: held.bound }),
      aim: valueOf(held),
      places: placesOf(held),
      readings: [{ id: 'no-worse', parameters: { year: String(held.period.year) } }],
    };
  },
  // The year before the due year is not known yet, so the goal of a projection is the latest figure.
  goal: ({ not, since, baselineYear }, { points }) => {
    const held = since === 'baseline' ? pointOfYear(points, baselineYear) : points[points.length - 1]!;
    return held ? { quantity: 'value', points, limits: limitsAt(held, not) } : 'no-baseline';
  },
});

/** The value of a point as the limit in the direction that is not allowed. */
function limitsAt(point: Point, not: Direction): Limits {
  const level = valueOf(point);
  return not === 'increase' ? { lower: null, upper: level } : { lower: level, upper: null };
}

/** The point of the year before; where every period is judged, of the same period in the year before. */
function yearBefore(point: Point, { points, keyOf }: JudgementContext): Point | undefined {
  const key = `${point.period.year - 1}${keyOf(point).slice(4)}`;
  return points.findLast((each) => keyOf(each) === key);
}

const worse = {
  increase: { zh: '不高于', en: 'no more than' },
  decrease: { zh: '不低于', en: 'no less than' },
} as const satisfies Record<Direction, Bilingual>;

/** The demand in words. @internal */
export const holdDemand: DemandOf<Hold> = ({ not, since, baselineYear }) => {
  const { zh, en } = worse[not];
  return since === 'baseline'
    ? { zh: `${zh}${baselineYear}年`, en: `${en} the ${baselineYear} level` }
    : { zh: `${zh}上年`, en: `${en} the level of the year before` };
};
