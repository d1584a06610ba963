/** Periods as tables write them. */
import type { ObservationStatus } from '../../core/model.js';
import { period, type PeriodInput } from '../../core/period.js';
import { bracketed, halfWidth } from './text.js';
import { readUnit, type ReadUnit } from './unit-names.js';
import { plainYearWords, statuses } from './words.js';

/** Which calendar year a school year is: the one it starts in, or the one it ends in. */
export type SchoolYear = 'start' | 'end';

const schoolYear = /^(\d{4})[-/~至—–―](\d{4})(?:学年度?|schoolyear|academicyear)$/;
const yearAlone = /^(\d{4})(?:\.0|年度|年份|年末|年底|年?全年|年0?1月?[-/~〜至—–―]12月份?|年|-?a1)?$/;
const month = /^(\d{4})(?:年(\d{1,2})月|[-/](\d{1,2})|\.(\d{2})|-?m(\d{2}))$/;
const day = /^(\d{4})(?:年(\d{1,2})月(\d{1,2})日|([-/.])(\d{1,2})\4(\d{1,2})|(\d{2})(\d{2}))$/;

/**
 * Reads 2024, 2024年, 2024年1-12月, 2024年6月, 2024-06-30, 2024/6/30, 2023-2024学年; `null` where it is no such period. A
 * quarter or half a year is none: observations are of a year, a month or a day. Nor is "2024.1", which is January, or
 * October after a spreadsheet took it for a number. @internal
 */
export function readPeriod(text: string, ends: SchoolYear): PeriodInput | null {
  if (text.length > 40) return null;
  const plain = halfWidth(text)
    .toLowerCase()
    .replace(/[\s']+/g, '');
  const year = yearAlone.exec(plain);
  if (year) return existing(Number(year[1]));
  const years = schoolYear.exec(plain);
  if (years)
    return Number(years[2]) === Number(years[1]) + 1 ? existing(Number(years[ends === 'start' ? 1 : 2])) : null;
  const inMonth = month.exec(plain);
  if (inMonth) return existing(`${inMonth[1]}-${two(inMonth.slice(2))}`);
  const onDay = day.exec(plain);
  if (onDay)
    return existing(`${onDay[1]}-${two([onDay[2], onDay[5], onDay[7]])}-${two([onDay[3], onDay[6], onDay[8]])}`);
  return null;
}

/** The one part that matched, in two digits. */
function two(parts: readonly (string | undefined)[]): string {
  return parts.join('').padStart(2, '0');
}

function existing(input: PeriodInput): PeriodInput | null {
  try {
    period(input, '');
    return input;
  } catch {
    return null;
  }
}

/** The head of a column of one period’s figures. @internal */
export interface PeriodHeader {
  readonly period: PeriodInput;
  readonly unit: ReadUnit | null;
  readonly status: ObservationStatus | null;
}

/**
 * Reads the head of a column of figures: 2020年, 2020年（%）, 2025年预计. A year with any other word is none: 2030年目标 heads
 * no observations. @internal
 */
export function readPeriodHeader(text: string, ends: SchoolYear): PeriodHeader | null {
  if (text.length > 60) return null;
  const brackets = bracketed(text);
  const unit = brackets === null ? null : readUnit(brackets.inside);
  const head = brackets === null ? text : unit === null ? `${brackets.outside}${brackets.inside}` : brackets.outside;
  const [read, status] = periodAndWord(head.trim(), ends);
  const year = Number(String(read).slice(0, 4));
  return read !== null && year >= 1900 && year <= 2100 ? { period: read, unit, status } : null;
}

/** Words that may stand behind the period in a head, longest first, with the status they give the figures. */
const headWords = [
  ...plainYearWords.map((word) => [word, null] as const),
  ...[...statuses].filter(([word]) => word.length > 1),
].sort(([a], [b]) => b.length - a.length);

function periodAndWord(head: string, ends: SchoolYear): readonly [PeriodInput | null, ObservationStatus | null] {
  const alone = readPeriod(head, ends);
  if (alone !== null) return [alone, null];
  const lower = head.toLowerCase();
  const found = headWords.find(([word]) => lower.endsWith(word));
  return found === undefined ? [null, null] : [readPeriod(head.slice(0, -found[0].length), ends), found[1]];
}
