/** Periods that are counted from the period of the table: 本年, 上年同期, 本月, 本月止累计. */
import { readPeriod, type ReadPeriod } from './periods.js';
import { halfWidth } from './text.js';

/** @internal */
export interface RelativePeriod {
  /** The number of years before the period of the table. `baseline`: the base year of the plan. */
  readonly before: number | 'baseline';
  /**
   * `same` is as long as the period of the table, `year` is the year of a table of a year, `to-date` runs from January
   * to the end of the period of the table.
   */
  readonly span: 'same' | 'year' | 'whole-year' | 'month' | 'quarter' | 'to-date';
}

const behind = '(?:度|数|值|实际|实际值|完成|完成数|完成值|末)?';
const last = '(?:上|去)年';
const upTo = '(?:(?:自?年初)?(?:1-|截?[至止]?)(?:本月|本期|报告期)?[末止]?|自?年初|[本当今]年|[本当]月|本期)?';

const words: readonly (readonly [RegExp, RelativePeriod])[] = (
  [
    [`[本当今]年${behind}|currentyear|thisyear`, 0, 'year'],
    [`(?:${last}|上期)${behind}|previousyear|lastyear`, 1, 'year'],
    [`本期${behind}`, 0, 'same'],
    [`(?:${last})?同期${behind}|sameperiod(?:lastyear|ofthepreviousyear|oflastyear)`, 1, 'same'],
    [`[本当]月份?${behind}|(?:current|this)month`, 0, 'month'],
    [`${last}[同本]月份?${behind}`, 1, 'month'],
    [`[本当]季度?${behind}|(?:current|this)quarter`, 0, 'quarter'],
    [`${last}同季度?${behind}`, 1, 'quarter'],
    [`${upTo}累计${behind}|年初至今${behind}|yeartodate|ytd|cumulative`, 0, 'to-date'],
    [`${last}(?:同期)?累计${behind}`, 1, 'to-date'],
    [`全年度?${behind}`, 0, 'whole-year'],
    [`${last}全年${behind}`, 1, 'whole-year'],
    ['(?:基期|基年)[数值]?|baseline(?:year)?', 'baseline', 'year'],
  ] as const
).map(([pattern, before, span]) => [new RegExp(`^(?:${pattern})$`, 'u'), { before, span }]);

/** Reads 本年, 上年同期, 本月止累计. `null` for other texts. @internal */
export function relativePeriod(text: string): RelativePeriod | null {
  if (text.length > 30) return null;
  const plain = halfWidth(text)
    .replace(/\s+/g, '')
    .replace(/^1[—–~至](?=本月)/u, '1-')
    .toLowerCase();
  return words.find(([pattern]) => pattern.test(plain))?.[1] ?? null;
}

/** 累计 over 上年同期: the months up to this one, a year earlier. @internal */
export function combined(a: RelativePeriod, b: RelativePeriod): RelativePeriod {
  const before = a.before === 'baseline' || b.before === 'baseline' ? 'baseline' : a.before + b.before;
  const isLoose = a.span === 'same' || a.span === 'year';
  return { before, span: isLoose ? b.span : a.span };
}

/** The periods from which a table counts: its own, and the base year of the plan. @internal */
export interface OwnPeriods {
  readonly current: ReadPeriod | null;
  readonly baseline: number | null;
}

/** The period that is meant. `null` when the period of the table is unknown, or does not say it. @internal */
export function resolved({ before, span }: RelativePeriod, { current, baseline }: OwnPeriods): ReadPeriod | null {
  if (before === 'baseline') return baseline === null ? null : { period: baseline, within: null };
  const own = current === null ? null : spanOf(current, span, before === 0);
  return own === null ? null : yearsBefore(own, before);
}

/** The same period, some years earlier. @internal */
export function yearsBefore({ period, within }: ReadPeriod, years: number): ReadPeriod {
  const earlier = (text: string): string => text.replace(/\d{4}/g, (year) => String(Number(year) - years));
  return {
    period: typeof period === 'number' ? period - years : earlier(period),
    within: within === null ? null : earlier(within),
  };
}

function spanOf(own: ReadPeriod, span: RelativePeriod['span'], isCurrent: boolean): ReadPeriod | null {
  if (span === 'same') return own;
  const text = own.within ?? String(own.period);
  if (/^\d{4}$/.test(text)) return span === 'year' || span === 'whole-year' ? own : null;
  const months = monthsIn(text);
  if (months === null) return null;
  const [year, first, last] = months;
  const toDate = readPeriod(last === 1 ? `${year}-01` : `${year}年1-${last}月`, style);
  switch (span) {
    case 'to-date':
      return toDate;
    case 'year':
      // In a table of the months from January on, last year is the same months of it.
      if (own.within !== null && first === 1) return own;
      return isCurrent ? toDate : null;
    case 'whole-year':
      return own.within === null ? { period: year, within: null } : null;
    case 'month':
      return text.includes('Q') || text.includes('S') ? null : readPeriod(`${year}年${last}月`, style);
    case 'quarter':
      return text.includes('Q') ? own : null;
  }
}

const style = { schoolYear: 'start', areSpans: false } as const;

/** The year, the first and the last month of a part of a year: 2024-06, 2024-01/2024-06, 2024-Q2, 2024-S1. @internal */
export function monthsIn(text: string): readonly [year: number, first: number, last: number] | null {
  const [, year, from, until] = /^(\d{4})-(\d{2})(?:\/\d{4}-(\d{2}))?$/.exec(text) ?? [];
  if (year !== undefined) return [Number(year), Number(from), Number(until ?? from)];
  const [, whole, unit, number] = /^(\d{4})-([QS])(\d)$/.exec(text) ?? [];
  if (whole === undefined) return null;
  const length = unit === 'Q' ? 3 : 6;
  return [Number(whole), length * (Number(number) - 1) + 1, length * Number(number)];
}
