import { decimalPlacesOf } from '../../core/decimal.js';
import { isZero, signOf } from '../../core/fraction.js';
import { sizeWords, verbOf } from '../../core/quantity-words.js';
import { placesOf, possibleValues, valueOf } from '../evidence/point.js';
import { pointOfYear } from '../evidence/series.js';
import type { Reading } from '../policy/readings.js';
import { seriesBandKind } from './band.js';
import { aimOf, changeRule, directionOfChange, ratioOf, signOfChange, yearsOf, type Change } from './change-size.js';
import { directions } from './direction.js';
import type { CriterionBase, DemandOf } from './kind.js';

/** 以2020年为基数下降20%, 提高4个百分点, 下降1/6, 翻一番: a change of the value of the base year. */
export interface ChangeFromBaseline extends CriterionBase, Change {
  readonly kind: 'change-from-baseline';
}

/** @internal */
export const changeFromBaseline = seriesBandKind<ChangeFromBaseline>({
  fields: { baselineYear: { type: 'year' } },
  options: {
    changePercent: { type: 'change' },
    change: { type: 'change' },
    factor: { type: 'factor' },
    direction: { type: 'one-of', values: directions },
    per: { type: 'one-of', values: ['year'] },
  },
  rule: changeRule,
  baselineYear: (criterion) => criterion.baselineYear,
  bandAt: (criterion, point, { points, indicator }) => {
    const baseline = pointOfYear(points, criterion.baselineYear);
    if (!baseline) return 'no-baseline';
    // A level that is to be kept is not kept yet by the year it was taken from.
    if (signOfChange(criterion) === 0 && point.period.lastDay <= baseline.period.lastDay) return 'too-few-points';
    const value = valueOf(baseline);
    const ratio = ratioOf(criterion);
    const { bound } = baseline;
    if (bound !== undefined && ratio) {
      // The limit grows with the base value only where neither the base value nor the ratio is negative.
      const { low } = possibleValues(baseline, indicator);
      if (low === null || signOf(low) < 0 || signOf(ratio) < 0) return 'bound-undecided';
    } else if (ratio && isZero(value) && signOfChange(criterion) !== 0) return 'baseline-zero';
    const aim = aimOf(criterion, value);
    const falls = directionOfChange(criterion) === 'decrease';
    const places = placesOf(baseline);
    return {
      lower: falls ? null : aim,
      upper: falls ? aim : null,
      ...(bound && { bound }),
      aim,
      places: places === null || ratio ? places : Math.max(places, decimalPlacesOf(criterion.change!)),
      readings: readingsOf(criterion),
    };
  },
});

function readingsOf(criterion: ChangeFromBaseline): readonly Reading[] {
  const { changePercent, change, factor, unit, baselineYear, per } = criterion;
  const year = String(baselineYear);
  const readings: Reading[] = [];
  if (changePercent !== undefined)
    readings.push({ id: 'relative-change', parameters: { year, percent: changePercent } });
  else if (change !== undefined) readings.push({ id: 'absolute-change', parameters: { year, change, unit } });
  else readings.push({ id: 'factor-of-base', parameters: { year, factor: factor! } });
  if (per === 'year') readings.push({ id: 'yearly-change', parameters: { year, years: String(yearsOf(criterion)) } });
  return readings;
}

/** The demand in words. @internal */
export const changeFromBaselineDemand: DemandOf<ChangeFromBaseline> = (criterion, indicator) => {
  const { baselineYear: year, changePercent, change, factor, per } = criterion;
  const falls = directionOfChange(criterion) === 'decrease';
  if (signOfChange(criterion) === 0)
    return { zh: `不${falls ? '高' : '低'}于${year}年`, en: `${falls ? 'no more' : 'no less'} than the ${year} level` };
  const yearly = per === 'year' ? { zh: '每年', en: ' a year' } : { zh: '', en: '' };
  if (factor !== undefined)
    return {
      zh: `${yearly.zh}不${falls ? '高' : '低'}于${per === 'year' ? '上年' : `${year}年`}的${factor}${factor.includes('/') ? '' : '倍'}`,
      en: `at ${falls ? 'most' : 'least'} ${factor} times the ${per === 'year' ? `level of the year before, from ${year} on` : `${year} level`}`,
    };
  const { zh, noun } = verbOf(falls ? '-1' : '1', indicator);
  const size = changePercent ?? change!;
  const amount =
    changePercent === undefined
      ? sizeWords(size, indicator)
      : { zh: `${size.replace(/^[+-]/, '')}%`, en: `${size.replace(/^[+-]/, '')}%` };
  return {
    zh: `比${year}年${yearly.zh}${zh}${amount.zh}`,
    en: `a ${noun} of ${amount.en}${yearly.en} from the ${year} level`,
  };
};
