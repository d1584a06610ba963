/** Compares a value with limits, which are inclusive unless strict. Most kinds use it. */
import type { Ratio } from '../../expressions/numbers/ratio.js';
import { sql, type Fragment } from '../../expressions/text.js';
import type { JudgedPoint, SqlContext, SqlJudgement } from './kind.sql.js';

/** Limits; each may be left out, or be NULL in some rows. @internal */
export interface SqlLimits {
  readonly lower?: Ratio;
  readonly upper?: Ratio;
  /** A value equal to a limit fails. */
  readonly strict?: boolean;
}

/** The range of true values a figure allows, both ends included; NULL: no end on that side. @internal */
export interface PossibleValues {
  readonly low: Ratio;
  readonly high: Ratio;
}

/** Compares a value with limits; where it is only a bound, `possible` is the range of its true value. @internal */
export function judgeLimits(
  point: JudgedPoint,
  frame: SqlContext,
  limits: SqlLimits,
  possible: PossibleValues = { low: point.value, high: point.value },
): SqlJudgement {
  const { compare } = frame.arithmetic.ratios;
  const { lower, upper, strict = false } = limits;
  const [least, most, under, over] = strict ? (['>', '<', '<=', '>='] as const) : (['>=', '<=', '<', '>'] as const);
  const { low, high } = possible;
  const holds = (condition: Fragment): Fragment => sql`COALESCE(${condition}, FALSE)`;
  const noLower = lower ? isNull(lower) : sql`TRUE`;
  const noUpper = upper ? isNull(upper) : sql`TRUE`;
  const satisfied = sql`((${noLower}${lower ? sql` OR ${holds(compare(low, least, lower))}` : sql``})
      AND (${noUpper}${upper ? sql` OR ${holds(compare(high, most, upper))}` : sql``}))`;
  const fails = sql`(${lower ? holds(compare(high, under, lower)) : sql`FALSE`}
      OR ${upper ? holds(compare(low, over, upper)) : sql`FALSE`})`;
  return {
    // A bound decides only where all values on its side give the same verdict.
    reason: point.bound && sql`CASE WHEN NOT ${satisfied} AND NOT ${fails} THEN 'bound-undecided' END`,
    satisfied,
    margin: marginOf(point.value, frame, limits),
    lower: lower ?? null,
    upper: upper ?? null,
    strict: strict ? sql`TRUE` : sql`FALSE`,
  };
}

/** The distance to the nearer limit, positive inside. */
function marginOf(value: Ratio, { arithmetic: { ratios } }: SqlContext, { lower, upper }: SqlLimits): Ratio {
  if (!upper) return ratios.minus(value, lower!);
  const underUpper = ratios.minus(upper, value);
  if (!lower) return underUpper;
  const overLower = ratios.minus(value, lower);
  const nearer = ratios.smaller(overLower, underUpper);
  return ratios.choose(isNull(lower), underUpper, ratios.choose(isNull(upper), overLower, nearer));
}

function isNull({ over }: Ratio): Fragment {
  return sql`${over.text} IS NULL`;
}
