/** Finds the rows that `evaluate` would reject, or that no engine can judge exactly within the declared digits. */
import { observationStatuses } from '../core/observation-status.js';
import { largestOf, type Unit } from '../core/units.js';
import { scaled } from '../expressions/dialects/dialect.js';
import type { NeededIndicator } from './asked.js';
import { exponents } from './figures.js';
import type { ObservationColumn } from './relations.js';
import type { Setting } from './setting.js';
import { statementOf, type SqlStatement } from './statement.js';
import { all, any, digits, joined, sql, type Fragment, type Step } from '../expressions/text.js';

/** @internal */
export const checkColumns = ['problem', 'area', 'indicator', 'period', 'number_of_rows'] as const;

const limitType = 'DECIMAL(28, 10)';

/** One kind of problem, and the condition for rows that have it. */
interface Check {
  readonly problem: string;
  readonly where: Fragment;
  /** The problem is between several rows, not in a single row. */
  readonly grouped?: true;
}

/** @internal */
export function checkStatement(indicators: readonly NeededIndicator[], setting: Setting): SqlStatement {
  const checks = checksOf(setting);
  const selects = checks.map(({ problem, where, grouped }) =>
    grouped
      ? sql`SELECT ${sql.lit(problem)} AS problem, area, indicator, period, count(*) AS number_of_rows
FROM checked WHERE ${where} GROUP BY area, indicator, period, part, is_forecast HAVING count(*) > 1`
      : sql`SELECT ${sql.lit(problem)} AS problem, area, indicator, period, count(*) AS number_of_rows
FROM checked WHERE ${where} GROUP BY area, indicator, period`,
  );
  selects.push(...placeChecks(setting));
  const heading =
    'Rows that evaluate would refuse or that cannot be judged exactly. None: the verdicts can be trusted.';
  const steps = [indicatorStep(indicators, setting), checkedStep(setting)];
  return statementOf(steps, joined(selects, '\nUNION ALL '), checkColumns, heading, setting);
}

/** Rows without the name of an area or unit. With an empty table of areas, there would be no verdict at all. */
function placeChecks({ areas, units, dialect }: Setting): readonly Fragment[] {
  const none = sql`CAST(NULL AS ${sql.raw(dialect.types.text)})`;
  const rows = (problem: string, area: Fragment, count: Fragment, rest: Fragment): Fragment =>
    sql`SELECT ${sql.lit(problem)} AS problem, ${area} AS area, ${none} AS indicator, ${none} AS period,
  ${count} AS number_of_rows
FROM ${rest}`;
  const all = sql`count(*)`;
  const checks: Fragment[] = [];
  if (areas) {
    const area = areas.column('a', 'area');
    const named = sql`count(${area})`;
    checks.push(rows('no-areas', none, named, sql`${areas.table} AS a HAVING ${named} = 0`));
    checks.push(rows('place-missing', none, all, sql`${areas.table} AS a WHERE ${area} IS NULL HAVING ${all} > 0`));
  }
  if (units) {
    const [unit, area] = [units.column('u', 'unit'), units.column('u', 'area')];
    const unnamed = sql`${units.table} AS u WHERE ${unit} IS NULL OR ${area} IS NULL GROUP BY ${area}`;
    checks.push(rows('place-missing', area, all, unnamed));
  }
  return checks;
}

function indicatorStep(indicators: readonly NeededIndicator[], { plan }: Setting): Step {
  const limit = (text: string | null): Fragment =>
    sql`CAST(${text === null ? sql`NULL` : sql.raw(text)} AS ${sql.raw(limitType)})`;
  const rows = indicators.map(({ id, unit, scale }) => {
    const indicator = plan.indicator(id);
    const { min, max } = indicator;
    const exponent = exponents[unit];
    const cells = [
      sql`${id}`,
      sql`${unit}`,
      exponent === undefined ? sql`CAST(NULL AS INTEGER)` : sql`CAST(${digits(exponent)} AS INTEGER)`,
      scale === null ? sql`CAST(NULL AS BIGINT)` : sql`CAST(${digits(scale)} AS BIGINT)`,
      limit(min),
      limit(largestOf(indicator)),
      isPartOfWhole(unit, max) ? sql`TRUE` : sql`FALSE`,
    ];
    return sql`(${joined(cells, ', ')})`;
  });
  return {
    name: 'indicators',
    comment: 'the indicators asked about: unit, what a quotient is multiplied by, range',
    body: sql`SELECT * FROM (VALUES
  ${joined(rows, ',\n  ')}
) AS v(indicator, unit, exponent, scale, least, most, is_part)`,
  };
}

/** Whether the numerator is a part of the denominator. */
function isPartOfWhole(unit: Unit, max: string | null): boolean {
  return (unit === 'percent' && max === '100') || (unit === 'share' && max === '1');
}

function checkedStep({ observations: o, dialect, counts }: Setting): Step {
  const text = sql.raw(dialect.types.text);
  const optional = (column: ObservationColumn): Fragment =>
    o.has(column) ? o.column('o', column) : sql`CAST(NULL AS ${text})`;
  const noCount = sql`CAST(NULL AS ${sql.raw(dialect.types.decimal(9, 0))})`;
  const status = sql`COALESCE(${optional('status')}, 'A')`;
  const count = (column: 'numerator' | 'denominator'): Fragment => (counts ? o.column('o', column) : noCount);
  return {
    name: 'checked',
    comment: 'the rows of those indicators that hold a figure, parts among them',
    body: sql`SELECT ${o.column('o', 'area')} AS area, i.indicator, CAST(${o.column('o', 'period')} AS ${text}) AS period,
    ${dialect.yearOf(o.column('o', 'period'))} AS year, ${o.column('o', 'value')} AS value,
    ${count('numerator')} AS numerator, ${count('denominator')} AS denominator,
    ${optional('unit')} AS unit, ${status} AS status, ${status} = 'F' AS is_forecast, ${optional('bound')} AS bound,
    ${optional('part')} AS part, i.unit AS unit_asked, i.exponent, i.scale, i.least, i.most, i.is_part
  FROM ${o.table} AS o
  JOIN indicators AS i ON i.indicator = ${o.column('o', 'indicator')}
  WHERE (${o.column('o', 'value')} IS NOT NULL AND ${status} NOT IN ('L', 'M', 'O'))
    OR ${count('numerator')} IS NOT NULL OR ${count('denominator')} IS NOT NULL`,
  };
}

function checksOf({ dialect, counts, digits: declared }: Setting): readonly Check[] {
  const isCounted = sql`numerator IS NOT NULL AND denominator IS NOT NULL`;
  const isOwnUnit = sql`COALESCE(unit, unit_asked) = unit_asked`;
  const ratioUnits = joined(
    Object.keys(exponents).map((unit) => sql.lit(unit)),
    ', ',
  );
  const value = scaled(dialect, sql`value`, declared.whole, declared.places);
  const count = (column: string): Fragment => scaled(dialect, sql.raw(column), declared.counts, 0);
  const checks: Check[] = [
    { problem: 'duplicate', where: sql`TRUE`, grouped: true },
    { problem: 'area-missing', where: sql`area IS NULL` },
    { problem: 'period', where: sql`year IS NULL OR year < 1000 OR year > 9999 OR length(period) <> 4` },
    {
      problem: 'status',
      where: sql`status NOT IN (${joined(
        observationStatuses.map((each) => sql.lit(each)),
        ', ',
      )})`,
    },
    { problem: 'bound', where: sql`bound IS NOT NULL AND bound NOT IN ('at-least', 'at-most')` },
    {
      problem: 'unit',
      where: sql`NOT ${isOwnUnit} AND (exponent IS NULL OR unit NOT IN (${ratioUnits}))`,
    },
    {
      problem: 'range',
      where: sql`numerator IS NULL AND ${isOwnUnit} AND ${any([sql`value < least`, sql`value > most`])}`,
    },
    { problem: 'digits', where: sql`numerator IS NULL AND denominator IS NULL AND ${isOwnUnit} AND ${value} IS NULL` },
  ];
  if (!counts) return checks;
  return [
    ...checks,
    { problem: 'count-missing', where: sql`(numerator IS NULL) <> (denominator IS NULL)` },
    { problem: 'count-not-expected', where: sql`${isCounted} AND scale IS NULL` },
    { problem: 'count-negative', where: any([sql`numerator < 0`, sql`denominator < 0`]) },
    {
      problem: 'numerator-exceeds-denominator',
      where: all([isCounted, sql`numerator > denominator`, any([sql`is_part`, sql`denominator = 0`])]),
    },
    {
      problem: 'digits',
      where: all([isCounted, any([sql`${count('numerator')} IS NULL`, sql`${count('denominator')} IS NULL`])]),
    },
  ];
}
