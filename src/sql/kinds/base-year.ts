/** What kinds share that look at several years. */
import { all, sql, type Fragment } from '../text.js';
import type { YearFigure } from './kind.js';

/** Whether any of the years is known by a bound only. @internal */
export function isAnyBound(slots: readonly YearFigure[]): Fragment {
  const exact = slots.flatMap(({ bound }) => (bound === null ? [] : [sql`${bound} = 0`]));
  return sql`NOT ${all(exact)}`;
}
