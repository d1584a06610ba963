/** Rows of a table of targets become the parts of a plan. */
import { expect, test } from 'vitest';
import { readTargets } from '../../../src/entries/io.js';

const planOf = (...lines: readonly string[]) => readTargets(lines.join('\n')).plan;

/** `规划 > 领域 > 条文: indicator kind`, a line for each criterion. */
const criteriaOf = (...lines: readonly string[]): unknown =>
  planOf(...lines).plans.flatMap((plan) =>
    plan.domains.flatMap((domain) =>
      domain.items.flatMap((item) =>
        item.criteria.map(({ id, indicator, kind }) => [
          [plan, domain].map(({ title }) => (title as { zh: string }).zh).join(' > '),
          id,
          indicator,
          kind,
        ]),
      ),
    ),
  );

const heads = '规划,领域,条文类别,条文,指标,要求类型,目标年';

test('a part with the same words as an earlier one is that part, without words that of the row above, else a new one', () => {
  expect(
    criteriaOf(
      heads,
      '甲,健康,,一,筛查率,走向,2030',
      '甲,教育,,二,入学率,走向,2030',
      '乙,健康,,三,筛查率,走向,2030',
      '甲,健康,主要目标,四,死亡率,走向,2030',
      '甲,健康,策略措施,五,死亡率,走向,2025',
      ',,,一,死亡率,走向,2030',
    ),
  ).toEqual([
    ['甲 > 健康', 'plan-1.1.target.1/筛查率@2030', '筛查率', 'trend'],
    ['甲 > 健康', 'plan-1.1.target.1/死亡率@2030', '死亡率', 'trend'],
    ['甲 > 健康', 'plan-1.1.target.2/死亡率@2030', '死亡率', 'trend'],
    ['甲 > 健康', 'plan-1.1.measure.1/死亡率@2025', '死亡率', 'trend'],
    ['甲 > 教育', 'plan-1.2.target.1/入学率@2030', '入学率', 'trend'],
    ['乙 > 健康', 'plan-2.1.target.1/筛查率@2030', '筛查率', 'trend'],
  ]);
});

test('a row of an indicator alone adds no plan, before the first plan and after it', () => {
  const { indicators, plans } = planOf('指标,单位,规划,领域', '男生,%,,', '筛查率,%,甲,健康', '女生,%,,');
  expect(indicators.map(({ id }) => id)).toEqual(['男生', '筛查率', '女生']);
  expect(plans).toMatchObject([{ id: 'plan-1', title: { zh: '甲' }, domains: [{ title: { zh: '健康' } }] }]);
  expect(planOf('指标,单位,方向', '男生,%,越高越好')).toMatchObject({
    document: { id: 'plan', title: { zh: '规划' } },
    plans: [],
  });
});

test('a criterion without an indicator has none, and is compared with none', () => {
  const { criteria } = planOf('规划,领域,条文,要求类型,对照地区', '甲,健康,一,比较,全省').plans[0]!.domains[0]!
    .items[0]!;
  expect(criteria).toEqual([{ id: 'plan-1.1.target.1/undefined@undefined', kind: 'compare', referenceArea: '全省' }]);
});

test('an id is the name, with hyphens for spaces; ids and numbers that are given stay', () => {
  const { plans, indicators } = planOf(
    'plan id,plan,domain id,domain number,domain,item id,item number,item,criterion id,indicator,kind',
    'p,Plan,d,3,Health,i,7,The rate rises.,c,Screening  rate,trend',
    ',,,,,,,The rate falls.,,Rate,trend',
  );
  expect(indicators.map(({ id }) => id)).toEqual(['Screening-rate', 'Rate']);
  expect(plans).toMatchObject([
    {
      id: 'p',
      domains: [
        {
          id: 'd',
          ordinal: 3,
          items: [
            { id: 'i', ordinal: 7, criteria: [{ id: 'c' }] },
            { id: 'd.target.8', ordinal: 8, criteria: [{ id: 'd.target.8/Rate@undefined' }] },
          ],
        },
      ],
    },
  ]);
});

test('a unit of the plan is defined where its symbol first stands', () => {
  const lines = [
    '指标,单位,单位符号,单位符号（英文）,单位倍数',
    '病床,bed,张,beds,1',
    '加床,bed,床,,',
    '医生,doctor,,,',
  ];
  expect(planOf(...lines).units).toEqual([{ id: 'bed', symbol: { zh: '张', en: 'beds' }, scale: 1 }]);
  expect(planOf('指标,单位,方向', '筛查率,%,越高越好')).not.toHaveProperty('units');
});

test.each([
  [['甲规划,Plan A', '乙规划,Plan B'], { zh: '甲规划、乙规划', en: 'Plan A, Plan B' }],
  [['甲规划,Plan A', '乙规划,'], { zh: '甲规划、乙规划' }],
  [['甲规划,Plan A', ',Plan B'], { en: 'Plan A, Plan B' }],
  [['甲规划,', ',Plan B'], { zh: '规划' }],
])('a document without a title is called by its plans, in each language in which all have one: %o', (rows, title) => {
  expect(planOf('规划,规划（英文）,领域', ...rows.map((row) => `${row},健康`)).document).toEqual({ id: 'plan', title });
});

test('a title that a document has stays', () => {
  expect(planOf('文件,规划,领域', '某县文件,甲规划,健康').document).toEqual({ id: 'plan', title: { zh: '某县文件' } });
});
