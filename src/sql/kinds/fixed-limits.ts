/** What the kinds share whose limits depend on the criterion and the policy alone. */
import type { DecimalText } from '../../core/decimal.js';
import type { CriterionBase } from '../../criteria/kinds/kind.js';
import type { Policy } from '../../criteria/policy/policy.js';
import { roundedTo } from '../numbers/rounding.js';
import type { SqlKind } from './kind.js';
import { judgeLimits } from './limits.js';

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
    traits: (criterion, policy) => ({
      places: policy.comparison === 'threshold-precision' ? limitsOf(criterion, policy).places : null,
    }),
    numbers: (criterion, policy) => {
      const { lower, upper } = limitsOf(criterion, policy);
      return { lower, upper };
    },
    judge: (point, frame, { places }) => {
      const { wholes, dialect } = frame.setting;
      const value = places == null ? point.value : roundedTo(point.value, Number(places), wholes, dialect);
      return judgeLimits({ ...point, value }, frame, { lower: frame.number('lower'), upper: frame.number('upper') });
    },
  };
}
