/** Merged cells of a table's first columns, which keep their text in the first of their rows only. */
import type { ReadColumn } from './column.js';

/**
 * A function that is given row after row and answers each with its blank cells of indicator and area filled with what
 * stands above, where the row has a period or a figure; a title of a section stands there too. A cell is merged within
 * the one to its left: a blank area under a new indicator stays blank. @internal
 */
export function fillingDown(columns: readonly ReadColumn[]): (row: readonly string[]) => readonly string[] {
  const names = columns.filter(({ role }) => role === 'indicator');
  const keys = columns.filter(({ role }) => role === 'indicator' || role === 'area');
  const data = columns.filter(({ role, isFigure }) => role === 'period' || role === 'date' || isFigure);
  const above = new Map<number, string>();
  return (row) => {
    const has = ({ number }: ReadColumn): boolean => (row[number - 1] ?? '').trim() !== '';
    const filled = data.some(has) ? [...row] : null;
    const isNamed = names.some(has);
    let isNew = false;
    for (const column of keys) {
      isNew ||= has(column);
      const { number } = column;
      // A row that names its indicator in one of several columns leaves the others blank.
      if (isNew || (isNamed && column.role === 'indicator')) above.set(number, row[number - 1] ?? '');
      else if (filled !== null) filled[number - 1] = above.get(number) ?? '';
    }
    return filled ?? row;
  };
}
