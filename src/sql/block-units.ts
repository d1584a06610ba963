/** The last steps of a block that judges every reporting unit: from the judgements of the units to a verdict. */
import { judge } from './block-frame.js';
import type { BlockScope } from './block-scope.js';
import { worstColumns } from './columns.js';
import { orderOf } from '../expressions/numbers/order.js';
import { columnOf } from '../expressions/numbers/whole.js';
import { joined, name, sql, type Fragment, type Step } from '../expressions/text.js';

/** @internal */
export function unitSteps(scope: BlockScope): readonly Step[] {
  return [rankedStep(scope), unitedStep(scope), areaStep(scope)];
}

/** Each unit with its state and its rank by margin, the worst first. */
function rankedStep(scope: BlockScope): Step {
  const { block, setting } = scope;
  const { margin } = judge(scope, null);
  const columns = {
    over: columnOf(sql`margin_over`, margin.over.most),
    under: margin.under.known === undefined ? columnOf(sql`margin_under`, margin.under.most) : margin.under,
  };
  const order = [
    sql`CASE WHEN is_judged THEN 0 ELSE 1 END`,
    ...orderOf(columns, setting.wholes, setting.dialect),
    setting.dialect.bytes(sql`unit`),
  ];
  return {
    name: `${block.name}_ranked`,
    comment: `${block.kind.family}: the units, the worst first`,
    body: sql`SELECT states.*, row_number() OVER (PARTITION BY area, criterion ORDER BY ${joined(order, ', ')}) AS place
  FROM (
    SELECT judged.*, (has_figure AND no_judgement IS NULL) AS is_judged
    FROM ${name(`${block.name}_judged`)} AS judged
  ) AS states`,
  };
}

/** One row for each area and criterion. */
function unitedStep({ block, setting: { dialect } }: BlockScope): Step {
  const text = sql.raw(dialect.types.text);
  const asText = (column: string): Fragment => sql`CAST(${name(column)} AS ${text})`;
  const isFailing = sql`is_judged AND NOT satisfied`;
  const isMissing = sql`NOT is_judged AND NOT over_nothing`;
  const isBroken = sql`has_figure AND breaches <> ''`;
  const isUnobserved = sql`has_figure AND unobserved <> ''`;
  const figures = ['value_over', 'value_under', 'margin_over', 'margin_under'].map(asText);
  const columns = [
    sql`area AS unit_area`,
    sql`criterion AS unit_criterion`,
    sql`max(judged_year) AS judged_year`,
    sql`bool_or(recheck) AS has_recheck`,
    sql`count(*) FILTER (WHERE NOT over_nothing) AS units_total`,
    sql`count(*) FILTER (WHERE is_judged AND satisfied) AS units_met`,
    sql`count(*) FILTER (WHERE is_judged) AS judged`,
    sql`count(*) FILTER (WHERE ${isFailing}) AS failing`,
    sql`count(*) FILTER (WHERE ${isMissing}) AS lacking`,
    sql`bool_or(strict) FILTER (WHERE place = 1) AS strict`,
    ...worstColumns.map((column) => sql`max(${name(column)}) FILTER (WHERE place = 1) AS ${name(column)}`),
    sql`${dialect.jsonRows([sql`unit`, ...figures], isFailing)} AS units_failing`,
    sql`${dialect.jsonRows([sql`unit`], isMissing)} AS units_missing`,
    sql`${dialect.jsonRows([sql`unit`], sql`TRUE`)} AS units_all`,
    sql`${dialect.jsonRows([sql`unit`, sql`breaches`], isBroken)} AS breaches`,
    sql`bool_or(${isBroken}) AS is_broken`,
    sql`${dialect.jsonRows([sql`unobserved`], isUnobserved)} AS unobserved`,
    sql`bool_or(${isUnobserved}) AS has_unobserved`,
  ];
  return {
    name: `${block.name}_united`,
    comment: `${block.kind.family}: the units of each area taken together`,
    body: sql`SELECT
    ${joined(columns, ',\n    ')}
  FROM ${name(`${block.name}_ranked`)}
  GROUP BY area, criterion`,
  };
}

/** The verdict on each area, also on an area without units. */
function areaStep({ block, setting: { dialect } }: BlockScope): Step {
  const text = sql.raw(dialect.types.text);
  return {
    name: block.name,
    comment: `${block.kind.family}: the verdict on all units, or the reason why there is no verdict`,
    body: sql`SELECT area, criterion, due_reached, recheck, reason, satisfied, broken,
    CASE WHEN COALESCE(reason, '') <> 'denominator-zero' THEN CAST(judged_year AS ${text}) END AS period,
    ${joined(['value_over', 'value_under'].map(ofWorst), ', ')},
    lower_over, lower_under, upper_over, upper_under, strict, CASE WHEN judged > 0 THEN margin_over END AS margin_over, margin_under, breaches,
    CASE reason
      WHEN 'no-observation' THEN units_all
      WHEN 'due-period-not-observed' THEN CAST(due AS ${text}) || ';'
      WHEN 'unit-missing' THEN units_missing
      WHEN 'periods-missing' THEN unobserved
    END AS missing,
    CAST(units_total AS INTEGER) AS units_total, CAST(units_met AS INTEGER) AS units_met, units_failing, units_missing
  FROM (
    SELECT united.*,
      CASE
        WHEN judged_year IS NULL THEN 'no-observation'
        WHEN due_reached AND NOT broken AND judged_year <> due THEN 'due-period-not-observed'
        WHEN units_total = 0 THEN 'denominator-zero'
        WHEN satisfied AND (lacking > 0 OR judged = 0) THEN 'unit-missing'
        WHEN due_reached AND satisfied AND has_unobserved THEN 'periods-missing'
      END AS reason
    FROM (
      SELECT u.*, p.area, c.criterion, c.due, c.due_reached,
        COALESCE(u.failing = 0 AND NOT u.is_broken, FALSE) AS satisfied, COALESCE(u.is_broken, FALSE) AS broken,
        COALESCE(u.has_recheck, FALSE) AS recheck
      FROM places AS p
      CROSS JOIN ${name(`${block.name}_criteria`)} AS c
      LEFT JOIN ${name(`${block.name}_united`)} AS u ON u.unit_area = p.area AND u.unit_criterion = c.criterion
      WHERE p.parent IS NULL
    ) AS united
  ) AS concluded`,
  };
}

/** The value of the worst unit, where there is a verdict. */
function ofWorst(column: string): Fragment {
  return sql`CASE WHEN reason IS NULL THEN ${name(column)} END AS ${name(column)}`;
}
