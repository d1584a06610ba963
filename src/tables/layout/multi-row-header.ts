/** Headers with several rows: 2023年 over 城市 and 农村, 竟陵街道 over 2023年 and 2024年. Cells may be merged or written once. */
import type { Concept } from '../concepts/concept.js';
import { describingRoles, figureRoles, type ColumnRole } from '../concepts/heads.js';
import { readValue } from '../concepts/value.js';
import { rowsBetween, type Cells } from '../formats/sheet.js';
import { headText } from './caption.js';
import type { ReadColumn } from './column.js';
import { readHeader, type FoundHeader } from './header.js';
import type { HeaderContext } from './header-context.js';
import { isOfPairs } from './title-items.js';

/** The most rows above and below the found header row that may belong to the header. @internal */
export const mostRows = 2;

/**
 * Merges a header with the rows above and below that belong to it. A text over all the figures is their title and does
 * not distinguish them. @internal
 */
export function withMerged(cells: Cells, found: FoundHeader, context: HeaderContext): FoundHeader {
  if (found.arrangement === null) return found;
  const { headerIndex, columns } = found;
  const isFigures = figureColumns(columns);
  let [first, last] = [headerIndex, headerIndex];
  while (headerIndex - first < mostRows && isUpper(textsOf(cells.row(first - 1)), columns, isFigures, context)) first--;
  while (last - headerIndex < mostRows && isLower(textsOf(cells.row(last + 1)), columns, isFigures, context)) last++;
  if (first === last) return found;
  const rows = rowsBetween(cells, first, last + 1).map(textsOf);
  const width = Math.max(...rows.map((row) => row.length));
  const doubtful = new Set<number>();
  const filled = rows.map((row, i) => fillRight(row, rows.slice(i + 1), width, doubtful, context));
  const heads = Array.from({ length: width }, (_, i) => filled.map((row) => row[i]!));
  const merged = withoutDoubt(readHeader(heads, last, context, rowsBelow(cells, last)), doubtful);
  return { ...withoutTitles(merged, filled, context), firstIndex: first };
}

/** Removes unknown texts that all figures share: they do not distinguish figures. */
function withoutTitles(
  found: FoundHeader,
  rows: readonly (readonly string[])[],
  { named }: HeaderContext,
): FoundHeader {
  const figures = found.columns.filter(({ isFigure }) => isFigure);
  const titles = rows.flatMap((row) => {
    const texts = new Set(figures.map(({ number }) => row[number - 1]!));
    return texts.size === 1 ? [...texts] : [];
  });
  // In 2024年各街道汇总 only the year is a concept, the rest is a title.
  const unknown = titles.flatMap((text) =>
    named(text).flatMap((concept) => (concept.is === 'unknown' ? [concept.text] : [])),
  );
  const columns = found.columns.map((column) =>
    column.isFigure ? { ...column, unknown: column.unknown.filter((text) => !unknown.includes(text)) } : column,
  );
  return { ...found, columns };
}

function withoutDoubt(found: FoundHeader, doubtful: ReadonlySet<number>): FoundHeader {
  if (doubtful.size === 0) return found;
  const columns = found.columns.map((column) =>
    doubtful.has(column.number - 1)
      ? { ...column, role: null, isFigure: false, unused: 'contradiction' as const }
      : column,
  );
  return { ...found, columns };
}

/** The texts of the first rows with content under a header. @internal */
export function rowsBelow(cells: Cells, index: number): readonly (readonly string[])[] {
  return rowsBetween(cells, index + 1, index + 1 + rowsSeen)
    .map(textsOf)
    .filter((row) => row.some((text) => text !== ''));
}

const rowsSeen = 3;

/** @internal */
export function textsOf(row: readonly string[]): readonly string[] {
  return Array.from(row, (cell) => headText(cell ?? ''));
}

/** The columns that hold figures: columns with such a head, and columns without a head after them. */
function figureColumns(columns: readonly ReadColumn[]): (index: number) => boolean {
  let follows = false;
  const flags = columns.map(({ header, isFigure }) => (follows = header === '' ? follows : isFigure));
  return (index) => flags[index] ?? follows;
}

function roleIn(text: string, { named }: HeaderContext): ColumnRole | null {
  const [concept] = named(text);
  if (concept?.is === 'not-observed' || concept?.is === 'left-out') return 'remark';
  return concept?.is === 'role' ? concept.role : null;
}

/**
 * Whether a row above the header belongs to it. Such a row names an area, a part, a measure or an indicator over the
 * figures, or a period when the columns have none. When a head occurs twice, any text that distinguishes the two is
 * enough.
 */
function isUpper(
  row: readonly string[],
  columns: readonly ReadColumn[],
  isFigures: (index: number) => boolean,
  context: HeaderContext,
): boolean {
  if (isTitleOfTable(row, isFigures) || isOfPairs(row, context.named)) return false;
  // 填报单位 over 指标 is a caption whose content is missing.
  const isCaption = columns.some(
    ({ header, role }, i) => header !== '' && describingRoles.has(roleIn(row[i] ?? '', context)) && keys.has(role),
  );
  if (isCaption) return false;
  const heads = row.filter((text, i) => text !== '' && !/[:：]/u.test(text) && isFigures(i));
  const isPeriod = (text: string): boolean => firstOf(text, context)?.is === 'period';
  if (isTitleOfFigures(row, columns, isFigures)) return true;
  if (heads.length === 0 || heads.some((text) => isFigure(text) && !isPeriod(text))) return false;
  const named = columns.flatMap(({ isFigure: isOne, period, indicator, area }) =>
    isOne ? [JSON.stringify([period, indicator, area])] : [],
  );
  if (new Set(named).size < named.length) return true;
  const standsOverBlank = row.some(
    (text, i) => !isFigures(i) && columns[i]?.header === '' && roleIn(text, context) !== null,
  );
  if (standsOverBlank) return true;
  const isUndated = columns.every(({ isFigure: isOne, period }) => !isOne || period === null);
  if (isUndated && heads.every(isPeriod)) return true;
  return heads.some((text) =>
    ['area', 'level', 'part', 'role', 'indicator', 'measure', 'not-observed'].includes(
      firstOf(text, context)?.is ?? '',
    ),
  );
}

/** Whether a row has the same text over keys and figures, like one cell merged over the whole table. */
function isTitleOfTable(row: readonly string[], isFigures: (index: number) => boolean): boolean {
  const isSame = row.length > 2 && row[0] !== '' && row.every((text) => text === row[0]);
  return isSame && !isFigures(0) && isFigures(row.length - 1);
}

/** Whether a row repeats the heads below it and has one text over all the figures: 历年数据 in a merged cell. */
function isTitleOfFigures(
  row: readonly string[],
  columns: readonly ReadColumn[],
  isFigures: (index: number) => boolean,
): boolean {
  const titles = new Set(row.filter((_, i) => isFigures(i)));
  const isRepeated = row.some((text, i) => text !== '' && !isFigures(i));
  return (
    isRepeated &&
    titles.size === 1 &&
    ![...titles].some((text) => text === '' || isFigure(text)) &&
    columns.every(({ header, number }, i) => isFigures(i) || row[number - 1] === header)
  );
}

function firstOf(text: string, { named }: HeaderContext): Concept | undefined {
  return named(text)[0];
}

const keys: ReadonlySet<ColumnRole | null> = new Set<ColumnRole>(['indicator', 'period', 'date']);

/**
 * Whether a row below the header belongs to it. Such a row has words in the columns of figures, and no text, or a head
 * again, in the columns of indicator and period.
 */
function isLower(
  row: readonly string[],
  columns: readonly ReadColumn[],
  isFigures: (index: number) => boolean,
  context: HeaderContext,
): boolean {
  const words = row.filter((text, i) => text !== '' && isFigures(i));
  if (words.length === 0 || words.some(isFigure)) return false;
  const ownKeys = columns.flatMap(({ role, number }) =>
    keys.has(role) && (row[number - 1] ?? '') !== '' ? [row[number - 1]!] : [],
  );
  if (ownKeys.some((text) => roleIn(text, context) === null)) return false;
  // A single unknown word is a remark.
  return words.length > 1 || firstOf(words[0]!, context)?.is !== 'unknown';
}

function isFigure(text: string): boolean {
  const read = readValue(text, '.');
  return (
    read.kind === 'missing' || read.kind === 'statement' || (read.kind === 'number' && read.unit?.unit !== 'years')
  );
}

/** Roles whose names may stand over their own members, and so over the blank cells beside them. */
const carried: ReadonlySet<ColumnRole | null> = new Set<ColumnRole | null>([
  ...([null, 'period', 'value', 'area', 'sex', 'urbanisation', 'age', 'disaggregation'] as const),
]);

/**
 * Fills merged cells in a header row. Only the first column of a merged cell holds the text, so the text is copied to
 * the blank cells on its right that have a head below. A remark (目标值) is copied over all heads except heads with a
 * role of their own, so that a target is never read as a figure. The same holds for other texts over such a head (分子
 * over 2023年). A column is doubtful when 目标值 stands beside its blank cell but has no head below itself.
 */
function fillRight(
  row: readonly string[],
  below: readonly (readonly string[])[],
  width: number,
  doubtful: Set<number>,
  context: HeaderContext,
): readonly string[] {
  let held: { readonly text: string; readonly over: 'any' | 'figures' | 'doubtful' } | null = null;
  return Array.from({ length: width }, (_, i) => {
    const text = row[i] ?? '';
    const heads = below.map((other) => other[i] ?? '').filter((head) => head !== '');
    const areFigures = heads.length > 0 && heads.every((head) => isHeadOfFigures(roleIn(head, context)));
    if (text !== '') {
      const role = roleIn(text, context);
      if (carried.has(role)) held = { text, over: 'any' };
      else if (role === 'remark' || areFigures) held = { text, over: heads.length > 0 ? 'figures' : 'doubtful' };
      else held = null;
      return text;
    }
    if (held === null || heads.length === 0 || (held.over !== 'any' && !areFigures)) return '';
    if (held.over === 'doubtful') doubtful.add(i);
    return held.text;
  });
}

function isHeadOfFigures(role: ColumnRole | null): boolean {
  return role === null || figureRoles.has(role);
}
