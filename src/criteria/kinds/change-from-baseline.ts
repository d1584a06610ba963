import type { DecimalText } from '../../core/decimal.js';
import { absolute, add, divide, fraction, isZero, multiply, signOf } from '../../core/fraction.js';
import { verbOf } from '../../core/quantity-words.js';
import { seriesBandKind } from './band.js';
import type { CriterionBase, DemandOf } from './kind.js';
import { placesOf, possibleValues, valueOf } from '../evidence/point.js';
import { pointOfYear } from '../evidence/series.js';

/** 以2020年为基数下降20%: a relative change of the value of the base year. */
export interface ChangeFromBaseline extends CriterionBase {
  readonly kind: 'change-from-baseline';
  readonly baselineYear: number;
  /** In percent of the size of the base value, signed: `"-20"` is a fall by a fifth. */
  readonly changePercent: DecimalText;
}

/** @internal */
export const changeFromBaseline = seriesBandKind<ChangeFromBaseline>({
  kind: 'change-from-baseline',
  fields: { baselineYear: { type: 'year' }, changePercent: { type: 'change' } },
  baselineYear: (criterion) => criterion.baselineYear,
  bandAt: ({ baselineYear, changePercent }, _point, { points, indicator }) => {
    const baseline = pointOfYear(points, baselineYear);
    if (!baseline) return 'no-baseline';
    const value = valueOf(baseline);
    const change = fraction(changePercent);
    const { bound } = baseline;
    if (bound !== undefined) {
      // A demand grows with its base only where the base is not negative.
      const { low } = possibleValues(baseline, indicator);
      if (low === null || signOf(low) < 0) return 'bound-undecided';
    } else if (isZero(value) && !isZero(change)) return 'baseline-zero';
    // A change is a share of the size of the base, so that a rise of half from −10 ends at −5.
    const aim = add(value, divide(multiply(absolute(value), change), fraction(100)));
    const falls = changePercent.startsWith('-');
    return {
      lower: falls ? null : aim,
      upper: falls ? aim : null,
      ...(bound && { bound }),
      aim,
      places: placesOf(baseline),
      readings: [{ id: 'relative-change', parameters: { year: String(baselineYear), percent: changePercent } }],
    };
  },
});

/** What it demands, in words. @internal */
export const changeFromBaselineDemand: DemandOf<ChangeFromBaseline> = ({ baselineYear, changePercent }, indicator) => {
  const { zh, en } = verbOf(changePercent, indicator);
  const size = changePercent.replace(/^[+-]/, '');
  return { zh: `比${baselineYear}年${zh}${size}%`, en: `a ${en} of ${size}% from the ${baselineYear} level` };
};
