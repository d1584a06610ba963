/** Copies and texts that hold nothing but what JSON and a terminal can show. */
import { expect, test } from 'vitest';
import { deepFreeze, emptyList } from '../../src/core/freeze.js';
import { plainRow } from '../../src/core/plain.js';
import { visible, visibleLines } from '../../src/core/visible.js';

test('a row is copied; what JSON does not hold becomes a line of text, what is undefined is left out', () => {
  const parts = { sex: 'F', age: undefined };
  const given = {
    ...{ text: 'x', number: 1.5, flag: false, none: null, left: undefined, zero: -0, parts },
    ...{ odd: NaN, endless: Infinity, big: 10n, list: [1], nested: { deep: { deeper: 1 } } },
  };
  const copy = plainRow(given);
  expect(copy).toEqual({
    ...{ text: 'x', number: 1.5, flag: false, none: null, zero: 0, parts: { sex: 'F' } },
    ...{ odd: 'NaN', endless: 'Infinity', big: '10n', list: '[1]', nested: { deep: '{"deeper":1}' } },
  });
  expect(Object.keys(copy)).not.toContain('left');
  expect(Object.keys(copy.parts)).toEqual(['sex']);
  expect(Object.is(copy.zero, 0)).toBe(true);
  expect(copy.parts).not.toBe(parts);
  expect(JSON.parse(JSON.stringify(copy))).toEqual(copy);
});

test('a key __proto__ is a key like any other', () => {
  const copy = plainRow(JSON.parse('{"__proto__":"x"}') as object);
  expect(Object.keys(copy)).toEqual(['__proto__']);
  expect(Object.getPrototypeOf(copy)).toBe(Object.prototype);
});

test('freezing goes to the bottom, and stops at what is frozen', () => {
  const inner = { list: [{ x: 1 }] };
  const value = { inner, none: null, text: 'x' };
  expect(deepFreeze(value)).toBe(value);
  expect([value, inner, inner.list, inner.list[0]].every(Object.isFrozen)).toBe(true);
  const open = { x: 1 };
  deepFreeze(Object.freeze({ open }));
  expect(Object.isFrozen(open)).toBe(false);
  expect([deepFreeze(null), deepFreeze(7), deepFreeze('x')]).toEqual([null, 7, 'x']);
  expect(Object.isFrozen(emptyList) && emptyList.length === 0).toBe(true);
});

test.each([
  ['天门市 98.5%', '天门市 98.5%'],
  ['a\u001b[31mb', 'a\\u001b[31mb'],
  ['\u0000\t\u007f', '\\u0000\\u0009\\u007f'],
  ['a\u00adb\ufeff', 'a\\u00adb\\ufeff'],
  ['\u202eabc\u2069', '\\u202eabc\\u2069'],
  // Marks of direction: the isolates, the letter mark, and what ends them.
  ['\u2066a\u2067b\u2068c\u2069', '\\u2066a\\u2067b\\u2068c\\u2069'],
  ['\u061c\u200e\u200f', '\\u061c\\u200e\\u200f'],
  // Invisible tags, in which a text could be hidden.
  ['\ufff9a\u{e0001}\u{e0061}', '\\ufff9a\\u{e0001}\\u{e0061}'],
  ['\u200b\u2028\u2060', '\\u200b\\u2028\\u2060'],
])('%j is shown as %j', (text, shown) => {
  expect(visible(text)).toBe(shown);
});

test('lines stay lines', () => {
  expect(visibleLines('a\u001b\r\nb\nc\rd')).toBe('a\\u001b\nb\nc\\u000dd');
});
