import { fraction, isZero, multiply } from '../../core/fraction.js';
import type { ChangeFromBaseline } from '../../criteria/kinds/change-from-baseline.js';
import { directionOfChange } from '../../criteria/kinds/change-size.js';
import { toText } from '../../core/fraction-text.js';
import { known } from '../numbers/whole.js';
import { sql } from '../text.js';
import type { SqlKind } from './kind.js';
import { judgeLimits } from './limits.js';

/** @internal */
export const changeFromBaseline: SqlKind<ChangeFromBaseline> = {
  family: 'change',
  comment: 'change-from-baseline: the base year’s value and a change of it, or better',
  traits: (criterion, { comparison }) => ({
    base: criterion.baselineYear,
    falls: directionOfChange(criterion) === 'decrease',
    isNone: isZero(fraction(criterion.changePercent ?? '1')),
    isAdded: criterion.change !== undefined,
    // A factor, and a yearly change in percent, may have more digits than a number of an engine.
    isLong: criterion.factor !== undefined || (criterion.changePercent !== undefined && criterion.per !== undefined),
    comparison,
  }),
  numbers: ({ changePercent, change, per, due, baselineYear }) => {
    if (change === undefined) return { percent: changePercent ?? null };
    const years = fraction(per === 'year' ? due - baselineYear : 1);
    return { change: toText(multiply(fraction(change), years)) };
  },
  judge: (point, frame, { base, falls, isNone, isAdded, isLong, comparison }) => {
    const { wholes, ratios } = frame.setting;
    const baseline = frame.slotOf(Number(base));
    const { over, under } = baseline.value;
    if (isAdded === true) {
      const level = ratios.plus(baseline.value, frame.number('change'));
      return {
        ...judgeLimits(point, frame, falls === true ? { upper: level } : { lower: level }),
        reason: sql`CASE WHEN NOT ${baseline.isKnown} THEN 'no-baseline' END`,
        ...(comparison === 'threshold-precision' && { recheck: sql`TRUE` }),
      };
    }
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
      ...((isLong === true || comparison === 'threshold-precision') && { recheck: sql`TRUE` }),
    };
  },
};
