/**
 * Eurostat’s TSV: the keys of a row stand in its first cell, parted by commas, under a head that names them and, behind
 * a backslash, what stands across.
 *
 * @see Eurostat, “API – Detailed guidelines – Data formats”: `freq,unit,sex,geo\TIME_PERIOD`.
 */

import type { Cells } from '../sheet.js';

const head = /^[\w-]+(?:,[\w-]+)*\\[\w-]+$/;

/** The same cells with a column for each key; cells of another format as they are. @internal */
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
