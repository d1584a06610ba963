/** Shapes of plain data: what each takes, and what it says of a value that it does not take. */
import { describe, expect, test } from 'vitest';
import { units } from '../../src/core/units.js';
import { collector, factorText, isDate, isMonthOrDay, read, throwFaults, type Shape } from '../../src/plan/shape.js';

/** The value that was read, and the faults: path, what was expected, what was received. */
function taken(value: unknown, shape: Shape) {
  const { faults, report } = collector();
  const sound = read(value, shape, 'at', report);
  return { sound, faults: faults.map(({ path, expected, received }) => [path, expected, received]) };
}

const text = { type: 'text' } as const;
const year = { type: 'integer', min: 1000, max: 9999 } as const;
const record = { type: 'record', required: { id: { type: 'id' } }, optional: { note: text } } as const;

describe('what is taken stands in the copy', () => {
  test.each<[shape: Shape, value: unknown, sound: unknown]>([
    [text, '文', '文'],
    [{ type: 'comment' }, '', undefined],
    [{ type: 'words' }, '文', { zh: '文', en: '文' }],
    [{ type: 'words' }, { zh: '文' }, { zh: '文', en: '文' }],
    [{ type: 'words' }, { en: 'text' }, { zh: 'text', en: 'text' }],
    [{ type: 'words' }, { zh: '文', en: 'text' }, { zh: '文', en: 'text' }],
    [{ type: 'id' }, 'a.b/c@1', 'a.b/c@1'],
    [{ type: 'decimal' }, '-94.70', '-94.70'],
    [{ type: 'factor' }, '5/6', '5/6'],
    [{ type: 'date' }, '2024-02-29', '2024-02-29'],
    [{ type: 'month-or-day' }, '2024-02', '2024-02'],
    [{ type: 'number' }, 0, 0],
    [{ type: 'number', share: true }, 0.01, 0.01],
    [year, 1000, 1000],
    [year, 9999, 9999],
    [{ type: 'one-of', values: ['a', 'b'] }, 'b', 'b'],
    [{ type: 'unit' }, '亿亩', '亿亩'],
    [{ type: 'true' }, true, true],
    [{ type: 'nullable', of: text }, null, null],
    [{ type: 'nullable', of: text }, '文', '文'],
    [{ type: 'list', of: text }, [], []],
    [{ type: 'list', of: text, length: 2 }, ['a', 'b'], ['a', 'b']],
    [{ type: 'list', of: text, atLeast: 1 }, ['a'], ['a']],
    [record, { id: 'a', note: undefined, other: undefined }, { id: 'a' }],
    [
      { ...record, others: year },
      { id: 'a', x: 2024 },
      { id: 'a', x: 2024 },
    ],
    [
      { type: 'record', required: {}, optional: { $comment: { type: 'comment' }, note: text } },
      { $comment: 'for readers', note: '文' },
      { note: '文' },
    ],
  ])('%j takes %j', (shape, value, sound) => {
    expect(taken(value, shape)).toStrictEqual({ sound, faults: [] });
  });
});

describe('a value of another shape is a fault, and undefined in the copy', () => {
  test.each<[shape: Shape, values: readonly unknown[], expected: string]>([
    [text, ['', ' \t', 7, null, ['文'], {}], 'a text'],
    [{ type: 'comment' }, [7, null, ['文']], 'a text'],
    [{ type: 'words' }, [7, null, ['文'], {}, { fr: 'texte' }], 'a text, or { zh, en }, one of which may be left out'],
    [{ type: 'id' }, ['', 'a b', ' a', 'a ', 7, ['a']], 'an id, without white space'],
    [{ type: 'decimal' }, ['', '1e3', '0x10', '94,7', 94.7, ['94.7']], 'decimal text, such as "94.7"'],
    [{ type: 'factor' }, ['', '-2', '5/0', 2, ['2']], 'a number or a fraction, such as "2" or "5/6"'],
    [{ type: 'date' }, ['2024', '2024-02', '2023-02-29', 20240229], 'a date of the calendar, YYYY-MM-DD'],
    [
      { type: 'month-or-day' },
      ['2024', 2024, '2024-13', '2024-2'],
      'a month or a day of the calendar, YYYY-MM or YYYY-MM-DD',
    ],
    [{ type: 'number' }, [-0.1, NaN, Infinity, '1', null], 'a number, not negative'],
    [{ type: 'number', share: true }, [0, 1, -0.5, NaN, '0.5'], 'a share between 0 and 1'],
    [year, [999, 10000, 2024.5, '2024', NaN], 'a whole number from 1000 to 9999'],
    [{ ...year, hint: 'a year' }, [999], 'a whole number from 1000 to 9999 (a year)'],
    [{ type: 'one-of', values: ['a', 'b'] }, ['c', 0, null], 'one of a, b'],
    [{ type: 'unit' }, ['', 'a b', ' a', 'a ', 7, ['a']], `one of ${units.join(', ')}, or a unit of the plan`],
    [{ type: 'true' }, [false, 1, 'true'], 'true, or left out'],
    [{ type: 'list', of: text }, ['文', {}, null, { length: 0 }], 'a list'],
    [record, [[], '文', null, 7], 'an object'],
    [{ type: 'tagged', tag: 'kind', common: record, variants: {} }, [[], '文', null], 'an object'],
  ])('%j does not take %j', (shape, values, expected) => {
    for (const value of values) {
      const { sound, faults } = taken(value, shape);
      expect([sound, faults]).toEqual([undefined, [['at', expected, expect.any(String)]]]);
    }
  });
});

describe('the parts of a list and of a record', () => {
  test.each<[shape: Shape, value: unknown, sound: unknown, faults: readonly unknown[]]>([
    [{ type: 'list', of: text }, ['a', 7, 'c'], ['a', undefined, 'c'], [['at[1]', 'a text', '7']]],
    [{ type: 'list', of: text }, ['a', ,], ['a', undefined], [['at[1]', 'a text', 'undefined']]],
    [{ type: 'list', of: text, length: 2 }, ['a'], ['a'], [['at', '2 entries', '["a"]']]],
    [{ type: 'list', of: text, length: 2 }, ['a', 'b', 'c'], ['a', 'b', 'c'], [['at', '2 entries', '["a","b","c"]']]],
    [{ type: 'list', of: text, atLeast: 1 }, [], [], [['at', 'at least 1 entry', '[]']]],
    [record, {}, {}, [['at.id', 'to be present', 'undefined']]],
    [record, { id: 'a', note: 7 }, { id: 'a', note: undefined }, [['at.note', 'a text', '7']]],
    [record, { id: 'a', other: 1 }, { id: 'a' }, [['at.other', 'no such field', '1']]],
    [record, Object.create({ id: 'a' }), {}, [['at.id', 'to be present', 'undefined']]],
    [
      { ...record, others: year },
      { id: 'a', x: 'y' },
      { id: 'a', x: undefined },
      [['at.x', 'a whole number from 1000 to 9999', '"y"']],
    ],
    [{ type: 'words' }, { zh: ' ', en: 'text' }, { zh: 'text', en: 'text' }, [['at.zh', 'a text', '" "']]],
    [{ type: 'words' }, '', { zh: undefined, en: undefined }, [['at', 'a text', '""']]],
    [{ type: 'words' }, { zh: '文', fr: 'texte' }, { zh: '文', en: '文' }, [['at.fr', 'no such field', '"texte"']]],
  ])('%j of %j', (shape, value, sound, faults) => {
    expect(taken(value, shape)).toStrictEqual({ sound, faults });
  });

  test('a tag chooses the fields; of an unknown tag only the common fields are read', () => {
    const common = { type: 'record', required: { id: { type: 'id' } }, optional: {} } as const;
    const variants = {
      a: { ...common, required: { kind: text, id: { type: 'id' }, value: { type: 'decimal' } } },
    } as const;
    const shape: Shape = { type: 'tagged', tag: 'kind', common, variants };
    expect(taken({ kind: 'a', id: 'x', value: '1' }, shape)).toEqual({
      sound: { kind: 'a', id: 'x', value: '1' },
      faults: [],
    });
    for (const kind of ['b', 'toString', 7])
      expect(taken({ kind, id: 'x', value: 1 }, shape)).toEqual({
        sound: { id: 'x' },
        faults: [['at.kind', 'one of a', JSON.stringify(kind)]],
      });
  });
});

test.each([
  ['2', true],
  ['12', true],
  ['0', true],
  ['2.5', true],
  ['2.55', true],
  ['5/6', true],
  ['15/16', true],
  ['1.25/2.75', true],
  ['1/0.05', true],
  ['1/10', true],
  ['1/0', false],
  ['1/0.00', false],
  ['-1', false],
  ['2.', false],
  ['.5', false],
  ['2.x', false],
  ['1/x2', false],
  ['1/2.x', false],
  ['1/2/3', false],
  ['a2', false],
  ['2a', false],
])('a factor is a number or a fraction, not negative and not over zero: %s, %j', (factor, isOne) => {
  expect(factorText.test(factor)).toBe(isOne);
});

test.each([
  ['2024', false, false],
  ['2024-06', true, false],
  ['2024-06-30', true, true],
  ['2024-06-31', false, false],
  [2024, false, false],
  [null, false, false],
])('%j: a month or a day %j, a day %j', (value, monthOrDay, day) => {
  expect([isMonthOrDay(value), isDate(value)]).toEqual([monthOrDay, day]);
});

describe('faults are thrown together', () => {
  const fault = (path: string) => ({ path, expected: 'a text', received: '7' });
  test('none: nothing is thrown', () => {
    expect(() => throwFaults('BAD_PLAN', [])).not.toThrow();
  });
  test.each([
    [[fault('plans')], 'plans: expected a text, received 7'],
    [[fault('')], 'definePlan: expected a text, received 7'],
    [[fault('a'), fault('b'), fault('c')], 'a: expected a text, received 7 (and 2 more: see fields.faults)'],
  ])('%j: “%s”', (faults, message) => {
    expect(() => throwFaults('BAD_PLAN', faults)).toThrow(
      expect.objectContaining({ code: 'BAD_PLAN', message, fields: expect.objectContaining({ faults }) }) as Error,
    );
  });
});
