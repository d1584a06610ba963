/** Reading observations from a table. */
import type { Attestation, Observation } from '../core/model.js';
import { printedAs, printing } from '../core/printable.js';
import type { Ids } from '../plan/model.js';
import type { Delimiter } from './csv.js';
import type { Encoding } from './decode.js';
import type { Column, HeaderContext } from './header.js';
import { findLayout, type Arrangement, type FoundLayout } from './layout.js';
import { settingsOf, type ReadOptions, type Settings, type TableFormat } from './options.js';
import { noteSuspectedShares } from './plausibility.js';
import { problem, type Place, type Problem } from './problem.js';
import { startReading, type MissingCell, type Reading } from './reading.js';
import { readRow } from './row.js';
import { readTable, type Table } from './table.js';
import { unprotected } from './protect.js';

/** How a table was understood. */
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
 * Reads observations and attestations from CSV, TSV or JSON, as statistics offices have them: headers in Chinese, English
 * or SDMX-CSV names, one figure a row or years (or indicators) across, cells such as `14.3/10万`, `98.5％` or `99%以上`.
 *
 * Nothing throws because of data. What cannot be understood comes back in `problems`, with its row and column; the rows
 * beside it are read. A figure is checked against its indicator as `evaluate` would check it, so that what is in
 * `observations` is not refused there. Figures are kept as they are printed, never corrected. See docs/data-preparation.md.
 *
 * @param input - Text, or bytes: UTF-8, UTF-16 with a byte order mark, or GB18030.
 * @returns Takes time in proportion to the input.
 * @throws {@link IndicatorError} for mistakes in the options only: `UNKNOWN_ID` for an alias of no indicator, `BAD_OPTION`,
 * `BAD_PERIOD`.
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
  const found = findLayout(table.cells, context);
  const reading = startReading(found?.columns ?? [], found?.arrangement ?? 'long', settings);
  reading.problems.push(...table.problems, ...problemsOfHeader(table, found));
  const rows = found === null || found.arrangement === null ? 0 : readRows(table, found, reading);
  noteSuspectedShares(reading);
  const { observations, attestations, places, missing } = reading;
  return printing({ observations, attestations, places, missing, problems: byRow(reading.problems), rows, layout: layoutOf(table, found) }, printedTable);
}

/** Under `util.inspect` a table that was read is a line of what it holds. */
const printedTable = printedAs<ObservationTable>(({ observations, attestations, problems, rows }) => {
  const some = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;
  const statements = attestations.length === 0 ? '' : `, ${some(attestations.length, 'statement')}`;
  return `${some(observations.length, 'observation')}${statements}, ${some(problems.length, 'problem')} (${some(rows, 'row')} read)`;
});

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

/** Reads the rows under the header; answers how many there were. */
function readRows({ cells, format }: Table, { headerIndex, columns }: FoundLayout, reading: Reading): number {
  const headed = columns.findLast(({ header }) => header !== '')?.number ?? 0;
  const unheaded = new Set(columns.filter(({ header, role, unused: why }) => header === '' && role === null && why === null));
  let rows = 0;
  for (let i = headerIndex + 1; i < cells.length; i++) {
    const row = cells[i]!;
    if (row.length === 0) continue;
    rows++;
    for (const column of unheaded) {
      const cell = row[column.number - 1] ?? '';
      if (cell.trim() === '') continue;
      unheaded.delete(column);
      const expected = { zh: '有表头的列', en: 'a column with a header' };
      reading.problems.push(problem('UNKNOWN_COLUMN', { row: i + 1, column: { number: column.number, header: '' }, expected, received: cell }));
    }
    const before = reading.problems.length;
    readRow(row, i + 1, reading);
    const isShort = format !== 'json' && row.length < headed;
    if (isShort && !reading.problems.slice(before).some(({ code }) => code === 'NOTE_ROW')) {
      const expected = { zh: `${headed}格`, en: `${headed} cells` };
      reading.problems.push(problem('ROW_TOO_SHORT', { row: i + 1, column: null, expected, received: String(row.length) }));
    }
  }
  return rows;
}

const needed = { zh: '指标、时期和数值各一列，或各年（各指标）为列', en: 'a column each for indicator, period and value, or one for each year (or indicator)' };
const oneHead = { zh: '每列一个表头，或上下两行的时期、地区、性别、城乡', en: 'a head for each column, or a period, area, sex, urban or rural areas in two rows' };
const usable = { zh: '表头词表中的列名，或由 columns 指明', en: 'a header of the header table, or one named in columns' };

function problemsOfHeader({ cells, format, problems }: Table, found: FoundLayout | null): readonly Problem[] {
  if (found === null) {
    const isEmptyList = format === 'json' && cells.length === 0;
    if (isEmptyList || problems.some(({ severity }) => severity === 'error')) return [];
    return [problem('NO_HEADER', { row: null, column: null, expected: needed, received: cells.find((row) => row.length > 0)?.join(' ') ?? '' })];
  }
  const { firstIndex, headerIndex, arrangement, columns } = found;
  const row = headerIndex + 1;
  const above = cells.slice(0, firstIndex).flatMap((each, i) => {
    const text = each.map(unprotected).filter((cell) => cell.trim() !== '').join(' ');
    return each.length === 0 ? [] : [problem('ABOVE_HEADER', { row: i + 1, column: null, expected: { zh: '表头在先', en: 'the header first' }, received: text })];
  });
  const merged = columns.flatMap(({ number, header, unused }) => (unused === 'merged' ? [problem('MERGED_HEADER', { row, column: { number, header }, expected: oneHead, received: header })] : []));
  if (arrangement === null) return [...above, ...merged, problem('MISSING_COLUMN', { row, column: null, expected: needed, received: columns.map(({ header }) => header).join(' ') })];
  const unused = columns.flatMap(({ number, header, role, unused: why }) => {
    if (role !== null || header === '' || why === 'merged') return [];
    const column = { number, header };
    if (why === null) return [problem('UNKNOWN_COLUMN', { row, column, expected: usable, received: header })];
    const expected = why === 'repeated' ? { zh: '此类列只有一列', en: 'one column of its kind' } : { zh: '每行一个数值的表', en: 'a table of one figure a row' };
    return [problem('UNUSED_COLUMN', { row, column, expected, received: header })];
  });
  return [...above, ...merged, ...unused];
}

function byRow(problems: readonly Problem[]): readonly Problem[] {
  return [...problems].sort((a, b) => (a.row ?? 0) - (b.row ?? 0));
}

function layoutOf({ format, encoding, delimiter }: Table, found: FoundLayout | null): Layout {
  const columns = (found?.columns ?? []).map(({ number, header, role, period, indicator, area, disaggregation = {} }) => ({
    number,
    header,
    role,
    ...(period !== undefined && { period }),
    ...(indicator !== undefined && { indicator }),
    ...(area !== undefined && { area }),
    ...(Object.keys(disaggregation).length > 0 && { disaggregation }),
  }));
  return { format, encoding, delimiter, headerRow: found === null ? null : found.headerIndex + 1, arrangement: found?.arrangement ?? null, columns };
}
