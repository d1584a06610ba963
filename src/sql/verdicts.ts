/** The statement that judges criteria of a plan for every area. */
import { scaleOf, type Unit } from '../core/units.js';
import type { Criterion } from '../criteria/criterion.js';
import { attestedBlock, attestedSteps } from './attested.js';
import { blockSteps } from './block.js';
import type { Block } from './block-scope.js';
import { judgedColumns, verdictColumns } from './columns.js';
import { askedStep, indicatorStep, placeSteps, type NeededIndicator } from './asked.js';
import { figureStep, observedStep } from './figures.js';
import { seriesNeeds } from './block-years.js';
import { seriesStep } from './series.js';
import type { BlockTraits, SqlKind } from '../criteria/kinds/kind.sql.js';
import { sqlKindOf } from './kinds.js';
import type { Setting } from './setting.js';
import { statementOf, type SqlStatement } from './statement.js';
import { joined, name, sql, type Fragment, type Step } from '../expressions/text.js';

/** @internal */
export function verdictStatement(setting: Setting): SqlStatement {
  const blocks = blocksOf(setting);
  const attested = setting.criteria.filter(({ kind }) => kind === 'attested');
  const steps: Step[] = [
    ...placeSteps(setting),
    ...(blocks.length > 0 ? figureSteps(blocks, setting) : []),
    ...blocks.flatMap((block) => blockSteps(block, setting)),
    ...(attested.length > 0 ? attestedSteps(attested, setting) : []),
  ];
  const names = [...blocks.map((block) => block.name), ...(attested.length > 0 ? [attestedBlock] : [])];
  const kept = joined(
    judgedColumns.map((each) => name(each)),
    ', ',
  );
  steps.push({
    name: 'judged',
    comment: 'all blocks, one after another',
    body: joined(
      names.map((block) => sql`SELECT ${kept} FROM ${name(block)}`),
      '\n  UNION ALL ',
    ),
  });
  const { criteria, asOf } = setting;
  const heading = `Verdicts on ${criteria.length} criteria as of ${asOf.text}: one row an area and criterion.`;
  return statementOf(steps, verdicts, verdictColumns, heading, setting);
}

function figureSteps(blocks: readonly Block[], setting: Setting): readonly Step[] {
  const needs = seriesNeeds(blocks, setting);
  return [
    indicatorStep(neededBy(blocks, setting)),
    observedStep(setting),
    figureStep(setting),
    seriesStep(setting, needs),
    askedStep(setting, needs),
  ];
}

const isJudged = sql`(NOT recheck AND reason IS NULL)`;

function ifJudged(column: string): Fragment {
  return sql`CASE WHEN ${isJudged} THEN ${name(column)} END AS ${name(column)}`;
}

const verdicts = sql`SELECT area, criterion,
  CASE
    WHEN recheck THEN 'recheck'
    WHEN reason = 'denominator-zero' THEN 'not-applicable'
    WHEN reason IS NOT NULL THEN 'insufficient-data'
    WHEN satisfied AND NOT broken THEN 'met'
    WHEN due_reached OR broken THEN 'not-met'
    ELSE 'in-progress'
  END AS status,
  CASE WHEN NOT recheck THEN reason END AS reason,
  period, value_over, value_under,
  ${joined(['lower_over', 'lower_under', 'upper_over', 'upper_under', 'strict', 'margin_over', 'margin_under'].map(ifJudged), ',\n  ')},
  CASE WHEN ${isJudged} THEN margin_over = 0 END AS on_boundary,
  CASE WHEN ${isJudged} AND satisfied AND NOT broken THEN NOT due_reached END AS early,
  ${joined(['breaches', 'units_total', 'units_met', 'units_failing', 'units_missing'].map(ifJudged), ',\n  ')},
  missing
FROM judged`;

/** Groups criteria of one family with the same traits into blocks, which one SQL text judges. */
function blocksOf({ criteria, policyOf }: Setting): readonly Block[] {
  const groups = new Map<string, { kind: SqlKind<Criterion>; traits: BlockTraits; criteria: Criterion[] }>();
  for (const criterion of criteria) {
    const kind = sqlKindOf(criterion.kind);
    if (!kind) continue;
    // A criterion that falls due within a year is not judged on yearly figures.
    const isWithinYear = criterion.dueBy !== undefined;
    const traits = { ...kind.traits?.(criterion, policyOf(criterion)), isWithinYear };
    const key = JSON.stringify([kind.family, criterion.sustain === true, criterion.scope === 'every-unit', traits]);
    const group = groups.get(key);
    if (group) group.criteria.push(criterion);
    else groups.set(key, { kind, traits, criteria: [criterion] });
  }
  const used = new Map<string, number>();
  return [...groups.values()].map(({ kind, traits, criteria: own }) => {
    const number = (used.get(kind.family) ?? 0) + 1;
    used.set(kind.family, number);
    return {
      name: `${kind.family}_${number}`,
      kind,
      traits,
      criteria: own,
      isSustained: own[0]!.sustain === true,
      isEveryUnit: own[0]!.scope === 'every-unit',
    };
  });
}

/** The indicators that the blocks need; other indicators also for whole areas, for units without own figures. */
function neededBy(blocks: readonly Block[], { plan }: Setting): readonly NeededIndicator[] {
  const needed = new Map<string, { unit: Unit; scale: number | null; ofAreas: boolean; ofUnits: boolean }>();
  const add = (id: string, isEveryUnit: boolean, isOther: boolean): void => {
    const indicator = plan.indicator(id);
    const { unit } = indicator;
    const known = needed.get(id) ?? { unit, scale: scaleOf(indicator), ofAreas: false, ofUnits: false };
    needed.set(id, {
      unit: known.unit,
      scale: known.scale,
      ofAreas: known.ofAreas || !isEveryUnit || isOther,
      ofUnits: known.ofUnits || isEveryUnit,
    });
  };
  for (const { criteria, kind, isEveryUnit } of blocks) {
    for (const criterion of criteria) {
      add(criterion.indicator, isEveryUnit, false);
      for (const other of Object.values(kind.others?.(criterion) ?? {})) add(other, isEveryUnit, true);
    }
  }
  return [...needed].map(([id, each]) => ({ id, ...each }));
}

/** The indicators that the compiled criteria need. @internal */
export function neededIndicators(setting: Setting): readonly NeededIndicator[] {
  return neededBy(blocksOf(setting), setting);
}
