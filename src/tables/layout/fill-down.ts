/** Merged cells in the first columns of a table, where only the first row holds the text. */
import type { ColumnRole } from '../concepts/heads.js';
import type { ReadColumn } from './column.js';

/** Roles of columns in which a blank cell may be a part of a merged one. */
const merged: ReadonlySet<ColumnRole | null> = new Set<ColumnRole | null>([
  ...(['indicator', 'period', 'area', 'sex', 'urbanisation', 'age', 'disaggregation', 'subperiod'] as const),
]);

/** The columns of members that are not understood are merged too. */
function isKey({ role, header, unused }: ReadColumn): boolean {
  return role === null ? header !== '' && unused === null : merged.has(role);
}

/**
 * Returns a function that takes the rows one by one. It fills blank cells of keys with the text above, if
 * the row has a period or a figure. A section title may also be that text. A merged cell ends where the merged cell to
 * its left ends: a blank area under a new indicator stays blank. @internal
 */
export function fillingDown(columns: readonly ReadColumn[]): (row: readonly string[]) => readonly string[] {
  const names = columns.filter(({ role }) => role === 'indicator');
  const keys = columns.filter(isKey);
  const data = columns.filter(({ role, isFigure }) => role === 'period' || role === 'date' || isFigure);
  const above = new Map<number, string>();
  return (row) => {
    const has = ({ number }: ReadColumn): boolean => (row[number - 1] ?? '').trim() !== '';
    const filled = data.some(has) ? [...row] : null;
    const isNamed = names.some(has);
    let isNew = false;
    for (const column of keys) {
      const { number, role } = column;
      const isOwn: boolean = isNew || has(column);
      // A new year ends no merged cell: the figures of an area may stand below each other, year by year.
      if (role !== 'period') isNew = isOwn;
      // A row with its indicator in only one of several columns leaves the other columns blank.
      if (isOwn || (isNamed && role === 'indicator')) above.set(number, row[number - 1] ?? '');
      else if (filled !== null) filled[number - 1] = above.get(number) ?? '';
    }
    return filled ?? row;
  };
}

/**
 * The first column, where a blank cell below a filled one may be merged: 女 over two rows. `null` where it names
 * indicators, without which no figure is read. @internal
 */
export function mergeableOf(columns: readonly ReadColumn[]): ReadColumn | null {
  const first = columns.find(({ role }) => role !== 'remark' && role !== 'unit');
  return first !== undefined && isKey(first) && first.role !== 'indicator' ? first : null;
}
