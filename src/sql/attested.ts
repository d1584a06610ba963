/** The steps that judge attested criteria, by the statements of assessors. */
import type { Criterion } from '../criteria/criterion.js';
import { dueDayOf, duePeriodOf } from '../criteria/due.js';
import { lastKeyOf, lastKey } from './last-day.js';
import type { Setting } from './setting.js';
import { digits, joined, sql, type Step } from '../expressions/text.js';

/** The name of the last step. @internal */
export const attestedBlock = 'attested_1';

/** @internal */
export function attestedSteps(criteria: readonly Criterion[], setting: Setting): readonly Step[] {
  const { asOf, dialect, statements, wholes } = setting;
  const text = sql.raw(dialect.types.text);
  const rows = criteria.map((criterion) => {
    const { id, indicator, due } = criterion;
    const dueDay = dueDayOf(criterion);
    const last = Math.min(asOf.lastDay, dueDay);
    const isDue = asOf.lastDay >= dueDay ? sql`TRUE` : sql`FALSE`;
    return sql`(${id}, ${indicator}, CAST(${digits(due)} AS INTEGER), CAST(${digits(lastKeyOf(last))} AS INTEGER), ${isDue}, ${duePeriodOf(criterion)})`;
  });
  const stated = statements
    ? sql`SELECT ${statements.column('t', 'area')} AS area, ${statements.column('t', 'indicator')} AS indicator,
    CAST(${statements.column('t', 'period')} AS ${text}) AS period, ${statements.column('t', 'attested')} AS attested
  FROM ${statements.table} AS t`
    : sql`SELECT area, parent AS indicator, parent AS period, parent AS attested FROM places WHERE 1 = 0`;
  const nothing = wholes.asResult(null);
  return [
    {
      name: 'attested_1_criteria',
      comment: 'attested: an assessor states that it is achieved',
      body: sql`SELECT * FROM (VALUES
  ${joined(rows, ',\n  ')}
) AS v(criterion, indicator, due, last_key, due_reached, due_period)`,
    },
    { name: 'stated', comment: 'what assessors state', body: stated },
    {
      name: 'attested_1_latest',
      comment: 'attested: the latest statement that counts comes first',
      body: sql`SELECT c.criterion, s.area, s.period, s.attested,
    row_number() OVER (
      PARTITION BY c.criterion, s.area ORDER BY ${lastKey(sql`s.period`)} DESC, length(s.period)
    ) AS place
  FROM attested_1_criteria AS c
  JOIN stated AS s ON s.indicator = c.indicator AND ${lastKey(sql`s.period`)} <= c.last_key`,
    },
    {
      name: attestedBlock,
      comment: 'attested: the verdict, or the reason why there is no verdict',
      body: sql`SELECT p.area, c.criterion, c.due_reached, FALSE AS recheck,
    CASE
      WHEN l.period IS NULL THEN 'no-attestation'
      WHEN c.due_reached AND CAST(substr(l.period, 1, 4) AS INTEGER) <> c.due THEN 'due-period-not-observed'
    END AS reason,
    COALESCE(l.attested = 'achieved', FALSE) AS satisfied, FALSE AS broken, l.period,
    ${nothing} AS value_over, ${nothing} AS value_under, ${nothing} AS lower_over, ${nothing} AS lower_under,
    ${nothing} AS upper_over, ${nothing} AS upper_under, FALSE AS strict,
    ${nothing} AS margin_over, ${nothing} AS margin_under, '' AS breaches,
    CASE WHEN c.due_reached AND CAST(substr(l.period, 1, 4) AS INTEGER) <> c.due
      THEN c.due_period || ';' END AS missing,
    CAST(NULL AS INTEGER) AS units_total, CAST(NULL AS INTEGER) AS units_met,
    CAST(NULL AS ${text}) AS units_failing, CAST(NULL AS ${text}) AS units_missing
  FROM places AS p
  CROSS JOIN attested_1_criteria AS c
  LEFT JOIN attested_1_latest AS l ON l.area = p.area AND l.criterion = c.criterion AND l.place = 1
  WHERE p.parent IS NULL`,
    },
  ];
}
