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

test('every word for a topic is one, alone and with others', () => {
  const zh = [
    ...[
      '妇女',
      '儿童',
      '人口',
      '健康',
      '卫生',
      '医疗',
      '保健',
      '生殖',
      '计划生育',
      '教育',
      '经济',
      '就业',
      '劳动',
      '决策',
    ],
    ...[
      '管理',
      '参与',
      '参政',
      '社会',
      '保障',
      '保险',
      '福利',
      '家庭',
      '环境',
      '法律',
      '保护',
      '安全',
      '权益',
      '营养',
      '疾病',
    ],
    ...[
      '防治',
      '死亡',
      '出生',
      '托育',
      '服务',
      '设施',
      '建设',
      '文化',
      '体育',
      '收入',
      '生活',
      '汇总',
      '各乡镇',
      '分县区',
      '各地',
    ],
    ...[
      '卫健',
      '人社',
      '医保',
      '民政',
      '公安',
      '司法',
      '财政',
      '住建',
      '科技',
      '农业农村',
      '乡村振兴',
      '文旅',
      '组织',
      '宣传',
    ],
    ...['分子', '分母', '原始', '明细', '底表', '总表', '年报', '季报', '台账', '其他'],
  ];
  for (const word of zh) expect([word, topic(word), topic(`${word}与教育（表）`)]).toEqual([word, true, true]);
  const en = [
    ...['women', 'children', 'health', 'nutrition', 'education', 'economy', 'decision-making', 'social', 'security'],
    ...['family', 'law', 'safety', 'protection', 'plan', 'indicator', 'targets', 'data', 'statistics', 'monitoring'],
    ...['main', 'key', 'table', 'other', 'numerator', 'denominators', 'raw', 'basic', 'reporting units', 'statement'],
  ];
  for (const word of en)
    expect([word, topic(word.toUpperCase()), topic(`${word}: data for the table of and in on women's`)]).toEqual([
      ...[word, true, true],
    ]);
  for (const word of ['healthy', 'planet', 'database', 'keyboard', 'onset', 'rawness', '健身', '法国'])
    expect([word, topic(word)]).toEqual([word, false]);
});

test('a reporter ends in its office; an office elsewhere in a title is none', () => {
  for (const title of ['市教育局', '妇联', '市委', '卫生厅', '县法院', '政府办公室', '组织部', 'Ministry of Health'])
    expect([title, topic(title)]).toEqual([title, true]);
  for (const title of ['局部地段', '委托户', '法院路小区', '干部', '组织部大院', 'Officers'])
    expect([title, topic(title)]).toEqual([title, false]);
});

test('a group of people is none, unless its name is a word for parts', () => {
  for (const title of ['残疾儿童', '老年妇女', '流出人口', '单亲家庭', 'Disabled children', 'Rich families'])
    expect([title, topic(title)]).toEqual([title, false]);
  for (const title of ['妇女和儿童', '健康、家庭', 'Women', 'children', 'Women and children health', '就业妇女教育'])
    expect([title, topic(title)]).toEqual([title, true]);
});

test('a name is cut where it has at least twenty characters', () => {
  expect([topic('Women and the digital world'), topic('Women and the digit')]).toEqual([true, false]);
  expect([topic('womenandthedigitalwo'), topic('womenandthedigitalw')]).toEqual([true, false]);
});
