/** Where the header of a table is, and what its columns hold. */
import type { ObservationStatus } from '../core/model.js';
import type { PeriodInput } from '../core/period.js';
import { isColumnRole, roleOf, type ColumnRole } from './columns.js';
import type { Cells } from './csv.js';
import { readPeriodHeader, type SchoolYear } from './periods.js';
import { unprotected } from './protect.js';
import { bracketed, nameKey } from './text.js';
import { readUnit, type ReadUnit } from './unit-names.js';

/**
 * How a table is laid out: `long`, one figure a row; `periods-across`, a column for each year; `indicators-across`, a column
 * for each indicator.
 */
export type Arrangement = 'long' | 'periods-across' | 'indicators-across';

/** A column, and what was made of it. */
export interface Column {
  /** Counted from 1. */
  readonly number: number;
  readonly header: string;
  /** `null` where it is not used. */
  readonly role: ColumnRole | null;
  /** Of a column of figures: the period its header names. */
  readonly period?: PeriodInput;
  /** Of a column of figures: the indicator its header names. */
  readonly indicator?: string;
}

/** A column while it is read. @internal */
export interface ReadColumn extends Column {
  readonly unit: ReadUnit | null;
  readonly status: ObservationStatus | null;
  /** Headed `REF_AREA: Reference area`, so its cells read `CN: China`. */
  readonly labelled: boolean;
  /** Why a known column is not used. */
  readonly unused: 'repeated' | 'not-in-this-arrangement' | null;
}

/** @internal */
export interface FoundLayout {
  /** Its place among the rows, from 0. */
  readonly headerIndex: number;
  /** `null` where a needed column is missing. */
  readonly arrangement: Arrangement | null;
  readonly columns: readonly ReadColumn[];
}

/** What reading a header needs to know. @internal */
export interface HeaderContext {
  /** Roles the caller gives to headers, by name. */
  readonly given: ReadonlyMap<string, ColumnRole>;
  readonly schoolYear: SchoolYear;
  /** Periods need no column: the caller said which it is. */
  readonly periodGiven: boolean;
  /** The indicator a text is the name of, and the unit in brackets behind it. */
  readonly indicatorNamed: (text: string) => { readonly id: string; readonly unit: ReadUnit | null } | null;
}

/** How many rows are searched for the header. */
const searched = 30;

/** Finds the header: the first row that makes a table, else the row with most known columns, two at least. @internal */
export function findLayout(cells: Cells, context: HeaderContext): FoundLayout | null {
  let best: FoundLayout | null = null;
  for (const [headerIndex, row] of cells.slice(0, searched).entries()) {
    const found = layoutOf(row, headerIndex, context);
    if (found.arrangement !== null) return found;
    if (knownColumns(found) > Math.max(1, knownColumns(best))) best = found;
  }
  return best;
}

/** How many columns are understood. @internal */
export function knownColumns(layout: FoundLayout | null): number {
  return layout === null ? 0 : layout.columns.filter(({ role }) => role !== null).length;
}

function layoutOf(row: readonly string[], headerIndex: number, context: HeaderContext): FoundLayout {
  const columns = Array.from(row, (cell, i) => readHeader(unprotected(cell).trim(), i + 1, context));
  const has = (...roles: readonly ColumnRole[]): boolean => columns.some(({ role }) => role !== null && roles.includes(role));
  const periods = columns.filter(({ period }) => period !== undefined).length;
  const dated = has('period', 'date') || context.periodGiven;
  const figures = has('value', 'statement') || (has('numerator') && has('denominator'));
  // The first column of a cross table often has no head: its names stand under an empty cell.
  const unheaded = !has('indicator') && columns[0]?.header === '' && periods > 1;
  const named = has('indicator') || unheaded;
  const arrangement =
    named && figures && dated ? 'long' : named && periods > 0 ? 'periods-across' : !named && dated && columns.some(({ indicator }) => indicator !== undefined) ? 'indicators-across' : null;
  const settled = arrangement === null ? columns : columns.map((column) => settle(column, arrangement));
  const headed = settled.map((column) => (unheaded && arrangement === 'periods-across' && column.number === 1 ? { ...column, role: 'indicator' as const } : column));
  return { headerIndex, arrangement, columns: withoutRepeats(headed) };
}

function readHeader(header: string, number: number, context: HeaderContext): ReadColumn {
  const column: ReadColumn = { number, header, role: null, unit: null, status: null, labelled: false, unused: null };
  if (header === '') return column;
  const given = context.given.get(nameKey(header));
  const role = given ?? roleOf(header);
  if (role !== null) return { ...column, role };
  const colon = header.indexOf(':');
  const labelled = colon < 0 ? null : roleOf(header.slice(0, colon));
  if (labelled !== null) return { ...column, role: labelled, labelled: true };
  const brackets = bracketed(header);
  const bare = brackets === null ? null : roleOf(brackets.outside);
  if (bare !== null) {
    const unit = readUnit(brackets!.inside);
    if (unit !== null || !hasFigures(bare)) return { ...column, role: bare, unit };
    return column;
  }
  const period = readPeriodHeader(header, context.schoolYear);
  if (period !== null) return { ...column, ...period };
  const indicator = context.indicatorNamed(header);
  return indicator === null ? column : { ...column, indicator: indicator.id, unit: indicator.unit };
}

function hasFigures(role: ColumnRole): boolean {
  return role === 'value' || role === 'numerator' || role === 'denominator';
}

/** What has no use where each of several columns holds figures of its own. */
const longOnly: ReadonlySet<ColumnRole | null> = new Set<ColumnRole>(['value', 'statement', 'numerator', 'denominator', 'bound']);

function settle(column: ReadColumn, arrangement: Arrangement): ReadColumn {
  const { period, indicator, ...plain } = column;
  if (arrangement === 'long') return plain;
  const across = arrangement === 'periods-across' ? period !== undefined : indicator !== undefined;
  if (across) return { ...column, role: 'value' };
  const unused = longOnly.has(column.role) || (arrangement === 'periods-across' && (column.role === 'period' || column.role === 'date'));
  return unused ? { ...plain, role: null, unused: 'not-in-this-arrangement' } : plain;
}

/** Roles that several columns may share: names in two languages, columns of figures, things described. */
const shared: ReadonlySet<ColumnRole | null> = new Set<ColumnRole>(['indicator', 'disaggregation', 'description']);

function withoutRepeats(columns: readonly ReadColumn[]): readonly ReadColumn[] {
  const seen = new Set<ColumnRole>();
  return columns.map((column) => {
    const { role } = column;
    if (role === null || shared.has(role) || column.period !== undefined || column.indicator !== undefined) return column;
    if (seen.has(role)) return { ...column, role: null, unused: 'repeated' as const };
    seen.add(role);
    return column;
  });
}

/** Roles a caller gives to headers of its own. @internal */
export function givenRoles(columns: Readonly<Record<string, ColumnRole>>, onUnknown: (header: string, role: unknown) => never): ReadonlyMap<string, ColumnRole> {
  return new Map(Object.entries(columns).map(([header, role]) => (isColumnRole(role) ? ([nameKey(header), role] as const) : onUnknown(header, role))));
}
