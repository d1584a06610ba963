/** Reads observations from a table. */
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
 * Reads observations and attestations from CSV, TSV or JSON, as statistics offices publish them. Headers may be in
 * Chinese, English or SDMX-CSV names. A row may hold one figure, or years (or indicators) across. Cells may be
 * `14.3/10万`, `98.5％` or `99%以上`. It also reads the exchange formats of statistics offices and international
 * organisations (SDMX-CSV and SDMX-JSON, JSON-stat, DHIS2, the World Bank, WHO, Eurostat).
 *
 * The meaning of every text beside or above a figure is resolved. A text that is not understood makes its figure a
 * part, never the whole. Data never cause an exception: what cannot be understood is in `problems`, with its row and
 * column, and the rows beside it are read. Each figure is checked against its indicator as `evaluate` checks it, so
 * `evaluate` does not refuse an entry of `observations`. Figures are kept as printed, never corrected. See
 * docs/data-preparation.md.
 *
 * @param input - Text, or bytes: UTF-8, UTF-16 with a byte order mark, or GB18030.
 * @returns The table. The time grows in proportion to the input.
 * @throws {@link IndicatorError} only for errors in the options: `UNKNOWN_ID` for an alias without an indicator,
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
