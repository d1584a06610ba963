/** What every format becomes: sheets of cells. */
import type { Bilingual } from '../../core/text.js';

/** The cells of a table, row by row; a row may be shorter or longer than others, and a blank one is empty. @internal */
export type Cells = readonly (readonly string[])[];

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
export function plainSheet(cells: Cells, isKeyed: boolean, attributes: ReadonlySet<number> = new Set()): Sheet {
  return { name: null, cells, isKeyed, attributes };
}
