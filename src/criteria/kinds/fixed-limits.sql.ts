/** Shared by kinds whose limits depend only on the criterion and the policy. */
import type { DecimalText } from '../../core/decimal.js';
import type { CriterionBase } from './kind.js';
import type { Policy } from '../policy/policy.js';
import type { Ratio } from '../../expressions/numbers/ratio.js';
import { roundedTo } from '../../expressions/numbers/rounding.js';
import { sql } from '../../expressions/text.js';
import type { JudgedPoint, SqlContext, SqlKind } from './kind.sql.js';
import { judgeLimits, type PossibleValues } from './limits.sql.js';

/** @internal */
export interface FixedLimits {
  readonly lower: DecimalText | null;
  readonly upper: DecimalText | null;
  /** The number of decimals of the printed threshold. */
  readonly places: number;
  /** A value equal to a limit fails. */
  readonly strict?: true | undefined;
}

/** Computes the limits, or returns the reason why the policy gives none. */
type LimitsOf<C> = (criterion: C, policy: Policy) => FixedLimits | 'no-tolerance';

const none: FixedLimits = { lower: null, upper: null, places: 0 };

/** @internal */
export function fixedLimitsKind<C extends CriterionBase>(given: LimitsOf<C>): SqlKind<C> {
  const limitsOf = (criterion: C, policy: Policy): FixedLimits => {
    const limits = given(criterion, policy);
    return limits === 'no-tolerance' ? none : limits;
  };
  return {
    family: 'limits',
    comment: 'at-least, at-most, about, between, balanced: the value lies inside fixed limits',
    readsBounds: true,
    years: 'none',
    traits: (criterion, policy) => ({
      places: policy.comparison === 'threshold-precision' ? limitsOf(criterion, policy).places : null,
      strict: limitsOf(criterion, policy).strict === true,
      missing: given(criterion, policy) === 'no-tolerance',
    }),
    numbers: (criterion, policy, { min, max }) => {
      const { lower, upper } = limitsOf(criterion, policy);
      return { lower, upper, least: min, most: max };
    },
    judge: (point, frame, { places, strict, missing }) => {
      const { wholes, dialect } = frame.arithmetic;
      const round = (value: Ratio): Ratio =>
        places == null ? value : roundedTo(value, Number(places), wholes, dialect);
      const { low, high } = possibleValues(point, frame);
      const limits = { lower: frame.number('lower'), upper: frame.number('upper'), strict: strict === true };
      const judgement = judgeLimits({ ...point, value: round(point.value) }, frame, limits, {
        low: round(low),
        high: round(high),
      });
      return missing === true ? { ...judgement, reason: sql`'no-tolerance'` } : judgement;
    },
  };
}

/** The true values that a figure allows: itself or, for a bound, every value from it to the end of the range. */
function possibleValues({ value, bound }: JudgedPoint, { number, arithmetic: { ratios } }: SqlContext): PossibleValues {
  if (bound === null) return { low: value, high: value };
  return {
    low: ratios.choose(sql`${bound} = 2`, number('least'), value),
    high: ratios.choose(sql`${bound} = 1`, number('most'), value),
  };
}
