/** The area of a row: names of all its area columns in one, codes only without names. */
import { describe, expect, test } from 'vitest';
import { outcomeOf } from '../show.js';

const imr = 'infant-mortality-rate 2024';
const indicator = 'infant-mortality-rate';

describe('names of several columns are one area, each named once', () => {
  test.each<[cells: string, figure: string]>([
    ['湖北省,天门市', `${imr} 5 湖北省天门市`],
    ['湖北省,', `${imr} 5 湖北省`],
    [',天门市', `${imr} 5 天门市`],
    ['湖北省,湖北省', `${imr} 5 湖北省`],
    ['Hubei,Tianmen', `${imr} 5 Hubei Tianmen`],
    ['A区,天门市', `${imr} 5 A区天门市`],
    ['合计,天门市', `${imr} 5 天门市`],
    ['湖北省,合计', `${imr} 5 湖北省`],
    ['合计,', `${imr} 5`],
    ['合计,农村', `${imr} 5 urbanisation=R`],
    ['农村,天门市', `${imr} 5 天门市 urbanisation=R`],
    [',', `${imr} 5`],
  ])('省,县: %s', (cells, figure) => {
    expect(outcomeOf(`省,县,2024年\n${cells},5`, { indicator })).toEqual([[figure], []]);
  });
});

describe('a code names an area only where no name does, and then one code', () => {
  test.each<[heads: string, cells: string, area: string]>([
    ['省,国家代码', '湖北省,CHN', '湖北省'],
    ['省,国家代码', ',CHN', 'CHN'],
    ['ISO3,Country code', 'CHN,156', 'CHN'],
    ['Area code,Country code', ',B3', 'B3'],
  ])('%s: %s', (heads, cells, area) => {
    expect(outcomeOf(`${heads},2024年\n${cells},5`, { indicator })).toEqual([[`${imr} 5 ${area}`], []]);
  });
});

test('a word for a level in another column keeps a figure apart from that of its area', () => {
  expect(outcomeOf('地区,备用,2024年\n,全省,7\n甲镇,全省,5\n甲镇,,6', { indicator, area: '天门市' })).toEqual([
    [`${imr} 7 全省`, `${imr} 5 全省甲镇`, `${imr} 6 甲镇`],
    [],
  ]);
});

describe('the only column of areas', () => {
  test.each<[cell: string, figure: string]>([
    ['甲镇', `${imr} 5 甲镇`],
    ['合计', `${imr} 5`],
    ['农村', `${imr} 5 urbanisation=R`],
    ['', `${imr} 5`],
  ])('“%s”', (cell, figure) => {
    expect(outcomeOf(`地区,2024年\n${cell},5`, { indicator })).toEqual([[figure], []]);
  });
});
