import { fraction, isZero } from '../../core/fraction.js';
import type { ChangeFromBaseline } from '../../criteria/kinds/change-from-baseline.js';
import { known } from '../numbers/whole.js';
import { sql } from '../text.js';
import type { SqlKind } from './kind.js';
import { judgeLimits } from './limits.js';

/** @internal */
export const changeFromBaseline: SqlKind<ChangeFromBaseline> = {
  family: 'change',
  comment: 'change-from-baseline: the base year’s value and a share of its size, or better',
  traits: ({ baselineYear, changePercent }, { comparison }) => ({
    base: baselineYear,
    falls: changePercent.startsWith('-'),
    isNone: isZero(fraction(changePercent)),
    comparison,
  }),
  numbers: ({ changePercent }) => ({ percent: changePercent }),
  judge: (point, frame, { base, falls, isNone, comparison }) => {
    const { wholes, ratios } = frame.setting;
    const baseline = frame.slotOf(Number(base));
    const { over, under } = baseline.value;
    const percent = frame.number('percent');
    const share = {
      over: wholes.times(wholes.absolute(over), percent.over),
      under: wholes.times(percent.under, known(100n)),
    };
    // The value and the share of it have the denominator of the base in common.
    const whole = ratios.plus({ over, under: known(1n) }, share);
    const aim = { over: whole.over, under: wholes.times(whole.under, under) };
    return {
      ...judgeLimits(point, frame, falls === true ? { upper: aim } : { lower: aim }),
      reason: sql`CASE
      WHEN NOT ${baseline.isKnown} THEN 'no-baseline'
      WHEN ${isNone === true ? sql`FALSE` : sql`${over.text} = 0`} THEN 'baseline-zero'
    END`,
      // The decimals printed for the base year, to which this policy rounds, are not in a column of numbers.
      ...(comparison === 'threshold-precision' && { recheck: sql`TRUE` }),
    };
  },
};
