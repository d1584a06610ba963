/** A row above a header, text by text: what is a label, what is its content, and what is a title. */
import { describe, expect, test } from 'vitest';
import { conceptsOf, type Concept, type Vocabulary } from '../../../src/tables/concepts/concept.js';
import { readUnit } from '../../../src/tables/concepts/unit-names.js';
import { isOfPairs, itemsOf } from '../../../src/tables/layout/title-items.js';

const vocabulary: Vocabulary = {
  ...{ given: new Map(), schoolYear: 'start', readUnit, known: new Map() },
  indicatorNamed: (text) => (text === '死亡率' ? [{ is: 'indicator', id: 'x' }] : null),
};
const named = (text: string): readonly Concept[] => conceptsOf(text, vocabulary);
/** `2 area 地区=甲市`: column, role, label and content. `1 标题`: a title. */
const read = (row: string): string =>
  itemsOf(row.split(','), named)
    .map(({ text, caption, column }) =>
      caption === null ? `${column} ${text}` : `${column} ${caption.role ?? '?'} ${caption.label}=${caption.text}`,
    )
    .join('; ');

describe('a label and its content', () => {
  test.each([
    ['地区：甲市', '1 area 地区=甲市'],
    [' 地区 ： 甲市 ', '1 area 地区=甲市'],
    ['地区:甲市', '1 area 地区=甲市'],
    ['地区：甲：乙', '1 area 地区=甲：乙'],
    ['人群：孤儿', '1 ? 人群=孤儿'],
    ['人群： 孤儿 ', '1 ? 人群=孤儿'],
    ['wealth_index group: x', '1 ? wealth_index group=x'],
    ['a: x', '1 ? a=x'],
    ['one two three: x', '1 ? one two three=x'],
    ['one two three four: x', '1 one two three four: x'],
    ['1a: x', '1 1a: x'],
    ['a1: x', '1 a1: x'],
    ['一：x', '1 一：x'],
    ['这是一个有九个字的标签：x', '1 这是一个有九个字的标签：x'],
    ['人群：。', '1 人群：。'],
    ['人群：甲；乙', '1 人群：甲；乙'],
    [`人群：${'很'.repeat(30)}`, `1 ? 人群=${'很'.repeat(30)}`],
    [`人群：${'很'.repeat(31)}`, `1 人群：${'很'.repeat(31)}`],
    ['表：甲', '1 表：甲'],
    ['附件：甲', '1 附件：甲'],
    ['附表：甲', '1 附表：甲'],
    ['Table: x', '1 Table: x'],
    ['附录表：甲', '1 ? 附录表=甲'],
    ['tables: x', '1 ? tables=x'],
    ['my table: x', '1 ? my table=x'],
    ['死亡率：甲', '1 死亡率：甲'],
    ['：甲', '1 ：甲'],
    [`${'很'.repeat(25)}：甲`, `1 ${'很'.repeat(25)}：甲`],
    ['监测表', '1 监测表'],
    ['', ''],
  ])('%j: %s', (row, items) => {
    expect(read(row)).toBe(items);
  });
});

describe('several in a row', () => {
  test.each([
    ['甲,甲,甲', '1 甲'],
    ['甲,,甲', '1 甲'],
    ['甲,乙,甲', '1 甲; 2 乙; 3 甲'],
    ['地区：甲市　单位：%', '1 area 地区=甲市; 1 unit 单位=%'],
    ['地区：甲市 ； 单位：%', '1 area 地区=甲市; 1 unit 单位=%'],
    ['监测表 单位：%', '1 监测表 单位：%'],
    ['地区：,甲市', '1 area 地区=甲市'],
    ['地区：,单位：,%', '1 area 地区=; 2 unit 单位=%'],
    ['地区：,单位：%', '1 area 地区=; 2 unit 单位=%'],
    ['地区：', '1 area 地区='],
    ['人群：', '1 人群：'],
    ['监测表,地区：,甲市', '1 监测表; 2 area 地区=甲市'],
    ['地区：,甲市,监测表', '1 area 地区=甲市; 3 监测表'],
    [`${'很'.repeat(200)},甲`, `1 ${'很'.repeat(200)}; 2 甲`],
    [`${'很'.repeat(201)},甲`, '2 甲'],
  ])('%j: %s', (row, items) => {
    expect(read(row)).toBe(items);
  });
});

describe('pairs of cells without a colon', () => {
  test.each([
    ['地区,甲市', '1 area 地区=甲市'],
    ['地区,全市', '1 area 地区=全市'],
    ['地区,农村', '1 area 地区=农村'],
    ['地区,甲村', '1 area 地区=甲村'],
    ['年份,2024年', '1 period 年份=2024年'],
    ['年份,上年', '1 period 年份=上年'],
    ['年份,最近十年', '1 period 年份=最近十年'],
    ['时间,一季度', '1 period 时间=一季度'],
    ['季度,一季度', '1 subperiod 季度=一季度'],
    ['评估日期,2024年', '1 date 评估日期=2024年'],
    ['指标,死亡率', '1 indicator 指标=死亡率'],
    ['单位,%', '1 unit 单位=%'],
    ['性别,女', '1 sex 性别=女'],
    ['城乡,农村', '1 urbanisation 城乡=农村'],
    ['年龄,5岁以下', '1 age 年龄=5岁以下'],
    ['分组,女', '1 disaggregation 分组=女'],
    ['数据状态,快报数', '1 status 数据状态=快报数'],
    ['填报单位,甲局', '1 remark 填报单位=甲局'],
    ['填报单位,甲镇', '1 remark 填报单位=甲镇'],
    ['填报时间,2025年3月', '1 remark 填报时间=2025年3月'],
    ['联系电话,123', '1 remark 联系电话=123'],
    ['填报单位,甲局,人群,孤儿', '1 remark 填报单位=甲局; 3 ? 人群=孤儿'],
    ['监测表,填报单位,甲局', '1 监测表; 2 remark 填报单位=甲局'],
    ['地区：,甲市,填报单位,甲局', '1 area 地区=甲市; 3 remark 填报单位=甲局'],
  ])('%j: %s', (row, items) => {
    expect(read(row)).toBe(items);
    expect(isOfPairs(row.split(','), named)).toBe(true);
  });

  test.each([
    ...[
      '地区,2024年',
      '地区,死亡率',
      '地区,%',
      '地区,3.5',
      '年份,甲市',
      '年份,-3',
      '指标,甲',
      '指标,2024年',
      '单位,甲市',
    ],
    ...[
      '填报单位,2024年',
      '填报时间表,2025年3月',
      '来源,2024年',
      '填报单位,死亡率',
      '填报单位,女',
      '数值,甲',
      '分子,甲',
    ],
    ...['性别,甲市', '地区,年份', '监测表,甲', '人群,孤儿', '2024年,甲局', '填报单位,甲局,人群,2024年'],
    ...['填报单位,甲局,一类人群众,孤儿', '填报单位,甲局,a,b', '填报单位,甲局,填报单位,乙局', '填报单位,甲局,监测表'],
    ...['指标,填报单位,甲局', '监测表,填报单位,甲局,人群,孤儿', '甲,填报单位,乙,甲局', '填报单位', '填报单位,', ''],
  ])('%j holds none', (row) => {
    expect(isOfPairs(row.split(','), named)).toBe(false);
    expect(read(row)).not.toContain('=');
  });

  test('labels with colons and their contents in two cells are pairs as well, where the row holds nothing else', () => {
    const rows = [
      '地区：,甲市',
      '地区：,甲市,单位：%',
      '地区：,甲市,监测表',
      '地区：甲市,单位：%',
      '地区：',
      'SEX: Sex,AGE: Age',
    ];
    expect(rows.map((row) => isOfPairs(row.split(','), named))).toEqual([true, true, false, false, false, false]);
  });
});
