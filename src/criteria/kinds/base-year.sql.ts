/** Shared by kinds that use several years. */
import { all, sql, type Fragment } from '../../expressions/text.js';
import type { YearFigure } from './kind.sql.js';

/** Whether the figure of any year is only a bound. @internal */
export function isAnyBound(slots: readonly YearFigure[]): Fragment {
  const exact = slots.flatMap(({ bound }) => (bound === null ? [] : [sql`${bound} = 0`]));
  return sql`NOT ${all(exact)}`;
}
