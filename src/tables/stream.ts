/** Reading a table that is larger than memory: rows in, observations out. */
import { indicatorError } from '../core/errors.js';
import type { Ids } from '../plan/model.js';
import { startRehearsal } from './figures/rehearsal.js';
import type { Source } from './formats/decode.js';
import { readSheets } from './formats/read-sheets.js';
import { knownColumns } from './layout/header.js';
import { findHeader } from './layout/table-sections.js';
import { settingsOf, type ReadOptions } from './options.js';
import { readBatches, readParsed, startGathering, type Layout, type ObservationTable } from './read-parsed.js';
import { contextsOf } from './read-sheet.js';
import type { RowsRead } from './table-reader.js';

/**
 * Reads a CSV or TSV that is larger than memory. Answers tables, one after another, which together hold the
 * observations, places and missing cells that `readObservations` would give of the whole. Problems and statements of
 * assessors stand in the last; so do the figures that can only be settled when all is read: those whose key is given
 * twice, or to which counts stand in rows of their own, and those of a series with a figure that may be a share.
 *
 * What concerns the whole of a file (its encoding, decimal commas, spans of years, headers further down, figures given
 * twice) is looked at before the first table is answered, so the text is read from its beginning several times. In
 * memory are a page of rows, 8 to 16 bytes for each figure, and what stands in the last table. How lines end is taken
 * from the first 64 kB. A text under four million characters, and JSON, is read at once: one table.
 *
 * @param open - Opens the text from its beginning: answers its pieces, of text or of bytes, cut anywhere. Called
 * several
 *   times; each time it must answer the same.
 * @returns A generator. `rows` of a table are those read since the one before.
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

/** The pieces of a text as they are read, each checked. */
function* checkedPieces(pieces: unknown): Generator<string | Uint8Array, void> {
  if (typeof (pieces as Iterable<unknown> | null | undefined)?.[Symbol.iterator] !== 'function')
    throw indicatorError('BAD_OPTION', 'open()', 'the pieces of a text, one after another', pieces);
  for (const piece of pieces as Iterable<unknown>) {
    if (typeof piece !== 'string' && !(piece instanceof Uint8Array))
      throw indicatorError('BAD_OPTION', 'open()', 'pieces of text or of bytes', piece);
    yield piece;
  }
}

/** @param long - How many characters make a text a long one. @internal */
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
  let read = 0;
  let next = batches.next();
  for (; next.done !== true; next = batches.next()) {
    const { layout, rows } = next.value;
    yield tableOf(gathered, layout, rows - read);
    read = rows;
  }
  const last = next.value;
  const { observations, places } = gathered.passing;
  yield {
    ...last,
    observations: [...observations, ...last.observations],
    places: { ...last.places, observations: [...places, ...last.places.observations] },
    rows: last.rows - read,
  };
}

/** Takes away what was read since it was last taken. */
function taken({ passing, missing }: RowsRead): Pick<ObservationTable, 'observations' | 'missing' | 'places'> {
  const places = { observations: passing.places.splice(0), attestations: [] };
  return { observations: passing.observations.splice(0), places, missing: missing.splice(0) };
}

function tableOf(gathered: RowsRead, layout: Layout, rows: number): ObservationTable {
  return { ...taken(gathered), attestations: [], problems: [], rows, layout };
}
