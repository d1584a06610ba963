import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { categoryOf, readDisaggregation, writeDisaggregation } from '../../../src/tables/concepts/disaggregation.js';

describe('categories', () => {
  test.each<[string, string, string | null]>([
    ['sex', '女', 'F'],
    ['sex', ' Female ', 'F'],
    ['sex', 'f', 'F'],
    ['sex', '男性', 'M'],
    ['sex', '合计', null],
    ['sex', '_T', null],
    ['sex', 'urban', 'urban'],
    ['urbanisation', '城镇', 'U'],
    ['urbanisation', 'Rural', 'R'],
    ['urbanisation', 'F', 'F'],
    ['age', ' 0-6岁 ', '0-6岁'],
    ['age', 'Total', null],
    ['other', 'x', 'x'],
  ])('%s: %j', (dimension, text, category) => {
    expect(categoryOf(dimension, text)).toBe(category);
  });
});

describe('free cells', () => {
  test.each<[string, readonly (readonly [string, string])[]]>([
    ['', []],
    ['合计', []],
    ['female', [['sex', 'F']]],
    ['农村', [['urbanisation', 'R']]],
    ['F', [['breakdown', 'F']]],
    ['sex=F', [['sex', 'F']]],
    ['sex:F', [['sex', 'F']]],
    ['性别：女', [['sex', 'F']]],
    [
      '性别=女；城乡=城市',
      [
        ['sex', 'F'],
        ['urbanisation', 'U'],
      ],
    ],
    [
      'female; urban',
      [
        ['sex', 'F'],
        ['urbanisation', 'U'],
      ],
    ],
    ['sex=total; age=0-6', [['age', '0-6']]],
    ['sex:both', []],
    ['urban non-private units', [['breakdown', 'urban non-private units']]],
    ['note: x', [['breakdown', 'note: x']]],
    ['民族=少数民族', [['民族', '少数民族']]],
    ['sex="female"', [['sex', 'female']]],
    ['"se;x"="=; \\""', [['se;x', '=; "']]],
    ['"a;b"', [['breakdown', 'a;b']]],
    ['"a', [['breakdown', '"a']]],
    ['"a"b', [['breakdown', '"a"b']]],
    [
      'a=b=c',
      [
        ['a', 'b'],
        ['breakdown', 'c'],
      ],
    ],
    ['sex=', []],
    ['a=""', [['a', '']]],
    [';;x;', [['breakdown', 'x']]],
  ])('%j', (text, parts) => {
    expect(readDisaggregation(text)).toEqual(parts);
  });
});

test('what is written is read back', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 8 }),
    fc.string({ unit: fc.constantFrom('a', '女', ' ', '=', ';', '；', ':', '"', '\\', '-', '\n'), maxLength: 6 }),
    fc.constantFrom('sex', 'F', 'female', '女', '_T', 'total', '合计', '性别', 'gender', '__proto__'),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text), { maxLength: 3 }), (parts) => {
      expect(readDisaggregation(writeDisaggregation(parts))).toEqual(parts);
    }),
    { numRuns: 2000 },
  );
});

test('plain names are written plainly', () => {
  expect(
    writeDisaggregation([
      ['sex', 'F'],
      ['age', '0–6岁'],
      ['民族', '少数民族'],
      ['gender', 'F'],
      ['sex', 'female'],
      ['a b', 'c_d.e'],
    ]),
  ).toBe('sex=F; age=0–6岁; 民族=少数民族; "gender"=F; sex="female"; a b=c_d.e');
});
