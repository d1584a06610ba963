/** The texts of the cells of a row. */
import { textOf } from '../formats/protect.js';
import type { ReadColumn } from '../layout/column.js';

/** The text of a cell; of `CN: China` under a labelled header, the code. @internal */
export function textIn(row: readonly string[], column: ReadColumn): string | null {
  const cell = row[column.number - 1];
  const text = cell === undefined || cell === '' ? null : textOf(cell);
  return text !== null && column.isLabelled ? codeOf(text) : text;
}

/** Of `CN: China`, the code. @internal */
export function codeOf(text: string): string {
  return text.split(': ', 1)[0]!;
}
