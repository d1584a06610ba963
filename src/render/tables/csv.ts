/** Cells as CSV (RFC 4180) that no spreadsheet takes for a formula. */
import { decimal, decimalToText } from '../../core/decimal-arithmetic.js';
import { indicatorError } from '../../core/errors.js';
import { spreadsheetText, visible } from '../escape.js';

/** How a table is written as CSV. */
export interface CsvOptions {
  /** Begins with a byte order mark, which Excel needs to read UTF-8. @defaultValue `false` */
  readonly bom?: boolean;
  /** Between cells: one character, neither a quotation mark nor a line break. @defaultValue `','` */
  readonly delimiter?: string;
}

/** A figure, which stands as it is, or a text. @internal */
export type CsvCell = { readonly figure: string | number | null } | { readonly text: string };

/** More than a spreadsheet keeps, and what a quotient of counts is known to. */
const figureDigits = 15;

/** @internal */
export const text = (value: string | null | undefined): CsvCell => ({ text: value ?? '' });

/** @internal */
export const figure = (value: string | number | null | undefined): CsvCell => ({
  figure: typeof value === 'string' ? decimalToText(decimal(value).toSignificantDigits(figureDigits)) : (value ?? null),
});

/** Rows as CSV: CRLF, quotation marks doubled. @internal */
export function csvOf(rows: readonly (readonly CsvCell[])[], { bom = false, delimiter = ',' }: CsvOptions): string {
  if (typeof delimiter !== 'string' || !/^[^"\r\n\w.+-]$/u.test(delimiter)) {
    throw indicatorError(
      'BAD_OPTION',
      'options.delimiter',
      'one character that is no letter, digit, sign, quotation mark or line break',
      delimiter,
    );
  }
  return `${bom ? '\ufeff' : ''}${rows.map((row) => `${row.map((cell) => cellCsv(cell, delimiter)).join(delimiter)}\r\n`).join('')}`;
}

function cellCsv(cell: CsvCell, delimiter: string): string {
  if ('figure' in cell) return cell.figure === null ? '' : String(cell.figure);
  const value = spreadsheetText(visible(cell.text));
  // Whatever a spreadsheet may split at is quoted, so that no part of a text becomes a cell, and a formula, of its own.
  return /["\r\n,;\t|]|^\s|\s$/.test(value) || value.includes(delimiter) ? `"${value.replaceAll('"', '""')}"` : value;
}
