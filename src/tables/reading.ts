/** A table while it is read: its columns by what they hold, and what is gathered from its rows. */
import type { Attestation, Indicator, Observation, ObservationStatus } from '../core/model.js';
import type { PeriodInput } from '../core/period.js';
import type { NamedInCaption } from './layout/caption.js';
import type { ColumnRole } from './layout/columns.js';
import type { ReadColumn } from './layout/header.js';
import type { Arrangement } from './layout/layout.js';
import type { Settings } from './options.js';
import { readPeriod } from './concepts/periods.js';
import { problem, type Place, type Problem, type ProblemCode, type ProblemDetails } from './problem.js';
import { unprotected } from './formats/protect.js';
import { remembering } from './concepts/text.js';
import { readUnit, type ReadUnit } from './concepts/unit-names.js';
import type { ReadValue } from './figures/value.js';
import type { Bound } from './concepts/words.js';

/** A cell of figures that holds none. */
export interface MissingCell extends Place {
  /** What stands there: 「—」, 「…」, or nothing. */
  readonly mark: string;
  readonly indicator: string;
  readonly period: PeriodInput;
  /** Of which area, and of which part of the whole, where the row or the head says so. */
  readonly area?: string;
  readonly disaggregation?: Readonly<Record<string, string>>;
}

/** The columns one figure of a row is read from. @internal */
export interface Slot {
  readonly value: ReadColumn | null;
  readonly statement: ReadColumn | null;
  readonly numerator: ReadColumn | null;
  readonly denominator: ReadColumn | null;
}

/** An indicator, by the name a row gives it and the unit behind that. @internal */
export interface NamedIndicator {
  readonly id: string;
  readonly unit: ReadUnit | null;
  readonly name: string;
}

/** What a row says of all its figures. @internal */
export interface Described {
  /** `null` where the columns name the indicators. */
  readonly indicator: NamedIndicator | null;
  /** `null` where the columns name the periods. */
  readonly period: PeriodInput | null;
  /** As found; read once it is known that figures follow and not statements. */
  readonly unit: string | null;
  readonly power: number;
  readonly parts: ReadonlyMap<string, string>;
  readonly area: string | null;
  readonly status: ObservationStatus | null;
  readonly bound: Bound | null;
  readonly source: string | null;
  readonly assessor: string | null;
  readonly evidence: string | null;
  /** When it was stated, as found; `null` where that is the period too. */
  readonly date: string | null;
}

/** A figure while it is read. @internal */
export interface Figure {
  readonly row: number;
  /** The column it stands in. */
  readonly column: ReadColumn;
  readonly slot: Slot;
  /** The cell as it stands, and what it holds. */
  readonly cell: string;
  readonly read: ReadValue;
  readonly indicator: Indicator;
  readonly period: PeriodInput;
  readonly described: Described;
}

/** What is gathered from all the rows of a table, whichever header they stand under. @internal */
export interface Gathered {
  /** The cell each observation and attestation is kept from, by what must be unique. */
  readonly kept: Map<string, Place>;
  readonly observations: Observation[];
  readonly attestations: Attestation[];
  readonly places: { readonly observations: Place[]; readonly attestations: Place[] };
  readonly missing: MissingCell[];
  readonly problems: Problem[];
}

/** @internal */
export function startGathering(): Gathered {
  return {
    kept: new Map(),
    observations: [],
    attestations: [],
    places: { observations: [], attestations: [] },
    missing: [],
    problems: [],
  };
}

/** @internal */
export interface Reading extends Gathered {
  readonly settings: Settings;
  readonly columns: readonly ReadColumn[];
  readonly byRole: ReadonlyMap<ColumnRole, readonly ReadColumn[]>;
  readonly slots: readonly Slot[];
  readonly arrangement: Arrangement;
  /** The unit of figures that name none. */
  readonly caption: NamedInCaption | null;
  readonly readPeriod: (text: string) => PeriodInput | null;
  readonly readUnit: (text: string) => ReadUnit | null;
}

/** @internal */
export function startReading(
  columns: readonly ReadColumn[],
  arrangement: Arrangement,
  caption: NamedInCaption | null,
  settings: Settings,
  gathered: Gathered,
): Reading {
  const byRole = new Map<ColumnRole, ReadColumn[]>();
  for (const column of columns) {
    if (column.role === null) continue;
    const others = byRole.get(column.role);
    if (others === undefined) byRole.set(column.role, [column]);
    else others.push(column);
  }
  const only = (role: ColumnRole): ReadColumn | null => byRole.get(role)?.[0] ?? null;
  const across = columns
    .filter(({ role }) => role === 'value')
    .map((value) => ({ value, statement: null, numerator: null, denominator: null }));
  const values = byRole.get('value') ?? [];
  const long = {
    value: only('value'),
    statement: only('statement'),
    numerator: only('numerator'),
    denominator: only('denominator'),
  };
  return {
    ...gathered,
    settings,
    columns,
    byRole,
    slots: arrangement === 'long' && values.length < 2 ? [long] : across,
    arrangement,
    caption,
    readPeriod: remembering((text) => readPeriod(text, settings.schoolYear)),
    readUnit: remembering(readUnit),
  };
}

/** The text of a cell as it stands; empty where the row ends before it. @internal */
export function cellAt(row: readonly string[], column: ReadColumn | null): string {
  return column === null ? '' : unprotected(row[column.number - 1] ?? '');
}

/** Adds a problem. @internal */
export function note(
  reading: Reading,
  code: ProblemCode,
  row: number,
  column: ReadColumn | null,
  details: Omit<ProblemDetails, 'row' | 'column'>,
): void {
  reading.problems.push(
    problem(code, {
      row,
      column: column === null ? null : { number: column.number, header: column.header },
      ...details,
    }),
  );
}
