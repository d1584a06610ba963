/** What kinds share that look back to a base year. */
import { all, sql, type Fragment } from '../text.js';
import type { Slot } from './kind.js';

/** Whether a year is observed, and not only by a bound. @internal */
export function isExact({ isKnown, bound }: Slot): Fragment {
  return bound === null ? isKnown : sql`(${isKnown} AND ${bound} = 0)`;
}

/** Whether any of the years is known by a bound only. @internal */
export function isAnyBound(slots: readonly Slot[]): Fragment {
  const exact = slots.flatMap(({ bound }) => (bound === null ? [] : [sql`${bound} = 0`]));
  return sql`NOT ${all(exact)}`;
}
