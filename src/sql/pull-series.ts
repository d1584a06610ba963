/** The rows of chosen areas, for `evaluate` and `project` in another process. */
import type { NeededIndicator } from './asked.js';
import type { ObservationColumn } from './relations.js';
import type { Setting } from './setting.js';
import { statementOf, type SqlStatement } from './statement.js';
import { joined, name, sql, type Step } from '../expressions/text.js';

const columns = [
  'area',
  'indicator',
  'period',
  'value',
  'numerator',
  'denominator',
  'unit',
  'status',
  'bound',
] as const;

/** @internal */
export function seriesStatement(
  areas: readonly string[],
  indicators: readonly NeededIndicator[],
  setting: Setting,
): SqlStatement {
  const { observations: o, units, dialect } = setting;
  const listed = (values: readonly string[]) =>
    joined(
      values.map((value) => sql`(${value})`),
      ', ',
    );
  const chosen: Step = {
    name: 'chosen',
    comment: 'the areas chosen, and their reporting units',
    body: units
      ? sql`SELECT * FROM (VALUES ${listed(areas)}) AS v(area)
  UNION SELECT ${units.column('u', 'unit')} FROM ${units.table} AS u
    JOIN (VALUES ${listed(areas)}) AS w(area) ON w.area = ${units.column('u', 'area')}`
      : sql`SELECT * FROM (VALUES ${listed(areas)}) AS v(area)`,
  };
  const asked: Step = {
    name: 'asked',
    comment: 'the indicators of the criteria chosen',
    body: sql`SELECT * FROM (VALUES ${listed(indicators.map(({ id }) => id))}) AS v(indicator)`,
  };
  const present = columns.filter((column: ObservationColumn) => o.has(column));
  // Figures as texts, which every driver hands over as they are.
  const asText = (column: ObservationColumn) => sql`CAST(${o.column('o', column)} AS ${sql.raw(dialect.types.text)})`;
  const result = sql`SELECT ${joined(
    present.map((column) => sql`${asText(column)} AS ${name(column)}`),
    ', ',
  )}
FROM ${o.table} AS o
JOIN chosen ON chosen.area = ${o.column('o', 'area')}
JOIN asked ON asked.indicator = ${o.column('o', 'indicator')}
${o.has('part') ? sql`WHERE ${o.column('o', 'part')} IS NULL` : sql``}
ORDER BY ${joined(
    ['area', 'indicator', 'period'].map((column) => o.column('o', column as ObservationColumn)),
    ', ',
  )}`;
  return statementOf([chosen, asked], result, present, 'The rows of the areas chosen, without parts.', setting);
}
