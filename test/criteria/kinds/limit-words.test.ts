/** The plan's own words around a number. */
import { expect, test } from 'vitest';
import { isClearing, wordAfter, wordBefore, wordPast } from '../../../src/criteria/kinds/limit-words.js';

test.each([
  ['达到95%以上', '95', '以上'],
  ['控制在14/10万以下', '14', '以下'],
  ['5‰及以下', '5', '及以下'],
  ['保持在45%左右', '45', '左右'],
  ['配备1名以上', '1', '以上'],
  ['控制在9.0%以内', '9.0', '以内'],
  // The word after several numbers is said of each.
  ['分别控制在8%和4%以下', '8', '以下'],
  ['分别控制在8%和4%以下', '4', '以下'],
  ['8.5‰、4.5‰以下', '8.5', '以下'],
  // Part of a longer number is another number.
  ['达到195%以上', '95', null],
  ['达到95.5%以上', '95', null],
  ['达到0.95以上', '95', null],
  // The point is a point, and no other sign.
  ['达到985%以上', '9.5', null],
  ['达到9.5%以上', '9.5', '以上'],
  ['达到95%', '95', null],
  ['达到95%，其中女性以上', '95', null],
])('after the number: %s, %s: %s', (phrase, value, word) => {
  expect(wordAfter(phrase, value)).toBe(word);
});

test.each([
  ['每天不少于1小时', '不少于'],
  ['至少配备1名', '至少'],
  ['不低于90%', '不低于'],
  ['少于1小时', null],
])('before a lower limit: %s: %s', (phrase, word) => {
  expect(wordBefore(phrase)).toBe(word);
});

test.each([
  ['增长超过7%', '7', '超过'],
  ['低于7.5%', '7.5', '低于'],
  ['不满100人', '100', '不满'],
  ['不足3所', '3', '不足'],
  ['不超过7%', '7', null],
  ['不低于7%', '7', null],
  ['超过70%', '7', null],
  ['超过7.5%', '7', null],
  ['超过7.5%', '7.5', '超过'],
  ['超过745%', '7.5', null],
])('past the number: %s, %s: %s', (phrase, value, word) => {
  expect(wordPast(phrase, value)).toBe(word);
});

test.each([
  ['零就业家庭动态清零', '0', true],
  ['零就业家庭动态清零', '0.0', true],
  ['其余动态清零，控制在5户以内', '5', false],
  ['降至0', '0', false],
])('cleared to zero: %s, %s: %s', (phrase, value, expected) => {
  expect(isClearing(phrase, value)).toBe(expected);
});
