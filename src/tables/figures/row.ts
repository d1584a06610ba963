/** Reads one row: first the texts for all its figures, then the figures. */
import { unprotected } from '../formats/protect.js';
import { roleOf } from '../concepts/heads.js';
import { isTopic } from '../concepts/topics.js';
import { isRemark, onlyColumn, remarkIn } from '../layout/remark.js';
import { yearOf } from '../layout/column.js';
import type { ColumnGroup } from '../layout/column-groups.js';
import { noTitle, saysOf, titleOf, titleThatSays, withUnresolved } from '../layout/title.js';
import { reportProblem, type TableReader } from '../table-reader.js';
import { describeRow } from './describe-row.js';
import { readFigure } from './figure.js';
import { noteUnusedDetails } from './unused-details.js';

const expectedRow = { zh: '指标及其数值', en: 'an indicator and its figures' };

/** Reads a row that is not blank. A problem with the whole row excludes all its figures. @internal */
export function readRow(
  cells: readonly string[],
  number: number,
  groups: readonly ColumnGroup[],
  reading: TableReader,
): 'note' | 'data' {
  const row = withoutCopies(cells, reading);
  const remark = remarkIn(row, reading.columns, reading.named);
  if (remark !== null) {
    reportProblem(reading, 'NOTE_ROW', number, null, { expected: expectedRow, received: remark });
    return 'note';
  }
  if (!fits(row, number, reading)) return 'data';
  if (isOtherIndicator(row, groups, reading)) {
    readTitle(row, number, onlyColumn(row)!, true, reading);
    return 'note';
  }
  for (const { keys, slots } of groups) {
    const mark = reading.findings.mark();
    const described = describeRow(row, number, keys, slots, reading);
    if (described === null) {
      if (readSection(row, number, mark, reading)) return 'note';
      continue;
    }
    const isObserved = described.isObserved && reading.title.isObserved && reading.above.section?.isObserved !== false;
    if (!isObserved) continue;
    const [figures, statements] = [countFigures(reading), reading.attestations.length];
    for (const slot of slots) readFigure(row, number, slot, described, reading);
    const [isFigure, isStatement] = [countFigures(reading) > figures, reading.attestations.length > statements];
    noteUnusedDetails(described, keys, number, isFigure, isStatement, reading);
  }
  return 'data';
}

/** In a table of one indicator, the name of another alone in a row begins the figures of that one. */
function isOtherIndicator(row: readonly string[], groups: readonly ColumnGroup[], reading: TableReader): boolean {
  if (reading.base.indicator === null) return false;
  const only = onlyColumn(row);
  if (only === null || groups.some(({ keys }) => keys.indicators.length > 0)) return false;
  return reading.named(unprotected(row[only]!).trim())[0]?.is === 'indicator';
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

/**
 * A row with one text and no figure is a section title, such as 农村. It applies to the rows below it. If it is not
 * understood, their figures are parts, unless the title stands over all figures. Other problems of the row are dropped.
 */
function readSection(row: readonly string[], number: number, mark: number, reading: TableReader): boolean {
  const only = onlyColumn(row) ?? topicColumn(row, reading);
  if (only === null || reading.columns[only]?.isFigure === true) return false;
  reading.findings.rewind(mark);
  readTitle(row, number, only, false, reading);
  return true;
}

/** The column of a topic that has nothing beside it but its number: 一 under 序号, 妇女与健康. */
function topicColumn(row: readonly string[], { columns, settings }: TableReader): number | null {
  const named = row.map((cell, i) => (columns[i]?.role === 'remark' ? '' : cell));
  const only = onlyColumn(named);
  return only !== null && isTopic(unprotected(row[only]!), settings.topics, null) ? only : null;
}

/**
 * @param isOfIndicator - Beside a column of indicators, a name alone is no title: the figures of its row are missing.
 */
function readTitle(
  row: readonly string[],
  number: number,
  only: number,
  isOfIndicator: boolean,
  reading: TableReader,
): void {
  const text = unprotected(row[only]!).trim();
  const read = titleOf([[text]], number, reading.named);
  const before = yearsBack(text, reading);
  const year = before === null ? null : yearOf(before, reading.years);
  const named = isOfIndicator ? read : { ...read, indicator: null };
  const title = year === null ? named : { ...named, period: { period: year, within: null } };
  const says = isRemark(text) ? null : saysOf(title);
  if (says === null) reportProblem(reading, 'NOTE_ROW', number, null, { expected: expectedRow, received: text });
  else reportProblem(reading, 'TITLE_READ', number, null, { expected: titleThatSays(says), received: text });
  if (isRemark(text)) return;
  reading.sections.add(text);
  // Of a title that `columns` settles, no word is read.
  const own = roleOf(text) === null && reading.named(text)[0]?.is === 'role' ? noTitle : title;
  reading.above.section =
    year !== null || (before === null && reading.isOverAll(text))
      ? title
      : withUnresolved(own, text, only + 1, reading.named, reading.settings.topics);
  reading.above.indicator = null;
}

/** How far 去年 and 基期 go back from the year of the table. `null` for other texts. */
function yearsBack(text: string, { named }: TableReader): number | 'baseline' | null {
  const [concept] = named(text);
  return concept?.is === 'relative-year' ? concept.before : null;
}
