/** A value held against limits, which are included unless they are strict: what most kinds come down to. */
import type { Ratio } from '../numbers/ratio.js';
import { sql, type Fragment } from '../text.js';
import type { JudgedPoint, SqlContext, SqlJudgement } from './kind.js';

/** Either limit may be left out, or be NULL in some rows. @internal */
export interface SqlLimits {
  readonly lower?: Ratio;
  readonly upper?: Ratio;
  /** The limits themselves do not count. */
  readonly strict?: boolean;
}

/** The values a figure may stand for, both ends included; an end is NULL where there is none. @internal */
export interface PossibleValues {
  readonly low: Ratio;
  readonly high: Ratio;
}

/** Holds a value against limits; `possible` are the values it may stand for, where it is only a bound. @internal */
export function judgeLimits(
  point: JudgedPoint,
  frame: SqlContext,
  limits: SqlLimits,
  possible: PossibleValues = { low: point.value, high: point.value },
): SqlJudgement {
  const { compare } = frame.setting.ratios;
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
    // A bound settles the matter only where the whole side on which the true value lies agrees.
    reason: point.bound && sql`CASE WHEN NOT ${satisfied} AND NOT ${fails} THEN 'bound-undecided' END`,
    satisfied,
    margin: marginOf(point.value, frame, limits),
    lower: lower ?? null,
    upper: upper ?? null,
    strict: strict ? sql`TRUE` : sql`FALSE`,
  };
}

/** The distance to the nearer limit, positive inside. */
function marginOf(value: Ratio, { setting: { ratios } }: SqlContext, { lower, upper }: SqlLimits): Ratio {
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
