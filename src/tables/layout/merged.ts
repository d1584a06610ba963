/** Headers of several rows: 2023年 over 城市 and 农村, 竟陵街道 over 2023年 and 2024年, with cells merged or written once. */
import type { ObservationStatus } from '../../core/model.js';
import type { PeriodInput } from '../../core/period.js';
import { headText } from './caption.js';
import type { ColumnRole } from './columns.js';
import type { Cells } from '../formats/csv.js';
import { partNamed, type Part } from '../concepts/disaggregation.js';
import { readHeader, roleOfHead, type HeaderContext, type ReadColumn } from './header.js';
import { bracketed } from '../concepts/text.js';
import { readUnit, type ReadUnit } from '../concepts/unit-names.js';
import { readValue } from '../figures/value.js';
import { plainYearWords, statuses } from '../concepts/words.js';

/** The rows of a header, and its columns as all of them say. @internal */
export interface MergedHeader {
  readonly firstIndex: number;
  readonly lastIndex: number;
  readonly columns: readonly ReadColumn[];
}

/** Rows above the one that makes a table, and rows below it, that may belong to the header. @internal */
export const mostRows = 2;

/**
 * Merges the header found at `headerIndex` with the rows above and below it that belong to it; `null` where none does.
 * A column whose heads cannot be understood together is not used, and says so. @internal
 */
export function mergedHeader(
  cells: Cells,
  headerIndex: number,
  columns: readonly ReadColumn[],
  context: HeaderContext,
): MergedHeader | null {
  const isFigures = figureColumns(columns);
  let [firstIndex, lastIndex] = [headerIndex, headerIndex];
  while (headerIndex - firstIndex < mostRows && isUpper(textsOf(cells[firstIndex - 1]), columns, isFigures, context))
    firstIndex--;
  while (lastIndex - headerIndex < mostRows && isLower(textsOf(cells[lastIndex + 1]), columns, isFigures, context))
    lastIndex++;
  if (firstIndex === lastIndex) return null;
  const rows = cells.slice(firstIndex, lastIndex + 1).map(textsOf);
  const width = Math.max(...rows.map((row) => row.length));
  const doubtful = new Set<number>();
  const filled = rows.map((row, i) => fillRight(row, rows.slice(i + 1), width, doubtful, context));
  const headsAt = (i: number): readonly string[] => filled.map((row) => row[i]!).filter((text) => text !== '');
  const columnAt = (_: unknown, i: number): ReadColumn =>
    doubtful.has(i)
      ? { ...readHeader('', i + 1, context), header: headsAt(i).join(' '), unused: 'merged' }
      : merge(headsAt(i), i + 1, context);
  return { firstIndex, lastIndex, columns: Array.from({ length: width }, columnAt) };
}

function textsOf(row: readonly string[] | undefined): readonly string[] {
  return Array.from(row ?? [], (cell) => headText(cell ?? ''));
}

const keys: ReadonlySet<ColumnRole | null> = new Set<ColumnRole>(['indicator', 'period', 'date']);

/** Which columns hold figures: those headed so, and those without a head that follow them. */
function figureColumns(columns: readonly ReadColumn[]): (index: number) => boolean {
  let follows = false;
  const flags = columns.map(({ header, role }) => (follows = header === '' ? follows : role === 'value'));
  return (index) => flags[index] ?? follows;
}

/**
 * Whether a row above the header heads figures too: an area, a part of the whole, or whatever a year that comes twice
 * needs.
 */
function isUpper(
  row: readonly string[],
  columns: readonly ReadColumn[],
  isFigures: (index: number) => boolean,
  context: HeaderContext,
): boolean {
  const heads = row.filter((text, i) => text !== '' && !/[:：]/u.test(text) && isFigures(i));
  if (heads.length === 0 || heads.some((text) => isFigure(text) && readHeader(text, 1, context).period === undefined))
    return false;
  const named = columns.flatMap(({ period, indicator }) =>
    period === undefined && indicator === undefined ? [] : [JSON.stringify([period, indicator])],
  );
  if (new Set(named).size < named.length) return true;
  const standsOverBlank = row.some(
    (text, i) => !isFigures(i) && columns[i]?.header === '' && roleOfHead(text, context) !== null,
  );
  return (
    standsOverBlank ||
    heads.some((text) => ['area', 'part', 'role', 'indicator'].includes(readPiece(text, context)?.is ?? ''))
  );
}

/**
 * Whether a row below the header has words where figures should be, and nothing (or a head again) where its indicator
 * and period should be.
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
  if (ownKeys.some((text) => roleOfHead(text, context) === null)) return false;
  // One word that no one knows is a remark.
  return words.length > 1 || readPiece(words[0]!, context) !== null;
}

function isFigure(text: string): boolean {
  const read = readValue(text, '.');
  return (
    read.kind === 'missing' || read.kind === 'statement' || (read.kind === 'number' && read.unit?.unit !== 'years')
  );
}

/** Roles whose names may stand over what they are: 年份 over 2023年, 地区 over 天门市. */
const labels: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  'period',
  'value',
  'area',
  'sex',
  'urbanisation',
  'age',
  'disaggregation',
]);

/**
 * A merged cell keeps its text in the first of its columns: it is carried over the blank ones that are headed below.
 * What is described (目标值) is carried over all but heads with a role of their own, so that no target is read as a
 * figure; so is whatever else stands over such a head (分子 over 2023年). A column is doubtful where 目标值 stands beside its
 * blank cell and over no head itself.
 */
function fillRight(
  row: readonly string[],
  below: readonly (readonly string[])[],
  width: number,
  doubtful: Set<number>,
  context: HeaderContext,
): readonly string[] {
  let carried: { readonly text: string; readonly over: 'any' | 'figures' | 'doubtful' } | null = null;
  return Array.from({ length: width }, (_, i) => {
    const text = row[i] ?? '';
    const heads = below.map((other) => other[i] ?? '').filter((head) => head !== '');
    const areFigures = heads.length > 0 && heads.every((head) => [null, 'value'].includes(roleOfHead(head, context)));
    if (text !== '') {
      const role = roleOfHead(text, context);
      if (role === null || labels.has(role)) carried = { text, over: 'any' };
      else
        carried =
          role === 'description' || areFigures ? { text, over: heads.length > 0 ? 'figures' : 'doubtful' } : null;
      return text;
    }
    if (carried === null || heads.length === 0 || (carried.over !== 'any' && !areFigures)) return '';
    if (carried.over === 'doubtful') doubtful.add(i);
    return carried.text;
  });
}

/** What one cell of a header says. */
type Piece =
  | { readonly is: 'role'; readonly role: ColumnRole; readonly unit: ReadUnit | null }
  | {
      readonly is: 'period';
      readonly period: PeriodInput;
      readonly unit: ReadUnit | null;
      readonly status: ObservationStatus | null;
    }
  | { readonly is: 'indicator'; readonly indicator: string; readonly unit: ReadUnit | null }
  | { readonly is: 'part'; readonly part: Part | null; readonly unit: ReadUnit | null }
  | { readonly is: 'area'; readonly area: string }
  | { readonly is: 'status'; readonly status: ObservationStatus | null }
  | { readonly is: 'unit'; readonly unit: ReadUnit };

/** What areas are called by their last characters, and schools. */
const areaName =
  /(?:[省市州县区旗镇乡村国]|街道|社区|农场|林场|小学|中学|学校|幼儿园| (?:city|county|district|town|township|subdistrict|village|school))$/iu;

const targetWord = /目标|计划|规划|target|goal/iu;

function readPiece(text: string, context: HeaderContext): Piece | null {
  const { role, period, indicator, unit, status } = readHeader(text, 1, context);
  if (role !== null) return { is: 'role', role, unit };
  if (period !== undefined) return { is: 'period', period, unit, status };
  if (indicator !== undefined) return { is: 'indicator', indicator, unit };
  const brackets = bracketed(text);
  const behind = brackets === null ? null : readUnit(brackets.inside);
  const part = partNamed(behind === null ? text : brackets!.outside);
  if (part !== undefined) return { is: 'part', part, unit: behind };
  if (targetWord.test(text)) return { is: 'role', role: 'description', unit: null };
  const lower = text.toLowerCase();
  if (statuses.has(lower) || plainYearWords.includes(lower))
    return { is: 'status', status: statuses.get(lower) ?? null };
  const alone = readUnit(text);
  if (alone !== null) return { is: 'unit', unit: alone };
  if (text.length <= 30 && areaName.test(text)) return { is: 'area', area: text };
  return null;
}

/** One column, by all its heads from above to below. */
function merge(texts: readonly string[], number: number, context: HeaderContext): ReadColumn {
  const heads = [...new Set(texts)];
  const header = heads.join(' ');
  const joined = readHeader(heads.join(''), number, context);
  if (joined.role !== null || joined.period !== undefined || joined.indicator !== undefined)
    return { ...joined, header };
  const column = readHeader(header, number, context);
  if (heads.length < 2) {
    const piece = heads[0] === undefined ? null : readPiece(heads[0], context);
    // A part or an area alone does not say of what its figures are, or of when.
    return piece === null || piece.is === 'role' ? column : { ...column, unused: 'merged' };
  }
  const said = combine(heads, context);
  return isDated(said) || said?.role !== undefined ? { ...column, ...said } : { ...column, ...said, unused: 'merged' };
}

/** Whether heads say of what figures are, or of when: a part or an area alone does not. */
function isDated(said: Combined | null): boolean {
  return said?.period !== undefined || said?.indicator !== undefined;
}

/** The area or part of the whole that a head of one row names; `null` where it names none. @internal */
export function areaOrPartOf(header: string, context: HeaderContext): Combined | null {
  const said = combine([header], context);
  return said?.area === undefined && said?.disaggregation === undefined ? null : said;
}

type Combined = Partial<
  Pick<ReadColumn, 'role' | 'period' | 'indicator' | 'area' | 'disaggregation' | 'unit' | 'status'>
>;

/** What several heads say together; `null` where one is not understood, or two contradict each other. */
function combine(heads: readonly string[], context: HeaderContext): Combined | null {
  const parts = new Map<string, string>();
  let found: Combined & { isPart?: true } = {};
  let label: ColumnRole | null = null;
  for (const text of heads) {
    // Under 地区, what is nothing else is an area.
    const piece: Piece | null =
      readPiece(text, context) ?? (label === 'area' ? ({ is: 'area', area: text } as const) : null);
    if (piece === null) return null;
    if (piece.is === 'role') {
      if (piece.role === 'description') return { role: 'description' };
      if (!labels.has(piece.role)) return null;
      label = piece.role;
      if (piece.role === 'value') found = { ...found, role: 'value' };
      if (piece.unit !== null) found = { ...found, unit: piece.unit };
      continue;
    }
    if (piece.is === 'part') {
      found.isPart = true;
      if (piece.part !== null) {
        const [dimension, category] = piece.part;
        if ((parts.get(dimension) ?? category) !== category) return null;
        parts.set(dimension, category);
      }
      if (piece.unit !== null) found = { ...found, unit: piece.unit };
      continue;
    }
    const given = Object.fromEntries(
      Object.entries(piece).filter(([key, value]) => key !== 'is' && value !== null),
    ) as Combined;
    if (
      Object.entries(given).some(
        ([key, value]) => JSON.stringify((found as Record<string, unknown>)[key] ?? value) !== JSON.stringify(value),
      )
    )
      return null;
    found = { ...found, ...given };
  }
  const { isPart, ...rest } = found;
  return { ...rest, ...(isPart && { disaggregation: Object.fromEntries(parts) }) };
}
