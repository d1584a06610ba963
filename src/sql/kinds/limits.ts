/** A value held against limits, which are included: what most kinds come down to. */
import type { Ratio } from '../numbers/ratio.js';
import { sql, type Fragment } from '../text.js';
import type { JudgedPoint, SqlFrame, SqlJudgement } from './kind.js';

/** Either limit may be left out, or be NULL in some rows. @internal */
export function judgeLimits(
  point: JudgedPoint,
  frame: SqlFrame,
  limits: { readonly lower?: Ratio; readonly upper?: Ratio },
): SqlJudgement {
  const { ratios } = frame.setting;
  const { lower, upper } = limits;
  const below = lower ? sql`COALESCE(${ratios.compare(point.value, '<', lower)}, FALSE)` : sql`FALSE`;
  const above = upper ? sql`COALESCE(${ratios.compare(point.value, '>', upper)}, FALSE)` : sql`FALSE`;
  return {
    reason: point.bound && boundReason(point.bound, { below, above }, limits),
    satisfied: sql`(NOT ${below} AND NOT ${above})`,
    margin: marginOf(point.value, frame, limits),
    lower: lower ?? null,
    upper: upper ?? null,
    strict: sql`FALSE`,
  };
}

/** The distance to the nearer limit, positive inside. */
function marginOf(
  value: Ratio,
  { setting: { ratios } }: SqlFrame,
  { lower, upper }: { readonly lower?: Ratio; readonly upper?: Ratio },
): Ratio {
  if (!upper) return ratios.minus(value, lower!);
  const underUpper = ratios.minus(upper, value);
  if (!lower) return underUpper;
  const overLower = ratios.minus(value, lower);
  const nearer = ratios.smaller(overLower, underUpper);
  return ratios.choose(
    sql`${lower.over.text} IS NULL`,
    underUpper,
    ratios.choose(sql`${upper.over.text} IS NULL`, overLower, nearer),
  );
}

/** A bound says on which side the true value lies; it settles the matter only where that whole side agrees. */
function boundReason(
  bound: Fragment,
  { below, above }: { readonly below: Fragment; readonly above: Fragment },
  { lower, upper }: { readonly lower?: Ratio; readonly upper?: Ratio },
): Fragment {
  const noLower = lower ? sql`${lower.over.text} IS NULL` : sql`TRUE`;
  const noUpper = upper ? sql`${upper.over.text} IS NULL` : sql`TRUE`;
  const inside = sql`NOT ${below} AND NOT ${above}`;
  return sql`CASE
      WHEN ${bound} = 1 AND NOT ((${inside} AND ${noUpper}) OR ${above}) THEN 'bound-undecided'
      WHEN ${bound} = 2 AND NOT ((${inside} AND ${noLower}) OR ${below}) THEN 'bound-undecided'
    END`;
}
