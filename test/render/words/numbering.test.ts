/** Numbers of headings, from the first to the last that two digits write. */
import { expect, test } from 'vitest';
import { ordinalHeading, sectionHeading } from '../../../src/render/words/numbering.js';
import { sayIn } from '../../../src/render/words/words.js';

test.each([
  [1, '一'],
  [9, '九'],
  [10, '十'],
  [11, '十一'],
  [19, '十九'],
  [20, '二十'],
  [21, '二十一'],
  [90, '九十'],
  [99, '九十九'],
])('%d in Chinese is %s', (number, numeral) => {
  expect(sectionHeading(number, '总体情况', sayIn('zh'))).toBe(`${numeral}、总体情况`);
  expect(ordinalHeading(number, '健康', sayIn('zh'))).toBe(`（${numeral}）健康`);
});

test('in English it is the number', () => {
  expect(sectionHeading(11, 'Overview', sayIn('en'))).toBe('11. Overview');
  expect(ordinalHeading(11, 'Health', sayIn('en'))).toBe('(11) Health');
});
