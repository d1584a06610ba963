/** Tables without columns that say nothing. */
import type { LeadersTable } from './document.js';

/** The mark of a cell without content. */
const nothing = '—';

/** A table without the columns that hold no more than dashes; the others share their width. @internal */
export function denseTable(table: LeadersTable): LeadersTable {
  const kept = table.columns.flatMap((_column, i) => (table.rows.some((row) => row[i] !== nothing) ? [i] : []));
  if (kept.length === table.columns.length) return table;
  const width = kept.reduce((sum, i) => sum + table.columns[i]!.width, 0);
  return {
    ...table,
    columns: kept.map((i) => ({ ...table.columns[i]!, width: Math.floor((table.columns[i]!.width * 100) / width) })),
    rows: table.rows.map((row) => kept.map((i) => row[i]!)),
  };
}
