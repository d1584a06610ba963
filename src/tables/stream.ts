/** Reads a table that is larger than memory: rows in, observations out. */
import { indicatorError } from '../core/errors.js';
import type { Ids } from '../plan/model.js';
import { startRehearsal } from './figures/rehearsal.js';
import type { Source } from './formats/decode.js';
import { readSheets } from './formats/read-sheets.js';
import { knownColumns } from './layout/header.js';
import { findHeader } from './layout/table-sections.js';
import { settingsOf, type ReadOptions } from './options.js';
import { readBatches, readParsed, rowsIn, startGathering, type Layout, type ObservationTable } from './read-parsed.js';
import { contextsOf } from './read-sheet.js';
import type { RowsRead } from './table-reader.js';

/**
 * Reads a CSV or TSV that is larger than memory. It yields several tables. Together they hold the observations, places
 * and missing cells that `readObservations` would return for the whole text. The last table holds the problems and the
 * statements of assessors. It also holds the figures that are settled only at the end: figures whose key is given
 * twice, figures whose counts stand in rows of their own, and figures of a series in which one figure may be a share.
 *
 * Some facts concern the whole file: its encoding, decimal commas, spans of years, further headers, and figures given
 * twice. They are settled before the first table, so the text is read from its beginning several times. Memory holds a
 * page of rows, 8 to 16 bytes for each figure, and the content of the last table. Line ends are detected in the first
 * 64 kB. A text under four million characters, and JSON, is read at once and gives one table.
 *
 * @param open - Opens the text from its beginning and returns its pieces, as text or bytes. The text may be cut
 *   anywhere. `open` is called several times and must return the same text each time.
 * @returns A generator of tables. `rows` counts the rows read since the previous table.
 * @throws {@link IndicatorError} as `readObservations` does.
 * @example
 * const text = '指标,年份,数值\n孕产妇死亡率,2023,15.1\n孕产妇死亡率,2024,14.3';
 * const tables = [...streamObservations(() => [text], { plan: catalogue })];
 * tables.flatMap(({ observations }) => observations.map(({ value }) => value)); //=> ['15.1', '14.3']
 */
export function* streamObservations<I extends Ids>(
  open: () => Iterable<string | Uint8Array>,
  options: ReadOptions<I>,
): Generator<ObservationTable, void> {
  if (typeof open !== 'function') throw indicatorError('BAD_OPTION', 'open', 'a function that opens the text', open);
  yield* streamTables(() => checkedPieces(open()), options as unknown as ReadOptions<Ids>);
}

/** The pieces of a text. Each piece is checked when it is read. */
function* checkedPieces(pieces: unknown): Generator<string | Uint8Array, void> {
  if (typeof (pieces as Iterable<unknown> | null | undefined)?.[Symbol.iterator] !== 'function')
    throw indicatorError('BAD_OPTION', 'open()', 'the pieces of a text, one after another', pieces);
  for (const piece of pieces as Iterable<unknown>) {
    if (typeof piece !== 'string' && !(piece instanceof Uint8Array))
      throw indicatorError('BAD_OPTION', 'open()', 'pieces of text or of bytes', piece);
    yield piece;
  }
}

/** @param long - A text with more characters than this is read in several tables. @internal */
export function* streamTables(
  open: Source,
  options: ReadOptions<Ids>,
  long?: number,
): Generator<ObservationTable, void> {
  const settings = settingsOf(options);
  const contextOf = contextsOf(settings);
  const parsed = readSheets(open, settings.format, (cells) => knownColumns(findHeader(cells, contextOf)), long);
  if (!parsed.isPaged) {
    yield readParsed(parsed, settings, contextOf);
    return;
  }
  const rehearsal = startRehearsal(parsed.sheets[0]!.cells.length, settings);
  const first = startGathering(rehearsal.note);
  const reads = readBatches(parsed, settings, contextOf, first);
  while (reads.next().done !== true) taken(first);
  const gathered = startGathering(rehearsal.isHeld);
  const batches = readBatches(parsed, settings, contextOf, gathered);
  const all = rowsIn(parsed);
  let read = 0;
  let next = batches.next();
  for (; next.done !== true; next = batches.next()) {
    const { layout, rows } = next.value;
    yield tableOf(gathered, layout, rows - read);
    read = rows;
    settings.onProgress(rows, all);
  }
  settings.onProgress(all, all);
  const last = next.value;
  const { observations, places } = gathered.passing;
  yield {
    ...last,
    observations: [...observations, ...last.observations],
    places: { ...last.places, observations: [...places, ...last.places.observations] },
    rows: last.rows - read,
  };
}

/** Takes what was read since the last call. */
function taken({ passing, missing }: RowsRead): Pick<ObservationTable, 'observations' | 'missing' | 'places'> {
  const places = { observations: passing.places.splice(0), attestations: [] };
  return { observations: passing.observations.splice(0), places, missing: missing.splice(0) };
}

function tableOf(gathered: RowsRead, layout: Layout, rows: number): ObservationTable {
  return { ...taken(gathered), attestations: [], problems: [], rows, layout };
}
