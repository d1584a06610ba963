/** The sheets of a workbook as plain data. */

/** A cell: a text, a figure with its number of displayed decimals, or nothing. @internal */
export type SheetCell = string | number | { readonly figure: number; readonly places: number } | null;

/** @internal */
export interface SheetColumn {
  readonly head: string;
  readonly width: number;
  /** Texts offered for its cells; others can be typed too. */
  readonly choices?: readonly string[];
  /** Shown beside a cell that is selected. */
  readonly prompt?: string;
}

/** A sheet. Its header row is frozen and has filters; its cells have lines around them. @internal */
export interface Sheet {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly SheetCell[])[];
  /** The number of columns that stay in view, and that every printed page repeats. */
  readonly frozenColumns?: number;
  /** Texts stay on one line, cut where the next cell begins, so that many narrow columns have low rows. */
  readonly areLinesKept?: true;
}
