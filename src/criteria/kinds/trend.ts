import { fraction } from '../../core/fraction.js';
import { verbOf } from '../../core/quantity-words.js';
import { directions, judgeMove, paces, paceWords, type Direction, type Pace } from './direction.js';
import type { CriterionBase, DemandOf, Kind } from './kind.js';

/** 逐步提高, 不断缩小, 明显降低, 延长: a direction, measured from the base year. */
export interface Trend extends CriterionBase {
  readonly kind: 'trend';
  readonly direction: Direction;
  readonly pace: Pace;
  readonly baselineYear: number;
}

/** @internal */
export const trend: Kind<Trend> = {
  kind: 'trend',
  fields: {
    direction: { type: 'one-of', values: directions },
    pace: { type: 'one-of', values: paces },
    baselineYear: { type: 'year' },
  },
  baselineYear: (criterion) => criterion.baselineYear,
  judge: ({ direction, pace, baselineYear }, point, context) => {
    const { max, min } = context.indicator;
    const end = direction === 'increase' ? max : min;
    return judgeMove(point, { direction, pace, baselineYear, end: end === null ? null : fraction(end) }, context);
  },
};

/** The demand in words. @internal */
export const trendDemand: DemandOf<Trend> = ({ direction, pace, baselineYear }, indicator) => {
  const { zh, noun } = verbOf(direction === 'increase' ? '1' : '-1', indicator);
  return {
    zh: `比${baselineYear}年${paceWords[pace].zh}${zh}`,
    en: `a ${paceWords[pace].en}${noun} from the ${baselineYear} level`,
  };
};
