/** Reading observations from a workbook. */
import { indicatorError } from '../../core/errors.js';
import type { Ids } from '../../plan/model.js';
import { isBytes } from '../formats/decode.js';
import { ofWorkbooks, settingsOf, type ReadOptions } from '../options.js';
import { readParsed, type ObservationTable } from '../read-parsed.js';
import { sheetsOf } from './sheets.js';

/** How a workbook is read. */
export interface WorkbookOptions<I extends Ids = Ids> extends Omit<ReadOptions<I>, 'format'> {
  /**
   * The sheet to read, by its name or its number from 1.
   *
   * @defaultValue every sheet that is not hidden
   */
  readonly sheet?: string | number;
}

/**
 * Reads observations and attestations from .xlsx, .xls (also HTML or SpreadsheetML saved under that name) and .ods, as
 * `readObservations` reads tables of text.
 *
 * A cell is read as it is shown where its number format says more than its number: 0.985 shown as 98.5 % is 98.5 %, a
 * date is a date. Formulas are read by their stored values, errors (#N/A) as missing. Merged texts stand in each of
 * their cells. Hidden sheets are left out, hidden rows and columns are read, and a problem names both. The name of a
 * sheet is a title: a sheet 农村 holds rural figures. Places name their sheet where the workbook has several.
 *
 * @throws {@link IndicatorError} as `readObservations` does, and `BAD_OPTION` for a sheet the workbook does not
 *   have. A file that is no workbook, or larger than 100,000 rows a sheet or 200 MB unpacked, is the problem
 *   `NOT_TEXT` or `TOO_LARGE`.
 * @example
 * const rows = '<tr><td>指标</td><td>2024年</td></tr><tr><td>孕产妇死亡率</td><td>14.3</td></tr>';
 * const page = new TextEncoder().encode(`<table>${rows}</table>`);
 * const [row] = readWorkbook(page, { plan: catalogue }).observations;
 * row; //=> { indicator: 'maternal-mortality-ratio', period: 2024, value: '14.3' }
 */
export function readWorkbook<I extends Ids>(input: Uint8Array, options: WorkbookOptions<I>): ObservationTable {
  if (!isBytes(input)) throw indicatorError('BAD_OPTION', 'input', 'a Uint8Array', input);
  const settings = settingsOf(options as unknown as ReadOptions<Ids>, ofWorkbooks);
  const { sheet } = options;
  const { sheets, faults, names } = sheetsOf(input, sheet ?? null);
  if (sheet !== undefined && sheets.length === 0 && names.length > 0)
    throw indicatorError('BAD_OPTION', 'options.sheet', `a sheet of the workbook: ${names.join(', ')}`, sheet);
  return readParsed({ format: 'workbook', encoding: null, delimiter: null, sheets, faults, isPaged: false }, settings);
}
