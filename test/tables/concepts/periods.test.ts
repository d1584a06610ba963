import { describe, expect, test } from 'vitest';
import { readPeriod, readPeriodHeader } from '../../../src/tables/concepts/periods.js';

describe('periods', () => {
  test.each<[string, number | string]>([
    ['2024', 2024],
    [' 2024 ', 2024],
    ["'2024", 2024],
    ['２０２４年', 2024],
    ['2024年', 2024],
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
    expect(readPeriod(text, 'start')).toBe(period);
  });

  test.each([
    '2023-2024学年',
    '2023—2024学年',
    '2023–2024学年',
    '2023/2024学年',
    '２０２３－２０２４学年度',
    '2023至2024学年',
    '2023-2024 school year',
    '2023/2024 academic year',
  ])('%j is the year it starts or ends in', (text) => {
    expect(readPeriod(text, 'start')).toBe(2023);
    expect(readPeriod(text, 'end')).toBe(2024);
  });

  test.each([
    '',
    '24年',
    '2024.6',
    '2024.1',
    '2024年13月',
    '2023-02-29',
    '2024年第一季度',
    '2024-Q1',
    '2024Q1',
    '2024年上半年',
    '2023-2024',
    '2023/24',
    '2023-2025学年',
    '2024-2023学年',
    '二〇二四年',
    '0999',
    '12024',
    '2024年目标',
    '2024年2-12月',
    '2024年1-11月',
    '2024年1-12',
    '20241-12月',
    '2024年1、12月',
    '2024年11-12月',
    '全年',
    '2024年半年',
    '2024/6-3',
    '202406',
    '12024-06',
    '12024-06-30',
    '2024-06-301',
    '2024-06-30起',
    '12023-2024学年',
    '2023-2024学年初',
    'x'.repeat(50),
  ])('%j is none', (text) => {
    expect(readPeriod(text, 'start')).toBeNull();
  });
});

test('forty characters are enough for a period', () => {
  expect(readPeriod(`2024${' '.repeat(36)}`, 'start')).toBe(2024);
  expect(readPeriod(`2024${' '.repeat(37)}`, 'start')).toBeNull();
});

describe('heads of columns', () => {
  test.each<[string, number | string, string | null, string | null]>([
    ['2020', 2020, null, null],
    ['2020年', 2020, null, null],
    ['2020年（%）', 2020, 'percent', null],
    ['2020年(1/10万)', 2020, 'per-100000', null],
    ['2020年实际', 2020, null, null],
    ['2020年 实际值', 2020, null, null],
    ['2024年6月', '2024-06', null, null],
    ['2023-2024学年', 2023, null, null],
    ['2023-2024学年（%）', 2023, 'percent', null],
    ['2025年预计', 2025, null, 'F'],
    ['2025 forecast', 2025, null, 'F'],
    ['2024年初步数', 2024, null, 'P'],
    ['2024年（快报）', 2024, null, 'P'],
    ['2024年末', 2024, null, null],
    ['2024年全年', 2024, null, null],
    ['2024年1-12月（‰）', 2024, 'per-1000', null],
    ['2024年1—12月快报', 2024, null, 'P'],
  ])('%j', (text, period, unit, status) => {
    expect(readPeriodHeader(text, 'start')).toEqual({
      period,
      unit: unit === null ? null : { unit, power: 0 },
      status,
    });
  });

  test.each([
    '2030年目标',
    '2030年目标值',
    '2020年（基期）',
    '2020年比上年',
    '20年',
    '1899',
    '2101',
    '指标',
    '数值',
    '（2020年）',
    '2020年x',
    '2020年f',
    '2024 p',
    `2020年${'数'.repeat(70)}`,
  ])('%j heads no figures', (text) => {
    expect(readPeriodHeader(text, 'start')).toBeNull();
  });

  test('sixty characters are enough for a head', () => {
    expect(readPeriodHeader(`${' '.repeat(50)}2024年（快报）`.padStart(60), 'start')).toMatchObject({
      period: 2024,
      status: 'P',
    });
    expect(readPeriodHeader('2024年（快报）'.padStart(61), 'start')).toBeNull();
    expect(readPeriodHeader('2024'.padEnd(60), 'start')?.period).toBe(2024);
  });

  test('the first and the last year that a head can be', () => {
    expect(readPeriodHeader('1900', 'start')?.period).toBe(1900);
    expect(readPeriodHeader('2100', 'start')?.period).toBe(2100);
  });
});
