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

describe('a column of periods beside years says of which part of them the figures are', () => {
  const [half, year] = ['婴儿死亡率,上半年,3,5', '婴儿死亡率,全年,6,7'];
  test.each<[what: string, text: string, figures: readonly string[], codes: readonly string[]]>([
    [
      'a half-year is never the year',
      `指标,时期,2023年,2024年\n${half}\n${year}`,
      [
        ...[`${infants} 2023 3 period=2023-S1`, `${infants} 2024 5 period=2024-S1`],
        ...[`${infants} 2023 6`, `${infants} 2024 7`],
      ],
      [],
    ],
    [
      'months are of each year, and a month is that month',
      '指标,时间,2023年,2024年\n婴儿死亡率,1—6月,3,5\n婴儿死亡率,6月,6,7',
      [
        ...[`${infants} 2023 3 ${toJune(2023)}`, `${infants} 2024 5 ${toJune(2024)}`],
        ...[`${infants} 2023-06 6`, `${infants} 2024-06 7`],
      ],
      [],
    ],
    [
      'the year of the head again says nothing more',
      '指标,时间,2024年\n婴儿死亡率,2024年末,3',
      [`${infants} 2024 3`],
      [],
    ],
    [
      'another period, or a word that is not known, makes parts',
      '指标,时间,2024年\n婴儿死亡率,2024年6月,3\n孕产妇死亡率,年末,9',
      [`${infants} 2024 3 时间=2024年6月`, 'maternal-mortality-ratio 2024 9 时间=年末'],
      ['UNKNOWN_DIMENSION'],
    ],
    [
      'beside a column of years, it is a part of the year of the row',
      '指标,年份,时期,数值\n婴儿死亡率,2024,上半年,3\n婴儿死亡率,2024,全年,6',
      [`${infants} 2024 3 period=2024-S1`, `${infants} 2024 6`],
      [],
    ],
    [
      'alone, it is a part of the year of the title',
      '2024年\n指标,时期,数值\n婴儿死亡率,上半年,3\n婴儿死亡率,全年,6',
      [`${infants} 2024 3 period=2024-S1`, `${infants} 2024 6`],
      ['TITLE_READ'],
    ],
    ['alone, and of no year, it is no period', '指标,时期,数值\n婴儿死亡率,上半年,3', [], ['NO_PERIOD']],
  ])('%s', (_, text, figures, codes) => {
    const found = read(text);
    expect([figuresOf(found), codesOf(found)]).toEqual([figures, codes]);
  });
});

test.each(['1—3季度', '1-3季度', '一至三季度', '第一季度—第三季度', '前三季度'])(
  '%s is the first nine months',
  (word) => {
    const found = read(`指标,季度,2024年\n婴儿死亡率,${word},3`);
    expect(figuresOf(found)).toEqual([`${infants} 2024 3 period=2024-01/2024-09`]);
    expect(figuresOf(read(table(`2024年${word}主要指标`, '数值')))).toEqual(
      figuresOf(read(table('2024年1—9月', '数值'))),
    );
  },
);

test('the four quarters are the year', () => {
  expect(figuresOf(read('指标,季度,2024年\n婴儿死亡率,1—4季度,3'))).toEqual([`${infants} 2024 3`]);
});

describe('全年 without a year beside dated heads', () => {
  test('is of the only year that they name', () => {
    expect(figuresOf(read('指标,2024年1月,全年\n婴儿死亡率,3,4'))).toEqual([
      `${infants} 2024-01 3`,
      `${infants} 2024 4`,
    ]);
  });
  test('is not read where they name two', () => {
    const found = read('指标,2024年1月,2023年1月,全年\n婴儿死亡率,3,4,5');
    expect([found.observations.length, codesOf(found)]).toEqual([2, ['FIGURES_NOT_READ']]);
  });
});

describe('a title of several years keeps the part of the year that it names', () => {
  test.each([
    ['2021—2025年上半年主要指标完成情况', 'period=2024-S1'],
    ['2021年上半年—2025年上半年', 'period=2024-S1'],
    ['2021—2025年1—6月', toJune(2024)],
  ])('%s', (title, part) => {
    const found = read(`${title},\n指标,2024年\n婴儿死亡率,3`);
    expect([figuresOf(found), codesOf(found)]).toEqual([[`${infants} 2024 3 ${part}`], ['TITLE_READ']]);
  });
  test.each(['2021—2025年监测', '2023年3月和2024年6月'])('%s names none', (title) => {
    const found = read(`${title},\n指标,2024年\n婴儿死亡率,3`);
    expect([figuresOf(found), codesOf(found)]).toEqual([[`${infants} 2024 3`], ['ABOVE_HEADER']]);
  });
});

describe('the year that is written once holds for the later parts of a year to its right', () => {
  test.each<[what: string, text: string, figures: readonly string[], codes: readonly string[]]>([
    [
      'months up to',
      '指标,2024年1—3月,1—6月,1—12月\n婴儿死亡率,1,2,3',
      [`${infants} 2024 1 period=2024-01/2024-03`, `${infants} 2024 2 ${toJune(2024)}`, `${infants} 2024 3`],
      [],
    ],
    [
      'quarters, and the year after them',
      '指标,2024年一季度,二季度,全年\n婴儿死亡率,1,2,3',
      [`${infants} 2024 1 period=2024-Q1`, `${infants} 2024 2 period=2024-Q2`, `${infants} 2024 3`],
      [],
    ],
    [
      'of two years, each for its own, and before that of the title',
      '2024年监测表\n指标,2023年一季度,二季度,2024年一季度,二季度\n婴儿死亡率,1,2,3,4',
      [2023, 2023, 2024, 2024].map((year, i) => `${infants} ${year} ${i + 1} period=${year}-Q${(i % 2) + 1}`),
      ['TITLE_READ'],
    ],
    [
      'not for an earlier one, which may be of the next year',
      '指标,2023年12月,1月\n婴儿死亡率,1,2.5',
      [`${infants} 2023-12 1`],
      ['FIGURES_NOT_READ'],
    ],
    [
      'which is that of the title',
      '2024年监测表\n指标,2023年12月,1月\n婴儿死亡率,1,2.5',
      [`${infants} 2023-12 1`, `${infants} 2024-01 2.5`],
      ['TITLE_READ'],
    ],
    ['not behind a whole year', '指标,2023年,一季度\n婴儿死亡率,1,2.5', [`${infants} 2023 1`], ['FIGURES_NOT_READ']],
    [
      'not where a year follows a later one',
      '指标,2024年1月,2023年1月,2月\n婴儿死亡率,1,2,2.5',
      [`${infants} 2024-01 1`, `${infants} 2023-01 2`],
      ['FIGURES_NOT_READ'],
    ],
  ])('%s', (_, text, figures, codes) => {
    const found = read(text);
    expect([figuresOf(found), codesOf(found)]).toEqual([figures, codes]);
  });
});

test('the end of a month is that month, and the end of December that of the year', () => {
  const found = read('指标,截至2024年6月末,2024年12月末\n婴儿死亡率,1,2');
  expect([figuresOf(found), codesOf(found)]).toEqual([[`${infants} 2024-06 1`, `${infants} 2024 2`], []]);
});
