/** Reads one row: first the texts for all its figures, then the figures. */
import { unprotected } from '../formats/protect.js';
import { isTopic } from '../concepts/topics.js';
import { onlyColumn, remarkIn } from '../layout/remark.js';
import { cellsIn, type Keys } from '../layout/column-groups.js';
import { cellAt, reportProblem, type TableReader } from '../table-reader.js';
import { describeRow } from './describe-row.js';
import { readFigure } from './figure.js';
import { isAmongAbove } from './row-indicator.js';
import { expectedRow, readTitle, type TableBeside } from './section.js';
import { noteUnusedDetails } from './unused-details.js';

/** Reads a row that is not blank. A problem with the whole row excludes all its figures. @internal */
export function readRow(cells: readonly string[], number: number, tables: readonly TableBeside[]): 'note' | 'data' {
  const { reading } = tables[0]!;
  const row = withoutCopies(cells, reading);
  const remark = remarkIn(row, reading.columns, reading.named);
  if (remark !== null) {
    reportProblem(reading, 'NOTE_ROW', number, null, { expected: expectedRow, received: remark });
    return 'note';
  }
  if (!fits(row, number, reading)) return 'data';
  if (tables.length === 1) return readOwn(row, row, number, tables[0]!, tables);
  const isAlone = onlyColumn(row) !== null;
  let kind: 'note' | 'data' = 'note';
  tables.forEach((table, i) => {
    const own = cellsIn(row, table.own);
    if (own.every((cell) => cell.trim() === '')) return;
    // A title in the first table, alone in its row, stands over all tables.
    const under = isAlone && i === 0 ? tables : [table];
    if (readOwn(cellsIn(row, table.all), own, number, table, under) === 'data') kind = 'data';
  });
  return kind;
}

/**
 * Reads the row of one table.
 *
 * @param own - Its cells, without those of the key columns that it shares with the first table.
 * @param under - The tables under a title in the row.
 */
function readOwn(
  row: readonly string[],
  own: readonly string[],
  number: number,
  table: TableBeside,
  under: readonly TableBeside[],
): 'note' | 'data' {
  const { keys, slots, reading } = table;
  const only = onlyColumn(own);
  if (only !== null && isTitle(row[only]!, only, keys, reading)) {
    readTitle(row, number, only, keys.indicators.length === 0, under);
    return 'note';
  }
  if (isBlankBelow(row, table, number)) return 'data';
  const mark = reading.findings.mark();
  const isPart = only !== null && isAmongAbove(unprotected(row[only]!).trim(), number, only + 1, reading);
  const described = describeRow(row, number, keys, slots, reading);
  if (described === null) {
    const title = only ?? topicColumn(own, reading);
    if (isPart || title === null || reading.columns[title]?.isFigure === true) return 'data';
    // It applies to the rows below it. Other problems of the row are dropped.
    reading.findings.rewind(mark);
    readTitle(row, number, title, false, under);
    return 'note';
  }
  const isObserved = described.isObserved && reading.title.isObserved && reading.above.section?.isObserved !== false;
  if (!isObserved) return 'data';
  const figures = countFigures(reading);
  const statements = reading.attestations.length;
  for (const slot of slots) readFigure(row, number, slot, described, reading);
  const isFigure = countFigures(reading) > figures;
  const isStatement = reading.attestations.length > statements;
  noteUnusedDetails(described, keys, number, isFigure, isStatement, reading);
  return 'data';
}

/** Reports a blank cell below a filled one in the first column. It may be merged, so its figures are not taken. */
function isBlankBelow(row: readonly string[], { mergeable, slots, reading }: TableBeside, number: number): boolean {
  // The heads of the figures may name their areas.
  const isNamed = mergeable?.role === 'area' && slots.every(({ at }) => at.area !== null);
  if (mergeable === null || isNamed) return false;
  if (cellAt(row, mergeable).trim() !== '') {
    reading.above.isKeyed = true;
    return false;
  }
  const hasFigure = slots.some(({ value, statement }) => cellAt(row, value ?? statement).trim() !== '');
  if (!reading.above.isKeyed || !hasFigure) return false;
  reportProblem(reading, 'BLANK_CELL', number, mergeable, { expected: aText, received: '', settle: 'fillDown: true' });
  return true;
}

const aText = {
  zh: '文字；合并单元格的，由 fillDown 沿用上一格',
  en: 'a text, or fillDown where the cell was merged with the one above',
};

/**
 * Whether a text alone in a row is a title, whatever its column holds: a period where it is no period, or the name of
 * an indicator in a table of one indicator.
 */
function isTitle(cell: string, only: number, { indicators }: Keys, { columns, base, named }: TableReader): boolean {
  const concepts = named(unprotected(cell).trim());
  if (concepts[0]?.is === 'indicator') return base.indicator !== null && indicators.length === 0;
  const { role, isFigure } = columns[only] ?? { role: null, isFigure: false };
  return concepts.length === 1 && concepts[0]!.is === 'period' && role !== 'period' && role !== 'date' && !isFigure;
}

/** A text that is merged over names and figures stands in the row once: it is no figure. */
function withoutCopies(row: readonly string[], { columns }: TableReader): readonly string[] {
  const only = onlyColumn(row);
  if (only === null || columns[only]?.isFigure === true || !/\p{L}/u.test(row[only]!)) return row;
  return row.map((cell, i) => (i === only ? cell : ''));
}

function countFigures({ observations, passing }: TableReader): number {
  return observations.length + passing.observations.length;
}

/** Whether a row has no more cells than the header. */
function fits(row: readonly string[], number: number, reading: TableReader): boolean {
  const width = reading.columns.length;
  if (row.length <= width) return true;
  const extra = row.slice(width).find((cell) => cell.trim() !== '');
  if (extra === undefined) return true;
  const expected = { zh: `${width}格`, en: `${width} cells` };
  reportProblem(reading, 'ROW_TOO_LONG', number, null, { expected, received: extra });
  return false;
}

/** The column of a topic that has nothing beside it but its number: 一 under 序号, 妇女与健康. */
function topicColumn(row: readonly string[], { columns, settings }: TableReader): number | null {
  const named = row.map((cell, i) => (columns[i]?.role === 'remark' ? '' : cell));
  const only = onlyColumn(named);
  return only !== null && isTopic(unprotected(row[only]!), settings.topics, null) ? only : null;
}
