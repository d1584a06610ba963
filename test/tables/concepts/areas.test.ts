/** Names of areas, and the words for a whole area. */
import { describe, expect, test } from 'vitest';
import {
  areaWordOf,
  isAreaName,
  isWordInAreas,
  levelOf,
  rankOf,
  wholeRankOf,
  writeArea,
} from '../../../src/tables/concepts/areas.js';

test.each([
  '天门市',
  '湖北省',
  '竟陵街道',
  '岳口镇',
  '某某社区',
  '红星农场',
  '东林场',
  '第一小学',
  '实验中学',
  '某学校',
  '甲幼儿园',
  'Hill County',
  'New York City',
  'Lake District',
  'Old Town',
  'North Township',
  'East Subdistrict',
  'Green village',
  'Hill School',
])('%s is the name of an area', (name) => {
  expect(isAreaName(name)).toBe(true);
});

test.each(['各乡镇', '2024年地区', '全市', '全国', '合计', '死亡率', 'county', '', `${'很'.repeat(30)}市`])(
  '%j is none',
  (text) => {
    expect(isAreaName(text)).toBe(false);
  },
);

test('a name may hold 各 and have thirty characters', () => {
  expect([isAreaName('东各村'), isAreaName(`${'很'.repeat(29)}市`)]).toEqual([true, true]);
});

test('names that only contain the word of a level, or end otherwise, are of no level', () => {
  for (const name of ['中国城', '大中国', 'chnx', 'xcn', '省城', '市场', '州城', '区公所', '县城', '旗山', '中心城区'])
    expect([name, rankOf(name)]).toEqual([name, null]);
  expect(['全市平均值班', '平均数全市', 'nationals'].map(levelOf)).toEqual([null, null, null]);
});

test.each([
  ...[
    '合计',
    '总计',
    '小计',
    '总数',
    '总体',
    '全部',
    '全体',
    '全域',
    'Total',
    'all',
    'All areas',
    'allarea',
    'allareas',
  ],
  ...['_T', 'Grand total', 'subtotal', 'overall', '不分'],
])('%s is the whole in a column of areas, and no name', (word) => {
  expect([areaWordOf(word, null, 3), isAreaName(word), isWordInAreas(word), writeArea(word)]).toEqual([
    ...['whole', false, true, `'${word}`],
  ]);
});

test.each<[string, number | null, number | null]>([
  ['全国', 5, 5],
  ['National', 5, null],
  ['China', null, 5],
  ['CHN', null, 5],
  ['全省', 4, 4],
  ['湖北省', null, 4],
  ['全市', 3, 3],
  [' 全 市 ', 3, 3],
  ['全市平均', 3, null],
  ['全省平均水平', 4, null],
  ['全州', 3, 3],
  ['某自治州', null, 3],
  ['全区', 2, 2],
  ['全县', 2, 2],
  ['甲县', null, 2],
  ['全旗', 2, 2],
  ['甲旗', null, 2],
  ['甲盟', null, 3],
  ['岳口镇', null, null],
  ['平均', null, null],
])('the level of %j: as a word %j, as a name %j', (text, word, name) => {
  expect([levelOf(text), rankOf(text)]).toEqual([word, name]);
});

test.each<[readonly number[], readonly string[], boolean, number]>([
  [[3, 4, 5], [], false, 3],
  [[2], ['天门市'], false, 2],
  [[2, 3], ['甲镇'], true, 2],
  // 全省 is the whole of its cities, 全国 that of provinces, and each that of many areas.
  [[4], ['天门市', '仙桃市'], false, 4],
  [[4, 5], ['天门市', '仙桃市'], false, 4],
  [[5], ['湖北省', '湖南省'], false, 5],
  [[5], ['湖北', '湖南', '江西'], false, 5],
  [[5], ['湖北省'], false, 4],
  // Otherwise it is an area above those of the table.
  [[5], [], false, 3],
  [[5], ['天门市'], false, 3],
  [[5], ['竟陵街道'], false, 3],
  [[5], ['天门', '湖北'], false, 3],
  [[5], ['天门市', '湖北省'], false, 3],
  [[4], ['天门市', '仙桃市'], true, 3],
  [[4, 5], [], true, 3],
  [[], [], false, 3],
])('of the levels %j beside %j, with figures without an area: %j, the highest whole is %d', (...given) => {
  const [ranks, areas, isPlain, expected] = given;
  expect(wholeRankOf(new Set(ranks), new Set(areas), isPlain)).toBe(expected);
});

describe('a text in a column of areas', () => {
  const name = (text: string): object => ({ part: null, name: text });
  test.each<[string, string | null, number, unknown]>([
    ['合计', null, 9, 'whole'],
    ['合　计', null, 9, 'whole'],
    ['ALLAREA', null, 9, 'whole'],
    ['小计', '天门市', 9, 'whole'],
    ['合计（全市）', null, 9, 'whole'],
    ['合计（天门市）', null, 9, name('天门市')],
    ['全市合计', null, 9, 'whole'],
    ['全市总计', '天门市', 9, 'whole'],
    ['全省合计', '天门市', 9, name('全省')],
    ['天门市合计', null, 9, name('天门市')],
    ['街道合计', null, 9, name('街道合计')],
    ['全市', '天门市', 9, 'whole'],
    ['全市', '湖北省', 9, name('全市')],
    ['全国', '天门市', 9, name('全国')],
    ['全国', null, 3, name('全国')],
    ['全国', null, 5, 'whole'],
    ['全省平均', null, 3, name('全省平均')],
    ['其中：竟陵街道', null, 9, name('竟陵街道')],
    ['农村', null, 9, { part: ['urbanisation', 'R'], name: '农村' }],
    ['两性', null, 9, name('两性')],
    ['both sexes', null, 9, 'whole'],
    ["'合计", null, 9, name('合计')],
    ["'农村", null, 9, name('农村')],
    ["'tis", null, 9, name("'tis")],
    ["''合计", null, 9, name("'合计")],
    ["x'合计", null, 9, name("x'合计")],
    ['街道总计表', null, 9, name('街道总计表')],
    ['天门市 合计', null, 9, name('天门市')],
    [' 全国 ', null, 3, name('全国')],
    ['全市', ' 天门市 ', 9, 'whole'],
  ])('%j under %j, wholes up to %d', (text, base, rank, expected) => {
    expect(areaWordOf(text, base, rank)).toEqual(expected);
  });
});

test('an area that is called like a word is written with an apostrophe, and read again', () => {
  for (const text of ['全市', '合计', '农村', "'合计"]) {
    expect(isWordInAreas(text.replace(/^'+/, ''))).toBe(true);
    expect(writeArea(text)).toBe(`'${text}`);
    expect(areaWordOf(writeArea(text), null, 3)).toEqual({ part: null, name: text });
  }
  expect([isWordInAreas('天门市'), writeArea('天门市')]).toEqual([false, '天门市']);
});
