/** A table of targets and back: nothing of a plan is lost, and what is wrong with a row is said of that row. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { catalogue, criterionKinds, definePlan, units, type PlanInput } from '../../../src/entries/index.js';
import { readTargets, rowOfFault, targetsCsv } from '../../../src/entries/io.js';
import { targetColumns } from '../../../src/tables/targets/columns.js';
import { planFaults } from './faults.js';
import { starterPlan } from '../../../src/cli/starter-plan.js';
import { toy } from '../../toy.js';

const heads = '规划,基期,起始年,终止年,领域,条文,原文词句,指标,单位,方向,要求类型,目标值,目标年';
const row = '某县规划,2020,2021,2030,健康,筛查率达到80%以上。,筛查率达到80%以上,筛查率,%,越高越好,不低于,80,2030';

describe.each(['zh', 'en'] as const)('written with heads in %s, it comes back the same', (language) => {
  test.each([
    ['the catalogue', catalogue],
    ['the starter plan', definePlan(starterPlan('zh'))],
    ['a plan of every kind of criterion', toy],
  ])('%s', (_name, plan) => {
    const { plan: read, faults } = readTargets(targetsCsv(plan as never, { language }));
    expect(faults).toEqual([]);
    // Indicators come in the order in which criteria ask for them.
    const sorted = (data: object): object => ({
      ...data,
      indicators: (data as { indicators: { id: string }[] }).indicators.toSorted((a, b) => a.id.localeCompare(b.id)),
    });
    expect(sorted(definePlan(read).toJSON())).toEqual(sorted(plan.toJSON()));
  });
});

test('what stands in the row above may be left out, and ids may be', () => {
  const { plan } = readTargets(
    `${heads}\n${row}\n,,,,,死亡率控制在9‰以下。,死亡率控制在9‰以下,死亡率,‰,越低越好,不高于,9,2030\n`,
  );
  const made = definePlan(plan);
  expect(made.items.map(({ id }) => id)).toEqual(['plan-1.1.target.1', 'plan-1.1.target.2']);
  expect(made.criteria.map(({ id }) => id)).toEqual(['plan-1.1.target.1/筛查率@2030', 'plan-1.1.target.2/死亡率@2030']);
  expect(made.indicators.map(({ unit }) => unit)).toEqual(['percent', 'per-1000']);
});

test('a head that is not known is a fault, and so is a cell that is no number', () => {
  const { faults } = readTargets(`${heads},备忘\n${row.replace('2021', '二一年')},x`);
  expect(faults.map(({ row: at, column, received }) => [at, column, received])).toEqual([
    [1, 14, '备忘'],
    [2, 3, '二一年'],
  ]);
});

test('a fault of the plan is told with its row', () => {
  const table = readTargets(`${heads}\n${row}\n,,,,,另一条。,没有这些词,筛查率,,,不低于,多,2031`);
  const found = planFaults(table.plan as PlanInput).map((fault) => [
    fault.path.split('.').at(-1),
    rowOfFault(fault, table),
  ]);
  expect(found).toContainEqual(['value', 3]);
  expect(found).not.toContainEqual(['value', 2]);
});

test('what is no table of targets is refused', () => {
  expect(() => readTargets('指标,年份,数值\n产前筛查率,2024,93')).toThrow('a row of heads of a table of targets');
});

describe.each(['docs/targets.md', 'docs/targets.zh.md'])('%s', (guide) => {
  const text = readFileSync(new URL(`../../../${guide}`, import.meta.url), 'utf8');
  test('lists every word that may stand in a cell', () => {
    const words = targetColumns.flatMap(({ words: own }) => Object.entries(own).flat());
    const all = [...words, ...criterionKinds.map((kind) => `\`${kind}\``), ...units.map((unit) => `\`${unit}\``)];
    expect(all.filter((word) => !text.includes(word))).toEqual([]);
  });
});
