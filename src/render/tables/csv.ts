/** Writes cells as CSV (RFC 4180) that a spreadsheet does not read as formulas. */
import { decimal, decimalToText } from '../../core/decimal-arithmetic.js';
import { indicatorError } from '../../core/errors.js';
import { spreadsheetText, visible } from '../escape.js';

/** Options of a table as CSV. */
export interface CsvOptions {
  /** Whether the text begins with a byte order mark, which Excel needs to read UTF-8. @defaultValue `false` */
  readonly bom?: boolean;
  /** The character between cells; it is not a quotation mark or a line break. @defaultValue `','` */
  readonly delimiter?: string;
}

/** A figure, which is written as it is, or a text. @internal */
export type CsvCell = { readonly figure: string | number | null } | { readonly text: string };

/** More digits than a spreadsheet keeps, and not more than a quotient of counts has. */
const figureDigits = 15;

/** @internal */
export const text = (value: string | null | undefined): CsvCell => ({ text: value ?? '' });

/** @internal */
export const figure = (value: string | number | null | undefined): CsvCell => ({
  figure: typeof value === 'string' ? decimalToText(decimal(value).toSignificantDigits(figureDigits)) : (value ?? null),
});

/** A year as a figure, which a spreadsheet can sort and filter; a month or a day as a text. @internal */
export const period = (value: string | null | undefined): CsvCell =>
  value != null && /^\d{4}$/.test(value) ? { figure: Number(value) } : text(value);

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
  // A cell with any character that a spreadsheet may split at is quoted. Otherwise, a part of a text could become a
  // cell, and that cell a formula.
  return /["\r\n,;\t|]|^\s|\s$/.test(value) || value.includes(delimiter) ? `"${value.replaceAll('"', '""')}"` : value;
}
