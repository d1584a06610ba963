import { describe, expect, test } from 'vitest';
import { amount, listText, movement, periodsText, periodText, quantity } from '../../src/core/phrases.js';
import type { Unit } from '../../src/entries/engine.js';

test.each<[string, Unit, string, string]>([
  ['80', 'percent', '80%', '80%'],
  ['14.3', 'per-100000', '14.3/10万', '14.3 per 100,000'],
  ['5', 'years', '5年', '5 years'],
])('a number in its unit: %s %s', (value, unit, zh, en) => {
  expect(quantity(value, unit)).toEqual({ zh, en });
  expect(quantity(value, unit, '不低于', 'at least ')).toEqual({ zh: `不低于${zh}`, en: `at least ${en}` });
});

describe('a difference has no sign, and one of a thing is not several', () => {
  test.each<[string, Unit, string, string]>([
    ['-0.3', 'percent', '0.3个百分点', '0.3 percentage points'],
    ['−0.3', 'percent', '0.3个百分点', '0.3 percentage points'],
    ['+2', 'percentage-points', '2个百分点', '2 percentage points'],
    ['1', 'percent', '1个百分点', '1 percentage point'],
    ['-1', 'percentage-points', '1个百分点', '1 percentage point'],
    ['1.0', 'percent', '1.0个百分点', '1.0 percentage points'],
    ['11', 'percent', '11个百分点', '11 percentage points'],
    ['1', 'years', '1年', '1 year'],
    ['2', 'years', '2年', '2 years'],
    ['1', 'per-1000', '1个千分点', '1 per 1,000'],
    ['1', 'males-per-100-females', '1', '1 male per 100 females'],
    ['1', 'hours-per-day', '1小时/日', '1 hour a day'],
    ['3', 'count', '3', '3'],
  ])('%s %s', (size, unit, zh, en) => {
    expect(amount(size, unit)).toEqual({ zh, en });
  });
});

test('which way a change goes', () => {
  expect(movement('0.5')).toEqual({ zh: '上升', past: 'rose', en: 'rise' });
  expect(movement('-0.5')).toEqual({ zh: '下降', past: 'fell', en: 'fall' });
  expect(movement('0.5', true)).toEqual({ zh: '扩大', past: 'widened', en: 'widen' });
  expect(movement('-0.5', true)).toEqual({ zh: '缩小', past: 'narrowed', en: 'narrow' });
});

test('names one after another', () => {
  expect(listText([])).toEqual({ zh: '', en: '' });
  expect(listText(['a'])).toEqual({ zh: 'a', en: 'a' });
  expect(listText(['a', 'b'])).toEqual({ zh: 'a、b', en: 'a and b' });
  expect(listText(['a', 'b', 'c'])).toEqual({ zh: 'a、b、c', en: 'a, b and c' });
});

test('periods: years, months and days', () => {
  expect(['2024', '2024-06', '2024-06-05', '2024-12-31'].map(periodText)).toEqual([
    '2024年',
    '2024年6月',
    '2024年6月5日',
    '2024年12月31日',
  ]);
});

test('periods one after another share the word for year, where all are years', () => {
  expect(periodsText([2021, '2023'])).toEqual({ zh: '2021、2023年', en: '2021 and 2023' });
  expect(periodsText(['2024'])).toEqual({ zh: '2024年', en: '2024' });
  expect(periodsText(['2023', '2024-06'])).toEqual({ zh: '2023年、2024年6月', en: '2023 and 2024-06' });
  expect(periodsText(['2024-05', '2024-06', '2024-07'])).toEqual({
    zh: '2024年5月、2024年6月、2024年7月',
    en: '2024-05, 2024-06 and 2024-07',
  });
});

test('years that follow each other are a span, from three on', () => {
  expect(periodsText(['2022', '2023', '2024'])).toEqual({ zh: '2022—2024年', en: '2022–2024' });
  expect(periodsText(['2023', '2024'])).toEqual({ zh: '2023、2024年', en: '2023 and 2024' });
  expect(periodsText(['2020', '2022', '2024'])).toEqual({ zh: '2020、2022、2024年', en: '2020, 2022 and 2024' });
  expect(periodsText(['2022', '2023', '2025'])).toEqual({ zh: '2022、2023、2025年', en: '2022, 2023 and 2025' });
  expect(periodsText([2011, 2012, 2014, 2015, 2016, 2017, 2019, 2021, 2022, 2023])).toEqual({
    zh: '2011、2012、2014—2017、2019、2021—2023年',
    en: '2011, 2012, 2014–2017, 2019 and 2021–2023',
  });
  expect(periodsText([2024, 2023, 2022])).toEqual({ zh: '2024、2023、2022年', en: '2024, 2023 and 2022' });
  expect(periodsText(['2023', '2023-12', '2024'])).toEqual({
    zh: '2023年、2023年12月、2024年',
    en: '2023, 2023-12 and 2024',
  });
});
