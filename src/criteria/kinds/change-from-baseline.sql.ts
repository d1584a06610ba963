import { toText } from '../../core/fraction-text.js';
import type { Fraction } from '../../core/fraction.js';
import type { DecimalText } from '../../core/decimal.js';
import type { ChangeFromBaseline } from './change-from-baseline.js';
import { directionOfChange, wholeChangeOf } from './change-size.js';
import type { Ratio } from '../../expressions/numbers/ratio.js';
import { sql } from '../../expressions/text.js';
import type { SqlContext, SqlKind } from './kind.sql.js';
import { judgeLimits } from './limits.sql.js';

/** @internal */
export const changeFromBaseline: SqlKind<ChangeFromBaseline> = {
  family: 'change',
  comment: 'change-from-baseline: the base year’s value and a change of it, or better',
  years: 'since-base',
  traits: (criterion, { comparison }) => {
    const change = wholeChangeOf(criterion);
    return {
      base: criterion.baselineYear,
      falls: directionOfChange(criterion) === 'decrease',
      isAdded: 'added' in change,
      // Long shares, from compounded changes, get blocks of their own: they allow fewer digits of figures.
      length: 'added' in change ? null : lengthOf(change.share),
      comparison,
    };
  },
  numbers: (criterion) => {
    const change = wholeChangeOf(criterion);
    if ('added' in change) return { change: toText(change.added) };
    const { numerator, denominator } = change.share;
    return { share_over: String(numerator), share_under: String(denominator) } as Record<string, DecimalText>;
  },
  judge: (point, frame, { base, falls, isAdded, comparison }) => {
    const baseline = frame.slotOf(Number(base));
    const aim =
      isAdded === true
        ? frame.arithmetic.ratios.plus(baseline.value, frame.number('change'))
        : plusShare(baseline.value, frame);
    const isBaseAlone = sql`(${point.year} <= ${sql.raw(String(base))} AND ${isAdded === true ? sql`${frame.number('change').over.text} = 0` : sql`share_over = 0`})`;
    const isNothing = sql`(${baseline.value.over.text} = 0 AND ${isAdded === true ? sql`FALSE` : sql`share_over <> 0`})`;
    return {
      ...judgeLimits(point, frame, falls === true ? { upper: aim } : { lower: aim }),
      reason: sql`CASE
      WHEN NOT ${baseline.isKnown} THEN 'no-baseline'
      WHEN ${isBaseAlone} THEN 'too-few-points'
      WHEN ${isNothing} THEN 'baseline-zero'
    END`,
      // This policy rounds to the printed decimals of the base year, which a column of numbers does not hold.
      ...(comparison === 'threshold-precision' && { recheck: sql`TRUE` }),
    };
  },
};

/** The number of digits of a share, in groups of six. */
function lengthOf({ numerator, denominator }: Fraction): number {
  return Math.ceil(Math.max(String(numerator).length, String(denominator).length) / 6);
}

/** A value plus a share of its size. The denominator is the product of both denominators. */
function plusShare({ over, under }: Ratio, { number, arithmetic: { wholes } }: SqlContext): Ratio {
  const [share, per] = [number('share_over').over, number('share_under').over];
  return {
    over: wholes.plus(wholes.times(over, per), wholes.times(wholes.absolute(over), share)),
    under: wholes.times(under, per),
  };
}
