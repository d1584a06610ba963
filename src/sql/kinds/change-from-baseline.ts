import { decimal, toText } from '../../core/decimal.js';
import type { ChangeFromBaseline } from '../../criteria/kinds/change-from-baseline.js';
import { known } from '../numbers/whole.js';
import { sql } from '../text.js';
import { isExact } from './base-year.js';
import type { SqlKind } from './kind.js';
import { judgeLimits } from './limits.js';

/** @internal */
export const changeFromBaseline: SqlKind<ChangeFromBaseline> = {
  family: 'change',
  comment: 'change-from-baseline: the base year’s value times a factor, or better',
  traits: ({ baselineYear, changePercent }, { comparison }) => ({
    base: baselineYear,
    falls: decimal(changePercent).isNegative(),
    comparison,
  }),
  numbers: ({ changePercent }) => ({ percent: toText(decimal(changePercent).plus(100)) }),
  judge: (point, frame, { base, falls, comparison }) => {
    const { wholes } = frame.setting;
    const baseline = frame.slotOf(Number(base));
    const percent = frame.number('percent');
    const aim = {
      over: wholes.times(baseline.value.over, percent.over),
      under: wholes.times(baseline.value.under, wholes.times(percent.under, known(100n))),
    };
    const judgement = judgeLimits(point, frame, falls === true ? { upper: aim } : { lower: aim });
    return {
      ...judgement,
      reason: sql`CASE WHEN NOT ${isExact(baseline)} THEN 'no-baseline' ELSE ${judgement.reason ?? sql`NULL`} END`,
      // The decimals printed for the base year, to which this policy rounds, are not in a column of numbers.
      ...(comparison === 'threshold-precision' && { recheck: sql`TRUE` }),
    };
  },
};
