/** Reads observations from parsed sheets. */
import type { Attestation, Observation } from '../core/model.js';
import type { Unit } from '../core/units.js';
import { startFindings } from './findings.js';
import { startKept } from './figures/kept.js';
import { headersOf } from './header-notes.js';
import { settleSuspectedShares } from './figures/plausibility.js';
import type { Delimiter } from './formats/csv.js';
import type { Encoding } from './formats/decode.js';
import type { ReadSheets, TableFormat } from './formats/read-sheets.js';
import type { Block, ContextOf } from './layout/table-sections.js';
import type { Column, ReadColumn } from './layout/column.js';
import type { Arrangement } from './layout/header.js';
import type { LabelledCaption } from './layout/title.js';
import type { Settings } from './options.js';
import type { CellPlace, Problem } from './problem.js';
import { contextsOf, readSheet, type SheetsRead } from './read-sheet.js';
import type { RowsRead, MissingCell } from './table-reader.js';
import { assertColumnsFound } from './unmatched-columns.js';

/** A header, and how it was understood. */
export interface HeaderLayout {
  /** The sheet, of a workbook with several. */
  readonly sheet?: string;
  /** Counted from 1. For a header with several rows, the last row. */
  readonly row: number;
  /** `null` when the header does not make a table. */
  readonly arrangement: Arrangement | null;
  readonly columns: readonly Column[];
}

/** How a table was understood. With several headers, the first header, and all of them in `headers`. */
export interface Layout {
  readonly format: TableFormat | 'workbook';
  /** `null` for a string or a workbook. */
  readonly encoding: Encoding | null;
  /** `null` for JSON and workbooks. */
  readonly delimiter: Delimiter | null;
  /** Counted from 1. For a header with several rows, the last row. `null` when no header was found. */
  readonly headerRow: number | null;
  /** `null` when the header does not make a table. */
  readonly arrangement: Arrangement | null;
  readonly columns: readonly Column[];
  /**
   * Every header, in the order of the rows. One that only repeats the header before it, as on every page, is left out.
   */
  readonly headers: readonly HeaderLayout[];
  /**
   * Units in captions of the headers, with their cells. Each unit applies to the figures under its header that name no
   * unit and can have it.
   */
  readonly captions: readonly (CellPlace & { readonly unit: Unit; readonly power: number })[];
  /** Captions with a label above the headers, such as 地区：甲市 or 填报单位：统计局, whether they are used or not. */
  readonly labels: readonly LabelledCaption[];
}

/**
 * The content of a table. Every cell with content is in one of the lists, or its column has a role that explains it.
 */
export interface ObservationTable {
  /** Ready for `evaluate` and `assess`, in the order of the table. */
  readonly observations: readonly Observation[];
  /** Statements of assessors, also in the order of the table. */
  readonly attestations: readonly Attestation[];
  /** The source cell of each observation and attestation, in the same order. */
  readonly places: { readonly observations: readonly CellPlace[]; readonly attestations: readonly CellPlace[] };
  /** Figure cells without a figure, with their missing mark. */
  readonly missing: readonly MissingCell[];
  /** Ordered by row; problems of the whole input come first. One problem for each kind and column, with a count. */
  readonly problems: readonly Problem[];
  /** The number of rows read: rows under the header that are not blank. */
  readonly rows: number;
  readonly layout: Layout;
}

/** Reads the sheets of a parsed format. @internal */
export function readParsed(
  parsed: ReadSheets,
  settings: Settings,
  contextOf: ContextOf = contextsOf(settings),
): ObservationTable {
  const gathered = startGathering();
  const batches = readBatches(parsed, settings, contextOf, gathered);
  let next = batches.next();
  // Asked for before the first batch, the length of a long text would take one more reading.
  const all = rowsIn(parsed);
  for (; next.done !== true; next = batches.next()) settings.onProgress(next.value.rows, all);
  settings.onProgress(all, all);
  return next.value;
}

/** The number of rows, with heads and blank rows. @internal */
export function rowsIn({ sheets }: ReadSheets): number {
  return sheets.reduce((sum, { cells }) => sum + cells.length, 0);
}

/** Reads in batches. After each batch of rows, it yields how the table was understood so far. @internal */
export function* readBatches(
  parsed: ReadSheets,
  settings: Settings,
  contextOf: ContextOf,
  gathered: RowsRead,
): Generator<Pick<ObservationTable, 'layout' | 'rows'>, ObservationTable> {
  for (const { code, row, expected, received } of parsed.faults)
    gathered.findings.add(code, row, null, { expected, received });
  const hasFailed = parsed.faults.some(({ code, row }) => code !== 'BAD_BYTES' && row === null);
  const problems: Problem[] = [];
  // The length of a single sheet is not asked for: it may be long.
  const isOneOfMany = parsed.sheets.length > 1 && parsed.sheets.filter(({ cells }) => cells.length > 0).length > 1;
  const done: SheetsRead = { blocks: [], rows: 0 };
  for (const sheet of parsed.sheets) {
    if (hasFailed && sheet.cells.length === 0) continue;
    const isOfWorkbook = parsed.format === 'workbook';
    const findings = isOfWorkbook ? startFindings(sheet.name) : gathered.findings;
    const own = { ...gathered, findings };
    const reading = readSheet(
      sheet,
      settings,
      contextOf,
      parsed.delimiter === ';' || parsed.delimiter === '；',
      isOneOfMany,
      own,
      done,
    );
    let next = reading.next();
    for (; next.done !== true; next = reading.next()) yield { layout: layoutOf(parsed, done.blocks), rows: done.rows };
    const blocks = next.value;
    for (const { row, column, ...details } of sheet.uncomputed)
      findings.add(
        'NOT_COMPUTED',
        row,
        { number: column, header: columnAt(blocks, row, column)?.header ?? '' },
        details,
      );
    settleSuspectedShares(
      own,
      settings,
      ({ row, column }) => columnAt(blocks, row, column)!,
      isOfWorkbook ? sheet.name : null,
    );
    if (isOfWorkbook) problems.push(...findings.all());
  }
  for (const { code, row, expected, received } of parsed.lateFaults())
    gathered.findings.add(code, row, null, { expected, received });
  assertColumnsFound(settings.columns, done.blocks, parsed.sheets, gathered.sections);
  withoutRefused(gathered);
  const { observations, attestations, places, missing } = gathered;
  const all = [...gathered.findings.all(), ...problems];
  const layout = layoutOf(parsed, done.blocks);
  return { observations, attestations, places, missing, problems: all, rows: done.rows, layout };
}

/** @internal */
export function startGathering(isHeld: RowsRead['isHeld'] = () => true): RowsRead {
  return {
    ...{ observations: [], attestations: [], places: { observations: [], attestations: [] }, missing: [] },
    ...{
      findings: startFindings(),
      kept: startKept(),
      stated: new Map(),
      conflicting: new Set(),
      contested: new Set(),
    },
    ...{ counts: new Map(), sections: new Set(), refused: new Set(), exact: new Set() },
    ...{ isHeld, passing: { observations: [], places: [] } },
  };
}

/** The column of a figure, from the last header above its row. */
function columnAt(blocks: readonly Block[], row: number, column: number): ReadColumn | undefined {
  let [low, high] = [0, blocks.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (blocks[middle]!.found.headerIndex < row) low = middle;
    else high = middle - 1;
  }
  return blocks[low]?.found.columns[column - 1];
}

/** Removes figures and statements that contradict others with the same key, and figures that may be shares. */
function withoutRefused(read: RowsRead): void {
  const { observations, attestations, places } = read;
  const out = new Set([...read.conflicting, ...read.refused]);
  remove(out, observations, places.observations);
  remove(read.contested, attestations, places.attestations);
}

/** Removes the entries at some indexes from lists of the same length. */
function remove(indexes: ReadonlySet<number>, ...lists: readonly unknown[][]): void {
  if (indexes.size === 0) return;
  for (const list of lists) {
    const kept = list.filter((_, i) => !indexes.has(i));
    list.length = 0;
    for (const each of kept) list.push(each);
  }
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
    headers: blocks.filter((block, i) => !isRepeated(block, blocks[i - 1])).map(shownHeader),
    captions,
    labels: [...new Set(blocks.flatMap(({ title }) => title.labels))],
  };
}

function isRepeated({ sheet, found }: Block, before: Block | undefined): boolean {
  return before !== undefined && sheet === before.sheet && headersOf(found) === headersOf(before.found);
}

function shownHeader({ sheet, found }: Block): HeaderLayout {
  return {
    ...(sheet !== null && { sheet }),
    row: found.headerIndex + 1,
    arrangement: found.arrangement,
    columns: found.columns.map(shownColumn),
  };
}

function shownColumn({ number, header, role, isFigure, period, indicator, area, parts }: ReadColumn): Column {
  return {
    number,
    header,
    role,
    ...(isFigure && period !== null && { period: period.period }),
    ...(isFigure && indicator !== null && { indicator }),
    ...(isFigure && area !== null && { area }),
    ...(isFigure && parts.size > 0 && { disaggregation: Object.fromEntries(parts) }),
  };
}
