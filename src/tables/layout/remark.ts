/** Rows that hold a remark and no figure: 注：…, 资料来源：… under a table. */
import type { ColumnRole } from '../concepts/heads.js';
import { unprotected } from '../formats/protect.js';
import type { ReadColumn } from './column.js';

const beginning = /^(?:注\d*|(?:资料|数据)?来源|notes?|sources?)\s*[:：]/iu;

/** Whether a text begins as a remark does. @internal */
export function isRemark(text: string): boolean {
  return beginning.test(text.trim());
}

/** A quick look: a remark begins with one of these, behind spaces or a mark that protects it. */
const mayBegin = /^['\s]*[注资数来ns]/iu;

/** Columns in which a remark is one of the row. */
const remarks: ReadonlySet<ColumnRole | null> = new Set<ColumnRole | null>([
  ...([null, 'description', 'source', 'evidence', 'assessor'] as const),
]);

/** The remark of a row that holds no figure, or nothing else; `null` where it is no such row. @internal */
export function remarkIn(row: readonly string[], columns: readonly ReadColumn[]): string | null {
  if (!row.some((cell) => cell !== undefined && mayBegin.test(cell))) return null;
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
 * The one cell of a row that has content, as of a remark under the table or the title of a section; `null` where
 * several have. @internal
 */
export function onlyColumn(row: readonly string[]): number | null {
  let only: number | null = null;
  for (let i = 0; i < row.length; i++) {
    if ((row[i] ?? '').trim() === '') continue;
    if (only !== null) return null;
    only = i;
  }
  return only;
}
