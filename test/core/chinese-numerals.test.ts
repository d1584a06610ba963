import { expect, test } from 'vitest';
import { chineseNumber, withDigits } from '../../src/core/chinese-numerals.js';

test.each([
  [0, '零'],
  [1, '一'],
  [9, '九'],
  [10, '十'],
  [11, '十一'],
  [19, '十九'],
  [20, '二十'],
  [21, '二十一'],
  [35, '三十五'],
  [99, '九十九'],
])('%i is written %s, and read back', (number, text) => {
  expect(chineseNumber(number)).toBe(text);
  expect(withDigits(text)).toBe(String(number));
});

test('numerals in a text are read one by one; year by its digits', () => {
  expect(withDigits('三十五至四十五岁')).toBe('35至45岁');
  expect(withDigits('两癌筛查')).toBe('2癌筛查');
  expect(['二〇二四年', '二○二四年', '二零二四年'].map(withDigits)).toEqual(['2024年', '2024年', '2024年']);
  expect(withDigits('5岁以下')).toBe('5岁以下');
});
