/** What is taken off a text before it is compared: numbers, marks, brackets, units. */
import { describe, expect, test } from 'vitest';
import { isNarrowerOrWider } from '../../../src/tables/concepts/names.js';
import {
  bracketed,
  withoutAmong,
  withoutFootnote,
  withoutGroup,
  withoutListNumber,
  withoutNumber,
  wordKey,
} from '../../../src/tables/concepts/text.js';
import { isOfAnotherKind, readUnit, unitsBehind } from '../../../src/tables/concepts/unit-names.js';
import {
  isNotObserved,
  isOfTargets,
  statusInTitle,
  statusOf,
  statusOfFlags,
} from '../../../src/tables/concepts/words.js';

test.each<[string, string, string]>([
  ['率*', '率', '*'],
  ['*率', '率', '*'],
  ['率①', '率', '①'],
  ['率[1]', '率', '[1]'],
  ['率 [42]', '率 [42]', ''],
  ['率[123]', '率[123]', ''],
  ['率†‡', '率', '†‡'],
  ['率¹²', '率', '¹²'],
  ['CO2', 'CO2', ''],
  ['§ 率 *', '率', '§*'],
])('the footnote marks of %j', (text, rest, footnote) => {
  expect(withoutFootnote(text)).toEqual({ text: rest, footnote });
});

test.each<[string, string]>([
  ['1.率', '率'],
  ['12、率', '率'],
  ['（三）率', '率'],
  ['(十二) 率', '率'],
  ['4) 率', '率'],
  ['⑤率', '率'],
  ['⑵率', '率'],
  ['1-2 率', '率'],
  ['1.2.3、率', '率'],
  ['一、率', '率'],
  ['5岁以下', '5岁以下'],
  ['1.5倍', '1.5倍'],
  ['1000.率', '1000.率'],
  ['35-45岁', '35-45岁'],
])('%s without its list number', (text, rest) => {
  expect(withoutListNumber(text)).toBe(rest);
});

test.each<[string, string]>([
  ['表3-1 监测表', '监测表'],
  ['附表二：监测表', '监测表'],
  ['Table 4. Health', 'Health'],
  ['Annex 2 Health', 'Health'],
  ['Sheet1', ''],
  ['工作表2 卫生', '卫生'],
  ['第二部分 卫生', '卫生'],
  ['1.2 卫生', '卫生'],
  ['表现良好', '表现良好'],
])('%s without its number', (title, rest) => {
  expect(withoutNumber(title)).toBe(rest);
});

test('a key of words', () => {
  expect(['合　计', ' 合 计 ', 'Grand  Total', '全 市', 'Ａ'].map(wordKey)).toEqual([
    '合计',
    '合计',
    'grand  total',
    '全市',
    'a',
  ]);
});

test('其中 only says that a part follows', () => {
  expect(['其中：城市', ' 其中 城市', '其中，城市', '其中城市', '其中', '此其中'].map(withoutAmong)).toEqual([
    '城市',
    '城市',
    '城市',
    '城市',
    '',
    '此其中',
  ]);
});

test('the last brackets, and the group of a key', () => {
  expect(['率（%）', '率(a)(b)', '(率)', '率', '率（%） '].map((text) => bracketed(text)?.inside ?? null)).toEqual([
    '%',
    'b',
    null,
    null,
    '%',
  ]);
  expect(['data.Sex', 'a_b.Age group', 'Sex', '1.Sex', 'data.'].map(withoutGroup)).toEqual([
    'Sex',
    'Age group',
    null,
    null,
    null,
  ]);
});

describe('a unit behind a name', () => {
  const found = (text: string): readonly string[] =>
    unitsBehind(text, readUnit).map(({ outside, unit }) => `${outside}|${unit.unit}`);
  test.each<[string, readonly string[]]>([
    ['率（‰）', ['率|per-1000']],
    ['率%', ['率|percent']],
    ['率 ％', ['率|percent', '率|percent']],
    ['率，‰', ['率|per-1000', '率|per-1000']],
    ['率：1/10万', ['率|per-100000']],
    ['rate per 1,000 births', ['rate|per-1000']],
    ['rate, per 100,000', ['rate|per-100000']],
    ['率（甲）', []],
    ['率', []],
    ['%', []],
    [' ‰', []],
    ['（单位：元）', []],
    [`${'很'.repeat(200)} %`, []],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

test('units of another kind have no line that settles them', () => {
  expect(['USD millions', '美元', '元/月', '元/季', 'per month', '欧元'].map(isOfAnotherKind)).toEqual(
    Array<boolean>(6).fill(true),
  );
  expect(['公斤', '个', '元'].map(isOfAnotherKind)).toEqual([false, false, false]);
});

test.each<[string, boolean]>([
  ['2030年目标', true],
  ['计划数', true],
  ['Target 2025', true],
  ['targeted', false],
  ['计划生育', false],
  ['规划期', false],
  ['比上年增减', true],
  ['增长率', true],
  ['增幅', true],
  ['自然增长率', false],
  ['同比', true],
  ['是否达标', true],
  ['位次', true],
  ['95% CI', true],
  ['Lower CI', true],
  ['SE', true],
  ['Standard error', true],
  ['low', true],
  ['low birth weight', false],
  ['Lower CI 95.0 limit', true],
  ['ci_lower', true],
  ['Lower confidence limit', true],
  ['Confidence interval (upper)', true],
  ['Margin of error', true],
  ['LCL', true],
  ['标准误', true],
  ['cisterns', false],
  ['Confidence interval', false],
  ['Consumer confidence', false],
  ['较2020年', true],
  ['比上年同期±', true],
  ['年均增长%', true],
  ['% change', true],
  ['Trend', true],
  ['changes of residence', false],
  ['完成进度', true],
  ['差距', true],
  ['2021—2024年累计', true],
  ['“十四五”累计', true],
  ['五年平均', true],
  ['2024年累计', false],
  ['十年制学校合计', false],
  [`目标${'很'.repeat(60)}`, false],
])('%s is not observed: %s', (text, expected) => {
  expect(isNotObserved(text)).toBe(expected);
});

test.each<[string, boolean, string | null]>([
  ['2025年目标分解表', true, null],
  ['目标值', true, null],
  ['计划指标表', true, null],
  ['Targets by district', true, null],
  ['目标值完成情况', false, null],
  ['Progress on targets', false, null],
  ['主要目标', false, null],
  ['2025年预计完成情况', false, 'F'],
  ['Projected rates', false, 'F'],
  ['2024年快报', false, 'P'],
  ['Provisional results', false, 'P'],
  ['监测表', false, null],
])('the title %s: targets %s, status %s', (title, targets, status) => {
  expect([isOfTargets(title), statusInTitle(title)]).toEqual([targets, status]);
});

test('flags: the gravest of several counts, an unknown one makes none', () => {
  expect(['p', 'ep', 'b;e', 'B d', 'c', 'x', '', 'ppppp', 'r'].map(statusOfFlags)).toEqual([
    ...['P', 'E', 'E', 'B', 'O', null, null, null, 'A'],
  ]);
  expect(['A', ' 快报数 ', 'bu', 'z', 'Revised', '?'].map(statusOf)).toEqual(['A', 'P', 'U', null, 'A', null]);
});

test('a name that holds the name of an indicator and more, or only a part of it, may be of other people', () => {
  const near = { indicator: 'x', name: { zh: '婴儿死亡率', en: 'Infant mortality rate' }, similarity: 1 };
  expect(
    [
      '流动人口婴儿死亡率',
      'Infant mortality rate of migrants',
      '死亡率',
      '婴儿死亡率',
      '婴儿的死亡率',
      '婴儿死亡比',
    ].map((text) => isNarrowerOrWider(text, near)),
  ).toEqual([true, true, true, false, false, false]);
});
