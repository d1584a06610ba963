import { decimal, type DecimalText } from '../../core/decimal.js';
import { seriesBandKind } from './band.js';
import type { CriterionBase, DemandOf } from './kind.js';
import { placesOf, valueOf } from '../evidence/point.js';
import { pointOfYear } from '../evidence/series.js';

/** 以2020年为基数下降20%: a relative change of the value of the base year. */
export interface ChangeFromBaseline extends CriterionBase {
  readonly kind: 'change-from-baseline';
  readonly baselineYear: number;
  /** In percent, signed: `"-20"` is a fall by a fifth. */
  readonly changePercent: DecimalText;
}

/** @internal */
export const changeFromBaseline = seriesBandKind<ChangeFromBaseline>({
  kind: 'change-from-baseline',
  fields: { baselineYear: { type: 'year' }, changePercent: { type: 'decimal' } },
  baselineYear: (criterion) => criterion.baselineYear,
  bandAt: ({ baselineYear, changePercent }, _point, { points }) => {
    const baseline = pointOfYear(points, baselineYear);
    if (!baseline || baseline.observation?.bound) return 'no-baseline';
    const change = decimal(changePercent);
    const aim = valueOf(baseline).times(change.div(100).plus(1));
    return {
      lower: change.isNegative() ? null : aim,
      upper: change.isNegative() ? aim : null,
      aim,
      places: placesOf(baseline),
      readings: [{ id: 'relative-change', parameters: { year: String(baselineYear), percent: changePercent } }],
    };
  },
});

/** What it demands, in words. @internal */
export const changeFromBaselineDemand: DemandOf<ChangeFromBaseline> = ({ baselineYear, changePercent }) => {
  const falls = changePercent.startsWith('-');
  const size = changePercent.replace(/^[+-]/, '');
  return {
    zh: `较${baselineYear}年${falls ? '下降' : '上升'}${size}%`,
    en: `a ${falls ? 'fall' : 'rise'} of ${size}% from the ${baselineYear} level`,
  };
};
