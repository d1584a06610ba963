/** Results that come back: the surface is checked field by field, and what breaks deeper is a mistake too. */
import { describe, expect, test } from 'vitest';
import { IndicatorError } from '../../src/core/errors.js';
import { aText, type ValueRule } from '../../src/core/options.js';
import {
  aCriterion,
  anIndicator,
  aPeriod,
  aYear,
  bilingual,
  checkArgument,
  checkResult,
  coded,
  fields,
  listOf,
  orLeftOut,
  orNull,
  readResult,
  someText,
} from '../../src/core/results.js';

test.each<[string, ValueRule, readonly unknown[], readonly unknown[]]>([
  ['a text that is not empty', someText, ['x', ' '], ['', 1, null, undefined, ['x']]],
  ['a year', aYear, [1000, 2024, 9999], [999, 10000, 2024.5, '2024', NaN, null]],
  [
    'a period',
    aPeriod,
    ['2024', '2024-01', '2024-01-31'],
    [2024, '24', '2024-1', 'x2024', '2024-01-31x', '2024-01-31-01', null],
  ],
  ['null or a text', orNull(aText), [null, '', 'x'], [undefined, 1]],
  ['left out or a text', orLeftOut(aText), [undefined, 'x'], [null, 1]],
  ['a list of texts', listOf(aText), [[], ['a', 'b']], [null, 'a', {}, [1], ['a', 1], Array(1), { length: 0 }]],
  ['both languages', bilingual, [{ zh: '一', en: 'a' }], [null, {}, { zh: '一' }, { zh: '一', en: '' }, [], 'x']],
  [
    'an indicator',
    anIndicator,
    [{ id: 'a', name: { zh: '一', en: 'a' }, unit: 'percent', polarity: 'neutral' }],
    [{}, { id: 'a', name: 'a', unit: 'percent', polarity: 'neutral' }, null],
  ],
  [
    'a criterion',
    aCriterion,
    [{ id: 'a', kind: 'at-least', due: 2030 }],
    [{}, { id: 'a', kind: 'at-least', due: '2030' }, { id: '', kind: 'at-least', due: 2030 }],
  ],
  ['a code', coded, [{ code: 'x', more: 1 }], [{}, { code: '' }, null]],
  [
    'fields',
    fields({ a: aText, b: aYear }, ''),
    [{ a: '', b: 2024 }],
    [{ a: '' }, { b: 2024 }, { a: 1, b: 2024 }, null, []],
  ],
])('%s', (_name, [allows], good, bad) => {
  expect(good.map((each) => allows(each, ''))).toEqual(good.map(() => true));
  expect(bad.map((each) => allows(each, ''))).toEqual(bad.map(() => false));
});

test('rules say what they expect', () => {
  const combined = [orNull(aText), orLeftOut(aText), listOf(aText)];
  const simple = [someText, aYear, aPeriod, bilingual, anIndicator, aCriterion, coded];
  expect([...combined, ...simple].map(([, says]) => says)).toEqual([
    'a text, or null',
    'a text',
    'a list, each of it a text',
    'a text',
    'a year',
    'a period',
    'a text in Chinese and English',
    'an indicator',
    'a criterion',
    'something with a code',
  ]);
});

test('an argument passes its rule, or is a BAD_OPTION that names the place', () => {
  expect(() => checkArgument(2024, 'options.year', aYear)).not.toThrow();
  const call = (): void => checkArgument('x', 'options.year', aYear);
  expect(call).toThrow(IndicatorError);
  expect(call).toThrow(
    expect.objectContaining({
      code: 'BAD_OPTION',
      fields: expect.objectContaining({ where: 'options.year', expected: 'a year', received: '"x"' }) as unknown,
    }),
  );
});

describe('checking a result', () => {
  const rules = { status: someText, year: aYear };
  test('with its fields it passes, whatever else it has', () => {
    expect(() => checkResult({ status: 'met', year: 2024, more: 1 }, 'verdict', 'a verdict', rules)).not.toThrow();
  });
  test.each([
    [null, 'verdict: expected a verdict, received null'],
    [[], 'verdict: expected a verdict, received []'],
    [{ year: 2024 }, 'verdict.status: expected a text, received undefined'],
    [{ status: 'met', year: 1 }, 'verdict.year: expected a year, received 1'],
  ])('%j is refused with its place', (given, message) => {
    expect(() => checkResult(given, 'verdict', 'a verdict', rules)).toThrow(
      expect.objectContaining({ code: 'BAD_OPTION', message }),
    );
  });
  test('a rule is told the place', () => {
    const seen: string[] = [];
    const noting: ValueRule = [(_value, where) => seen.push(where) > 0, ''];
    checkResult({ a: 1, b: [1] }, 'v', '', { a: orNull(noting), b: listOf(noting), c: orLeftOut(noting) });
    expect(seen).toEqual(['v.a', 'v.b']);
  });
});

describe('reading a result', () => {
  test('what is read comes back', () => {
    expect(readResult('verdict', 'a verdict', () => 7)).toBe(7);
  });
  test('an error of the library goes on as it is, any other becomes a mistake that holds its cause', () => {
    const own = new IndicatorError('BAD_PERIOD', { where: 'x', expected: 'y', received: 'z' });
    const thrown = (read: () => unknown): unknown => {
      try {
        return readResult('verdict', 'a verdict', read);
      } catch (error) {
        return error;
      }
    };
    expect(
      thrown(() => {
        throw own;
      }),
    ).toBe(own);
    expect(
      thrown(() => {
        throw new TypeError('no such thing');
      }),
    ).toMatchObject({
      code: 'BAD_OPTION',
      fields: {
        where: 'verdict',
        expected: 'a verdict',
        received: 'one that is damaged',
        cause: 'TypeError: no such thing',
      },
    });
  });
});
