import { fraction } from '../../core/fraction.js';
import { directions, judgeMove, paces, type Direction, type Pace } from './direction.js';
import type { CriterionBase, DemandOf, Kind } from './kind.js';

/** 逐步提高, 不断缩小, 明显降低, 延长: a direction, measured from the base year. */
export interface Trend extends CriterionBase {
  readonly kind: 'trend';
  readonly direction: Direction;
  readonly pace: Pace;
  readonly baselineYear: number;
}

const paceWords = {
  gradual: { zh: '逐步', en: 'gradual ' },
  sustained: { zh: '持续', en: 'sustained ' },
  marked: { zh: '明显', en: 'marked ' },
  unspecified: { zh: '', en: '' },
} as const satisfies Record<Pace, { zh: string; en: string }>;

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

/** What it demands, in words. @internal */
export const trendDemand: DemandOf<Trend> = ({ direction, pace, baselineYear }) => ({
  zh: `较${baselineYear}年${paceWords[pace].zh}${direction === 'increase' ? '上升' : '下降'}`,
  en: `a ${paceWords[pace].en}${direction === 'increase' ? 'rise' : 'fall'} from the ${baselineYear} level`,
});
