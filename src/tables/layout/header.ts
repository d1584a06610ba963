/** The head of a column, and what it says of the cells below. */
import type { ObservationStatus } from '../../core/model.js';
import type { PeriodInput } from '../../core/period.js';
import { isColumnRole, roleOf, type ColumnRole } from './columns.js';
import { readPeriodHeader, type SchoolYear } from '../concepts/periods.js';
import { nameKey } from '../../core/similarity.js';
import { bracketed } from '../concepts/text.js';
import { readUnit, type ReadUnit } from '../concepts/unit-names.js';

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
  /** Of a column of figures: the area its header names. */
  readonly area?: string;
  /** Of a column of figures: the part its header names. */
  readonly disaggregation?: Readonly<Record<string, string>>;
}

/** A column while it is read. @internal */
export interface ReadColumn extends Column {
  readonly unit: ReadUnit | null;
  readonly status: ObservationStatus | null;
  /** Headed `REF_AREA: Reference area`, so its cells read `CN: China`. */
  readonly labelled: boolean;
  /** Why a known column is not used. */
  readonly unused: 'repeated' | 'not-in-this-arrangement' | 'merged' | null;
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

/** Reads one head. @internal */
export function readHeader(header: string, number: number, context: HeaderContext): ReadColumn {
  const column: ReadColumn = { number, header, role: null, unit: null, status: null, labelled: false, unused: null };
  if (header === '') return column;
  const given = context.given.get(nameKey(header));
  if (given !== undefined) return { ...column, role: given };
  // A unit in brackets comes first: its signs are no part of what a name is found by.
  const brackets = bracketed(header);
  const bare = brackets === null ? null : roleOf(brackets.outside);
  const unit = brackets === null ? null : readUnit(brackets.inside);
  if (bare !== null && (unit !== null || !hasFigures(bare))) return { ...column, role: bare, unit };
  const role = roleOf(header);
  if (role !== null) return { ...column, role };
  const colon = header.indexOf(':');
  const labelled = colon < 0 ? null : roleOf(header.slice(0, colon));
  if (labelled !== null) return { ...column, role: labelled, labelled: true };
  const period = readPeriodHeader(header, context.schoolYear);
  if (period !== null) return { ...column, ...period };
  const indicator = context.indicatorNamed(header);
  if (indicator !== null) return { ...column, indicator: indicator.id, unit: indicator.unit };
  return isDescription(header) ? { ...column, role: 'description' } : column;
}

/** The role of a column by its head, wherever it stands. @internal */
export function roleOfHead(header: string, context: HeaderContext): ColumnRole | null {
  return readHeader(header, 1, context).role;
}

/** Whether a head says of a year what is no figure of it: 2030年目标, 2024年同比, Target 2025. */
function isDescription(header: string): boolean {
  const head = bracketed(header)?.outside ?? header;
  const word = head.replace(/\d{4}年?/u, '').trim();
  return word !== head && (roleOf(word) === 'description' || /(?:目标|计划|规划)[值数]?$/u.test(word));
}

function hasFigures(role: ColumnRole): boolean {
  return role === 'value' || role === 'numerator' || role === 'denominator';
}

/** Roles a caller gives to headers of its own. @internal */
export function givenRoles(
  columns: Readonly<Record<string, ColumnRole>>,
  onUnknown: (header: string, role: unknown) => never,
): ReadonlyMap<string, ColumnRole> {
  return new Map(
    Object.entries(columns).map(([header, role]) =>
      isColumnRole(role) ? ([nameKey(header), role] as const) : onUnknown(header, role),
    ),
  );
}
