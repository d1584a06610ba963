/** Tables of a month: its own figures, those from January on, and those of the year before. */
import { describe, expect, test } from 'vitest';
import { codesOf, figuresOf, read } from './show.js';

const infants = 'infant-mortality-rate';
const toJune = (year: number): string => `period=${year}-01/${year}-06`;

/** A table with one row, whose figures are 1, 2, 3 … */
const table = (title: string, heads: string): string => {
  const figures = heads.split(',').map((_, i) => i + 1);
  return `${title}\n指标,${heads}\n婴儿死亡率,${figures.join(',')}`;
};

describe('heads are dated by the period of the table', () => {
  test.each([
    [table('2024年6月监测表', '本月,本月止累计'), [`${infants} 2024-06 1`, `${infants} 2024 2 ${toJune(2024)}`]],
    [
      table('2024年6月监测表', '本月,上年同期,累计,上年同期'),
      [
        `${infants} 2024-06 1`,
        `${infants} 2023-06 2`,
        `${infants} 2024 3 ${toJune(2024)}`,
        `${infants} 2023 4 ${toJune(2023)}`,
      ],
    ],
    [table('2024年6月监测表', '1—6月累计,同比'), [`${infants} 2024 1 ${toJune(2024)}`]],
    [table('2024年6月监测表', '全年'), [`${infants} 2024 1`]],
    [
      '2024年6月\n指标,本月,,累计,\n,实际,上年同期,实际,上年同期\n婴儿死亡率,1,2,3,4',
      [
        `${infants} 2024-06 1`,
        `${infants} 2023-06 2`,
        `${infants} 2024 3 ${toJune(2024)}`,
        `${infants} 2023 4 ${toJune(2023)}`,
      ],
    ],
    [
      '2024年监测表\n指标,一季度,1—6月累计,全年\n婴儿死亡率,1,2,3',
      [`${infants} 2024 1 period=2024-Q1`, `${infants} 2024 2 ${toJune(2024)}`, `${infants} 2024 3`],
    ],
    ['2024年6月\n指标,时期,数值\n婴儿死亡率,累计,2', [`${infants} 2024 2 ${toJune(2024)}`]],
    ['2024年6月\n指标,期别,数值\n婴儿死亡率,累计,2', [`${infants} 2024 2 ${toJune(2024)}`]],
    ['2024年6月\n指标,数值\n累计,\n婴儿死亡率,2', [`${infants} 2024 2 ${toJune(2024)}`]],
  ])('%j', (text, figures) => {
    const found = read(text);
    expect([figuresOf(found), [...new Set(codesOf(found))]]).toEqual([figures, ['TITLE_READ']]);
  });

  test.each([
    ['指标,2024年6月,,2023年6月,\n,本月,累计,本月,累计\n婴儿死亡率,1,2,3,4', 4],
    ['指标,2024年1—6月,上年同期\n婴儿死亡率,1,2', 2],
    ['指标,本期（2024年）,上年同期（2023年）\n婴儿死亡率,1,2', 2],
  ])('%j needs no other period', (text, count) => {
    const found = read(text);
    const periods = found.observations.map(({ period, disaggregation }) => disaggregation?.['period'] ?? period);
    expect([found.observations.length, new Set(periods).size, codesOf(found)]).toEqual([count, count, []]);
  });
});

describe('what the period of the table does not say is not read', () => {
  test.each([
    ['of a month and the months up to it, 上年同期 may be either', table('2024年6月', '本月,累计,上年同期'), 2],
    ['in a table of a month, 上年 may be the month or the year', table('2024年6月', '本月,上年'), 1],
    ['上年同期 of two years may be of either', '指标,2023年,2024年,上年同期\n婴儿死亡率,1,2,3', 2],
    ['累计 of a year may be of several years', '指标,2024年,累计\n婴儿死亡率,1,2', 1],
  ])('%s', (_, text, count) => {
    const found = read(text);
    const codes = codesOf(found).filter((code) => code !== 'TITLE_READ');
    expect([found.observations.length, codes]).toEqual([count, ['NO_PERIOD']]);
  });

  test('累计 in a row of a year', () => {
    const found = read('指标,年份,期别,数值\n婴儿死亡率,2024,累计,2\n婴儿死亡率,2024,全年,3');
    expect([figuresOf(found), codesOf(found)]).toEqual([[`${infants} 2024 3`], ['BAD_PERIOD']]);
  });

  test('the year of rows is not that of a title, over parts of a year', () => {
    const found = read('2024年监测表\n指标,年份,一季度,全年\n婴儿死亡率,2023,1,5');
    expect(figuresOf(found)).toEqual([`${infants} 2023 5 一季度=1`]);
  });
});
