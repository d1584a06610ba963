/** Reads periods in the notations of tables. */
import { getISOWeeksInYear } from 'date-fns/getISOWeeksInYear';
import { withDigits } from '../../core/chinese-numerals.js';
import { period, type PeriodInput } from '../../core/period.js';
import { totals } from './disaggregation.js';
import { halfWidth, wordKey } from './text.js';

/** The calendar year of a school year: the year in which it starts, or the year in which it ends. */
export type SchoolYear = 'start' | 'end';

/**
 * A period. A span shorter than a year that is not a month, or longer than a year, is filed as a part of a year.
 * `within` names it in SDMX notation (2023-Q4), or as two years or two months with a slash between them. @internal
 */
export interface ReadPeriod {
  readonly period: PeriodInput;
  readonly within: string | null;
}

/** How to read the periods of one column. @internal */
export interface PeriodStyle {
  readonly schoolYear: SchoolYear;
  /** 2008-10 means the years 2008 to 2010, because another cell of the column cannot be a month. */
  readonly areSpans: boolean;
}

const to = '[-/~〜至—–―]';
const yearAlone = new RegExp(
  `^(\\d{4})(?:\\.0|年度|年份|年末|年底|年12月[末底]|年?全年|年0?1月?${to}12月份?|年|-?a1|\\[yr\\1\\])?$`,
);
const schoolYears = new RegExp(
  `^(\\d{4})(?:${to}(\\d{2}|\\d{4})(?:schoolyear|academicyear)|(?:${to}(\\d{2}|\\d{4}))?学年度?)$`,
);
const month = /^(\d{4})(?:年(\d{1,2})月[份末底]?|[-/](\d{1,2})|\.(\d{2})|-?m(\d{2})|(0[1-9]|1[0-2]))$/;
const day = /^(\d{4})(?:年(\d{1,2})月(\d{1,2})日|([-/.])(\d{1,2})\4(\d{1,2})|(\d{2})(\d{2}))$/;
const quarter = /^(\d{4})(?:年?第?([一二三四1-4])季度?|[-/]?q([1-4]))$|^q([1-4])[-/]?(\d{4})$/;
const half = /^(\d{4})(?:年?([上下])半年|[-/]?[hs]([12]))$/;
const months = new RegExp(`^(\\d{4})年?(\\d{1,2})月?${to}(\\d{1,2})月份?$`);
const quarters = new RegExp(`^(\\d{4})年?(?:前([二三])|第?([一二三四1-4])(?:季度?)?${to}第?([一二三四1-4]))季度?$`);
const week = /^(\d{4})-?w(\d{1,2})$/;
const fiscal = /^(?:fy(\d{4})|(\d{4})财年|(\d{4})财政年度)$/;
const twoYears = new RegExp(`^(\\d{4})年?${to}(\\d{4})年?$`);
const shortSpan = new RegExp(`^(\\d{4})年?${to}(\\d{2})年?$`);

/**
 * Reads 2024, 2024年, 2024年1-12月, 二〇二四年, 民国113年, 2024年6月, 2024-06-30, 2023-2024学年. Quarters, half-years, spans of months
 * or years, ISO weeks and fiscal years are read as parts. `null` for other texts. "2024.1" is also `null`: it may be
 * January, or October after a spreadsheet read it as a number. @internal
 */
export function readPeriod(text: string, style: PeriodStyle): ReadPeriod | null {
  if (text.length > 40) return null;
  const plain = inDigits(
    halfWidth(text)
      .toLowerCase()
      .replace(/[\s']+/g, ''),
  );
  const year = yearAlone.exec(plain);
  if (year) return whole(Number(year[1]));
  const school = schoolYears.exec(plain);
  if (school) return inSchoolYear(school[1]!, school[2] ?? school[3], style);
  const span = shortSpan.exec(plain);
  // Months are never written as 2010 - 12, with spaces.
  const isSpan = style.areSpans || /\d\s+[-–—]\s+\d/u.test(text);
  if (span && (isSpan || Number(span[2]) > 12)) return shortYears(Number(span[1]), span[2]!);
  const inMonth = month.exec(plain);
  if (inMonth) return whole(`${inMonth[1]}-${two(inMonth.slice(2))}`);
  const onDay = day.exec(plain);
  if (onDay) return whole(`${onDay[1]}-${two([onDay[2], onDay[5], onDay[7]])}-${two([onDay[3], onDay[6], onDay[8]])}`);
  return partOfYear(plain) ?? spanOfYears(plain);
}

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthName =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const namedMonth = new RegExp(`^${monthName}[-/.,]?(\\d{4})$`);
const namedMonths = new RegExp(`^${monthName}(?:to|[-–—])${monthName}[-/.,]?(\\d{4})$`);

function monthOf(name: string): string {
  return String(monthNames.indexOf(name.slice(0, 3)) + 1).padStart(2, '0');
}

/**
 * The population censuses since 2000, each taken on 1 November: the fifth in 2000, and one every ten years.
 *
 * @see National Bureau of Statistics, 第七次全国人口普查公报（第一号）, and those of the two censuses before it.
 */
const censusName = '第?([五六七5-7])(?:次(?:全国)?人口普查|普(?!查))';
const census = new RegExp(`^(?:(\\d{4})年?)?${censusName}(?:数据)?(?:\\((\\d{4})年?\\))?$`, 'u');

/** Rewrites 七普, 第七次全国人口普查 and 第七次人口普查（2020年） as 2020年. With another year it is no period. */
function withCensusYear(text: string): string {
  return text.replace(census, (found, before: string | undefined, nth: string, behind: string | undefined) => {
    const year = String(1950 + 10 * Number(withDigits(nth)));
    return (before ?? year) === year && (behind ?? year) === year ? `${year}年` : found;
  });
}

/** Rewrites 截至2024年, 二〇二四年, 民国113年 and 24年 as 2024年, and January 2024 as 2024-01. */
function inDigits(text: string): string {
  return withCensusYear(text)
    .replace(namedMonth, (_, month: string, year: string) => `${year}-${monthOf(month)}`)
    .replace(
      namedMonths,
      (_, from: string, until: string, year: string) => `${year}年${monthOf(from)}月-${monthOf(until)}月`,
    )
    .replace(/^截[至止]到?(?=.*\d)/u, '')
    .replace(/^[〇零○一二三四五六七八九]{4}(?=年|$)/u, withDigits)
    .replace(/^民[国國](\d{1,3}|元)年?/u, (_, year: string) => `${1911 + (year === '元' ? 1 : Number(year))}年`)
    .replace(/^(\d{2})(?=年(?!以|[上下]$))/u, (year) => `${Number(year) < 50 ? 20 : 19}${year}`);
}

function partOfYear(plain: string): ReadPeriod | null {
  const inQuarter = quarter.exec(plain);
  if (inQuarter) {
    const number = inQuarter[2] ?? inQuarter[3] ?? inQuarter[4]!;
    return part(inQuarter[1] ?? inQuarter[5]!, `Q${withDigits(number)}`);
  }
  const inHalf = half.exec(plain);
  if (inHalf) return part(inHalf[1]!, `S${inHalf[3] ?? (inHalf[2] === '上' ? 1 : 2)}`);
  const first = quarters.exec(plain);
  if (first) {
    const [from, until] = [first[3] ?? '1', first[2] ?? first[4]!].map((each) => 3 * Number(withDigits(each)));
    return monthsOf(first[1]!, from! - 2, until!);
  }
  const inMonths = months.exec(plain);
  if (inMonths && plain.includes('月')) return monthsOf(inMonths[1]!, Number(inMonths[2]), Number(inMonths[3]));
  const inWeek = week.exec(plain);
  if (inWeek) {
    const [year, number] = [Number(inWeek[1]), Number(inWeek[2])];
    const isWeek = number >= 1 && number <= getISOWeeksInYear(new Date(year, 6, 1));
    return isWeek ? part(inWeek[1]!, `W${String(number).padStart(2, '0')}`) : null;
  }
  const inFiscal = fiscal.exec(plain);
  return inFiscal ? part(inFiscal[1] ?? inFiscal[2] ?? inFiscal[3]!, 'FY') : null;
}

function monthsOf(year: string, from: number, until: number): ReadPeriod | null {
  if (from < 1 || until > 12 || from >= until) return null;
  if (from === 1 && until === 12) return whole(Number(year));
  const [start, end] = [from, until].map((each) => `${year}-${String(each).padStart(2, '0')}`);
  return { period: Number(year), within: `${start}/${end}` };
}

function spanOfYears(plain: string): ReadPeriod | null {
  const span = twoYears.exec(plain);
  return span && Number(span[1]) < Number(span[2]) ? years(Number(span[1]), Number(span[2])) : null;
}

function shortYears(start: number, short: string): ReadPeriod | null {
  const end = Math.floor(start / 100) * 100 + Number(short);
  return years(start, end > start ? end : end + 100);
}

function years(start: number, end: number): ReadPeriod | null {
  return end - start > 50 || whole(start) === null ? null : { period: end, within: `${start}/${end}` };
}

/** 2023学年 begins in 2023, as 2023-2024学年 does. */
function inSchoolYear(start: string, end: string | undefined, { schoolYear }: PeriodStyle): ReadPeriod | null {
  const next = Number(start) + 1;
  if (end !== undefined && !String(next).endsWith(end)) return null;
  return whole(schoolYear === 'start' ? next - 1 : next);
}

/** Whether a head says that its periods are school years. @internal */
export function isOfSchoolYears(header: string): boolean {
  return /学年|(?:school|academic) ?year/iu.test(header);
}

/** Whether a text in a column of quarters or months means the whole year. @internal */
export function isWholeYear(text: string): boolean {
  return totals.has(wordKey(text)) || wholeYears.has(wordKey(text));
}

const wholeYears: ReadonlySet<string> = new Set(['annual', 'year', 'full year', 'whole year', '年', '年度', '年报']);

function part(year: string, of: string): ReadPeriod | null {
  return whole(Number(year)) === null ? null : { period: Number(year), within: `${year}-${of}` };
}

/** The part that matched, with two digits. */
function two(parts: readonly (string | undefined)[]): string {
  return parts.join('').padStart(2, '0');
}

function whole(input: PeriodInput): ReadPeriod | null {
  try {
    period(input, '');
    return { period: input, within: null };
  } catch {
    return null;
  }
}

/** Whether a period lies between 1900 and 2100. Another number of four digits is seldom a year. @internal */
export function isUsualYear({ period }: ReadPeriod): boolean {
  const year = Number(String(period).slice(0, 4));
  return year >= 1900 && year <= 2100;
}

/** Whether a cell in a column of periods can only be two years, not a month. @internal */
export function isSpanOnly(text: string): boolean {
  const span = shortSpan.exec(halfWidth(text).replace(/\s+/g, ''));
  return span !== null && Number(span[2]) > 12;
}

const quartersWord = '(?:第?[一二三四1-4](?:季度?)?[-~至—–])?第?[一二三四1-4]季度';
const partWord = new RegExp(
  `^(?:${quartersWord}?|[上下]半年|前[二三]季度?|\\d{1,2}月份?|\\d{1,2}月?[-~至—–]\\d{1,2}月份?|q[1-4]|h[12])$`,
  'iu',
);

/** Whether a text names a part of a year: 一季度, 上半年, 1—6月. @internal */
export function isPartOfYear(text: string): boolean {
  return text.length <= 12 && partWord.test(halfWidth(text).replace(/\s+/g, ''));
}

/** Reads a part of a year: 一季度, Q1, 1—6月. @internal */
export function partOfYearIn(text: string, year: number): ReadPeriod | null {
  const plain = halfWidth(text).trim().toLowerCase();
  const separator = /^[a-z]/.test(plain) ? '-' : '年';
  return readPeriod(`${year}${separator}${plain}`, { schoolYear: 'start', areSpans: false });
}

/**
 * The text of a cell in a column of quarters, half-years or months. The head says what a plain number means; under 期别
 * it means nothing. @internal
 */
export function partUnder(header: string, text: string): string {
  const number = withDigits(halfWidth(text).trim());
  if (!/^\d{1,2}$/.test(number)) return text;
  if (/季|quarter/iu.test(header)) return `q${number}`;
  if (/半年|half|semester/iu.test(header)) return `h${number}`;
  return /月|month/iu.test(header) ? `${number}月` : text;
}

/** The span of years of a plan or a series, or two censuses. It is not the period of a figure. @internal */
export const yearSpans = new RegExp(
  `\\d{4}年?[-~至—–]\\d{4}年?|第?[五六七5-7]次(?:(?:全国)?人口普查)?[与和及、至—–-]+${censusName}`,
  'u',
);

/** The periods that a title may name. @internal */
export const datesInTitles = new RegExp(
  `${censusName}|` +
    `\\d{4}年?(?:前[二三]季度?|${quartersWord}|[上下]半年|\\d{1,2}月?[-~至—–]\\d{1,2}月|\\d{1,2}月)|` +
    '(?<!\\d)\\d{4}(?:年度?|(?=[^\\d年.,]|$))|[〇零○一二三四五六七八九]{4}年',
  'gu',
);

const quarterWords = ['first', 'second', 'third', 'fourth'];

/** A part of a year that a title names apart from its year, and how {@link partOfYearIn} reads it. @internal */
export const partsOfYearInTitles: readonly {
  readonly pattern: RegExp;
  readonly written: (found: RegExpExecArray) => string;
}[] = [
  {
    pattern: new RegExp(`${quartersWord}|前[二三]季度|[上下]半年|\\d{1,2}月?\\s*[-~至—–]\\s*\\d{1,2}月`, 'u'),
    written: ([text]) => text.replace(/\s+/g, ''),
  },
  // At the end of December the year is whole.
  { pattern: /(?<!\d)\d{1,2}月(?![\d日末底])/u, written: ([text]) => text },
  { pattern: /半年报|\bhalf-year(?:ly)?\b/iu, written: () => '上半年' },
  { pattern: /\b(?:(first|1st)|second|2nd) half\b/iu, written: ([, first]) => (first === undefined ? 'h2' : 'h1') },
  { pattern: /\b[hq][1-4]\b/iu, written: ([text]) => text.toLowerCase() },
  {
    pattern: /\b(first|second|third|fourth|[1-4](?:st|nd|rd|th)) quarter\b/iu,
    written: ([, nth]) => `q${quarterWords.indexOf(nth!.toLowerCase()) + 1 || nth![0]!}`,
  },
  {
    pattern: new RegExp(`\\b${monthName}\\s*(?:to|[-–—])\\s*${monthName}\\b`, 'iu'),
    written: ([, from, until]) => `${monthOf(from!.toLowerCase())}-${monthOf(until!.toLowerCase())}月`,
  },
  {
    pattern: /\b(january|february|march|april|june|july|august|september|october|november|december)\b/iu,
    written: ([, name]) => `${monthOf(name!.toLowerCase())}月`,
  },
];
