/** What the columns of a header, and the first rows below them, say about each other. */
import { isCodeHead, isNumericHead, type ColumnRole } from '../concepts/heads.js';
import { partOfYearIn, type ReadPeriod } from '../concepts/periods.js';
import { monthsIn, yearsBefore, type OwnPeriods } from '../concepts/relative-periods.js';
import { readValue } from '../concepts/value.js';
import { isMeasured, isPlaced, wholeYear, type ReadColumn } from './column.js';
import type { HeaderContext } from './header-context.js';

/** Adds what the columns say about each other. @internal */
export function withImplied(
  columns: readonly ReadColumn[],
  below: readonly (readonly string[])[],
  context: HeaderContext,
): readonly ReadColumn[] {
  const named = withFiguresBelow(withCitiesBelow(columns, below, context), below);
  const dated = withYearsBack(withPartsOfYear(named, context.periods), context.periods);
  const isOfHeads = ([text = '']: readonly string[]): boolean => context.named(text)[0]?.is === 'role';
  const first = below.find((row) => row.filter((text) => text !== '').length > 1 && !isOfHeads(row)) ?? [];
  const keyed = withKeysBelow(withCorner(dated, context), first, context);
  return withOneIndicator(withOnePeriod(withoutShown(keyed), below, context.periods));
}

/** 城市 over names of cities is the head of areas. Over figures it is the urban part. */
function withCitiesBelow(
  columns: readonly ReadColumn[],
  below: readonly (readonly string[])[],
  { named }: HeaderContext,
): readonly ReadColumn[] {
  const isName = (text: string): boolean =>
    ['area', 'unknown'].includes(named(text)[0]?.is ?? '') && readValue(text, '.').kind !== 'number';
  return columns.map((column) => {
    const texts = column.header === '城市' ? textsUnder(column, below) : [];
    return texts.length > 0 && texts.every(isName)
      ? { ...column, role: 'area' as const, isKey: true, isPart: false, parts: new Map() }
      : column;
  });
}

function textsUnder({ number }: ReadColumn, below: readonly (readonly string[])[]): readonly string[] {
  return below.flatMap((row) => row[number - 1] || []);
}

/**
 * 市, 县 and Province over figures are no heads of names. They are areas of that name, and so is 全省 beside them; 性别 over
 * figures is not understood. Nor are 市 and 县 over short whole numbers, which may be figures or codes.
 */
function withFiguresBelow(
  columns: readonly ReadColumn[],
  below: readonly (readonly string[])[],
): readonly ReadColumn[] {
  const over = columns.map((column) => numbersUnder(column, below));
  return columns.map((column, i) => {
    const name = /\S*$/u.exec(column.header)![0];
    if (column.level !== null && over.includes('figures'))
      return { ...column, level: null, isPart: false, area: column.level };
    if (over[i] === null) return column;
    const head = { ...column, role: null, isKey: false };
    return column.role === 'area' && over[i] === 'figures' ? { ...head, area: name } : { ...head, unknown: [name] };
  });
}

/**
 * The numbers under a head of areas or parts: `figures` when one has a fraction or a unit, `either` when all are whole
 * and shorter than the codes of areas. `null` for codes, and for names.
 */
function numbersUnder(
  { isKey, role, header, number }: ReadColumn,
  below: readonly (readonly string[])[],
): 'figures' | 'either' | null {
  if (!isKey || !ofNames.has(role) || isCodeHead(header)) return null;
  const reads = below.map((row) => readValue(row[number - 1] ?? '', '.'));
  const numbers = reads.flatMap((read) => (read.kind === 'number' ? [read] : []));
  const isFigure = numbers.some(({ value, unit }) => unit !== null || value.includes('.'));
  // <1 yr and 5岁以下 are ages.
  if (numbers.some(({ bound, unit }) => bound !== null || unit?.unit === 'years')) return null;
  if (numbers.length === 0 || !reads.every(({ kind }) => kind === 'number' || kind === 'missing')) return null;
  if (isFigure) return 'figures';
  return role === 'area' && ofLevels.test(header) && numbers.every(({ value }) => value.length < 6) ? 'either' : null;
}

/** 市, 县区 and the other words for levels. 地区 over numbers holds codes. */
const ofLevels = /^[省市州盟县区旗乡镇村街道]+$/u;

const ofNames: ReadonlySet<ColumnRole | null> = new Set<ColumnRole>(['area', 'sex', 'urbanisation', 'age']);

/**
 * Parts of a year across are of the year of a part to their left, where they end later than it: 2024年1—3月, 1—6月, 全年.
 * Otherwise they are of the year of the table. Where a column of periods says otherwise, they are of neither.
 */
function withPartsOfYear(columns: readonly ReadColumn[], { current }: OwnPeriods): readonly ReadColumn[] {
  if (columns.some(({ isKey, role }) => isKey && (role === 'period' || role === 'date'))) return columns;
  const isParted = columns.some(({ partOfYear }) => partOfYear !== null && partOfYear !== wholeYear);
  const ofTable = isParted && current !== null ? yearOf(current) : null;
  let left: Months = null;
  let isAscending = true;
  return columns.map((column) => {
    const { partOfYear, unknown } = column;
    let period = column.isKey ? null : column.period;
    if (partOfYear !== null) {
      const next = isAscending && left !== null ? partIn(left[0], partOfYear) : null;
      const isLater = next !== null && (monthsOf(next)?.[2] ?? 0) > left![2];
      const own = ofTable === null ? null : partIn(ofTable, partOfYear);
      period = isLater ? next : own;
    }
    if (period === null) return column;
    const months = monthsOf(period);
    isAscending &&= left === null || months === null || months[0] >= left[0];
    left = months;
    return partOfYear === null ? column : { ...column, period, unknown: unknown.filter((text) => text !== partOfYear) };
  });
}

function partIn(year: number, partOfYear: string): ReadPeriod | null {
  return partOfYear === wholeYear ? { period: year, within: null } : partOfYearIn(partOfYear, year);
}

type Months = readonly [year: number, first: number, last: number] | null;

function monthsOf({ period, within }: ReadPeriod): Months {
  const text = within ?? String(period);
  return /^\d{4}$/.test(text) ? [Number(text), 1, 12] : monthsIn(text);
}

function yearOf({ period }: ReadPeriod): number {
  return Number(String(period).slice(0, 4));
}

/**
 * Dates 上年同期 by the columns to its left, up to the one before it: 本月, 上年同期, 累计, 上年同期. Where these have two
 * periods, it is not dated.
 */
function withYearsBack(columns: readonly ReadColumn[], { current }: OwnPeriods): readonly ReadColumn[] {
  let left: ReadPeriod[] = [];
  return columns.map((column) => {
    if (column.yearsBack === null) {
      if (column.period !== null && !column.isKey) left.push(column.period);
      return column;
    }
    const own = left.length === 0 ? current : left[0]!;
    const isClear = left.every((each) => JSON.stringify(each) === JSON.stringify(own));
    left = [];
    if (own === null || !isClear) return { ...column, unused: 'undated' as const };
    return { ...column, period: yearsBefore(own, column.yearsBack) };
  });
}

/** 指标, or no head, beside indicators is not the head of the texts below it: they are periods or areas. */
function withKeysBelow(
  columns: readonly ReadColumn[],
  row: readonly string[],
  { named }: HeaderContext,
): readonly ReadColumn[] {
  if (!columns.some(({ isKey, indicator }) => !isKey && indicator !== null)) return columns;
  return columns.map((column) => {
    const isOfOthers = column.isKey ? column.role === 'indicator' : column.header === '' && column.number === 1;
    const [concept] = isOfOthers ? named(row[column.number - 1] ?? '') : [];
    if (concept?.is === 'period') return { ...column, role: 'period' as const, isKey: true };
    const isArea = concept?.is === 'area' || concept?.is === 'level';
    return isArea ? { ...column, role: 'area' as const, isKey: true } : column;
  });
}

/** A corner names the heads beside it and the texts below it. 指标\\年份 beside years is the head of indicators. */
function withCorner(columns: readonly ReadColumn[], { given }: HeaderContext): readonly ReadColumn[] {
  const beside = columns.filter(({ isKey }) => !isKey);
  const isBeside = (role: ColumnRole): boolean =>
    beside.some(({ period, indicator, area, parts }) => {
      const named: Partial<Record<ColumnRole, unknown>> = { period, indicator, area };
      return (named[role] ?? null) !== null || parts.has(role);
    });
  return columns.map((column) => {
    if (column.corner.length === 0 || column.role !== null) return column;
    const absent = column.corner.filter((role) => !isBeside(role));
    const isGiven = (role: ColumnRole): boolean => role in given && given[role as keyof typeof given];
    const below = absent.length < 2 ? absent : absent.filter((role) => !isGiven(role));
    return below.length === 1
      ? { ...column, role: below[0]!, isKey: true }
      : { ...column, unknown: [...column.unknown, column.header] };
  });
}

/**
 * Parts beside the only year of a header belong to it: 2024年, 城市, 农村. A single part must say so (其中：城市), or have
 * figures below it.
 */
function withOnePeriod(
  columns: readonly ReadColumn[],
  below: readonly (readonly string[])[],
  { current }: OwnPeriods,
): readonly ReadColumn[] {
  const periods = columns.filter(({ isKey, period }) => !isKey && period !== null);
  const [only] = periods;
  if (only === undefined || periods.length > 1 || columns.some(isUndatedFigure)) return columns;
  // Of a table of another year, they may be of either.
  if (current !== null && JSON.stringify(current) !== JSON.stringify(only.period)) return columns;
  const isBeside = (column: ReadColumn): boolean =>
    column.number > only.number && column.period === null && column.indicator === null && isPlaced(column);
  const beside = columns.filter(isBeside);
  const isSure = (column: ReadColumn): boolean =>
    /^(?:其中|[#＃])/u.test(column.header) ||
    (!isPlaced(only) && textsUnder(column, below).some((text) => readValue(text, '.').kind === 'number'));
  if (beside.length < 2 && !beside.some(isSure)) return columns;
  return columns.map((column) => (isBeside(column) ? { ...column, period: only.period } : column));
}

function isUndatedFigure(column: ReadColumn): boolean {
  return isMeasured(column) && column.period === null;
}

/** Counts beside the only indicator of a header are its counts: 分子, 分母, 婴儿死亡率. */
function withOneIndicator(columns: readonly ReadColumn[]): readonly ReadColumn[] {
  const indicators = columns.filter(({ isKey, indicator }) => !isKey && indicator !== null);
  const [only] = indicators;
  if (indicators.length !== 1 || columns.some(({ role }) => role === 'indicator' || role === 'value')) return columns;
  const isCount = ({ role, indicator }: ReadColumn): boolean =>
    (role === 'numerator' || role === 'denominator') && indicator === null;
  return columns.map((column) => (isCount(column) ? { ...column, indicator: only!.indicator } : column));
}

/** A column of formatted values beside the same values as numbers becomes a remark: 4.2 [3.9–4.5] beside 4.2. */
function withoutShown(columns: readonly ReadColumn[]): readonly ReadColumn[] {
  const isValue = ({ role, period, indicator }: ReadColumn): boolean =>
    role === 'value' && period === null && indicator === null;
  if (!columns.some((column) => isValue(column) && isNumericHead(column.header))) return columns;
  return columns.map((column) =>
    isValue(column) && !isNumericHead(column.header) ? { ...column, role: 'remark' as const } : column,
  );
}
