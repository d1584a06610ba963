/** The common form of every format: sheets of cells. */
import type { Bilingual } from '../../core/text.js';

/** The cells of a table, row by row. Rows may differ in length, and a blank row is empty. @internal */
export interface Cells {
  /** A long text is parsed to its end to know it. */
  readonly length: number;
  /** Whether a row may exist. Blank rows at the end of a long text count until its end is known. */
  readonly has: (index: number) => boolean;
  /** A row, counted from 0. Empty when it does not exist. */
  readonly row: (index: number) => readonly string[];
  /** Releases a row that will not be requested again. */
  readonly drop?: (index: number) => void;
}

const noRow: readonly string[] = [];

/** Rows in memory. A dropped row is released. @internal */
export function rowsOf(rows: readonly (readonly string[])[]): Cells {
  const held = rows as (readonly string[])[];
  return {
    length: rows.length,
    has: (index) => index < rows.length,
    row: (index) => held[index] ?? noRow,
    drop: (index) => {
      held[index] = noRow;
    },
  };
}

/** The rows from `start` up to, but not including, `end`. @internal */
export function rowsBetween({ row }: Cells, start: number, end: number): readonly (readonly string[])[] {
  return Array.from({ length: Math.max(0, end - start) }, (_, i) => row(start + i));
}

/** The first row with content. Empty when all rows are blank. @internal */
export function firstRow({ length, row }: Cells): readonly string[] {
  for (let i = 0; i < length; i++) if (row(i).length > 0) return row(i);
  return noRow;
}

/** @internal */
export interface Sheet {
  /** The sheet of a place. `null` when the format has no sheet names, and for the only sheet. */
  readonly name: string | null;
  /** The name of the sheet as a title, also of the only sheet. `null` for a name that a program gave: Sheet1. */
  readonly title: string | null;
  readonly cells: Cells;
  /** The first row is certainly the header, and no other row is: records of JSON, cubes. */
  readonly isKeyed: boolean;
  /**
   * Numbers of columns, from 1, that the format marks as attributes. Such a column is a description when its head is
   * unknown.
   */
  readonly attributes: ReadonlySet<number>;
  /** Formulas without a stored value. Their cells are blank. */
  readonly uncomputed: readonly Uncomputed[];
}

/** A formula, its place, counted from 1, and what was expected of it. @internal */
export interface Uncomputed {
  readonly row: number;
  readonly column: number;
  readonly received: string;
  readonly expected: Bilingual;
}

/** A fault that a format finds in its own text, before the table is read. @internal */
export interface FormatFault {
  readonly code: 'NOT_TEXT' | 'BAD_BYTES' | 'BAD_JSON' | 'BAD_QUOTES' | 'HIDDEN_CELLS' | 'TOO_LARGE';
  /** Counted from 1. `null` when the fault concerns the whole input. */
  readonly row: number | null;
  readonly expected: Bilingual;
  readonly received: string;
}

/** What a format says that finds no fault. @internal */
export const noFaults = (): readonly FormatFault[] => [];

/** A sheet without a name. @internal */
export function plainSheet(
  rows: readonly (readonly string[])[],
  isKeyed: boolean,
  attributes: ReadonlySet<number> = new Set(),
): Sheet {
  return { name: null, title: null, cells: rowsOf(rows), isKeyed, attributes, uncomputed: [] };
}
