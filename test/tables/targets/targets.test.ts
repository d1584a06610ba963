/** A table of targets and back: nothing of a plan is lost, and what is wrong with a row is said of that row. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { catalogue, criterionKinds, definePlan, units, type PlanInput } from '../../../src/entries/index.js';
import { describeTargetFault, readTargets, rowOfFault, targetsCsv } from '../../../src/entries/io.js';
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

test('a detail of an indicator that was given in an earlier row stands, and one that was not is added', () => {
  const { plan } = readTargets(
    `${heads},统计口径,分子\n${row},甲,\n,,,,,筛查率达到90%以上。,筛查率达到90%以上,筛查率,‰,越低越好,不低于,90,2035,乙,筛查人数\n`,
  );
  expect(plan.indicators).toMatchObject([
    { unit: 'percent', polarity: 'higher-is-better', definition: { zh: '甲' }, numerator: { zh: '筛查人数' } },
  ]);
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

test('a fault of the plan is told with its row', () => {
  const table = readTargets(`${heads}\n${row}\n,,,,,另一条。,没有这些词,筛查率,,,不低于,多,2031`);
  const found = planFaults(table.plan as PlanInput).map((fault) => [
    fault.path.split('.').at(-1),
    rowOfFault(fault, table),
  ]);
  expect(found).toContainEqual(['value', 3]);
  expect(found).not.toContainEqual(['value', 2]);
});

test.each([
  // What a cell may hold is said in the words of the table; of a policy, by the head that it stands under.
  ['要求类型', '大于', '第2行“要求类型”：应为 不低于、不高于、左右'],
  ['方向', '越多越好', '第2行“方向”：应为 越高越好、越低越好、以达到目标值为好 之一'],
  ['目标值', '八十', '第2行“目标值”：应为 十进制数的文字，如 "94.7"，实为 "八十"'],
  ['原文词句', '筛查率80%', '第2行“原文词句”：应为 所属条文的原文词句'],
  ['终止年', '2010', '第2行“终止年”：应为 不早于起始年（2021年）'],
  ['目标值', '', '第2行“目标值”：应为 必填，实为空'],
  ['要求类型', '比基期变化', '第2行“变化百分比”：应为 变化百分比、变化量、倍数三者之一，实为空'],
  ['要求类型', '差距缩小', '第2行“两方”：应为 必填（用“；”隔开），实为空'],
])('a fault under %s is said by row and head', (head, cell, line) => {
  const cells = row.split(',').map((each, i) => (heads.split(',')[i] === head ? cell : each));
  const table = readTargets(`${heads}\n${cells.join(',')}`);
  const lines = planFaults(table.plan).map((fault) => describeTargetFault(fault, table, 'zh'));
  expect(lines.find((each) => each.startsWith(line.slice(0, 8)))).toContain(line);
});

test.each([
  [{ 不含本数: '是', 目标值: '100' }, '第2行“目标值”：应为 不含本数为是时，其指标能够越过的值，实为 "100"'],
  [{ 哪些单位: '乡镇' }, '第2行“哪些单位”：应为 不写（范围为逐个单位时才写），实为 {"zh":"乡镇","en":"乡镇"}'],
  [{ 要求类型: '区间', 下限: '9', 上限: '3' }, '第2行“上限”：应为 不小于下限（9），实为 "3"'],
  [{ 要求类型: '比基期变化', 变化量: '0' }, '第2行“走向”：应为 提高（不低于）或降低（不高于），变化为零时必填，实为空'],
  [{ 要求类型: '差距缩小', 快慢: '逐步', 两方: '甲、乙' }, '第2行“两方”：应为 2项（用“；”隔开），实为 ["甲、乙"]'],
])('a fault that names other fields of the plan names the heads of the table: %o', (cells: object, line) => {
  const names = [...heads.split(','), ...Object.keys(cells).filter((name) => !heads.includes(name))];
  const given: Record<string, string | undefined> = { ...cells };
  const table = readTargets(
    `${names.join(',')}\n${names.map((name, i) => given[name] ?? row.split(',')[i]).join(',')}`,
  );
  expect(planFaults(table.plan).map((fault) => describeTargetFault(fault, table, 'zh'))).toContain(line);
});

test('years and dates are read as they are written in Chinese, an English head without a language, 上升 as a rise', () => {
  const english = readTargets(
    'plan,baseline,start,end,domain,item,phrase,indicator,unit,polarity,kind,direction,pace,due,due by\n' +
      'Ours,2020年,2021,2030,Health,The rate rises.,The rate rises,Rate,%,higher-is-better,trend,上升,逐步,2025年,2025年6月',
  );
  expect(english.faults).toEqual([]);
  const [criterion] = definePlan(english.plan).criteria;
  expect(criterion).toMatchObject({ direction: 'increase', due: 2025, dueBy: '2025-06', phrase: 'The rate rises' });
});

test('another area alone is compared by the same indicator; a reference that is given stays', () => {
  const given = `${heads},关系,对照指标,对照地区`;
  const compared =
    '某县规划,2020,2021,2030,健康,筛查率达到全省平均水平。,筛查率达到全省平均水平,筛查率,%,越高越好,比较,,2030,不低于';
  const other = ',,,,,,,对照率,%,越高越好,,,';
  const { plan } = readTargets(`${given}\n${compared},,全省\n${compared},对照率,全省\n${other}`);
  const { criteria } = plan.plans[0]!.domains[0]!.items[0]!;
  expect(criteria.map((each) => 'reference' in each && [each.reference, each.referenceArea])).toEqual([
    ['筛查率', '全省'],
    ['对照率', '全省'],
  ]);
  const alone = definePlan(readTargets(`${given}\n${compared},,全省`).plan);
  expect(alone.criteria[0]).toMatchObject({ kind: 'compare', reference: '筛查率', referenceArea: '全省' });
});

describe.each(['docs/targets.md', 'docs/targets.zh.md'])('%s', (guide) => {
  const text = readFileSync(new URL(`../../../${guide}`, import.meta.url), 'utf8');
  test('lists every word that may stand in a cell', () => {
    const words = targetColumns.flatMap(({ words: own }) => Object.entries(own).flat());
    const all = [...words, ...criterionKinds.map((kind) => `\`${kind}\``), ...units.map((unit) => `\`${unit}\``)];
    expect(all.filter((word) => !text.includes(word))).toEqual([]);
  });
});
