/** Finds rows with a remark and no figure: 注：… or 资料来源：… under a table. */
import type { Named } from '../concepts/concept.js';
import { describingRoles, type ColumnRole } from '../concepts/heads.js';
import { unprotected } from '../formats/protect.js';
import type { ReadColumn } from './column.js';
import { itemsOf } from './title-items.js';

const beginning =
  /^(?:(?:注\d*|(?:资料|数据)?来源|notes?|sources?)\s*[:：]|[*＊※†‡]\s+\S|(?:其中|of which)\s*[:：]?$)/iu;

/** Whether a text begins like a remark, or is 其中：, which says nothing alone. @internal */
export function isRemark(text: string): boolean {
  return beginning.test(text.trim());
}

/** The characters with which a remark begins, after spaces or a protecting apostrophe. */
const beginnings: ReadonlySet<number> = new Set(
  [..."' \t\r\n\u3000注资数来其nNsSoO*＊※†‡"].map((each) => each.charCodeAt(0)),
);

/** A fast check. */
function mayBeRemark(cell: string | undefined): boolean {
  return cell !== undefined && cell !== '' && beginnings.has(cell.charCodeAt(0));
}

/** Columns in which a remark belongs to the row. */
const remarks: ReadonlySet<ColumnRole | null> = new Set<ColumnRole | null>([
  ...([null, 'remark', 'source', 'evidence', 'assessor'] as const),
]);

/** A fast check of the first cell: it has a colon, or ends like 填表人, 审核, 盖章 or 填报日期. */
const maySign = /[：:]|[人期间门位话员章字核]\s*$/u;

/** Whether a row holds nothing but captions that describe: 填表人：张三, 审核人：李四, 填报日期：1月8日. */
function isSigned(row: readonly string[], named: Named): boolean {
  const first = row.find((cell) => cell !== undefined && cell.trim() !== '');
  if (first === undefined || !maySign.test(first)) return false;
  const [label] = /^[^：:]{2,24}/u.exec(unprotected(first).trim()) ?? [];
  const [concept] = named(label ?? '');
  if (concept?.is !== 'role' || !describingRoles.has(concept.role)) return false;
  return itemsOf(row, named).every(({ caption }) => caption !== null && describingRoles.has(caption.role));
}

/** The remark in a row that has no figure, or no other text. `null` for other rows. @internal */
export function remarkIn(row: readonly string[], columns: readonly ReadColumn[], named: Named): string | null {
  if (isSigned(row, named)) return row.filter((cell) => cell.trim() !== '').join(' ');
  if (!row.some(mayBeRemark)) return null;
  let remark: string | null = null;
  let others = 0;
  let figures = 0;
  for (let i = 0; i < row.length; i++) {
    const text = unprotected(row[i] ?? '');
    if (text.trim() === '') continue;
    const column = columns[i];
    if (column?.isFigure === true) figures++;
    if (remark === null && !remarks.has(column?.role ?? null) && isRemark(text)) remark = text;
    else others++;
    if (figures > 0 && others > 0) return null;
  }
  return remark;
}

/**
 * The index of the only cell with content, as in a remark under the table or a section title. Of a text that is merged
 * over several cells, and so stands in each of them, the first. `null` when several texts stand in the row. @internal
 */
export function onlyColumn(row: readonly string[]): number | null {
  let only: number | null = null;
  for (let i = 0; i < row.length; i++) {
    const cell = row[i];
    if (cell === undefined || cell === '' || cell.trim() === '') continue;
    if (only !== null && cell !== row[only]) return null;
    only ??= i;
  }
  return only;
}
