/** The texts of the cells of a row. */
import { textOf } from '../formats/protect.js';
import type { ReadColumn } from '../layout/column.js';

/** The text of a cell; of `CN: China` under a labelled header, the code. @internal */
export function textIn(row: readonly string[], column: ReadColumn): string | null {
  const cell = row[column.number - 1];
  if (cell === undefined || cell === '') return null;
  let text = column.texts.get(cell);
  if (text === undefined) {
    text = textOf(cell);
    if (text !== null && column.isLabelled) text = codeOf(text);
    if (column.texts.size < mostTexts) column.texts.set(cell, text);
  }
  return text;
}

/** So many texts of a column are remembered: areas and sources stand in many rows. */
const mostTexts = 20_000;

/** Of `CN: China`, the code. @internal */
export function codeOf(text: string): string {
  return text.split(': ', 1)[0]!;
}
