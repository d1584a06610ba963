import { fraction } from '../../core/fraction.js';
import { verbOf } from '../../core/quantity-words.js';
import {
  directions,
  judgeMove,
  judgeMoves,
  paces,
  paceWords,
  type Direction,
  type Move,
  type Pace,
} from './direction.js';
import type { CriterionBase, DemandOf, JudgementContext, Kind } from './kind.js';

/** 逐步提高, 不断缩小, 明显降低, 延长: a direction, measured from the base year. */
export interface Trend extends CriterionBase {
  readonly kind: 'trend';
  readonly direction: Direction;
  readonly pace: Pace;
  readonly baselineYear: number;
}

/** @internal */
export const trend: Kind<Trend> = {
  fields: {
    direction: { type: 'one-of', values: directions },
    pace: { type: 'one-of', values: paces },
    baselineYear: { type: 'year' },
  },
  baselineYear: (criterion) => criterion.baselineYear,
  judge: (criterion, point, context) => judgeMove(point, moveOf(criterion, context), context),
  judgeAll: (criterion, context) => judgeMoves(moveOf(criterion, context), context),
};

function moveOf({ direction, pace, baselineYear }: Trend, { indicator: { min, max } }: JudgementContext): Move {
  const end = direction === 'increase' ? max : min;
  return { direction, pace, baselineYear, end: end === null ? null : fraction(end) };
}

/** The demand in words. @internal */
export const trendDemand: DemandOf<Trend> = ({ direction, pace, baselineYear }, indicator) => {
  const { zh, noun } = verbOf(direction === 'increase' ? '1' : '-1', indicator);
  return {
    zh: `比${baselineYear}年${paceWords[pace].zh}${zh}`,
    en: `a ${paceWords[pace].en}${noun} from the ${baselineYear} level`,
  };
};
