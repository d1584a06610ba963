/** Reads observations from a workbook. */
import { indicatorError } from '../../core/errors.js';
import type { Ids } from '../../plan/model.js';
import { isBytes } from '../formats/decode.js';
import { noFaults } from '../formats/sheet.js';
import { ofWorkbooks, settingsOf, type ReadOptions } from '../options.js';
import { readParsed, type ObservationTable } from '../read-parsed.js';
import { checkSheet, sheetsOf } from './sheets.js';

/** Options for reading a workbook. */
export interface WorkbookOptions<I extends Ids = Ids> extends Omit<ReadOptions<I>, 'format'> {
  /**
   * The sheet to read: its name, or its number from 1.
   *
   * @defaultValue every visible sheet
   */
  readonly sheet?: string | number;
}

/**
 * Reads observations and attestations from .xlsx, .xls (also HTML or SpreadsheetML saved with that file name) and .ods,
 * as `readObservations` reads text tables.
 *
 * A cell is read as displayed when its number format says more than its number: 0.985 displayed as 98.5 % is 98.5 %,
 * and a date is a date. Formulas are read by their stored values, errors (#N/A) as missing. A merged text stands in
 * each of its cells. Hidden sheets are skipped; hidden rows and columns are read; a problem reports both. The name of a
 * sheet is a title: a sheet named 农村 holds rural figures. Places name the sheet when the workbook has several.
 *
 * @throws {@link IndicatorError} as `readObservations` does, and `BAD_OPTION` for a sheet the workbook does not
 *   have. A file that is not a workbook gives the problem `NOT_TEXT`. A file with more than 100,000 rows in a sheet, or
 *   more than 200 MB unpacked, gives `TOO_LARGE`.
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
  const workbook = sheetsOf(input, sheet ?? null);
  checkSheet(workbook, sheet, 'options.sheet');
  const { sheets, faults } = workbook;
  return readParsed(
    { format: 'workbook', encoding: null, delimiter: null, sheets, faults, lateFaults: noFaults, isPaged: false },
    settings,
  );
}
