/** Reads the texts of the cells of a row. */
import { textOf } from '../formats/protect.js';
import type { ReadColumn } from '../layout/column.js';

/** The text of a cell. Under a labelled header, `CN: China` gives the code. @internal */
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

/** The cache of a column is cleared above this size. Areas and sources repeat in many rows. */
const mostTexts = 20_000;

/** The code in `CN: China`. @internal */
export function codeOf(text: string): string {
  return text.split(': ', 1)[0]!;
}
