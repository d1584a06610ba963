/** A plan as a table of targets in a workbook. */
import type { Catalogue, Ids } from '../../plan/model.js';
import type { Language } from '../../core/text.js';
import { targetRows } from '../../tables/targets/rows.js';
import { widthOf } from '../words/width.js';
import { xlsxOf } from './sheets.js';

/**
 * A plan as a table of targets, an .xlsx file of one sheet: one row for each criterion, as `targetsCsv` writes it.
 * `workbookRows` reads the file, and `readTargets` turns its rows back into the plan.
 *
 * @param plan - The catalogue, or what `definePlan` returned.
 * @param language - The language of the heads and of words in cells.
 * @example
 * const bytes = await targetsWorkbook(catalogue, 'zh');
 * definePlan(readTargets(workbookRows(bytes)).plan).criteria.length === catalogue.criteria.length; //=> true
 */
export function targetsWorkbook(plan: Catalogue<Ids>, language: Language): Promise<Uint8Array> {
  const [head = [], ...rows] = targetRows(plan, language);
  const columns = head.map((name, at) => ({ head: name, width: columnWidth(rows.map((row) => row[at] ?? '')) }));
  return xlsxOf([{ name: language === 'zh' ? '目标' : 'targets', columns, rows, frozenColumns: 0 }]);
}

/** A column width that fits most cells, with an upper limit so that other columns stay in view. */
function columnWidth(cells: readonly string[]): number {
  // A Chinese character is two digits wide.
  const longest = 2 * Math.max(0, ...cells.map(widthOf));
  return Math.min(40, Math.max(10, longest + 2));
}
