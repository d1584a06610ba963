/** Reads the cells of a workbook as texts, for tables without observations. */
import { indicatorError } from '../../core/errors.js';
import { isBytes } from '../formats/decode.js';
import { rowsBetween } from '../formats/sheet.js';
import { sheetsOf } from './sheets.js';

/**
 * The rows of the first visible sheet of a workbook, as texts. Use them with `readTargets`.
 *
 * @throws {@link IndicatorError} `BAD_OPTION` for a file that is not a workbook.
 * @example
 * const page = new TextEncoder().encode('<table><tr><td>规划</td><td>基期</td></tr></table>');
 * workbookRows(page); //=> [['规划', '基期']]
 */
export function workbookRows(bytes: Uint8Array): readonly (readonly string[])[] {
  if (!isBytes(bytes)) throw indicatorError('BAD_OPTION', 'bytes', 'a Uint8Array', bytes);
  const { sheets, faults } = sheetsOf(bytes, null);
  const [first] = sheets;
  if (first === undefined) throw indicatorError('BAD_OPTION', 'bytes', 'a workbook', faults[0]?.received ?? '');
  return rowsBetween(first.cells, 0, first.cells.length);
}
