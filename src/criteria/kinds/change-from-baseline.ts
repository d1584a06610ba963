import { decimalPlacesOf, type DecimalText } from '../../core/decimal.js';
import {
  absolute,
  add,
  divide,
  fraction,
  isZero,
  multiply,
  signOf,
  subtract,
  type Fraction,
} from '../../core/fraction.js';
import { sizeWords, verbOf } from '../../core/quantity-words.js';
import { placesOf, possibleValues, valueOf } from '../evidence/point.js';
import { pointOfYear } from '../evidence/series.js';
import type { Reading } from '../policy/readings.js';
import { seriesBandKind } from './band.js';
import { directions, type Direction } from './direction.js';
import type { FieldRule } from './field.js';
import type { CriterionBase, DemandOf } from './kind.js';

/**
 * 以2020年为基数下降20%, 提高4个百分点, 下降1/6, 翻一番: a change of the value of the base year. Exactly one of
 * `changePercent`, `change` and `factor` says how much.
 */
export interface ChangeFromBaseline extends CriterionBase {
  readonly kind: 'change-from-baseline';
  readonly baselineYear: number;
  /** In percent of the size of the base value, signed: `"-20"` is a fall by a fifth. */
  readonly changePercent?: DecimalText;
  /** In the indicator's unit, signed; of a percentage in percentage points: `"4"` is 提高4个百分点. */
  readonly change?: DecimalText;
  /** What the base value is multiplied by, a number or a fraction: `"2"` doubles it, `"5/6"` is a fall by a sixth. */
  readonly factor?: string;
  /**
   * Which way: as the sign of the change says, unless it is a change of nothing, which holds a level. Then `increase`
   * is not below the base value, and `decrease` not above it.
   */
  readonly direction?: Direction;
  /**
   * The change is that of one year, counted from the base year to the due year; one in percent or by a factor
   * compounds.
   */
  readonly per?: 'year';
}

const one = fraction(1);
const sizes = ['changePercent', 'change', 'factor'] as const;

/** What the value of the base year is multiplied by; `null` where something is added to it. */
function ratioOf({ changePercent, factor }: ChangeFromBaseline): Fraction | null {
  if (changePercent !== undefined) return add(one, divide(fraction(changePercent), fraction(100)));
  if (factor === undefined) return null;
  const [over, under = '1'] = factor.split('/');
  return divide(fraction(over!), fraction(under));
}

/** The sign of a change: of a factor, whether it is above or below one. */
function signOfChange(criterion: ChangeFromBaseline): number {
  const ratio = ratioOf(criterion);
  return signOf(ratio ? subtract(ratio, one) : fraction(criterion.change!));
}

/** The direction a change asks for. @internal */
export function directionOfChange(criterion: ChangeFromBaseline): Direction {
  return criterion.direction ?? (signOfChange(criterion) < 0 ? 'decrease' : 'increase');
}

/** The value in the due year that a change of the base value leads to. */
function aimOf(criterion: ChangeFromBaseline, base: Fraction): Fraction {
  const years = yearsOf(criterion);
  const ratio = ratioOf(criterion);
  if (!ratio) return add(base, multiply(fraction(criterion.change!), fraction(years)));
  let power = one;
  for (let year = 0; year < years; year++) power = multiply(power, ratio);
  // A change is a share of the size of the base, so that a rise of half from −10 ends at −5.
  return add(base, multiply(absolute(base), subtract(power, one)));
}

/** How many times the change is made. */
function yearsOf({ per, due, baselineYear }: ChangeFromBaseline): number {
  return per === 'year' ? due - baselineYear : 1;
}

const rule: FieldRule<ChangeFromBaseline> = (criterion) => {
  const given = sizes.filter((name) => name in criterion);
  if (given.length !== 1)
    return { field: given[1] ?? 'changePercent', expected: 'exactly one of changePercent, change and factor' };
  // What is not sound is undefined, and breaks no rule.
  if (criterion[given[0]!] === undefined) return null;
  const { direction } = criterion;
  const sign = signOfChange(criterion);
  if (sign === 0)
    return 'direction' in criterion
      ? null
      : { field: 'direction', expected: "'increase' (not below) or 'decrease' (not above), for a change of nothing" };
  const moved = sign > 0 ? 'increase' : 'decrease';
  return direction === undefined || direction === moved
    ? null
    : { field: 'direction', expected: `${moved}, as its change` };
};

/** @internal */
export const changeFromBaseline = seriesBandKind<ChangeFromBaseline>({
  kind: 'change-from-baseline',
  fields: { baselineYear: { type: 'year' } },
  options: {
    changePercent: { type: 'change' },
    change: { type: 'change' },
    factor: { type: 'factor' },
    direction: { type: 'one-of', values: directions },
    per: { type: 'one-of', values: ['year'] },
  },
  rule,
  baselineYear: (criterion) => criterion.baselineYear,
  bandAt: (criterion, _point, { points, indicator }) => {
    const baseline = pointOfYear(points, criterion.baselineYear);
    if (!baseline) return 'no-baseline';
    const value = valueOf(baseline);
    const ratio = ratioOf(criterion);
    const { bound } = baseline;
    if (bound !== undefined && ratio) {
      // A demand grows with its base only where neither the base nor the ratio is negative.
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

/** What it demands, in words. @internal */
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
  const { zh, en } = verbOf(falls ? '-1' : '1', indicator);
  const size = changePercent ?? change!;
  const amount =
    changePercent === undefined
      ? sizeWords(size, indicator)
      : { zh: `${size.replace(/^[+-]/, '')}%`, en: `${size.replace(/^[+-]/, '')}%` };
  return {
    zh: `比${year}年${yearly.zh}${zh}${amount.zh}`,
    en: `a ${en} of ${amount.en}${yearly.en} from the ${year} level`,
  };
};
