/** Reads one sheet: its headers, and the rows under each header. */
import { conceptsOf, type Concept, type Named, type Vocabulary } from './concepts/concept.js';
import { readPeriod, type PeriodStyle, type ReadPeriod } from './concepts/periods.js';
import { remembering } from './concepts/text.js';
import type { Findings } from './findings.js';
import { areaWordOf } from './concepts/areas.js';
import { readRow } from './figures/row.js';
import { readTitles, type TableBeside } from './figures/section.js';
import { settleLooseCounts } from './figures/loose-counts.js';
import { textOf } from './formats/protect.js';
import type { Cells, Sheet } from './formats/sheet.js';
import { noteHeader } from './header-notes.js';
import { findBlocks, type Block, type ContextOf } from './layout/table-sections.js';
import type { OwnPeriods } from './concepts/relative-periods.js';
import { contentsOf, isDimension } from './layout/contents.js';
import { fillingDown, mergeableOf } from './layout/fill-down.js';
import { columnGroupsOf, isOfTables } from './layout/column-groups.js';
import { noTitle, withUnresolved, type Title } from './layout/title.js';
import type { Look } from './layout/look.js';
import { lookThrough, type WholeTable } from './layout/whole-table.js';
import { givenByName, type Settings } from './options.js';
import type { RowsRead, TableReader } from './table-reader.js';
import { isNotesSheet, noteNoHeader } from './unread-heads.js';

/** What was read from the sheets so far. @internal */
export interface SheetsRead {
  readonly blocks: Block[];
  /** The number of rows read: rows under a header that are not blank. */
  rows: number;
}

/** The number of rows in a batch. After each batch, the caller may take the results. */
const rowsOfBatch = 4096;

/** Makes the context for reading headers under a title. @internal */
export function contextsOf(settings: Settings): ContextOf {
  const indicatorNamed = remembering((text: string): readonly Concept[] | null => {
    const match = settings.names.named(text);
    if (match?.kind === 'left-out') return [{ is: 'left-out' }];
    if (match?.kind !== 'indicator') return null;
    const named: Concept = { is: 'indicator', id: match.id };
    return match.unit === null ? [named] : [named, { is: 'unit', unit: match.unit }];
  });
  const { schoolYear, readUnit } = settings;
  const vocabulary: Vocabulary = {
    given: givenByName(settings.columns),
    schoolYear,
    indicatorNamed,
    readUnit,
    known: new Map(),
  };
  const named: Named = (text) => conceptsOf(text, vocabulary);
  return (title) => ({
    named,
    periods: ownPeriods(title, settings),
    topics: settings.topics,
    roleAt: (number) => settings.columns.get(String(number)) ?? null,
    isAttribute: () => false,
    given: {
      indicator: settings.indicator !== null || title.indicator !== null,
      period: settings.period !== null || title.period !== null,
    },
  });
}

function ownPeriods(title: Title, { period, baseline }: Settings): OwnPeriods {
  return { current: period === null ? title.period : { period, within: null }, baseline };
}

/** Reads a sheet and pauses after each batch of rows. Returns its blocks. @internal */
export function* readSheet(
  sheet: Sheet,
  settings: Settings,
  contextOfText: ContextOf,
  hasSemicolons: boolean,
  isOneOfMany: boolean,
  gathered: RowsRead,
  done: SheetsRead,
): Generator<void, readonly Block[]> {
  const { cells, isKeyed, name, title, attributes } = sheet;
  const isAttribute = (number: number): boolean => attributes.has(number);
  const contextOf: ContextOf = (title) => ({ ...contextOfText(title), isAttribute });
  const { blocks: found, look } = findBlocks(cells, contextOf, !isKeyed, sheet);
  const blocks = isOneOfMany && title !== null ? found.map((block) => withSheetName(block, title, contextOf)) : found;
  done.blocks.push(...blocks);
  const { findings } = gathered;
  if (blocks.length === 0) {
    const isEmptyList = isKeyed && cells.length === 0;
    if (isEmptyList || (isOneOfMany && isNotesSheet(cells, findings))) return blocks;
    noteNoHeader(cells, settings.names, contextOf(noTitle).named, findings);
    return blocks;
  }
  const whole = wholeTableOf(cells, blocks, look, settings, hasSemicolons, findings);
  for (const [i, block] of blocks.entries()) {
    const contents = contentsOf(block, cells, whole.mark, settings.readUnit);
    const { names } = settings;
    noteHeader(block, blocks[i - 1] ?? null, contents, cells, whole.mark, contextOf(block.title), names, findings);
    if (block.found.arrangement === null) continue;
    const { columns } = block.found;
    const unknown = columns.filter((column) => isDimension(column, contents.get(column.number)));
    const groups = columnGroupsOf(columns, new Set(unknown.map(({ number }) => number)));
    const style = { schoolYear: settings.schoolYear, areSpans: whole.areSpans[i]! };
    const wholeRank = whole.wholeRanks[i]!;
    const reading = startReading(cells, block, settings, contextOf, { ...whole, wholeRank }, style, name, gathered);
    const mergeable = isKeyed || settings.fillDown ? null : mergeableOf(columns);
    const tables = groups.map((group, n) => ({
      ...group,
      mergeable: n === 0 ? mergeable : null,
      reading: { ...reading, above: startAbove() },
    }));
    yield* readRows(cells, block, tables, reading, isKeyed, done);
    settleLooseCounts(reading);
  }
  return blocks;
}

function startAbove(): TableReader['above'] {
  return { section: null, areYearsOuter: false, isKeyed: false, indicator: null, named: new Set() };
}

/**
 * Adds the name of a sheet to the title. With several sheets, a name that is not understood distinguishes the figures
 * of the sheets.
 */
function withSheetName(block: Block, name: string, contextOf: ContextOf): Block {
  const { named, topics } = contextOf(noTitle);
  return { ...block, title: withUnresolved(block.title, name, 0, named, topics) };
}

function wholeTableOf(
  cells: Cells,
  blocks: readonly Block[],
  look: Look,
  { decimalMark }: Settings,
  hasSemicolons: boolean,
  findings: Findings,
): WholeTable {
  const found = lookThrough(cells, blocks, look, hasSemicolons);
  if (decimalMark !== null) return { ...found, mark: decimalMark, isDoubtful: false, shown: null };
  const { shown } = found;
  if (shown !== null) {
    const header = blocks.findLast((block) => block.found.headerIndex < shown.row)!.found.columns[shown.column]!.header;
    const expected = { zh: '小数点，或由 decimalMark 指明', en: 'a decimal point, or decimalMark' };
    const column = { number: shown.column + 1, header };
    findings.add('DECIMAL_COMMA', shown.row + 1, column, {
      expected,
      received: shown.text,
      settle: "decimalMark: ','",
    });
  }
  return found;
}

function startReading(
  cells: Cells,
  block: Block,
  settings: Settings,
  contextOf: ContextOf,
  { mark, isDoubtful, overAll, wholeRank }: WholeTable & { readonly wholeRank: number },
  style: PeriodStyle,
  sheet: string | null,
  gathered: RowsRead,
): TableReader {
  const { found, title, caption, end } = block;
  const { named, periods } = contextOf(title);
  const base = baseOf(title, settings, found.firstIndex, gathered.findings);
  return {
    ...gathered,
    settings,
    sheet,
    columns: found.columns,
    title,
    periods,
    caption,
    mark,
    isCommaDoubtful: isDoubtful,
    base,
    nameOf: remembering((cell) => {
      const text = textOf(cell);
      return text === null ? { kind: 'unknown', candidates: [] } : settings.names.find(text);
    }),
    named,
    periodOf: remembering((text) => readPeriod(text, style)),
    unitOf: remembering(settings.readUnit),
    areaWord: remembering((text) => areaWordOf(text, base.area, wholeRank)),
    isOverAll: (text) => text === overAll,
    above: startAbove(),
    below: (number) => {
      let next = number;
      while (next < end && cells.row(next).length === 0) next++;
      return next < end ? cells.row(next) : [];
    },
  };
}

/**
 * The area, period and indicator for rows that name none. If the title contradicts the option, a problem is reported,
 * and the period is left to the rows.
 */
function baseOf(title: Title, settings: Settings, row: number, findings: Findings): TableReader['base'] {
  const clash = (named: string, given: string): void => {
    const expected = { zh: `与选项一致：${given}`, en: `what the options say, ${given}` };
    findings.add('CONTRADICTION', Math.max(1, row), null, { expected, received: named });
  };
  const { area, period, indicator } = settings;
  const isOtherArea = area !== null && title.area !== null && isHan(area) && !agree(title.area, area);
  if (isOtherArea) clash(title.area, area);
  const isOtherYear = period !== null && title.period !== null && yearOf(period) !== yearOf(title.period.period);
  if (isOtherYear) clash(String(title.period.period), String(period));
  const isOther = indicator !== null && title.indicator !== null && title.indicator.id !== indicator;
  if (isOther) clash(title.indicator.id, indicator);
  const given: ReadPeriod | null = period === null ? title.period : { period, within: null };
  return {
    area: isOtherArea ? title.area : (area ?? title.area),
    period: isOtherYear ? null : given,
    indicator: title.indicator?.id ?? indicator,
  };
}

/** 天门 and 天门市 are the same area. Names in two scripts cannot be compared. */
function agree(a: string, b: string): boolean {
  return a.includes(b) || b.includes(a);
}

function isHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}

function yearOf(period: number | string): string {
  return String(period).slice(0, 4);
}

/** Reads the rows under a header. Each row is released after it is read. */
function* readRows(
  cells: Cells,
  { found, above, end }: Block,
  tables: readonly TableBeside[],
  reading: TableReader,
  isKeyed: boolean,
  done: SheetsRead,
): Generator<void, void> {
  const { columns } = reading;
  const filled = reading.settings.fillDown ? fillingDown(columns) : null;
  const headed = columns.findLast(({ header }) => header !== '')?.number ?? 0;
  for (let i = above; i < found.firstIndex; i++)
    if (isOfTables(cells.row(i), columns)) readTitles(cells.row(i), i + 1, tables);
  for (let i = found.headerIndex + 1; i < end; i++) {
    const row = cells.row(i);
    if (row.length === 0) continue;
    done.rows++;
    const isNote = readRow(filled?.(row) ?? row, i + 1, tables) === 'note';
    if (!isKeyed && row.length < headed && !isNote) {
      const expected = { zh: `${headed}格`, en: `${headed} cells` };
      reading.findings.add('ROW_TOO_SHORT', i + 1, null, { expected, received: String(row.length) });
    }
    cells.drop?.(i);
    if (done.rows % rowsOfBatch === 0) yield;
  }
}
