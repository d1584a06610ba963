/** A table of targets to start from: the starter plan, with a column for whatever a criterion may need. */
import Papa from 'papaparse';
import { definePlan, type Language } from '../entries/index.js';
import { targetColumns } from '../tables/targets/columns.js';
import { targetRows } from '../tables/targets/rows.js';
import { starterPlan } from './starter-plan.js';

/** What follows from the rest is left out: ids, ordinals, ranges, and the other language. */
const shown: ReadonlySet<string> = new Set([
  ...['plan.title', 'plan.years', 'domain.title', 'item.text', 'criterion.phrase'],
  ...['indicator.name', 'indicator.unit', 'indicator.polarity', 'criterion.kind', 'criterion.value'],
  ...['criterion.strict', 'criterion.min', 'criterion.max', 'criterion.changePercent', 'criterion.change'],
  ...['criterion.factor', 'criterion.per', 'criterion.direction', 'criterion.pace', 'criterion.not'],
  ...['criterion.since', 'criterion.sides', 'criterion.relation', 'criterion.reference'],
  ...['criterion.referenceArea', 'criterion.due', 'criterion.dueBy', 'criterion.sustain', 'criterion.scope'],
]);

/** The table as CSV with a byte order mark, for spreadsheets. A cell that is the same as the one above is blank. */
export function starterTable(language: Language): string {
  const other = language === 'zh' ? 'en' : 'zh';
  const columns = targetColumns.filter(({ part, field }) => shown.has(`${part}.${field[0]}`) && field.at(-1) !== other);
  const [heads, ...rows] = targetRows(definePlan(starterPlan(language)) as never, language);
  const cells = columns.map(({ part, head }) => {
    const at = heads!.indexOf(head[language]);
    return rows.map((row, i) => {
      const cell = row[at] ?? '';
      const isShared = part !== 'criterion' && part !== 'indicator';
      return isShared && rows[i - 1]?.[at] === cell ? '' : cell;
    });
  });
  const lines = [columns.map(({ head }) => head[language]), ...rows.map((_, i) => cells.map((column) => column[i]!))];
  return `\uFEFF${Papa.unparse(lines, { newline: '\r\n' })}\r\n`;
}
