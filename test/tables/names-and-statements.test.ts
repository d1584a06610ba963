/** Names with a target or a translation behind them, statements in other words, and areas of exchange formats. */
import { describe, expect, test } from 'vitest';
import { codesOf, expectedOf, figuresOf, read } from './show.js';

const imr = 'infant-mortality-rate';

describe('the target in brackets behind a name says nothing of its figures', () => {
  test.each([
    '（目标≤5‰）',
    '（目标值：≤5）',
    '（2025年目标5‰）',
    '（≥5）',
    '（规划目标5‰以下）',
    '(2030年达到5‰以下)',
  ])('%s', (target) => {
    expect(figuresOf(read(`指标,2024年\n婴儿死亡率${target},4`))).toEqual([`${imr} 2024 4`]);
    expect(figuresOf(read(`年份,婴儿死亡率${target}\n2024,4`))).toEqual([`${imr} 2024 4`]);
  });
  test.each(['（2025年目标）', '（目标2025年）', '（三年平均）'])('%s is of the figures', (remark) => {
    const found = read(`指标,2024年\n婴儿死亡率${remark},4`);
    expect(figuresOf(found)).toEqual([]);
  });
});

describe('a name and its translation', () => {
  test.each<[string, string]>([
    ['婴儿死亡率（‰）Infant Mortality Rate (‰)', `${imr} 2024 4 per-1000`],
    ['婴儿死亡率 Infant mortality rate', `${imr} 2024 4`],
    ['孕产妇死亡率（1/10万）Maternal Mortality Rate (1/100 000)', 'maternal-mortality-ratio 2024 4 per-100000'],
  ])('%s', (name, figure) => {
    expect(figuresOf(read(`指标  Item,2024\n${name},4`))).toEqual([figure]);
  });
  test.each(['婴儿死亡率 Maternal mortality ratio', '婴儿死亡率 disabled'])('%s is not one', (name) => {
    expect(figuresOf(read(`指标,2024\n${name},4`))).toEqual([]);
  });
});

test.each<[string, string]>([
  ['×', 'not'],
  ['✗', 'not'],
  ['√', 'achieved'],
  ['已建成', 'achieved'],
  ['未建立', 'not'],
  ['已实现。', 'achieved'],
  ['部分实现（自评）', 'partly'],
])('the statement %s', (cell, attested) => {
  const { attestations } = read(`指标,2024年完成情况\n生育保障制度,${cell}`);
  expect(attestations.map((each) => each.attested)).toEqual([attested]);
});

test('areas of JSON-stat and DHIS2 go by their names', () => {
  const cube = {
    ...{
      version: '2.0',
      class: 'dataset',
      id: ['area', 'year'],
      size: [1, 1],
      role: { time: ['year'], geo: ['area'] },
    },
    dimension: {
      area: { category: { index: ['429006'], label: { 429006: '天门市' } } },
      year: { category: { index: ['2024'] } },
    },
    value: [4],
  };
  const own = {
    headers: [{ name: 'dx' }, { name: 'pe' }, { name: 'ou' }, { name: 'value' }],
    metaData: { items: { abc: { name: 'Infant mortality rate' }, O1: { name: '天门市' } }, dimensions: {} },
    rows: [['abc', '2024', 'O1', '4']],
  };
  expect(figuresOf(read(JSON.stringify(cube), { indicator: imr }))).toEqual([`${imr} 2024 4 天门市`]);
  expect(figuresOf(read(JSON.stringify(own)))).toEqual([`${imr} 2024 4 天门市`]);
});

test('a title above the first of several tables is settled by the line that the finding gives', () => {
  const text = '表3 低保家庭,\n指标,2024年\n婴儿死亡率,4\n表1 城市,\n指标,2024年\n婴儿死亡率,3';
  const [settle] = read(text).problems.flatMap((each) => each.settle ?? []);
  expect(settle).toBe('columns: { "表3 低保家庭": "disaggregation" }');
  const settled = read(text, { columns: { '表3 低保家庭': 'disaggregation' } });
  expect(codesOf(settled)).not.toContain('UNKNOWN_DIMENSION');
});

test('a header that wants only a period says so', () => {
  const { problems } = read('地区,婴儿死亡率,产前筛查率\n天门市,4,80');
  expect(problems.map(({ code, settle }) => [code, settle])).toEqual([['MISSING_COLUMN', 'period: YYYY']]);
});

test.each(['基本实现', '基本建立', '初步建立'])('%s is no statement: the finding lists the words that are', (word) => {
  const table = read(`指标,年份,完成情况\n生育保障制度,2024,${word}`);
  expect(figuresOf(table)).toEqual([]);
  expect(expectedOf(table).map(([code, received, zh]) => [code, received, zh])).toEqual([
    [
      'BAD_STATEMENT',
      word,
      '已实现、实现、已完成、完成、已达到、已达标、达标、是、已建成、已建立、√、✓、✔；部分实现、部分完成、部分达到、部分达标；未实现、尚未实现、未完成、尚未完成、未达到、未达标、未建成、未建立、否',
    ],
  ]);
});
