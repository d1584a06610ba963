/** Where the header of a table is, and what its columns hold. */
import { headText } from './caption.js';
import { figureRoles, type ColumnRole } from './columns.js';
import type { Cells } from '../formats/csv.js';
import { readHeader, type HeaderContext, type ReadColumn } from './header.js';
import { areaOrPartOf, mergedHeader } from './merged.js';
import { unprotected } from '../formats/protect.js';
import { readValue } from '../figures/value.js';

/**
 * How a table is laid out: `long`, one figure a row; `periods-across`, a column for each year; `indicators-across`, a
 * column for each indicator.
 */
export type Arrangement = 'long' | 'periods-across' | 'indicators-across';

/** @internal */
export interface FoundLayout {
  /** The place among the rows, from 0, of its first row and of its last, which are one but for merged headers. */
  readonly firstIndex: number;
  readonly headerIndex: number;
  /** `null` where a needed column is missing. */
  readonly arrangement: Arrangement | null;
  readonly columns: readonly ReadColumn[];
}

/** How many rows are searched for the header. */
const searched = 30;

/** Finds the header: the first row that makes a table, else the row with most known columns, two at least. @internal */
export function findLayout(cells: Cells, context: HeaderContext): FoundLayout | null {
  let best: FoundLayout | null = null;
  for (const [headerIndex, row] of cells.slice(0, searched).entries()) {
    const found = layoutOf(row, headerIndex, context);
    if (found.arrangement !== null) return withMerged(cells, found, context);
    if (knownColumns(found) > Math.max(1, knownColumns(best))) best = found;
  }
  return best;
}

/** How many columns are understood. @internal */
export function knownColumns(layout: FoundLayout | null): number {
  return layout === null ? 0 : layout.columns.filter(({ role }) => role !== null).length;
}

/** What the row at `headerIndex` makes, with the rows beside it that belong to a header of several. @internal */
export function layoutAt(cells: Cells, headerIndex: number, context: HeaderContext): FoundLayout {
  return withMerged(cells, layoutOf(cells[headerIndex]!, headerIndex, context), context);
}

function withMerged(cells: Cells, found: FoundLayout, context: HeaderContext): FoundLayout {
  const merged = found.arrangement === null ? null : mergedHeader(cells, found.headerIndex, found.columns, context);
  return merged === null
    ? found
    : { ...arrange(merged.columns, merged.lastIndex, context), firstIndex: merged.firstIndex };
}

/**
 * A head of figures with more figures beside it under no head stands, by the look of it, over both: which is which it
 * does not say. Looked at are the rows before `end`. @internal
 */
export function withoutBlankHeads(cells: Cells, found: FoundLayout, end: number): FoundLayout {
  const { columns, headerIndex } = found;
  const rows = cells.slice(headerIndex + 1, end);
  const unused = new Set<number>();
  let head: ReadColumn | null = null;
  for (const column of columns) {
    if (column.header !== '') head = column.role === 'value' ? column : null;
    else if (
      head !== null &&
      rows.some((row) => readValue(unprotected(row[column.number - 1] ?? ''), '.').kind === 'number')
    )
      unused.add(head.number).add(column.number);
  }
  if (unused.size === 0) return found;
  const left = columns.map((column) =>
    unused.has(column.number) ? { ...column, role: null, unused: 'merged' as const } : column,
  );
  return { ...found, columns: left, arrangement: holdsFigures(left) ? found.arrangement : null };
}

function holdsFigures(columns: readonly ReadColumn[]): boolean {
  const has = (role: ColumnRole): boolean => columns.some((column) => column.role === role);
  return has('value') || has('statement') || (has('numerator') && has('denominator'));
}

function layoutOf(row: readonly string[], headerIndex: number, context: HeaderContext): FoundLayout {
  return arrange(
    Array.from(row, (cell, i) => readHeader(headText(cell), i + 1, context)),
    headerIndex,
    context,
  );
}

function arrange(found: readonly ReadColumn[], headerIndex: number, context: HeaderContext): FoundLayout {
  const columns = withAreasAcross(found, context);
  const has = (...roles: readonly ColumnRole[]): boolean =>
    columns.some(({ role }) => role !== null && roles.includes(role));
  const periods = columns.filter(({ period }) => period !== undefined).length;
  const isOwnDate = columns.some(({ indicator, period }) => indicator !== undefined && period !== undefined);
  const dated = has('period', 'date') || context.periodGiven || isOwnDate;
  // The first column of a cross table often has no head: its names stand under an empty cell.
  const areas = columns.filter(isPart).length;
  const unheaded = !has('indicator') && columns[0]?.header === '' && (periods > 1 || areas > 1);
  const named = has('indicator') || unheaded;
  // A head of values over years (实际值 over 2023年) makes no figure a row.
  const isLong = named && dated && holdsFigures(columns.filter(({ period }) => period === undefined));
  const arrangement = isLong
    ? 'long'
    : named && periods > 0
      ? 'periods-across'
      : !named && dated && columns.some(({ indicator }) => indicator !== undefined) && !columns.some(isFigureHead)
        ? 'indicators-across'
        : null;
  // Figures of several parts in a row, each in a column of its own.
  const parted = arrangement === 'long' && columns.some(isPart);
  const settled = arrangement === null ? columns : columns.map((column) => settle(column, arrangement, parted));
  const headed = settled.map((column) =>
    unheaded && arrangement !== null && column.number === 1 ? { ...column, role: 'indicator' as const } : column,
  );
  return { firstIndex: headerIndex, headerIndex, arrangement, columns: withoutRepeats(headed) };
}

function isPart({ role, area, disaggregation }: ReadColumn): boolean {
  return role === 'value' && (area !== undefined || disaggregation !== undefined);
}

/**
 * Whether a head is a figure and no year: a row of data under heads no one knows may begin with the name of an
 * indicator. @internal
 */
export function isFigureHead({ header, period }: ReadColumn): boolean {
  return period === undefined && readValue(header, '.').kind === 'number';
}

/** Areas and parts across, of the period that the caller gives, where nothing else heads figures. */
function withAreasAcross(columns: readonly ReadColumn[], context: HeaderContext): readonly ReadColumn[] {
  if (
    !context.periodGiven ||
    columns.some(
      ({ role, period, indicator }) => figureRoles.has(role) || period !== undefined || indicator !== undefined,
    )
  )
    return columns;
  return columns.map((column) => {
    const { header, role, area, disaggregation } = column;
    const said =
      area !== undefined || disaggregation !== undefined ? {} : role === null ? areaOrPartOf(header, context) : null;
    return said === null ? column : { ...column, ...said, role: 'value', unused: null };
  });
}

/** What has no use where each of several columns holds figures of its own. */
const longOnly: ReadonlySet<ColumnRole | null> = new Set<ColumnRole>([
  'value',
  'statement',
  'numerator',
  'denominator',
  'bound',
]);

function settle(column: ReadColumn, arrangement: Arrangement, parted: boolean): ReadColumn {
  const { period, indicator, ...plain } = column;
  if (column.unused !== null) return plain;
  if (arrangement === 'long')
    return parted && longOnly.has(column.role) && column.role !== 'value'
      ? { ...plain, role: null, unused: 'not-in-this-arrangement' }
      : plain;
  const across = arrangement === 'periods-across' ? period !== undefined : indicator !== undefined;
  if (across) return { ...column, role: 'value' };
  const unused =
    longOnly.has(column.role) ||
    (arrangement === 'periods-across' && (column.role === 'period' || column.role === 'date'));
  return unused ? { ...plain, role: null, unused: 'not-in-this-arrangement' } : plain;
}

/** Roles that several columns may share: names in two languages, columns of figures, things described. */
const shared: ReadonlySet<ColumnRole | null> = new Set<ColumnRole>(['indicator', 'disaggregation', 'description']);

function withoutRepeats(columns: readonly ReadColumn[]): readonly ReadColumn[] {
  const seen = new Set<ColumnRole>();
  return columns.map((column) => {
    const { role } = column;
    if (
      role === null ||
      shared.has(role) ||
      column.period !== undefined ||
      column.indicator !== undefined ||
      column.area !== undefined ||
      column.disaggregation !== undefined
    )
      return column;
    if (seen.has(role)) return { ...column, role: null, unused: 'repeated' as const };
    seen.add(role);
    return column;
  });
}
