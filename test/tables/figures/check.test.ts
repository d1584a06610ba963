/** Figures that the evaluation would refuse are found while the table is read, by the same code. */
import { describe, expect, test } from 'vitest';
import { expectedOf, figuresOf, findingsOf, read } from '../show.js';

/** Too long once 亿 (eight zeros) is written out. */
const long = `${'1'.repeat(38)}亿`;
const atMost40 = ['至多40个字符的数', 'a number of at most 40 characters'] as const;

describe('a figure that its indicator cannot have says what it can have', () => {
  test.each<[row: string, code: string, received: string, zh: string, en: string]>([
    ['产前筛查率,105%,,', 'OUT_OF_BOUNDS', '105%', '0至100（%）', 'between 0 and 100 (percent)'],
    ['产前筛查率,-1,,', 'OUT_OF_BOUNDS', '-1', '0至100（%）', 'between 0 and 100 (percent)'],
    ['婴儿死亡率,-1,,', 'OUT_OF_BOUNDS', '-1', '不小于0（‰）', 'at least 0 (per-1000)'],
    ['妇女人均预期寿命,151,,', 'OUT_OF_BOUNDS', '151', '0至150（年）', 'between 0 and 150 (years)'],
    ['婴儿死亡率,3年,,', 'UNIT_MISMATCH', '3年', '‰', 'per-1000'],
    [`男性平均劳动收入,${long}元,,`, 'NOT_A_NUMBER', `${long}元`, ...atMost40],
    [`婴儿死亡率,,1,${long}`, 'NOT_A_NUMBER', `1/${long.replace('亿', '00000000')}`, ...atMost40],
    ['婴儿死亡率,,-1,10', 'OUT_OF_BOUNDS', '-1', '不小于0的计数', 'a count of 0 or more'],
    ['婴儿死亡率,,1,-10', 'OUT_OF_BOUNDS', '-10', '不小于0的计数', 'a count of 0 or more'],
    ['产前筛查率,,11,10', 'NUMERATOR_EXCEEDS_DENOMINATOR', '11', '不大于分母10', 'at most the denominator, 10'],
    [
      '婴儿死亡率,6,5,1000',
      'VALUE_CONFLICT',
      '6',
      '分子除以分母之值5',
      'the quotient of its numerator and denominator, 5',
    ],
  ])('%s', (row, ...expected) => {
    const table = read(`指标,数值,分子,分母\n${row}`, { period: 2024 });
    expect([figuresOf(table), expectedOf(table)]).toEqual([[], [expected]]);
  });

  test.each<[row: string, figure: string]>([
    ['产前筛查率,100,,', 'prenatal-screening-rate 2024 100'],
    ['产前筛查率,0,,', 'prenatal-screening-rate 2024 0'],
    ['产前筛查率,,10,10', 'prenatal-screening-rate 2024 10/10'],
    ['婴儿死亡率,,11,10', 'infant-mortality-rate 2024 11/10'],
    ['婴儿死亡率,5,5,1000', 'infant-mortality-rate 2024 5 (5/1000)'],
    ['零就业家庭数,3户,,', 'zero-employment-families 2024 3 count'],
  ])('%s is within its limits', (row, figure) => {
    const table = read(`指标,数值,分子,分母\n${row}`, { period: 2024 });
    expect([figuresOf(table), findingsOf(table)]).toEqual([[figure], []]);
  });
});

test('a word for the counted thing may mean a rate: the option is proposed, and works', () => {
  const table = read('指标,年份,数值,单位\n婴儿死亡率,2024,3,个');
  expect(expectedOf(table)).toEqual([['UNIT_MISMATCH', '个', '‰', 'per-1000', 'units: { "个": "per-1000" }']]);
  const settled = read('指标,年份,数值,单位\n婴儿死亡率,2024,3,个', { units: { 个: 'per-1000' } });
  expect([figuresOf(settled), findingsOf(settled)]).toEqual([['infant-mortality-rate 2024 3 per-1000'], []]);
});

test.each([
  ['婴儿死亡率', '年'],
  ['零就业家庭数', '%'],
])('%s in %s: another unit is no word for it, and none is proposed', (name, unit) => {
  const table = read(`指标,年份,数值,单位\n${name},2024,3,${unit}`);
  expect(table.problems.map(({ code, settle }) => [code, settle])).toEqual([['UNIT_MISMATCH', undefined]]);
});

test('a share of a count is not that count: the unit of the count is named', () => {
  const table = read('指标,2024年占比\n公益性儿童校外活动场所数,35\n');
  expect(expectedOf(table).map((each) => each.slice(0, 4))).toEqual([
    ['UNIT_MISMATCH', '2024年占比', '以“个”为单位的数', 'a figure in the unit count'],
  ]);
});

test('an area in a row that is not the area of its column contradicts the head of the column', () => {
  const table = read('指标,地区,竟陵街道2024年\n婴儿死亡率,岳口镇,3\n');
  expect(expectedOf(table).map((each) => each.slice(0, 4))).toEqual([
    ['CONTRADICTION', '岳口镇', '竟陵街道2024年', '竟陵街道2024年'],
  ]);
});
