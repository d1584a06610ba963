/** Tables with the areas as rows, where they are too many to stand side by side. */
import type { LeadersTable } from './document.js';
import type { Say } from '../words/words.js';

/** The greatest number of areas that such tables list. @internal */
export const mostAreasInRows = 40;

/** The columns of a table beside the names of the areas, so that a page is wide enough for them. */
const columnsEach = 5;

/** A column: its head, and a cell for each area. @internal */
export interface AreaRowsColumn {
  readonly head: string;
  readonly cells: readonly string[];
}

/** As many tables as the columns need; only the last has the note. @internal */
export function areaRows(
  caption: string,
  names: readonly string[],
  columns: readonly AreaRowsColumn[],
  note: string,
  say: Say,
): readonly LeadersTable[] {
  const count = Math.ceil(columns.length / columnsEach);
  return Array.from({ length: count }, (_table, k) => {
    // Of six columns, two tables have three each.
    const own = columns.slice(Math.floor((k * columns.length) / count), Math.floor(((k + 1) * columns.length) / count));
    const width = Math.floor(84 / own.length);
    return {
      block: 'table',
      caption: k === 0 ? caption : say(`${caption}（续）`, `${caption} (continued)`),
      columns: [
        { head: say('地区', 'Area'), width: 100 - width * own.length },
        ...own.map(({ head }) => ({ head, width, figures: true as const })),
      ],
      rows: names.map((name, i) => [name, ...own.map(({ cells }) => cells[i]!)]),
      ...(k === count - 1 && { note }),
    };
  });
}
