import { describe, expect, test } from 'vitest';
import {
  changeWords,
  headWords,
  paceWords,
  rangeWords,
  sizeWords,
  valueWords,
  verbOf,
  type Quantity,
} from '../../src/core/quantity-words.js';

const quantities = {
  coverage: { unit: 'percent', polarity: 'higher-is-better' },
  myopia: { unit: 'percent', polarity: 'lower-is-better' },
  share: { unit: 'percent', polarity: 'target-is-best' },
  infant: { unit: 'per-1000', polarity: 'lower-is-better' },
  maternal: { unit: 'per-100000', polarity: 'lower-is-better' },
  places: { unit: 'per-1000', polarity: 'higher-is-better', measureWord: '个' },
  beds: { unit: 'per-1000', polarity: 'higher-is-better', measureWord: '张' },
  doctors: { unit: 'count', polarity: 'higher-is-better', measureWord: '名' },
  families: { unit: 'count', polarity: 'lower-is-better', measureWord: '户' },
  venues: { unit: 'count', polarity: 'higher-is-better' },
  life: { unit: 'years', polarity: 'higher-is-better', measureWord: '岁' },
  schooling: { unit: 'years', polarity: 'higher-is-better' },
  sleep: { unit: 'hours-per-day', polarity: 'higher-is-better' },
  pension: { unit: 'yuan', polarity: 'higher-is-better' },
  gap: { unit: 'percentage-points', polarity: 'lower-is-better' },
  incomeGap: { unit: 'yuan', polarity: 'lower-is-better', distance: 'gap' },
  lead: { unit: 'percent', polarity: 'higher-is-better', distance: 'lead' },
  lag: { unit: 'percent', polarity: 'higher-is-better', distance: 'lag' },
  relativeGap: { unit: 'percent', polarity: 'lower-is-better', distance: 'relative-gap' },
  ratio: { unit: 'males-per-100-females', polarity: 'target-is-best' },
  stillbirths: { unit: 'per-10000', polarity: 'lower-is-better' },
  dust: { unit: 'dust', ownUnit: { symbol: { zh: '微克/立方米', en: 'µg/m³' } }, polarity: 'lower-is-better' },
  density: { unit: 'density', ownUnit: { symbol: { zh: '/万', en: '/10k' }, scale: 1e4 }, polarity: 'lower-is-better' },
} as const satisfies Record<string, Quantity>;
type Name = keyof typeof quantities;

describe('a value has the unit or the measure word of its indicator', () => {
  test.each<[Name, string, string, string]>([
    ['coverage', '93.5', '93.5%', '93.5%'],
    ['infant', '4.0', '4.0‰', '4.0 per 1,000'],
    ['maternal', '14.3', '14.3/10万', '14.3 per 100,000'],
    ['places', '4.08', '4.08个', '4.08 per 1,000'],
    ['beds', '2.20', '2.20张', '2.20 per 1,000'],
    ['doctors', '1', '1名', '1'],
    ['families', '1', '1户', '1'],
    ['venues', '17', '17个', '17'],
    ['life', '81.4', '81.4岁', '81.4 years'],
    ['schooling', '9.86', '9.86年', '9.86 years'],
    ['sleep', '9.2', '9.2小时', '9.2 hours a day'],
    ['sleep', '1', '1小时', '1 hour a day'],
    ['pension', '23800', '23800元', '23,800 yuan'],
    ['pension', '-1234567.1234', '−1234567.1234元', '−1,234,567.1234 yuan'],
    ['pension', '999', '999元', '999 yuan'],
    ['gap', '2.76', '2.76个百分点', '2.76 percentage points'],
    ['incomeGap', '-5', '−5元', '−5 yuan'],
    ['ratio', '111.3', '111.3', '111.3 males per 100 females'],
    ['stillbirths', '3.2', '3.2/万', '3.2 per 10,000'],
    ['dust', '35', '35微克/立方米', '35 µg/m³'],
    ['density', '72', '72/万', '72/10k'],
    ['lag', '-2.8', '低于对照指标2.8个百分点', '2.8 percentage points below the indicator compared with'],
    ['lead', '2.8', '高于对照指标2.8个百分点', '2.8 percentage points above the indicator compared with'],
    ['relativeGap', '57.34', '57.34%', '57.34%'],
    ['lead', '0.0', '与对照指标持平', 'level with the indicator compared with'],
  ])('%s %s', (name, value, zh, en) => {
    expect(valueWords(value, quantities[name])).toEqual({ zh, en });
  });
});

test.each<[Name, string, string]>([
  ['coverage', '提高', '降低'],
  ['share', '提高', '降低'],
  ['myopia', '上升', '下降'],
  ['infant', '上升', '下降'],
  ['maternal', '上升', '下降'],
  ['ratio', '上升', '下降'],
  ['places', '增加', '减少'],
  ['doctors', '增加', '减少'],
  ['sleep', '增加', '减少'],
  ['pension', '增加', '减少'],
  ['life', '提高', '降低'],
  ['gap', '扩大', '缩小'],
  ['incomeGap', '扩大', '缩小'],
  ['lead', '扩大', '缩小'],
  ['lag', '缩小', '扩大'],
  ['relativeGap', '扩大', '缩小'],
])('the verb goes with the kind of quantity: %s %s, %s', (name, up, down) => {
  expect([verbOf('0.1', quantities[name]).zh, verbOf('-0.1', quantities[name]).zh]).toEqual([up, down]);
});

test.each<[Name, change: string, en: readonly [verb: string, past: string, noun: string, moved: string]]>([
  ['coverage', '0.1', ['rise', 'rose', 'rise', 'up']],
  ['coverage', '-0.1', ['fall', 'fell', 'fall', 'down']],
  ['coverage', '−0.1', ['fall', 'fell', 'fall', 'down']],
  ['gap', '0.1', ['widen', 'widened', 'widening', 'wider by']],
  ['gap', '-0.1', ['narrow', 'narrowed', 'narrowing', 'narrower by']],
  ['lag', '0.1', ['narrow', 'narrowed', 'narrowing', 'narrower by']],
])('and has its English forms: %s by %s', (name, change, forms) => {
  const { en, past, noun, moved } = verbOf(change, quantities[name]);
  expect([en, past, noun, moved]).toEqual(forms);
});

describe('a difference has no sign, and one of a thing is not several', () => {
  test.each<[Name, string, string, string]>([
    ['coverage', '-0.3', '0.3个百分点', '0.3 percentage points'],
    ['coverage', '−0.3', '0.3个百分点', '0.3 percentage points'],
    ['gap', '+2', '2个百分点', '2 percentage points'],
    ['coverage', '1', '1个百分点', '1 percentage point'],
    ['coverage', '1.0', '1.0个百分点', '1.0 percentage points'],
    ['infant', '0.5', '0.5个千分点', '0.5 per 1,000'],
    ['places', '0.42', '0.42个', '0.42 per 1,000'],
    ['maternal', '5.3', '5.3/10万', '5.3 per 100,000'],
    ['life', '1', '1岁', '1 year'],
    ['ratio', '1', '1', '1 male per 100 females'],
    ['families', '3', '3户', '3'],
  ])('%s %s', (name, size, zh, en) => {
    expect(sizeWords(size, quantities[name])).toEqual({ zh, en });
  });
});

describe('a change against an earlier value', () => {
  const year = { zh: '上年', en: 'the year before' };
  test.each<[Name, string, string, number, string, string]>([
    ['coverage', '2.2', '91.3', 1, '比上年提高2.2个百分点', 'up 2.2 percentage points from the year before'],
    [
      'maternal',
      '-0.8',
      '15.1',
      1,
      '比上年下降0.8/10万（下降5.3%）',
      'down 0.8 per 100,000 (5.3%) from the year before',
    ],
    ['infant', '-0.5', '4.5', 1, '比上年下降0.5个千分点', 'down 0.5 per 1,000 from the year before'],
    ['places', '0.7', '3.38', 2, '比上年增加0.70个', 'up 0.70 per 1,000 from the year before'],
    ['life', '0.5', '80.9', 1, '比上年提高0.5岁', 'up 0.5 years from the year before'],
    ['pension', '800', '23000', 0, '比上年增加800元，增长3.5%', 'up 800 yuan (3.5%) from the year before'],
    ['gap', '-0.37', '3.13', 2, '比上年缩小0.37个百分点', 'narrower by 0.37 percentage points than in the year before'],
    ['venues', '3', '14', 0, '比上年增加3个', 'up 3 from the year before'],
    ['coverage', '0', '90', 1, '与上年持平', 'unchanged from the year before'],
    [
      'share',
      '-0.1',
      '43.5',
      1,
      '与上年基本持平（降低0.1个百分点）',
      'little changed from the year before (down 0.1 percentage points)',
    ],
    [
      'maternal',
      '-0.1',
      '15.1',
      1,
      '比上年下降0.1/10万（下降0.7%）',
      'down 0.1 per 100,000 (0.7%) from the year before',
    ],
    ['infant', '-0.1', '4.1', 1, '比上年下降0.1个千分点', 'down 0.1 per 1,000 from the year before'],
    [
      'stillbirths',
      '-0.1',
      '4.1',
      1,
      '比上年下降0.1/万（下降2.4%）',
      'down 0.1 per 10,000 (2.4%) from the year before',
    ],
    ['maternal', '0.8', '0', 1, '比上年上升0.8/10万', 'up 0.8 per 100,000 from the year before'],
    ['dust', '-2', '35', 0, '比上年减少2微克/立方米', 'down 2 µg/m³ from the year before'],
    ['density', '-2', '74', 0, '比上年下降2/万', 'down 2/10k from the year before'],
    ['pension', '-800', '23000', 0, '比上年减少800元，下降3.5%', 'down 800 yuan (3.5%) from the year before'],
    ['incomeGap', '-800', '23000', 0, '比上年缩小800元', 'narrower by 800 yuan than in the year before'],
    [
      'ratio',
      '0.1',
      '110',
      1,
      '与上年基本持平（上升0.1）',
      'little changed from the year before (up 0.1 males per 100 females)',
    ],
    [
      'places',
      '0.01',
      '3.38',
      2,
      '与上年基本持平（增加0.01个）',
      'little changed from the year before (up 0.01 per 1,000)',
    ],
    ['venues', '1', '16', 0, '比上年增加1个', 'up 1 from the year before'],
    ['coverage', '1', '90', 0, '比上年提高1个百分点', 'up 1 percentage point from the year before'],
  ])('%s %s', (name, change, from, places, zh, en) => {
    expect(changeWords(change, year, quantities[name], { places, from })).toEqual({ zh, en });
  });
});

test('of a figure that was not given, no share of it is said', () => {
  expect(changeWords('-0.8', { zh: '上年', en: 'the year before' }, quantities.maternal, { places: 1 })).toEqual({
    zh: '比上年下降0.8/10万',
    en: 'down 0.8 per 100,000 from the year before',
  });
});

test.each<[Name, string, string]>([
  ['coverage', '提高 rise', '降低 fall'],
  ['myopia', '上升 rise', '下降 fall'],
  ['ratio', '上升 rise', '下降 fall'],
  ['share', '提高 rise', '降低 fall'],
  ['doctors', '增加 rise', '减少 fall'],
  ['sleep', '增加 rise', '减少 fall'],
  ['beds', '增加 rise', '减少 fall'],
  ['dust', '增加 rise', '减少 fall'],
  ['density', '上升 rise', '下降 fall'],
  ['gap', '扩大 widening', '缩小 narrowing'],
  ['incomeGap', '扩大 widening', '缩小 narrowing'],
])('what %s does: %s or %s', (name, up, down) => {
  const said = (change: string): string => {
    const { zh, noun } = verbOf(change, quantities[name]);
    return `${zh} ${noun}`;
  };
  expect([said('1'), said('-1'), said('−0.1')]).toEqual([up, down, down]);
});

describe('a yearly change has the decimals it deserves', () => {
  test.each<[Name, string, number, string, string]>([
    ['maternal', '-0.65', 1, '年均下降0.65/10万', 'fell by 0.65 per 100,000 a year'],
    ['coverage', '0.166667', 1, '年均提高0.17个百分点', 'rose by 0.17 percentage points a year'],
    ['myopia', '-1.9', 1, '年均下降1.9个百分点', 'fell by 1.9 percentage points a year'],
    ['beds', '0.16166', 2, '年均增加0.16张', 'rose by 0.16 per 1,000 a year'],
    ['pension', '812.5', 0, '年均增加812元', 'rose by 812 yuan a year'],
    ['gap', '-1.25', 2, '年均缩小1.25个百分点', 'narrowed by 1.25 percentage points a year'],
    ['coverage', '0', 1, '年均持平', 'did not change'],
    ['coverage', '1.26', 0, '年均提高1.3个百分点', 'rose by 1.3 percentage points a year'],
    ['coverage', '12.64', 0, '年均提高13个百分点', 'rose by 13 percentage points a year'],
    ['coverage', '10', 0, '年均提高10个百分点', 'rose by 10 percentage points a year'],
    ['maternal', '-0.6512', 3, '年均下降0.651/10万', 'fell by 0.651 per 100,000 a year'],
  ])('%s %s', (name, pace, places, zh, en) => {
    expect(paceWords(pace, quantities[name], places)).toMatchObject({ zh, en });
  });
});

test.each<[Name, string, string, string, string]>([
  ['maternal', '9.6', '16.0', '9.6/10万～16.0/10万', '9.6 to 16.0 per 100,000'],
  ['coverage', '43', '47', '43%～47%', '43 to 47%'],
  ['ratio', '103', '107', '103～107', '103 to 107 males per 100 females'],
  ['life', '81.1', '82.2', '81.1～82.2岁', '81.1 to 82.2 years'],
  ['venues', '1', '2', '1～2个', '1 to 2'],
  ['stillbirths', '3', '4', '3/万～4/万', '3 to 4 per 10,000'],
  ['incomeGap', '-5', '-1', '−5～−1元', '−5 to −1 yuan'],
  [
    'lag',
    '-4.3',
    '-1.8',
    '低于对照指标1.8～4.3个百分点',
    '1.8 to 4.3 percentage points below the indicator compared with',
  ],
  ['lead', '1', '2.5', '高于对照指标1～2.5个百分点', '1 to 2.5 percentage points above the indicator compared with'],
  [
    'lag',
    '-2',
    '1',
    '低于对照指标2个百分点至高于对照指标1个百分点',
    '2 percentage points below the indicator compared with to 1 percentage point above the indicator compared with',
  ],
])('a range has a rate’s unit at both ends: %s %s %s', (name, lower, upper, zh, en) => {
  expect(rangeWords(lower, upper, quantities[name])).toEqual({ zh, en });
});

test('the head of a table names the unit, of a sex ratio its base', () => {
  expect((['coverage', 'beds', 'ratio'] as const).map((name) => headWords(quantities[name]))).toEqual([
    { zh: '%', en: '%' },
    { zh: '张', en: 'per 1,000' },
    { zh: '女=100', en: 'males per 100 females' },
  ]);
});
