import { describe, expect, test } from 'vitest';
import {
  isOfSchoolYears,
  isPartOfYear,
  isSpanOnly,
  isWholeYear,
  partOfYearIn,
  partUnder,
  readPeriod,
  yearSpans,
  type SchoolYear,
} from '../../../src/tables/concepts/periods.js';

const read = (text: string, schoolYear: SchoolYear = 'start', areSpans = false): unknown => {
  const found = readPeriod(text, { schoolYear, areSpans });
  return found === null ? null : (found.within ?? found.period);
};

describe('periods', () => {
  test.each<[string, number | string]>([
    ['2024', 2024],
    [' 2024 ', 2024],
    ["'2024", 2024],
    ['２０２４年', 2024],
    ['2024年', 2024],
    ['49年', 2049],
    ['50年', 1950],
    ['2024 年度', 2024],
    ['2024年份', 2024],
    ['2024年末', 2024],
    ['2024年底', 2024],
    ['2024-A1', 2024],
    ['2024年全年', 2024],
    ['2024全年', 2024],
    ['2024年1-12月', 2024],
    ['2024年1—12月', 2024],
    ['2024年1～12月', 2024],
    ['2024年1〜12月', 2024],
    ['2024年1至12月份', 2024],
    ['2024年01月-12月', 2024],
    ['2024 年 1 – 12 月', 2024],
    ['2024年6月', '2024-06'],
    ['2024年06月', '2024-06'],
    ['2024-06', '2024-06'],
    ['2024/6', '2024-06'],
    ['2024.06', '2024-06'],
    ['2024-M06', '2024-06'],
    ['2024年6月30日', '2024-06-30'],
    ['2024-06-30', '2024-06-30'],
    ['2024/6/3', '2024-06-03'],
    ['2024.6.30', '2024-06-30'],
    ['20240630', '2024-06-30'],
    ['2024-02-29', '2024-02-29'],
    ['2024年12月31日', '2024-12-31'],
    ['2024A1', 2024],
    ['2024m06', '2024-06'],
  ])('%j', (text, period) => {
    expect(read(text)).toBe(period);
  });

  test.each([
    '2023-2024学年',
    '2023—2024学年',
    '2023–2024学年',
    '2023/2024学年',
    '２０２３－２０２４学年度',
    '2023至2024学年',
    '2023学年',
    '２０２３学年度',
    '2023-2024 school year',
    '2023/2024 academic year',
  ])('%j is the year it starts or ends in', (text) => {
    expect(read(text)).toBe(2023);
    expect(read(text, 'end')).toBe(2024);
  });

  test.each([
    '',
    '2024.6',
    '2024.1',
    '2024年13月',
    '2023-02-29',
    '2023-2025学年',
    '2024-2023学年',
    '0999',
    '12024',
    '2024年目标',
    '2024年1-12',
    '2024年1、12月',
    '2024年3-3月',
    '2024年6-3月',
    '2024年0-3月',
    '2024年10-13月',
    '全年',
    '2024年半年',
    '2024/6-3',
    '12024-06',
    '12024-06-30',
    '2024-06-301',
    '2024-06-30起',
    '12023-2024学年',
    '2023-2024学年初',
    'x'.repeat(50),
  ])('%j is none', (text) => {
    expect(read(text)).toBeNull();
  });
});

test('forty characters are enough for a period', () => {
  expect(read(`2024${' '.repeat(36)}`)).toBe(2024);
  expect(read(`2024${' '.repeat(37)}`)).toBeNull();
});

describe('parts of a year, and more than a year', () => {
  test.each<[string, number | string]>([
    ['2024年第一季度', '2024-Q1'],
    ['2024年4季度', '2024-Q4'],
    ['2024-Q1', '2024-Q1'],
    ['2024Q1', '2024-Q1'],
    ['Q3 2024', '2024-Q3'],
    ['2024年上半年', '2024-S1'],
    ['2024年下半年', '2024-S2'],
    ['2024-H2', '2024-S2'],
    ['2024S1', '2024-S1'],
    ['2024年2-12月', '2024-02/2024-12'],
    ['2024年1-11月', '2024-01/2024-11'],
    ['2024年11-12月', '2024-11/2024-12'],
    ['2024年前三季度', '2024-01/2024-09'],
    ['2024W01', '2024-W01'],
    ['2020-W53', '2020-W53'],
    ['FY2024', '2024-FY'],
    ['2024财年', '2024-FY'],
    ['2023-2024', '2023/2024'],
    ['2008—2010年', '2008/2010'],
    ['2023/24', '2023/2024'],
    ['1999-00', '1999-00'],
  ])('%j', (text, within) => {
    expect(read(text)).toBe(text === '1999-00' ? null : within);
  });

  test.each([
    ['24年', 2024],
    ['98年', 1998],
    ['二〇二四年', 2024],
    ['二零二四年', 2024],
    ['民国112年', 2023],
    ...['第七次全国人口普查', '第7次人口普查', '七普', '第七次人口普查（2020年）', '2020年七普数据'].map(
      (name): [string, number] => [name, 2020],
    ),
    ['六普', 2010],
    ['第五次全国人口普查', 2000],
    ['民国元年', 1912],
    ['202406', '2024-06'],
    ['2024 [YR2024]', 2024],
  ])('%j is written otherwise', (text, period) => {
    expect(read(text)).toBe(period);
  });

  test.each(['2021-W53', '2024W00', '2024年第五季度', '2024年9-3月', '2024-2024', '1900-1999', '2024 [YR2023]'])(
    '%j is none',
    (text) => {
      expect(read(text)).toBeNull();
    },
  );

  test('2008-10 is a month, but for a column of spans', () => {
    expect(read('2008-10')).toBe('2008-10');
    expect(read('2008-10', 'start', true)).toBe('2008/2010');
    expect(read('1999-01', 'start', true)).toBe('1999/2001');
  });
});

describe('months by name', () => {
  const names = [
    ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October'],
    ...['November', 'December'],
  ];

  test.each(names.map((name, i) => [name, String(i + 1).padStart(2, '0')]))('%s', (name, month) => {
    for (const text of [`${name} 2024`, `${name.slice(0, 3)}-2024`, `${name.slice(0, 3)}. 2024`.replace('May.', 'May')])
      expect([text, read(text)]).toEqual([text, `2024-${month}`]);
  });

  test('two names are a span; what is no name of a month is none', () => {
    expect(
      ['Jan-Mar 2024', 'January to September 2024', 'Apr–Jun, 2024', 'Sept 2024'].map((text) => read(text)),
    ).toEqual(['2024-01/2024-03', '2024-01/2024-09', '2024-04/2024-06', '2024-09']);
    expect(['Mar-Jan 2024', 'Ju 2024', 'Janu 2024', 'a May 2024', 'May 2024x'].map((text) => read(text))).toEqual(
      Array(5).fill(null),
    );
  });
});

describe('as written otherwise', () => {
  test.each<[string, unknown]>([
    ['二〇二四', 2024],
    ['二○二四年', 2024],
    ['二〇二四年六月', null],
    ['二〇二', null],
    ['二〇二四五', null],
    ['民国113', 2024],
    ['民國113年', 2024],
    ['民国113年6月', '2024-06'],
    ['中华民国113年', null],
    ...['第七次人口普查（2010年）', '2010年七普', '第四次全国经济普查', '人口普查', '五普查区', '八普'].map(
      (name): [string, null] => [name, null],
    ),
    ['24年6月', '2024-06'],
    ['24年上半年', '2024-S1'],
    ['24年上', null],
    ['5年以上', null],
    ['15年以上', null],
    ['截至2024年底', 2024],
    ['截止2024年6月', '2024-06'],
    ['截至到2024年', 2024],
    ['截至', null],
    ['自2024年', null],
    ['Q2/2024', '2024-Q2'],
    ['2024/Q2', '2024-Q2'],
    ['x Q2 2024', null],
    ['2024年第3季', '2024-Q3'],
    ['2024年二季', '2024-Q2'],
    ['2024年前二季度', '2024-01/2024-06'],
    ['2024前三季', '2024-01/2024-09'],
    ['x2024年前三季度', null],
    ['2024年前四季度', null],
    ['2024-w1', '2024-W01'],
    ['2024年1-3月份', '2024-01/2024-03'],
    ['2024年1月至3月', '2024-01/2024-03'],
    ['2024年3-2月', null],
    ['2024年2-2月', null],
    ['2024年0-2月', null],
    ['2024年1-13月', null],
    ['2024-2023', null],
    ['1950-2000', '1950/2000'],
    ['1950-2001', null],
    ['fy2024', '2024-FY'],
    ['2024财政年度', '2024-FY'],
    ['2008 - 10', '2008/2010'],
    ['2008 – 2010', '2008/2010'],
  ])('%j', (text, period) => {
    expect(read(text)).toBe(period);
  });
});

describe('parts of a year without the year', () => {
  const parts = [
    ...['一季度', '第二季度', '3季度', '第4季', '上半年', '下半年', '前二季度', '前三季', '6月', '12月份', '1-6月'],
    ...['1月至6月', '10—12月份', '1–3月', '1~3月', 'Q1', 'q4', 'H1', 'h2', '１—６月', ' 一 季 度 '],
  ];

  test.each(parts)('%s is one, and is read in its year', (text) => {
    expect(isPartOfYear(text)).toBe(true);
    expect(partOfYearIn(text.replaceAll(' ', ''), 2024)).not.toBeNull();
  });

  test.each([
    '五季度',
    '中半年',
    '半年',
    '前四季度',
    'Q5',
    'Q0',
    'H3',
    '一季度末',
    '按6月',
    '1-6',
    '123月',
    '季度',
    '12',
  ])('%s is none', (text) => {
    expect(isPartOfYear(text)).toBe(false);
  });

  test('a longer text is none', () => {
    expect(isPartOfYear(`1${' '.repeat(10)}月`)).toBe(true);
    expect(isPartOfYear(`1${' '.repeat(11)}月`)).toBe(false);
  });

  test('a number is what the head of its column says', () => {
    const heads = [
      '季度',
      '季',
      'Quarter',
      '半年',
      'half-year',
      'Semester',
      '月份',
      '月',
      'MONTH',
      '期别',
      'SUBPERIOD',
    ];
    expect(heads.map((head) => partUnder(head, ' 2 '))).toEqual([
      ...['q2', 'q2', 'q2', 'h2', 'h2', 'h2', '2月', '2月', '2月', ' 2 ', ' 2 '],
    ]);
    expect(['二', '十二', '１２', '123', 'Q2', '一季度'].map((text) => partUnder('月份', text))).toEqual([
      ...['2月', '12月', '12月', '123', 'Q2', '一季度'],
    ]);
  });
});

test('words for the whole year in a column of its parts', () => {
  const words = ['annual', 'Year', 'full year', 'Whole year', '年', '年度', '年报', '全年', '合 计', 'total'];
  expect(words.map(isWholeYear)).toEqual(Array(words.length).fill(true));
  expect(['半年', '年中', 'years', '', 'Q1'].map(isWholeYear)).toEqual(Array(5).fill(false));
});

test('a cell that can only be two years', () => {
  expect(['2008-13', '2008 – 20', '2008年-99年', '２００８－１３'].map(isSpanOnly)).toEqual([true, true, true, true]);
  expect(['2008-12', '2008-1', '2008-130', '12008-13', '2008', '2008-13x'].map(isSpanOnly)).toEqual(
    Array(6).fill(false),
  );
});

test('the span of years of a plan in a title', () => {
  expect(['规划（2021—2030年）', '2021年至2025年', '2021-2030'].map((title) => yearSpans.test(title))).toEqual([
    ...[true, true, true],
  ]);
  expect(['2021年', '2021—30年', '表2021—1', '21—2030年'].map((title) => yearSpans.test(title))).toEqual(
    Array(4).fill(false),
  );
});

test.each([
  ['学年', true],
  ['2023—2024学年', true],
  ['school year', true],
  ['School Year', true],
  ['schoolyear', true],
  ['academic year', true],
  ['年份', false],
  ['school', false],
  ['year', false],
  ['中学', false],
])('a head of school years: %s: %s', (head, isOne) => {
  expect(isOfSchoolYears(head)).toBe(isOne);
});
