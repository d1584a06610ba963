/** Rows that hold a remark and no figure: 注：…, 资料来源：… under a table. */
import { figureRoles, type ColumnRole } from './columns.js';
import { unprotected } from '../formats/protect.js';
import type { Reading } from '../reading.js';

const beginning = /^(?:注\d*|(?:资料|数据)?来源|notes?|sources?)\s*[:：]/iu;

/** Whether a text begins as a remark does. @internal */
export function isRemark(text: string): boolean {
  return beginning.test(text.trim());
}

/** Columns in which a remark is one of the row. */
const remarks: ReadonlySet<ColumnRole | null> = new Set<ColumnRole | null>([
  null,
  'description',
  'source',
  'evidence',
  'assessor',
]);

/** The remark of a row that holds no figure, or nothing else; `null` where it is no such row. @internal */
export function remarkIn(row: readonly string[], { columns }: Reading): string | null {
  let remark: string | null = null;
  let others = 0;
  let figures = 0;
  for (const i in row) {
    const text = unprotected(row[i]!);
    if (text.trim() === '') continue;
    const role = columns[Number(i)]?.role ?? null;
    if (figureRoles.has(role)) figures++;
    if (remark === null && !remarks.has(role) && isRemark(text)) remark = text;
    else others++;
    if (figures > 0 && others > 0) return null;
  }
  return remark;
}
