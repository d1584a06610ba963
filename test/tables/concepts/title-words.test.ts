/** The words of titles: areas, periods and parts of a year in any place, and what remains. */
import { describe, expect, test } from 'vitest';
import { areaOfTitle, partOfYearOf, periodIn, unreadIn } from '../../../src/tables/concepts/title-words.js';

test.each<[string, string | null]>([
  ['天门市2024年监测表', '天门市'],
  ['2024年天门市监测表', '天门市'],
  ['表3 湖北省妇女儿童情况', '湖北省'],
  ['2021—2024年恩施土家族自治州统计', '恩施土家族自治州'],
  ['2024年1月天门市快报', '天门市'],
  ['2024—2025年天门市监测表', '天门市'],
  ['2024 - 2025天门市监测表', '天门市'],
  ['2024天门市监测表', '天门市'],
  ['2024年度12月天门市快报', '天门市'],
  ['妇女儿童 天门市监测表', '天门市'],
  ['关于Tianmen天门市', null],
  ['地区生产总值甲市', null],
  ['各县监测表', null],
  ['全市监测表', null],
  ['分地区统计', null],
  ['某地区统计', null],
  ['监测表', null],
  // In any place, after any sign.
  ['岳口镇2024年妇幼健康主要指标', '岳口镇'],
  ['2024年岳口镇妇幼健康主要指标', '岳口镇'],
  ['附件2-3 岳口镇妇幼健康主要指标', '岳口镇'],
  ['妇幼健康主要指标（岳口镇）', '岳口镇'],
  ['妇幼健康主要指标——岳口镇', '岳口镇'],
  ['2024年竟陵街道监测表', '竟陵街道'],
  // Of areas within each other the smallest; of others all.
  ['湖北省天门市2024年监测表', '天门市'],
  ['湖北省2024年监测表（天门市）', '天门市'],
  ['天门市、潜江市监测表', '天门市、潜江市'],
  // Levels above a city are areas.
  ['2024年全省监测表', '全省'],
  ['全国妇幼健康指标', '全国'],
  ['全国人口普查天门市监测表', '天门市'],
  ['第七次全国人口普查主要数据', null],
  ['Hubei Province 2024', 'Hubei Province'],
  ['National monitoring table 2024', 'National'],
  ['Monitoring table (Yuekou Town)', 'Yuekou Town'],
  // Kinds of areas are no areas.
  ['城镇居民收入', null],
  ['农村地区监测表', null],
  ['城市社区服务', null],
  ['市级指标', null],
  ['市场监管', null],
  ['各乡镇情况', null],
  ['妇女儿童权益保障', null],
])('the area of the title %s', (title, area) => {
  expect(areaOfTitle(title)).toBe(area);
});

describe('the period of a title', () => {
  test.each<[string, unknown]>([
    ['2024年监测表', 2024],
    ['2024年监测表（1-6月）', '2024-01/2024-06'],
    ['2024年监测表（上半年）', '2024-S1'],
    ['2024年监测表 第三季度', '2024-Q3'],
    ['2024年监测表（1-12月）', 2024],
    ['截至2024年末监测表（12月底）', 2024],
    ['2024年监测表（6月）', '2024-06'],
    ['Monitoring table 2024 (first half)', '2024-S1'],
    ['Half-year report 2024', '2024-S1'],
    ['Second quarter, 2024', '2024-Q2'],
    ['January–June 2024', '2024-01/2024-06'],
    ['Figures may differ 2024', 2024],
    ['2021—2025年监测表（上半年）', null],
    ['填报时间：2025年3月', null],
  ])('%s', (title, period) => {
    const read = periodIn(title);
    expect(read === null ? null : (read.within ?? read.period)).toBe(period);
  });

  test.each([
    ['上半年', '上半年'],
    ['一季度', '一季度'],
    ['12月', '12月'],
    ['（ 1 - 6月）', '1-6月'],
    ['Q3', 'q3'],
    ['fourth quarter', 'q4'],
    ['2nd half', 'h2'],
    ['半年报', '上半年'],
    ['全年', null],
    ['监测表', null],
  ])('%s without a year', (title, part) => {
    expect(partOfYearOf(title)).toBe(part);
  });
});

test.each([
  ['岳口镇2024年妇幼健康主要指标', ''],
  ['2024年监测表（1-6月）', ''],
  ['低保家庭2024年监测表', '低保'],
  ['岳口2024', '岳口'],
])('what is not understood of %s', (title, left) => {
  expect(unreadIn(title, areaOfTitle(title))).toBe(left);
});
