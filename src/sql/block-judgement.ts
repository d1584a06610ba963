/** The last steps of a block: the judgement of each series, and the verdict. */
import { frameOf, judge, measureColumn } from './block-frame.js';
import { handedOn, judgedPoint, pointOfYear } from './block-points.js';
import { derivesFigures } from './block-series.js';
import type { BlockScope } from './block-scope.js';
import { yearsToHold } from './block-years.js';
import { all, any, digits, joined, name, sql, type Fragment, type Step } from '../expressions/text.js';
import { unitSteps } from './block-units.js';

/** @internal */
export function blockJudgement(scope: BlockScope): readonly Step[] {
  const judged = [...measuredStep(scope), judgedStep(scope)];
  return scope.block.isEveryUnit ? [...judged, ...unitSteps(scope)] : [...judged, wholeStep(scope)];
}

/** The measures a kind computes before it judges: for the latest figure and, with `sustain`, as of every year. */
function measuredStep(scope: BlockScope): readonly Step[] {
  const { block } = scope;
  const { measures } = block.kind;
  if (!measures) return [];
  const columns = [null, ...yearsToHold(scope.block, scope.setting)].flatMap((year) =>
    Object.entries(measures(frameOf(scope, year), block.traits)).map(
      ([measure, value]) => sql`${value} AS ${name(measureColumn(measure, year))}`,
    ),
  );
  return [
    {
      name: `${block.name}_measured`,
      comment: `${block.kind.family}: what the judgement refers to`,
      body: sql`SELECT ${joined([sql`points.*`, ...columns], ',\n    ')}
  FROM ${name(`${block.name}_points`)} AS points`,
    },
  ];
}

/** One row for each series: the judgement of its latest figure and, with `sustain`, of every year. */
function judgedStep(scope: BlockScope): Step {
  const { block, setting } = scope;
  const { wholes } = setting;
  const { reason, satisfied, margin, lower, upper, strict, recheck } = judge(scope, null);
  const point = judgedPoint(scope);
  const years = sustainedYears(scope);
  const isRecheck = any([
    sql`recheck`,
    ...(block.traits['isWithinYear'] === true ? [sql`TRUE`] : []),
    ...(recheck ? [sql`(${reason ? sql`${reason} IS NULL AND ` : sql``}${recheck})`] : []),
    ...years.flatMap((each) => each.recheck),
  ]);
  const columns = [
    ...handedOn(scope),
    ...(derivesFigures(scope) ? [sql`has_side`] : []),
    sql`judged_year`,
    sql`COALESCE(${isRecheck}, FALSE) AS recheck`,
    sql`${setting.counts ? sql`COALESCE(${point.value.under.text} = 0, FALSE)` : sql`FALSE`} AS over_nothing`,
    sql`${point.isKnown} AS has_figure`,
    sql`(due_reached AND judged_year <> due) AS due_missing`,
    sql`${reason ?? sql`CAST(NULL AS ${sql.raw(setting.dialect.types.text)})`} AS no_judgement`,
    sql`COALESCE(${satisfied}, FALSE) AS satisfied`,
    sql`${wholes.asResult(point.value.over)} AS value_over`,
    sql`${wholes.asResult(point.value.under)} AS value_under`,
    sql`${wholes.asResult(lower && lower.over)} AS lower_over`,
    sql`${wholes.asResult(lower && lower.under)} AS lower_under`,
    sql`${wholes.asResult(upper && upper.over)} AS upper_over`,
    sql`${wholes.asResult(upper && upper.under)} AS upper_under`,
    sql`COALESCE(${strict}, FALSE) AS strict`,
    sql`${wholes.asResult(margin.over)} AS margin_over`,
    sql`${wholes.asResult(margin.under)} AS margin_under`,
    sql`${textOf(years.map(({ breach }) => breach))} AS breaches`,
    sql`${textOf(years.map(({ unobserved }) => unobserved))} AS unobserved`,
  ];
  return {
    name: `${block.name}_judged`,
    comment: `${block.kind.family}: the judgement`,
    body: sql`SELECT
    ${joined(columns, ',\n    ')}
  FROM ${name(`${block.name}_${block.kind.measures ? 'measured' : 'points'}`)}`,
  };
}

interface SustainedYear {
  /** The year, value and margin as text where the criterion was not met, else ''. */
  readonly breach: Fragment;
  /** The year as text where nothing could be judged, else ''. */
  readonly unobserved: Fragment;
  readonly recheck: readonly Fragment[];
}

function sustainedYears(scope: BlockScope): readonly SustainedYear[] {
  const text = sql.raw(scope.setting.dialect.types.text);
  return yearsToHold(scope.block, scope.setting).map((year) => {
    const { reason, satisfied, margin, recheck } = judge(scope, year);
    const { isKnown, value } = pointOfYear(scope, year);
    const isHeld = reason ? sql`(${isKnown} AND ${reason} IS NULL)` : isKnown;
    const inPlan = sql`start_year <= ${digits(year)} AND last_year >= ${digits(year)}`;
    const parts = [value.over, value.under, margin.over, margin.under].map(
      (part) => sql`' ' || CAST(${part.text} AS ${text})`,
    );
    return {
      breach: sql`CASE WHEN ${inPlan} AND ${isHeld} AND NOT ${satisfied}
      THEN ${sql.lit(`${year}`)} || ${joined(parts, ' || ')} || ';' ELSE '' END`,
      unobserved: sql`CASE WHEN ${inPlan} AND NOT ${isHeld} THEN ${sql.lit(`${year};`)} ELSE '' END`,
      recheck: recheck ? [all([inPlan, isHeld, recheck])] : [],
    };
  });
}

function textOf(parts: readonly Fragment[]): Fragment {
  return parts.length === 0 ? sql`''` : joined(parts, '\n      || ');
}

/** The verdict on a whole area, or the first reason that applies. */
function wholeStep(scope: BlockScope): Step {
  const { block, setting } = scope;
  const text = sql.raw(setting.dialect.types.text);
  const { base } = block.traits;
  const due = sql`CAST(due AS ${text}) || ';'`;
  return {
    name: block.name,
    comment: `${block.kind.family}: the verdict, or the reason why there is no verdict`,
    body: sql`SELECT area, criterion, due_reached, recheck, reason, satisfied, broken,
    CASE WHEN NOT over_nothing THEN CAST(judged_year AS ${text}) END AS period,
    value_over, value_under, lower_over, lower_under, upper_over, upper_under, strict,
    CASE WHEN no_judgement IS NULL THEN margin_over END AS margin_over, margin_under, breaches,
    CASE reason
      WHEN 'due-period-not-observed' THEN ${due}
      WHEN 'no-baseline' THEN ${sql.lit(base == null ? '' : `${base};`)}
      WHEN 'previous-missing' THEN CAST(judged_year - 1 AS ${text}) || ';'
      WHEN 'periods-missing' THEN unobserved
    END AS missing,
    CAST(NULL AS INTEGER) AS units_total, CAST(NULL AS INTEGER) AS units_met,
    CAST(NULL AS ${text}) AS units_failing, CAST(NULL AS ${text}) AS units_missing
  FROM (
    SELECT judged.*, breaches <> '' AS broken,
      CASE
${
  derivesFigures(scope)
    ? sql`        WHEN judged_year IS NULL AND has_side THEN 'reference-missing'
`
    : sql``
}        WHEN judged_year IS NULL THEN 'no-observation'
        WHEN over_nothing AND due_missing THEN 'due-period-not-observed'
        WHEN over_nothing THEN 'denominator-zero'
        WHEN breaches <> '' THEN NULL
        WHEN due_missing THEN 'due-period-not-observed'
        WHEN no_judgement IS NOT NULL THEN no_judgement
        WHEN due_reached AND unobserved <> '' THEN 'periods-missing'
      END AS reason
    FROM ${name(`${block.name}_judged`)} AS judged
  ) AS concluded`,
  };
}
