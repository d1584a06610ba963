/** What every format becomes: sheets of cells. */
import type { Bilingual } from '../../core/text.js';

/** The cells of a table, row by row; a row may be shorter or longer than others, and a blank one is empty. @internal */
export interface Cells {
  readonly length: number;
  /** A row, counted from 0; empty where there is none. */
  readonly row: (index: number) => readonly string[];
  /** Lets go of a row that will not be asked for again. */
  readonly drop?: (index: number) => void;
}

const noRow: readonly string[] = [];

/** Rows that are at hand; they are let go of when they are dropped. @internal */
export function rowsOf(rows: readonly (readonly string[])[]): Cells {
  const held = rows as (readonly string[])[];
  return {
    length: rows.length,
    row: (index) => held[index] ?? noRow,
    drop: (index) => {
      held[index] = noRow;
    },
  };
}

/** Some rows, up to but not including the last. @internal */
export function rowsBetween({ row }: Cells, start: number, end: number): readonly (readonly string[])[] {
  return Array.from({ length: Math.max(0, end - start) }, (_, i) => row(start + i));
}

/** The first row with content; empty where none has. @internal */
export function firstRow({ length, row }: Cells): readonly string[] {
  for (let i = 0; i < length; i++) if (row(i).length > 0) return row(i);
  return noRow;
}

/** One table of cells. @internal */
export interface Sheet {
  /** `null` where the format has no names of sheets. */
  readonly name: string | null;
  readonly cells: Cells;
  /** The first row is the header, for certain, and no other row is: records of JSON, cubes. */
  readonly isKeyed: boolean;
  /** Numbers of columns (from 1) that the format itself says are attributes: what is not known of them describes. */
  readonly attributes: ReadonlySet<number>;
}

/** What a format has to say of its own text, before any of it is understood. @internal */
export interface FormatFault {
  readonly code: 'NOT_TEXT' | 'BAD_BYTES' | 'BAD_JSON' | 'BAD_QUOTES' | 'HIDDEN_CELLS' | 'TOO_LARGE';
  /** Counted from 1; `null` where it is about the whole input. */
  readonly row: number | null;
  readonly expected: Bilingual;
  readonly received: string;
}

/** A sheet without a name. @internal */
export function plainSheet(
  rows: readonly (readonly string[])[],
  isKeyed: boolean,
  attributes: ReadonlySet<number> = new Set(),
): Sheet {
  return { name: null, cells: rowsOf(rows), isKeyed, attributes };
}
