/** Reads a table file of any kind. The code for workbooks is loaded only for a workbook. */
import { isWorkbook, readObservations, type ObservationTable, type ReadOptions } from '../entries/io.js';

/** Reads a file. */
export async function readTable(bytes: Uint8Array, options: ReadOptions): Promise<ObservationTable> {
  if (!isWorkbook(bytes)) return readObservations(bytes, options);
  const { readWorkbook } = await import('../entries/workbook.js');
  return readWorkbook(bytes, options);
}
