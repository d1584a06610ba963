/** One row: a note, the title of a section, or figures. */
import { describe, expect, test } from 'vitest';
import { expectedOf, outcomeOf, read } from '../show.js';

const imr = 'infant-mortality-rate';

describe('a text alone in its row stands over the rows below it', () => {
  test.each<[title: string, figure: string, finding: string]>([
    ['农村,', `${imr} 2023 6 天门市 urbanisation=R`, 'TITLE_READ 3 农村'],
    ['农村,农村', `${imr} 2023 6 天门市 urbanisation=R`, 'TITLE_READ 3 农村'],
    ['全省,', `${imr} 2023 6 全省`, 'TITLE_READ 3 全省'],
    ['全市,', `${imr} 2023 6 天门市`, 'NOTE_ROW 3 全市'],
    ['孕产妇死亡率,', 'maternal-mortality-ratio 2023 6 天门市', 'TITLE_READ 3 孕产妇死亡率'],
    ["'孕产妇死亡率 ,", 'maternal-mortality-ratio 2023 6 天门市', 'TITLE_READ 3 孕产妇死亡率'],
    ['注：摘自年报,', `${imr} 2023 6 天门市`, 'NOTE_ROW 3 注：摘自年报'],
    [',很多', `${imr} 2023 6 天门市`, 'BLANK_CELL 3/1'],
  ])('%s', (title, figure, finding) => {
    const outcome = outcomeOf(`年份,数值\n2024,5\n${title}\n2023,6`, { indicator: imr, area: '天门市' });
    expect(outcome).toEqual([[`${imr} 2024 5 天门市`, figure], [finding]]);
  });

  test('until the next one', () => {
    const rows = '农村,\n婴儿死亡率,5\n目标值,\n婴儿死亡率,4\n全部,\n婴儿死亡率,6';
    expect(outcomeOf(`指标,2024年\n${rows}`)).toEqual([
      [`${imr} 2024 5 urbanisation=R`, `${imr} 2024 6`],
      ['TITLE_READ 2 ×2 农村', 'NOTE_ROW 6 全部'],
    ]);
  });

  test('what is not understood makes its figures parts', () => {
    expect(outcomeOf('指标,2024年\n流动人口,\n婴儿死亡率,5\n某某文字,\n婴儿死亡率,6')).toEqual([
      [`${imr} 2024 5 breakdown=流动人口`, `${imr} 2024 6 section=某某文字`],
      ['TITLE_READ 2 ×2 流动人口', 'UNKNOWN_DIMENSION 5/1 某某文字'],
    ]);
  });

  test('what the caller has settled is no part', () => {
    const options = { columns: { 我们的: 'remark' } };
    expect(outcomeOf('指标,2024年\n我们的,\n婴儿死亡率,5', options)).toEqual([
      [`${imr} 2024 5`],
      ['NOTE_ROW 2 我们的'],
    ]);
  });

  test('a relative year is a period where the year of the table is known', () => {
    const rows = '指标,数值\n上年,\n婴儿死亡率,8\n基期,\n婴儿死亡率,9';
    expect(outcomeOf(rows, { period: 2024 })).toEqual([[`${imr} 2023 8`, `${imr} 2020 9`], ['TITLE_READ 2 ×2 上年']]);
    expect(outcomeOf('指标,2024年\n上年,\n婴儿死亡率,9')).toEqual([
      [`${imr} 2024 9 section=上年`],
      ['TITLE_READ 2 上年', 'UNKNOWN_DIMENSION 3/1 上年'],
    ]);
  });

  test('其中 below a title is no part of an indicator above the title', () => {
    expect(outcomeOf('指标,2024年\n婴儿死亡率,5\n农村,\n其中：女,6')).toEqual([
      [`${imr} 2024 5`],
      ['TITLE_READ 3 农村', 'UNKNOWN_INDICATOR 4/1 其中：女'],
    ]);
  });
});

describe('beside its number', () => {
  test('a topic of the plan is a note, a title is a title', () => {
    const rows = '一,妇女与健康,\n1,孕产妇死亡率,15\n二,农村,\n2,婴儿死亡率,5';
    expect(outcomeOf(`序号,指标,2024年\n${rows}`)).toEqual([
      ['maternal-mortality-ratio 2024 15', `${imr} 2024 5 urbanisation=R`],
      ['NOTE_ROW 2 妇女与健康', 'TITLE_READ 4 农村'],
    ]);
  });
  test('a name that is not known is no title: its figures are missing', () => {
    expect(outcomeOf('序号,指标,2024年\n一,某某,\n1,婴儿死亡率,5')).toEqual([
      [`${imr} 2024 5`],
      ['UNKNOWN_INDICATOR 2/2 某某'],
    ]);
  });
  test('a part with a remark behind it is no title: its figure is missing', () => {
    expect(outcomeOf('指标,2024年,备注\n婴儿死亡率,5,\n农村,,未报\n产前筛查率,98,')).toEqual([
      [`${imr} 2024 5`, 'prenatal-screening-rate 2024 98'],
      [],
    ]);
  });
});

describe('beside a column of indicators', () => {
  test('a name alone is no title: its figure is missing', () => {
    const table = read('指标,2024年\n婴儿死亡率,\n其中：女,4');
    expect(table.missing).toMatchObject([{ row: 2, indicator: imr }]);
    expect(outcomeOf('指标,2024年\n婴儿死亡率,\n其中：女,4')).toEqual([[`${imr} 2024 4 sex=F`], []]);
  });
  test('a text merged over the whole row stands there once', () => {
    expect(outcomeOf('指标,地区,2024年\n合计,合计,合计\n婴儿死亡率,甲镇,5')).toEqual([
      [`${imr} 2024 5 甲镇`],
      ['NOTE_ROW 2 合计'],
    ]);
  });
});

describe('a row that is longer than its header is not read', () => {
  test.each<[row: string, figures: readonly string[], findings: readonly string[]]>([
    ['婴儿死亡率,5,6', [`${imr} 2024 5`, `${imr} 2023 6`], []],
    ['婴儿死亡率,5,6,', [`${imr} 2024 5`, `${imr} 2023 6`], []],
    ['婴儿死亡率,5,6,, ', [`${imr} 2024 5`, `${imr} 2023 6`], []],
    ['婴儿死亡率,5,6,, x', [], ['ROW_TOO_LONG 2  x']],
  ])('%s', (row, ...outcome) => {
    expect(outcomeOf(`指标,2024年,2023年\n${row}`)).toEqual(outcome);
  });
  test('a row after it is', () => {
    expect(outcomeOf('指标,2024年\n婴儿死亡率,5,6\n孕产妇死亡率,15')).toEqual([
      ['maternal-mortality-ratio 2024 15'],
      ['ROW_TOO_LONG 2 6'],
    ]);
  });
});

test('a title of targets, over the table, a section or a row: none is an observation', () => {
  expect(outcomeOf('2024年目标\n指标,数值\n婴儿死亡率,4')[0]).toEqual([]);
  expect(outcomeOf('指标,2024年\n目标值,\n婴儿死亡率,4')[0]).toEqual([]);
  expect(outcomeOf('指标,备用,2024年\n婴儿死亡率,目标值,4')[0]).toEqual([]);
});

test('tables side by side are read row by row, and a fault in one leaves the other', () => {
  expect(outcomeOf('年份,地区,婴儿死亡率,地区,孕产妇死亡率\n2024,甲镇,5,乙镇,15\n某年,甲镇,6,乙镇,16')).toEqual([
    [`${imr} 2024 5 甲镇`, 'maternal-mortality-ratio 2024 15 乙镇'],
    ['BAD_PERIOD 3/1 ×2 某年'],
  ]);
});

test('what is expected of a row, in both languages', () => {
  expect(expectedOf(read('指标,2024年\n注：摘自年报,\n婴儿死亡率,5,6'))).toEqual([
    ['NOTE_ROW', '注：摘自年报', '指标及其数值', 'an indicator and its figures'],
    ['ROW_TOO_LONG', '6', '2格', '2 cells'],
  ]);
});
