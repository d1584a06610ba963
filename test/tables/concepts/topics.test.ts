/** Titles that only name a topic or a reporter tell no figures apart; a group of people does. */
import { expect, test } from 'vitest';
import { isTopic } from '../../../src/tables/concepts/topics.js';

const topics = (): ReadonlySet<string> => new Set(['妇女与数字生活', 'womenandthedigitalworldofwork']);
const topic = (text: string, area: string | null = null): boolean => isTopic(text, topics, area);

test.each([
  '一、卫生健康',
  '表2 妇女与教育',
  'Health indicators',
  '主要指标完成情况',
  '2024年统计表',
  '2021—2024年监测数据',
  '妇女与数字生活',
  'Women and the digital worl',
  '市卫健委',
  '教育局',
  'Bureau of Education',
  'Department of Health',
  '定性要求',
  '逐单位指标',
  'Reporting units',
  'Statements',
  'No department',
  '农村卫生',
  '妇女',
  '教育与儿童',
  // The words for parts are read by themselves.
  '流动人口',
  'Rural women',
])('%s is a topic', (text) => {
  expect(topic(text)).toBe(true);
});

test.each(['就业妇女', '留守儿童', 'Poor families', '人民医院', '监测点', '补充'])('%s is none', (text) => {
  expect(topic(text)).toBe(false);
});

test('the area of a title is not counted', () => {
  expect([topic('天门市卫生', '天门市'), topic('天门市卫生')]).toEqual([true, false]);
});
