/** What the kinds share whose limits depend on the criterion and the policy alone. */
import type { DecimalText } from '../../core/decimal.js';
import type { CriterionBase } from '../../criteria/kinds/kind.js';
import type { Policy } from '../../criteria/policy/policy.js';
import type { Ratio } from '../numbers/ratio.js';
import { roundedTo } from '../numbers/rounding.js';
import { sql } from '../text.js';
import type { JudgedPoint, SqlFrame, SqlKind } from './kind.js';
import { judgeLimits, type PossibleValues } from './limits.js';

/** @internal */
export interface FixedLimits {
  readonly lower: DecimalText | null;
  readonly upper: DecimalText | null;
  /** Decimal places of the printed threshold. */
  readonly places: number;
}

/** @internal */
export function fixedLimitsKind<C extends CriterionBase>(
  limitsOf: (criterion: C, policy: Policy) => FixedLimits,
): SqlKind<C> {
  return {
    family: 'limits',
    comment: 'at-least, at-most, about, between, balanced: the value lies inside fixed limits',
    readsBounds: true,
    traits: (criterion, policy) => ({
      places: policy.comparison === 'threshold-precision' ? limitsOf(criterion, policy).places : null,
    }),
    numbers: (criterion, policy, { min, max }) => {
      const { lower, upper } = limitsOf(criterion, policy);
      return { lower, upper, least: min, most: max };
    },
    judge: (point, frame, { places }) => {
      const { wholes, dialect } = frame.setting;
      const round = (value: Ratio): Ratio =>
        places == null ? value : roundedTo(value, Number(places), wholes, dialect);
      const { low, high } = possibleValues(point, frame);
      return judgeLimits(
        { ...point, value: round(point.value) },
        frame,
        { lower: frame.number('lower'), upper: frame.number('upper') },
        { low: round(low), high: round(high) },
      );
    },
  };
}

/** What a figure leaves possible: itself; of a bound, every value from it to the end of the indicator's range. */
function possibleValues({ value, bound }: JudgedPoint, { number, setting: { ratios } }: SqlFrame): PossibleValues {
  if (bound === null) return { low: value, high: value };
  return {
    low: ratios.choose(sql`${bound} = 2`, number('least'), value),
    high: ratios.choose(sql`${bound} = 1`, number('most'), value),
  };
}
