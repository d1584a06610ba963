/** The period of a row: from its own columns, the section, the title or the caller. */
import { describe, expect, test } from 'vitest';
import { expectedOf, outcomeOf, read } from '../show.js';

const imr = 'infant-mortality-rate';
type Case = readonly [rows: string, figures: readonly string[], findings: readonly string[]];

describe('a column of quarters or months names the part of the year', () => {
  test.each<Case>([
    ['2024,一季度,5', [`${imr} 2024 5 period=2024-Q1`], []],
    ['2024,全年,5', [`${imr} 2024 5`], []],
    ['2024,,5', [`${imr} 2024 5`], []],
    ['2024年1月,一季度,5', [`${imr} 2024-01 5`], []],
    ['2024-06-30,一季度,5', [`${imr} 2024-06-30 5`], []],
    ['2024年1—6月,二季度,5', [`${imr} 2024 5 period=2024-01/2024-06`], []],
    ['2024,半年,5', [], ['BAD_PERIOD 2 半年']],
    ['某年,一季度,5', [], ['BAD_PERIOD 2/2 某年']],
  ])('%s', (row, ...outcome) => {
    expect(outcomeOf(`指标,年份,季度,数值\n婴儿死亡率,${row}`)).toEqual(outcome);
  });

  test('under years that stand in the head', () => {
    expect(
      outcomeOf('指标,季度,2023年,2024年1月\n婴儿死亡率,一季度,3,4\n孕产妇死亡率,全年,5,—\n产前筛查率,第9季度,7,8'),
    ).toEqual([
      [
        `${imr} 2023 3 period=2023-Q1`,
        `${imr} 2024-01 4`,
        'maternal-mortality-ratio 2023 5',
        'prenatal-screening-rate 2024-01 8',
      ],
      ['BAD_PERIOD 4 第9季度'],
    ]);
  });

  test('under the year of a title, or of the caller', () => {
    const quarters = '指标,季度,数值\n婴儿死亡率,一季度,3';
    expect(outcomeOf(quarters, { period: 2024 })).toEqual([[`${imr} 2024 3 period=2024-Q1`], []]);
    expect(outcomeOf(`2024年情况\n${quarters}`)[0]).toEqual([`${imr} 2024 3 period=2024-Q1`]);
  });
});

describe('several columns of periods agree, or the row is not read', () => {
  test.each<Case>([
    ['2024,2024年', [`${imr} 2024 5`], []],
    ['2024,', [`${imr} 2024 5`], []],
    [',2024', [`${imr} 2024 5`], []],
    ['2024,2023年', [], ['CONTRADICTION 2/3 2023年']],
    ['2024,2024年1—6月', [], ['CONTRADICTION 2/3 2024年1—6月']],
    [',某年', [], ['BAD_PERIOD 2/3 某年']],
    [',', [], ['NO_PERIOD 2/2']],
  ])('%s', (periods, ...outcome) => {
    expect(outcomeOf(`指标,年份,时期,数值\n婴儿死亡率,${periods},5`)).toEqual(outcome);
  });

  test('a date beside a year is the date of an assessment, never a second period', () => {
    expect(outcomeOf('指标,年份,数值,评估日期\n生育保障制度,2024,已实现,2025-01-02')).toEqual([
      ['maternity-protection-system 2024 achieved'],
      [],
    ]);
  });
});

describe('a year with a mark', () => {
  test.each<Case>([
    ['2023p', [`${imr} 2023 5 P`], []],
    ['2024年（预计）', [`${imr} 2024 5 F`], []],
    ['预计2023', [`${imr} 2023 5 F`], []],
    ['2024*', [`${imr} 2024 5`], ['FOOTNOTE 2/2 2024*']],
    ['2025年目标', [], []],
    ['2022年2021年', [], ['BAD_PERIOD 2/2 2022年2021年']],
    ['2022年 2021年', [], ['BAD_PERIOD 2/2 2022年 2021年']],
    ['2022年女', [], ['BAD_PERIOD 2/2 2022年女']],
    ['*', [], ['BAD_PERIOD 2/2 *']],
    ['某年', [], ['BAD_PERIOD 2/2 某年']],
  ])('%s', (year, ...outcome) => {
    expect(outcomeOf(`指标,年份,数值\n婴儿死亡率,${year},5`)).toEqual(outcome);
  });
});

describe('上年, 本年 and 基期 count from the year of the table', () => {
  test('of its title or of the caller', () => {
    const rows = '指标,年份,数值\n婴儿死亡率,上年,5\n婴儿死亡率,基期,6\n婴儿死亡率,本年,7';
    const figures = [`${imr} 2023 5`, `${imr} 2020 6`, `${imr} 2024 7`];
    expect(outcomeOf(rows, { period: 2024 })).toEqual([figures, []]);
    expect(outcomeOf(`2024年情况\n${rows}`)[0]).toEqual(figures);
  });
  test('without one, only the base year of the plan is known', () => {
    expect(outcomeOf('指标,年份,数值\n婴儿死亡率,上年,5\n婴儿死亡率,基期,6')).toEqual([
      [`${imr} 2020 6`],
      ['BAD_PERIOD 2/2 上年'],
    ]);
  });
});

test.each([
  ['学年', '2022/23'],
  ['年份', '2022/23学年'],
])('under %s, %s is a school year: the year in which it begins', (head, text) => {
  expect(outcomeOf(`指标,${head},数值\n婴儿死亡率,${text},5`)).toEqual([[`${imr} 2022 5`], []]);
});

test.each(['2022/23', '2022/2023'])('under 年份, %s is two years', (text) => {
  expect(outcomeOf(`指标,年份,数值\n婴儿死亡率,${text},5`)[0]).toEqual([`${imr} 2023 5 period=2022/2023`]);
});

test('what should have stood there, in both languages', () => {
  const aPeriod = [
    '年、年月或日期，如2024年、2024年6月、2024-06-30',
    'a year, a month or a date: 2024, 2024-06, 2024-06-30',
  ];
  const aPart = ['季度或月份', 'a quarter or a month'];
  const rows = '婴儿死亡率,某年,,5\n婴儿死亡率,,,5\n婴儿死亡率,2024,13,5\n婴儿死亡率,2023*,,5';
  expect(expectedOf(read(`指标,年份,月份,数值\n${rows}`))).toEqual([
    ['BAD_PERIOD', '某年', ...aPeriod],
    ['NO_PERIOD', '', ...aPeriod],
    ['BAD_PERIOD', '13月', ...aPart],
    ['FOOTNOTE', '2023*', '不带标记的文字，请核对脚注', 'a text without a mark; please read the footnote'],
  ]);
  expect(expectedOf(read('指标,年份,时期,数值\n婴儿死亡率,2024,2023年,5'))).toEqual([
    ['CONTRADICTION', '2023年', '2024', '2024'],
  ]);
});
