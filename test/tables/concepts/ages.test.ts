/** Ages in the notations of codes, heads and names. */
import { describe, expect, test } from 'vitest';
import { ageSpanIn, ageSpanOf, isAge } from '../../../src/tables/concepts/ages.js';

const below = (age: number): object => ({ from: 0, to: age });
const above = (age: number): object => ({ from: age, to: Infinity });

describe('a span of ages', () => {
  test.each<[object, readonly string[]]>([
    [
      below(5),
      ['<5Y', '<5', '< 5 years', 'under 5', 'Under five', 'under-5', 'below 5 yrs', 'less than 5 years', 'y_lt5'],
    ],
    [below(5), ['Y_LT5', 'ylt5', '5岁以下', '五岁以下', '5周岁以下', 'y_lt5 years']],
    [below(6), ['5岁及以下', '5周岁及以下', '5 years and under', '5 year and under', '5y and under', 'Y5y and under']],
    [below(11), ['10 years and under', '10 of age and under', '10岁及以下', '十岁及以下']],
    [below(1), ['under one', '<1 year', '<1yo', '<1yr', '1岁以下']],
    [below(2), ['under two']],
    [below(3), ['under three years of age']],
    [below(6), ['under six years old', 'below-6']],
    [below(7), ['under seven']],
    [below(100), ['<100', '<100'.padEnd(40)]],
    [
      above(65),
      [
        '>=65',
        '≥65',
        '≥65 year',
        '65 year and over',
        'y_ge65',
        'Y_GE65',
        'over 65',
        'over 65 years',
        '65岁以上',
        '65周岁及以上',
        '65+',
        '65y+',
        '65 years and over',
      ],
    ],
    [
      { from: 15, to: 50 },
      [
        '15-49',
        '15–49',
        '15—49',
        '15~49',
        '15至49岁',
        '15 to 49',
        'Y15T49',
        'aged 15-49',
        '15-49 years',
        '15-49 yo',
        '15-49 year',
        '15岁-49周岁',
        'age 15-49 y',
      ],
    ],
    [{ from: 0, to: 5 }, ['Y0T4', '0-4', '０－４岁', '〇至四岁']],
  ])('%j', (span, texts) => {
    for (const text of texts) expect([text, ageSpanOf(text)]).toEqual([text, span]);
  });

  test.each([
    '',
    'five',
    '5',
    '1005以下',
    '<1000',
    '5岁以下儿童',
    'x<5',
    '15-49-50',
    '15-',
    'aged',
    'x5岁以下',
    'x5岁及以下',
    '5岁及以下x',
    'x>=65',
    '>=65x',
    'x65+',
    '65+x',
    '<5'.padEnd(41),
  ])('none in %j', (text) => {
    expect(ageSpanOf(text)).toBeNull();
  });
});

test.each<[string, object | null]>([
  ['5岁以下儿童死亡率', below(5)],
  ['Under-five mortality rate', below(5)],
  ['Childcare places for children under 3', below(3)],
  ['35—45岁妇女高效宫颈癌筛查率', { from: 35, to: 46 }],
  ['cervical screening, women aged 35–45', { from: 35, to: 46 }],
  ['below one', below(1)],
  ['stunting, children under 12', below(12)],
  ['12岁以下儿童近视率', below(12)],
  ['二十五岁以下妇女就业率', below(25)],
  ['boys, aged 6-15', { from: 6, to: 16 }],
  ['婴儿死亡率', below(1)],
  ['Infant mortality rate', below(1)],
  ['新生儿与婴儿死亡率', null],
  ['Newborn and infant deaths', null],
  ['infantile paralysis', null],
  ['孕产妇死亡率', null],
])('the age in the name %s', (name, span) => {
  expect(ageSpanIn(name)).toEqual(span);
});

test.each<[string, boolean]>([
  ['5岁以下', true],
  ['七岁以下儿童', true],
  ['60周岁及以上老年人口', true],
  ['35—45岁妇女', true],
  ['未满18周岁', true],
  ['15-24岁年龄组', true],
  ['60岁以上（含60岁）', true],
  ['五岁以下儿童死亡率', false],
  ['3岁以下婴幼儿托位数', false],
  ['7岁以下儿童数', false],
  ['岁', false],
])('%s is an age with nothing but people: %s', (text, expected) => {
  expect(isAge(text)).toBe(expected);
});
