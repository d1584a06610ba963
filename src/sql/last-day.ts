/** Orders periods in SQL by their last day, as a whole number. Every month counts as ending on the 31st. */
import { getDaysInMonth } from 'date-fns/getDaysInMonth';
import { sql, type Fragment } from '../expressions/text.js';

/** The key of a period as text: `2024` → 20241231, `2024-06` → 20240631, `2024-06-15` → 20240615. @internal */
export function lastKey(period: Fragment): Fragment {
  const filled = sql`substr(${period} || substr('-12-31', length(${period}) - 3), 1, 10)`;
  return sql`CAST(replace(${filled}, '-', '') AS INTEGER)`;
}

/** The key of the last day that counts, `yyyymmdd`; the last day of a month is the 31st. @internal */
export function lastKeyOf(lastDay: number): number {
  const [year, month, day] = [Math.floor(lastDay / 10000), Math.floor(lastDay / 100) % 100, lastDay % 100];
  const days = getDaysInMonth(new Date(year, month - 1));
  return day === days ? year * 10000 + month * 100 + 31 : lastDay;
}
