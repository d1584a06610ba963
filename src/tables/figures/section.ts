/** Reads titles of sections: a row with one text, and a row of titles over tables side by side. */
import { roleOf } from '../concepts/heads.js';
import { unprotected } from '../formats/protect.js';
import { resolved } from '../concepts/relative-periods.js';
import type { ReadColumn } from '../layout/column.js';
import { cellsIn, type ColumnGroup } from '../layout/column-groups.js';
import { isRemark, onlyColumn } from '../layout/remark.js';
import { noTitle, saysOf, readingOf, titleOf, withUnresolved, type Title } from '../layout/title.js';
import { reportProblem, type TableReader } from '../table-reader.js';

/** @internal */
export const expectedRow = { zh: '指标及其数值', en: 'an indicator and its figures' };

/** One of the tables side by side under a header, and what was read of it. @internal */
export interface TableBeside extends ColumnGroup {
  readonly reading: TableReader;
  /** The column in which a blank cell may be merged with the one above. `null` where there is none. */
  readonly mergeable: ReadColumn | null;
}

/** Reads the titles of tables side by side, in a row above their header. @internal */
export function readTitles(row: readonly string[], number: number, tables: readonly TableBeside[]): void {
  for (const table of tables) {
    const only = onlyColumn(cellsIn(row, table.own));
    if (only !== null) readTitle(row, number, only, true, [table]);
  }
}

/**
 * Reads a row with one text and no figure as a title, such as 农村. If it is not understood, the figures below it are
 * parts, unless it stands over all figures.
 *
 * @param under - The tables under the title.
 * @param isOfIndicator - Beside a column of indicators, a name alone is no title: the figures of its row are missing.
 * @internal
 */
export function readTitle(
  row: readonly string[],
  number: number,
  only: number,
  isOfIndicator: boolean,
  under: readonly TableBeside[],
): void {
  const { reading } = under[0]!;
  const text = unprotected(row[only]!).trim();
  const read = titleOf([[text]], number, reading.named);
  const [concept] = reading.named(text);
  const relative = concept?.is === 'relative-period' ? concept.relative : null;
  const period = relative === null ? null : resolved(relative, reading.periods);
  const named = isOfIndicator ? read : { ...read, indicator: null };
  const title = period === null ? named : { ...named, period };
  const says = saysOf(title);
  const note = (): void => reportProblem(reading, 'NOTE_ROW', number, null, { expected: expectedRow, received: text });
  if (isRemark(text)) {
    note();
    return;
  }
  reading.sections.add(text);
  // Of a title that `columns` settles, no word is read.
  const own = roleOf(text) === null && concept?.is === 'role' ? noTitle : title;
  const isWhole = period !== null || (relative === null && reading.isOverAll(text));
  const section = isWhole ? title : withUnresolved(own, text, only + 1, reading.named, reading.settings.topics);
  const expected = readingOf(says, [text], { named: reading.named, topics: reading.settings.topics });
  if (expected === null || (says === null && section.unknown.length === 0)) note();
  else reportProblem(reading, 'TITLE_READ', number, null, { expected, received: text });
  for (const { reading: each } of under) enter(section, each.above);
}

/**
 * Begins a section. Sections of years and other sections stand within each other: the kind that comes first in a table
 * is the outer one. An inner section keeps what the outer one says: 2023年 over 农村, 农村 over 2023年.
 */
function enter(title: Title, above: TableReader['above']): void {
  const isOfYear = title.period !== null && title.unknown.length === 0 && saysOf({ ...title, period: null }) === null;
  const outer = above.section;
  if (outer === null) above.areYearsOuter = isOfYear;
  above.indicator = null;
  if (outer === null || isOfYear === above.areYearsOuter) above.section = title;
  else
    above.section = isOfYear ? { ...outer, period: title.period } : { ...title, period: title.period ?? outer.period };
}
