/** Reading observations from a table. */
import type { Attestation, Observation } from '../core/model.js';
import type { Unit } from '../core/units.js';
import type { Ids } from '../plan/model.js';
import { findBlocks, type Block } from './layout/blocks.js';
import type { Delimiter } from './formats/csv.js';
import type { Encoding } from './formats/decode.js';
import { fillingDown } from './layout/fill-down.js';
import type { Column, HeaderContext, ReadColumn } from './layout/header.js';
import { problemsOfHeader } from './layout/header-problems.js';
import type { Arrangement } from './layout/layout.js';
import { settingsOf, type ReadOptions, type Settings, type TableFormat } from './options.js';
import { noteSuspectedShares } from './figures/plausibility.js';
import { problem, type Place, type Problem } from './problem.js';
import { startGathering, startReading, type MissingCell, type Reading } from './reading.js';
import { readRow } from './figures/row.js';
import { readTable, type Table } from './formats/table.js';

/** How a table was understood; of a table with several headers, the first. */
export interface Layout {
  readonly format: TableFormat;
  /** `null` where a string came. */
  readonly encoding: Encoding | null;
  /** `null` in JSON. */
  readonly delimiter: Delimiter | null;
  /** Counted from 1, of several rows the last; `null` where none was found. */
  readonly headerRow: number | null;
  /** `null` where the header makes no table. */
  readonly arrangement: Arrangement | null;
  readonly columns: readonly Column[];
  /**
   * Units in captions of the headers, with their cells: each is that of the figures under its header that name none and
   * can be in it.
   */
  readonly captions: readonly (Place & { readonly unit: Unit; readonly power: number })[];
}

/** What a table held. Every cell with content is in one of its lists, or in a column whose role says what it is. */
export interface ObservationTable {
  /** Ready for `evaluate` and `assess`, in the order of the table. */
  readonly observations: readonly Observation[];
  /** Statements of assessors, likewise. */
  readonly attestations: readonly Attestation[];
  /** The cell each of them was read from, in the same order. */
  readonly places: { readonly observations: readonly Place[]; readonly attestations: readonly Place[] };
  /** Cells of figures that hold none, with the mark that stands there. */
  readonly missing: readonly MissingCell[];
  /** By row; those of the whole input first. */
  readonly problems: readonly Problem[];
  /** Rows read: those under the header that are not blank. */
  readonly rows: number;
  readonly layout: Layout;
}

/**
 * Reads observations and attestations from CSV, TSV or JSON, as statistics offices have them: headers in Chinese,
 * English or SDMX-CSV names, one figure a row or years (or indicators) across, cells such as `14.3/10万`, `98.5％` or
 * `99%以上`.
 *
 * Nothing throws because of data. What cannot be understood comes back in `problems`, with its row and column; the rows
 * beside it are read. A figure is checked against its indicator as `evaluate` would check it, so that what is in
 * `observations` is not refused there. Figures are kept as they are printed, never corrected. See
 * docs/data-preparation.md.
 *
 * @param input - Text, or bytes: UTF-8, UTF-16 with a byte order mark, or GB18030.
 * @returns Takes time in proportion to the input.
 * @throws {@link IndicatorError} for mistakes in the options only: `UNKNOWN_ID` for an alias of no indicator,
 *   `BAD_OPTION`, `BAD_PERIOD`.
 * @example
 * const table = readObservations('指标,单位,2023年,2024年\n孕产妇死亡率,/10万,15.1,14.3\n产前筛查率,%,91.3,—', { plan: catalogue });
 * table.observations.at(1); //=> { indicator: 'maternal-mortality-ratio', period: 2024, value: '14.3', unit: 'per-100000' }
 * table.missing; //=> [{ row: 3, column: 4, mark: '—', indicator: 'prenatal-screening-rate', period: 2024 }]
 * evaluate('women.health.target.2/maternal-mortality-ratio@2025', table.observations).status; //=> 'in-progress'
 */
export function readObservations<I extends Ids>(input: string | Uint8Array, options: ReadOptions<I>): ObservationTable {
  const settings = settingsOf(options as unknown as ReadOptions<Ids>);
  const context = contextOf(settings);
  const table = readTable(input, settings.format, context);
  const blocks = findBlocks(table.cells, context, table.format !== 'json');
  const gathered = startGathering();
  gathered.problems.push(...table.problems, ...problemsOfHeader(table, blocks, settings.decimalMark));
  let rows = 0;
  for (const {
    found: { arrangement, columns, headerIndex },
    caption,
    end,
  } of blocks) {
    if (arrangement !== null)
      rows += readRows(table, headerIndex + 1, end, startReading(columns, arrangement, caption, settings, gathered));
  }
  noteSuspectedShares(gathered, settings, ({ row, column }) => columnAt(blocks, row, column));
  const { observations, attestations, places, missing, problems } = gathered;
  return {
    observations,
    attestations,
    places,
    missing,
    problems: byRow(problems),
    rows,
    layout: layoutOf(table, blocks),
  };
}

function contextOf(settings: Settings): HeaderContext {
  return {
    given: settings.columns,
    schoolYear: settings.schoolYear,
    periodGiven: settings.period !== undefined,
    indicatorNamed: (text) => {
      const match = settings.names.named(text);
      return match?.kind === 'indicator' ? match : null;
    },
  };
}

/** The column of a row, under its own header. */
function columnAt(blocks: readonly Block[], row: number, column: number): ReadColumn {
  return blocks.findLast(({ found }) => found.headerIndex < row)!.found.columns[column - 1]!;
}

/** Reads the rows under a header; answers how many there were. */
function readRows({ cells, format }: Table, start: number, end: number, reading: Reading): number {
  const { columns } = reading;
  const filled = reading.settings.fillDown ? fillingDown(columns) : null;
  const headed = columns.findLast(({ header }) => header !== '')?.number ?? 0;
  let rows = 0;
  for (let i = start; i < end; i++) {
    const row = cells[i]!;
    if (row.length === 0) continue;
    rows++;
    const before = reading.problems.length;
    readRow(filled?.(row) ?? row, i + 1, reading);
    const isShort = format !== 'json' && row.length < headed;
    if (isShort && !reading.problems.slice(before).some(({ code }) => code === 'NOTE_ROW')) {
      const expected = { zh: `${headed}格`, en: `${headed} cells` };
      reading.problems.push(
        problem('ROW_TOO_SHORT', { row: i + 1, column: null, expected, received: String(row.length) }),
      );
    }
  }
  return rows;
}

function byRow(problems: readonly Problem[]): readonly Problem[] {
  return [...problems].sort((a, b) => (a.row ?? 0) - (b.row ?? 0));
}

function layoutOf({ format, encoding, delimiter }: Table, blocks: readonly Block[]): Layout {
  const found = blocks[0]?.found ?? null;
  const captions = [...new Set(blocks.map(({ caption }) => caption))].flatMap((caption) =>
    caption === null
      ? []
      : caption.units.map((unit) => ({ row: caption.index + 1, column: caption.cell + 1, ...unit })),
  );
  const columns = (found?.columns ?? []).map(
    ({ number, header, role, period, indicator, area, disaggregation = {} }) => ({
      number,
      header,
      role,
      ...(period !== undefined && { period }),
      ...(indicator !== undefined && { indicator }),
      ...(area !== undefined && { area }),
      ...(Object.keys(disaggregation).length > 0 && { disaggregation }),
    }),
  );
  return {
    format,
    encoding,
    delimiter,
    headerRow: found === null ? null : found.headerIndex + 1,
    arrangement: found?.arrangement ?? null,
    columns,
    captions,
  };
}
