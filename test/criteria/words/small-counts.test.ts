/** Counts beside a figure: where they are few, they say more than the rate. */
import { expect, test } from 'vitest';
import { casesWords, countsText, isRateOfFewCases } from '../../../src/criteria/words/small-counts.js';

test.each([
  [
    { numerator: '3', denominator: '40' },
    { zh: '分子3，分母40', en: '3 of 40' },
  ],
  [
    { numerator: '0', denominator: '40' },
    { zh: '分子0，分母40', en: '0 of 40' },
  ],
  [
    { numerator: '19', denominator: '40' },
    { zh: '分子19，分母40', en: '19 of 40' },
  ],
  [{ numerator: '20', denominator: '40' }, null],
  [{}, null],
])('%j beside a figure: %j', (observed, text) => {
  expect(countsText(observed)).toEqual(text);
});

test.each([
  ['per-1000', '19', true],
  ['per-100000', '0', true],
  ['per-100000', '20', false],
  ['percent', '3', false],
  ['share', '3', false],
  ['yuan-per-day', '3', false],
])('a rate in %s of %s cases moves with every case: %s', (unit, numerator, expected) => {
  expect(isRateOfFewCases({ numerator, denominator: '7000' }, { unit })).toBe(expected);
});

test('a rate without its counts is not known to be one', () => {
  expect(isRateOfFewCases({}, { unit: 'per-1000' })).toBe(false);
});

test.each([
  ['0', '0例', '0 cases'],
  ['1', '1例', '1 case'],
  ['2', '2例', '2 cases'],
])('%s in words', (cases, zh, en) => {
  expect(casesWords(cases)).toEqual({ zh, en });
});
