/**
 * Periods: a calendar year, a month or a day. All arithmetic is on the calendar itself, so a result does not
 * depend on the time zone of the machine.
 */
import { indicatorError } from './errors.js';

/** A year as a number (`2024`), or a year, year-month or date as ISO text: `"2024"`, `"2024-06"`, `"2024-06-30"`. */
export type PeriodInput = number | string;

/** A period that was read. Days are integers `yyyymmdd`: their order is the order of the calendar. @internal */
export interface Period {
  /** Canonical ISO text. */
  readonly text: string;
  readonly year: number;
  readonly firstDay: number;
  readonly lastDay: number;
}

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const iso = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Whether a year of the Gregorian calendar has a 29 February. */
function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/**
 * Reads a period. Throws `BAD_PERIOD` where the input is not a period or the day does not exist (`"2023-02-29"`).
 * @internal
 */
export function period(input: unknown, where: string): Period {
  const found = readPeriod(input);
  if (found !== null) return found;
  throw indicatorError('BAD_PERIOD', where, 'a year (2024), or an existing "YYYY", "YYYY-MM" or "YYYY-MM-DD"', input);
}

/** Reads a period; `null` where the input is not a period. @internal */
export function readPeriod(input: unknown): Period | null {
  if (typeof input === 'number' && Number.isInteger(input) && input >= 1000 && input <= 9999) {
    return { text: String(input), year: input, firstDay: input * 10000 + 101, lastDay: input * 10000 + 1231 };
  }
  const parts = typeof input === 'string' ? iso.exec(input) : null;
  const year = Number(parts?.[1]);
  if (parts && year >= 1000) {
    if (parts[2] === undefined) return readPeriod(year);
    const month = Number(parts[2]);
    if (month >= 1 && month <= 12) {
      const first = year * 10000 + month * 100;
      const days = month === 2 && isLeapYear(year) ? 29 : monthLengths[month - 1]!;
      const day = parts[3] === undefined ? null : Number(parts[3]);
      if (day === null) return { text: parts[0], year, firstDay: first + 1, lastDay: first + days };
      if (day >= 1 && day <= days) return { text: parts[0], year, firstDay: first + day, lastDay: first + day };
    }
  }
  return null;
}

/** The last day of a year, as `yyyymmdd`. @internal */
export function lastDayOf(year: number): number {
  return year * 10000 + 1231;
}
