/** Fills merged cells in the first columns of a table, where only the first row holds the text. */
import type { ReadColumn } from './column.js';

/**
 * Returns a function that takes the rows one by one. It fills blank cells of indicator and area with the text above, if
 * the row has a period or a figure. A section title may also be that text. A merged cell ends where the merged cell to
 * its left ends: a blank area under a new indicator stays blank. @internal
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
      // A row with its indicator in only one of several columns leaves the other columns blank.
      if (isNew || (isNamed && column.role === 'indicator')) above.set(number, row[number - 1] ?? '');
      else if (filled !== null) filled[number - 1] = above.get(number) ?? '';
    }
    return filled ?? row;
  };
}
