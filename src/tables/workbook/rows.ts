/** Reads the cells of a workbook as texts, for tables without observations. */
import { indicatorError } from '../../core/errors.js';
import { isBytes } from '../formats/decode.js';
import { rowsBetween } from '../formats/sheet.js';
import { checkSheet, sheetsOf } from './sheets.js';

/**
 * The rows of a sheet of a workbook, as texts. Use them with `readTargets`.
 *
 * @param sheet - The name of the sheet, or its number from 1. Left out: the first visible sheet.
 * @throws {@link IndicatorError} `BAD_OPTION` for a file that is not a workbook, and for a sheet it does not have.
 * @example
 * const page = new TextEncoder().encode('<table><tr><td>规划</td><td>基期</td></tr></table>');
 * workbookRows(page); //=> [['规划', '基期']]
 */
export function workbookRows(bytes: Uint8Array, sheet?: string | number): readonly (readonly string[])[] {
  if (!isBytes(bytes)) throw indicatorError('BAD_OPTION', 'bytes', 'a Uint8Array', bytes);
  const workbook = sheetsOf(bytes, sheet ?? null);
  checkSheet(workbook, sheet, 'sheet');
  const [first] = workbook.sheets;
  const [fault] = workbook.faults;
  if (first !== undefined) return rowsBetween(first.cells, 0, first.cells.length);
  if (fault === undefined) return [];
  throw indicatorError('BAD_OPTION', 'bytes', 'a workbook', fault.received);
}
