/** Objects of a caller: keys are known, values of their type, and the message names the place. */
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import {
  aFlag,
  aFunction,
  aRecord,
  aText,
  checkedLater,
  checkKeys,
  checkOptions,
  oneOf,
  texts,
  textsByKey,
  type ValueRule,
} from '../../src/core/options.js';
import { isRecord } from '../../src/core/record.js';

class Own {
  readonly own = 1;
}
const foreign: unknown = runInNewContext('({})');

test('an object is a literal of any realm or of a class of the host: no list, no date, no map', () => {
  const objects = [{}, { a: 1 }, Object.create(null), foreign];
  const others = [null, undefined, 0, '', 'x', true, [], new Date(0), new Map(), new Set(), /x/, () => 1];
  expect(objects.map(isRecord)).toEqual(objects.map(() => true));
  expect(others.map(isRecord)).toEqual(others.map(() => false));
  expect(isRecord(new Own())).toBe(true);
});

describe('the rules', () => {
  const hole = Array(1) as unknown[];
  test.each<[string, ValueRule, readonly unknown[], readonly unknown[]]>([
    ['a text', aText, ['', 'x'], [1, null, undefined, ['x'], {}]],
    ['an object', aRecord, [{}, { a: 1 }], [null, [], 'x', 1, new Map()]],
    ['texts by key', textsByKey('texts'), [{}, { sex: 'F' }], [null, [], ['F'], { sex: 1 }, { sex: 'F', age: null }]],
    ['true or false', aFlag, [true, false], [0, 1, 'true', null]],
    ['a function', aFunction, [() => 1, Own], [{}, null, 'f']],
    ['a list of texts', texts, [[], ['a'], ['a', 'b']], [null, 'a', {}, [1], ['a', 1], hole, { length: 0 }]],
    ['one of two', oneOf('zh', 'en'), ['zh', 'en'], ['fr', '', null, undefined]],
    ['anything', checkedLater, [null, 1, {}], []],
  ])('%s', (_name, [allows], good, bad) => {
    expect(good.map((each) => allows(each, ''))).toEqual(good.map(() => true));
    expect(bad.map((each) => allows(each, ''))).toEqual(bad.map(() => false));
  });
  test('in words', () => {
    expect(
      [aText, aRecord, aFlag, aFunction, texts, textsByKey('x'), oneOf('zh', 'en')].map(([, says]) => says),
    ).toEqual(['a text', 'an object', 'true or false', 'a function', 'a list of texts', 'x', "'zh' or 'en'"]);
  });
});

describe('checking an object', () => {
  const rules = { name: aText, later: checkedLater };
  test('what is known and of its type passes; undefined is left out', () => {
    for (const given of [{}, { name: 'x' }, { name: undefined, other: undefined }, { later: 7 }])
      expect(() => checkKeys(given, rules, 'here')).not.toThrow();
  });
  test.each<[string, unknown, object, string, string]>([
    ['no object', null, {}, 'BAD_OPTION', 'here: expected an object of name, later, received null'],
    [
      'no object, in words',
      7,
      { what: 'a row', code: 'BAD_OBSERVATION' },
      'BAD_OBSERVATION',
      'here: expected a row, received 7',
    ],
    ['an unknown key', { nam: 1 }, {}, 'BAD_OPTION', 'here: expected one of name, later, received "nam"'],
    [
      'with a hint',
      { nam: 1 },
      { hint: 'see' },
      'BAD_OPTION',
      'here: expected one of name, later (see), received "nam"',
    ],
    ['a key of the host beside others', { own: 1, nam: 1 }, { ignored: ['own'] }, 'BAD_OPTION', 'received "nam"'],
    ['a value of another type', { name: 7 }, {}, 'BAD_OPTION', 'here.name: expected a text, received 7'],
    ['an inherited key', Object.create({ nam: 1 }), {}, 'BAD_OPTION', 'received "nam"'],
    ['a key of every object', { constructor: 1 }, {}, 'BAD_OPTION', 'received "constructor"'],
  ])('%s', (_name, given, as, code, message) => {
    expect(() => checkKeys(given, rules, 'here', as)).toThrow(expect.objectContaining({ code }));
    expect(() => checkKeys(given, rules, 'here', as)).toThrow(message);
  });
  test('keys of the host that it names are passed over', () => {
    expect(() => checkKeys({ own: 1 }, rules, 'here', { ignored: ['own'] })).not.toThrow();
  });
  test('a rule is told the place', () => {
    const seen: string[] = [];
    checkOptions({ a: 1 }, { a: [(_value, where) => seen.push(where) > 0, ''] });
    expect(seen).toEqual(['options.a']);
  });
});
