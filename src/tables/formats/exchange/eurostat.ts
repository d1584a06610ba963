/**
 * Eurostat’s TSV. The first cell of each row holds the keys, separated by commas. The first head names these keys, and
 * after a backslash the dimension across.
 *
 * @see Eurostat, “API – Detailed guidelines – Data formats”: `freq,unit,sex,geo\TIME_PERIOD`.
 */

import type { Cells } from '../sheet.js';

const head = /^[\w-]+(?:,[\w-]+)*\\[\w-]+$/;

/** Splits the keys into one column each. Cells of other formats are returned unchanged. @internal */
export function splitKeys(cells: Cells): Cells {
  const first = cells.row(0)[0] ?? '';
  if (!head.test(first)) return cells;
  const names = first.slice(0, first.indexOf('\\')).split(',');
  const row = (index: number): readonly string[] => {
    const [keys, ...rest] = cells.row(index);
    if (keys === undefined) return [];
    const texts = index === 0 ? names : keys.split(',');
    return [...Array.from(names, (_, i) => texts[i] ?? ''), ...rest.map((cell) => cell.trim())];
  };
  return { ...cells, row };
}
