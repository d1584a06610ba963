/** Reads a table file of any kind. The code for workbooks is loaded only for a workbook. */
import { readObservations, type ObservationTable, type ReadOptions } from '../entries/io.js';
import { isWorkbook } from '../tables/formats/signatures.js';

/** Reads a file. */
export async function readTable(bytes: Uint8Array, options: ReadOptions): Promise<ObservationTable> {
  const start = new TextDecoder().decode(bytes.subarray(0, 4000));
  if (!isWorkbook(bytes) && !isMarkup(start)) return readObservations(bytes, options);
  const { readWorkbook } = await import('../entries/workbook.js');
  return readWorkbook(bytes, options);
}

/** Whether a text is HTML or SpreadsheetML, as many .xls files are. */
function isMarkup(text: string): boolean {
  return /^\s*(?:\uFEFF)?<(?:!doctype html|html|table|\?xml|\w+:)/i.test(text);
}
