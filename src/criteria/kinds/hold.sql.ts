import type { Hold } from './hold.js';
import type { Ratio } from '../../expressions/numbers/ratio.js';
import { any, digits, sql, type Fragment } from '../../expressions/text.js';
import type { JudgedPoint, SqlContext, SqlKind } from './kind.sql.js';
import { judgeLimits } from './limits.sql.js';

/** @internal */
export const hold: SqlKind<Hold> = {
  family: 'hold',
  comment: 'hold: no worse than in the base year, or than in the year before',
  traits: ({ not, since, baselineYear }, { comparison }) => ({
    isUpper: not === 'increase',
    base: since === 'baseline' ? baselineYear : null,
    comparison,
  }),
  numbers: () => ({}),
  judge: (point, frame, { isUpper, base, comparison }) => {
    const held = base === null ? yearBefore(point, frame) : frame.slotOf(Number(base));
    const reason = sql.lit(base === null ? 'previous-missing' : 'no-baseline');
    const isBaseAlone = base === null ? sql`FALSE` : sql`${point.year} <= ${sql.raw(String(base))}`;
    // The year before the first column is not in this SQL.
    const isBeforeFirst = sql`(${frame.hasEarlier} AND ${point.year} = ${digits(frame.slots[0]!.year)})`;
    // This policy rounds to the printed decimals of the other year, which a column of numbers does not hold.
    const isUndecided = comparison === 'threshold-precision' ? sql`TRUE` : base === null && isBeforeFirst;
    return {
      ...judgeLimits(point, frame, isUpper === true ? { upper: held.value } : { lower: held.value }),
      reason: sql`CASE WHEN NOT ${held.isKnown} THEN ${reason} WHEN ${isBaseAlone} THEN 'too-few-points' END`,
      ...(isUndecided && { recheck: isUndecided }),
    };
  },
};

/** The figure of the year before the year judged. */
function yearBefore(
  { year }: JudgedPoint,
  { slots, slotOf, arithmetic: { ratios } }: SqlContext,
): { readonly value: Ratio; readonly isKnown: Fragment } {
  const before = slots.slice(1).map((slot, i) => ({ isJudged: sql`${year} = ${digits(slot.year)}`, slot: slots[i]! }));
  return {
    value: before.reduce<Ratio>(
      (otherwise, { isJudged, slot }) => ratios.choose(isJudged, slot.value, otherwise),
      slotOf(slots[0]!.year - 1).value,
    ),
    isKnown: any(before.map(({ isJudged, slot }) => sql`(${isJudged} AND ${slot.isKnown})`)),
  };
}
