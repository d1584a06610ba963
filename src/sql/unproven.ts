/** Criteria whose products may not fit any type of the engine: every verdict is left to `evaluate`. */
import { judgedColumns } from './columns.js';
import type { Block } from './block-scope.js';
import type { Setting } from './setting.js';
import { joined, name, sql, type Fragment, type Step } from '../expressions/text.js';

/** @internal */
export function unprovenSteps({ name: block, kind, criteria }: Block, setting: Setting): readonly Step[] {
  const columns = judgedColumns.map((column) => sql`${valueOf(column, setting)} AS ${name(column)}`);
  const rows = criteria.map(({ id }) => sql`(${id})`);
  return [
    {
      name: block,
      comment: `${kind.family}: products of so many digits are not sure to fit; left to evaluate`,
      body: sql`SELECT ${joined(columns, ',\n    ')}
  FROM places AS p
  CROSS JOIN (VALUES ${joined(rows, ', ')}) AS c(criterion)
  WHERE p.parent IS NULL`,
    },
  ];
}

/** The value of a column in a row that is left to `evaluate`: nothing but the names and `recheck`. */
function valueOf(column: (typeof judgedColumns)[number], { wholes, dialect }: Setting): Fragment {
  switch (column) {
    case 'area':
      return name('p', 'area');
    case 'criterion':
      return name('c', 'criterion');
    case 'recheck':
      return sql`TRUE`;
    case 'due_reached':
    case 'satisfied':
    case 'broken':
    case 'strict':
      return sql`FALSE`;
    case 'units_total':
    case 'units_met':
      return sql`CAST(NULL AS INTEGER)`;
    default:
      return /_(?:over|under)$/.test(column)
        ? wholes.asResult(null)
        : sql`CAST(NULL AS ${sql.raw(dialect.types.text)})`;
  }
}
