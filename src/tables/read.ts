/** Reading observations from a table. */
import { indicatorError } from '../core/errors.js';
import type { Ids } from '../plan/model.js';
import { isBytes, sourceOf } from './formats/decode.js';
import { readSheets } from './formats/read-sheets.js';
import { findHeader } from './layout/table-sections.js';
import { knownColumns } from './layout/header.js';
import { settingsOf, type ReadOptions } from './options.js';
import { readParsed, type ObservationTable } from './read-parsed.js';
import { contextsOf } from './read-sheet.js';

/**
 * Reads observations and attestations from CSV, TSV or JSON, as statistics offices have them: headers in Chinese,
 * English or SDMX-CSV names, one figure a row or years (or indicators) across, cells such as `14.3/10万`, `98.5％` or
 * `99%以上`; and from what statistics offices and international organisations answer (SDMX-CSV and SDMX-JSON,
 * JSON-stat, DHIS2, the World Bank, WHO, Eurostat).
 *
 * Every text beside, above or over a figure is resolved to what it means. What is not understood tells figures apart:
 * its figure is a part, never the whole. Nothing throws because of data. What cannot be understood comes back in
 * `problems`, with its row and column; the rows beside it are read. A figure is checked against its indicator as
 * `evaluate` would check it, so that what is in `observations` is not refused there. Figures are kept as they are
 * printed, never corrected. See docs/data-preparation.md.
 *
 * @param input - Text, or bytes: UTF-8, UTF-16 with a byte order mark, or GB18030.
 * @returns Takes time in proportion to the input.
 * @throws {@link IndicatorError} for mistakes in the options only: `UNKNOWN_ID` for an alias of no indicator,
 *   `BAD_OPTION` (also for a head in `columns` that the table does not have), `BAD_PERIOD`.
 * @example
 * const text = '指标,单位,2023年,2024年\n孕产妇死亡率,/10万,15.1,14.3\n产前筛查率,%,91.3,—';
 * const table = readObservations(text, { plan: catalogue });
 * const { indicator, period, value, unit } = table.observations[1]!;
 * [indicator, period, value, unit]; //=> ['maternal-mortality-ratio', 2024, '14.3', 'per-100000']
 * table.missing; //=> [{ row: 3, column: 4, mark: '—', indicator: 'prenatal-screening-rate', period: 2024 }]
 * evaluate('women.health.target.2/maternal-mortality-ratio@2025', table.observations).status; //=> 'in-progress'
 */
export function readObservations<I extends Ids>(input: string | Uint8Array, options: ReadOptions<I>): ObservationTable {
  const settings = settingsOf(options as unknown as ReadOptions<Ids>);
  if (typeof input !== 'string' && !isBytes(input))
    throw indicatorError('BAD_OPTION', 'input', 'a string or a Uint8Array', input);
  const contextOf = contextsOf(settings);
  const parsed = readSheets(sourceOf(input), settings.format, (cells) => knownColumns(findHeader(cells, contextOf)));
  return readParsed(parsed, settings, contextOf);
}
