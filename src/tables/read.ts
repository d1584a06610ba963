/** Reading observations from a table. */
import type { Attestation, Observation } from '../core/model.js';
import type { Unit } from '../core/units.js';
import type { Ids } from '../plan/model.js';
import { startFindings } from './findings.js';
import { noteSuspectedShares } from './figures/plausibility.js';
import type { Delimiter } from './formats/csv.js';
import type { Encoding } from './formats/decode.js';
import { readSheets, type ReadSheets, type TableFormat } from './formats/read-sheets.js';
import { findHeader, type Block, type ContextOf } from './layout/blocks.js';
import type { Column, ReadColumn } from './layout/column.js';
import { knownColumns, type Arrangement } from './layout/header.js';
import { settingsOf, type ReadOptions, type Settings } from './options.js';
import type { Place, Problem } from './problem.js';
import { contextsOf, readSheet } from './read-sheet.js';
import type { Gathered, MissingCell } from './reading.js';
import { assertColumnsFound } from './unmatched-columns.js';

/** How a table was understood; of a table with several headers, the first. */
export interface Layout {
  readonly format: TableFormat | 'workbook';
  /** `null` where a string came, or a workbook. */
  readonly encoding: Encoding | null;
  /** `null` in JSON and in workbooks. */
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
  /** By row; those of the whole input first. One for each kind and column, with a count. */
  readonly problems: readonly Problem[];
  /** Rows read: those under the header that are not blank. */
  readonly rows: number;
  readonly layout: Layout;
}

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
 * const table = readObservations('指标,单位,2023年,2024年\n孕产妇死亡率,/10万,15.1,14.3\n产前筛查率,%,91.3,—', { plan: catalogue });
 * table.observations.at(1); //=> { indicator: 'maternal-mortality-ratio', period: 2024, value: '14.3', unit: 'per-100000' }
 * table.missing; //=> [{ row: 3, column: 4, mark: '—', indicator: 'prenatal-screening-rate', period: 2024 }]
 * evaluate('women.health.target.2/maternal-mortality-ratio@2025', table.observations).status; //=> 'in-progress'
 */
export function readObservations<I extends Ids>(input: string | Uint8Array, options: ReadOptions<I>): ObservationTable {
  const settings = settingsOf(options as unknown as ReadOptions<Ids>);
  const contextOf = contextsOf(settings);
  const parsed = readSheets(input, settings.format, (cells) => knownColumns(findHeader(cells, contextOf)));
  return readParsed(parsed, settings, contextOf);
}

/** Reads what a format was parsed to. @internal */
export function readParsed(
  parsed: ReadSheets,
  settings: Settings,
  contextOf: ContextOf = contextsOf(settings),
): ObservationTable {
  const gathered = startGathering();
  for (const { code, row, expected, received } of parsed.faults)
    gathered.findings.add(code, row, null, { expected, received });
  const hasFailed = parsed.faults.some(({ code, row }) => code !== 'BAD_BYTES' && row === null);
  const problems: Problem[] = [];
  const blocks: Block[] = [];
  let rows = 0;
  for (const sheet of parsed.sheets) {
    if (hasFailed && sheet.cells.length === 0) continue;
    const isOfWorkbook = parsed.format === 'workbook';
    const findings = isOfWorkbook ? startFindings(sheet.name) : gathered.findings;
    const own = { ...gathered, findings };
    const read = readSheet(sheet, settings, contextOf, parsed.delimiter === ';', own);
    rows += read.rows;
    blocks.push(...read.blocks);
    noteSuspectedShares(
      own,
      settings,
      ({ row, column }) => columnAt(read.blocks, row, column),
      isOfWorkbook ? sheet.name : null,
    );
    if (isOfWorkbook) problems.push(...findings.all());
  }
  assertColumnsFound(settings.columns, blocks, parsed.sheets);
  withoutConflicting(gathered);
  const { observations, attestations, places, missing } = gathered;
  const all = [...gathered.findings.all(), ...problems];
  return { observations, attestations, places, missing, problems: all, rows, layout: layoutOf(parsed, blocks) };
}

function startGathering(): Gathered {
  return {
    ...{ observations: [], attestations: [], places: { observations: [], attestations: [] }, missing: [] },
    ...{ findings: startFindings(), kept: new Map(), stated: new Map(), conflicting: new Set(), counts: new Map() },
  };
}

/** The column of a row, under its own header: the last that begins above it. */
function columnAt(blocks: readonly Block[], row: number, column: number): ReadColumn {
  let [low, high] = [0, blocks.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (blocks[middle]!.found.headerIndex < row) low = middle;
    else high = middle - 1;
  }
  return blocks[low]!.found.columns[column - 1]!;
}

/** Takes out the figures that differ from others of their key. */
function withoutConflicting({ observations, places, conflicting }: Gathered): void {
  if (conflicting.size === 0) return;
  const keep = <T>(list: T[]): void => {
    const kept = list.filter((_, i) => !conflicting.has(i));
    list.length = 0;
    for (const each of kept) list.push(each);
  };
  keep(observations);
  keep(places.observations);
}

function layoutOf({ format, encoding, delimiter }: ReadSheets, blocks: readonly Block[]): Layout {
  const found = blocks[0]?.found ?? null;
  const captions = [...new Set(blocks.map(({ caption }) => caption))].flatMap((caption) =>
    caption === null
      ? []
      : caption.units.map((unit) => ({ row: caption.index + 1, column: caption.cell + 1, ...unit })),
  );
  return {
    format,
    encoding,
    delimiter,
    headerRow: found === null ? null : found.headerIndex + 1,
    arrangement: found?.arrangement ?? null,
    columns: (found?.columns ?? []).map(shownColumn),
    captions,
  };
}

function shownColumn({ number, header, role, isFigure, period, indicator, area, parts }: ReadColumn): Column {
  return {
    number,
    header,
    role,
    ...(isFigure && period !== null && { period: period.period }),
    ...(isFigure && indicator !== null && { indicator }),
    ...(isFigure && typeof area === 'string' && { area }),
    ...(isFigure && parts.size > 0 && { disaggregation: Object.fromEntries(parts) }),
  };
}
