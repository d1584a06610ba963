/** From bytes and texts to rows of cells. */
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { catalogue, IndicatorError } from '../../../src/entries/index.js';
import { readObservations, type ObservationTable } from '../../../src/entries/io.js';
import { decode, sourceOf, textsOf } from '../../../src/tables/formats/decode.js';
import { isPackedWorkbook } from '../../../src/tables/formats/signatures.js';

const read = (input: string | Uint8Array, options: object = {}): ObservationTable =>
  readObservations(input, { plan: catalogue, ...options });
const bytes = (...values: readonly number[]): Uint8Array => Uint8Array.from(values);

describe('bytes', () => {
  test.each<[string, string | Uint8Array, string, string | null]>([
    ['a string', 'a\uFEFF', 'a\uFEFF', null],
    ['a string with a mark', '\uFEFFa', 'a', null],
    ['an empty string', '', '', null],
    ['UTF-8', bytes(0xe5, 0xa4, 0xa9), '天', 'utf-8'],
    ['UTF-8 with a mark', bytes(0xef, 0xbb, 0xbf, 0xe5, 0xa4, 0xa9), '天', 'utf-8'],
    ['UTF-8 with a mark, and a byte that is none', bytes(0xef, 0xbb, 0xbf, 0x61, 0xff), 'a\uFFFD', 'utf-8'],
    ['GB18030', bytes(0xcc, 0xec), '天', 'gb18030'],
    ['GB18030, four bytes', new Uint8Array(iconv.encode('𠀀天', 'gb18030')), '𠀀天', 'gb18030'],
    ['UTF-16, little end first', bytes(0xff, 0xfe, 0x29, 0x59), '天', 'utf-16le'],
    ['UTF-16, big end first', bytes(0xfe, 0xff, 0x59, 0x29), '天', 'utf-16be'],
    ['nothing', bytes(), '', 'utf-8'],
  ])('%s', (_what, input, text, encoding) => {
    expect(decode(input)).toEqual({ text, encoding });
  });

  test.each<[string, string | Uint8Array, string, string | null]>([
    ['as many characters beyond ASCII as bytes that are none', bytes(0xe5, 0xa4, 0xa9, 0xff), '澶\uFFFD', 'gb18030'],
    ['more of them', bytes(0xe5, 0xa4, 0xa9, 0xe5, 0xa4, 0xa9, 0xff), '天天\uFFFD', 'utf-8'],
    ['an end in the middle of a character', bytes(0xe5, 0xa4, 0xa9, 0xe5, 0xa4, 0xa9, 0xe5), '天天\uFFFD', 'utf-8'],
  ])('%s', (_what, input, text, encoding) => {
    const decoded = decode(input);
    expect([decoded.encoding, decoded.text.replaceAll('\uFFFD', '?')]).toEqual([
      encoding,
      text.replaceAll('\uFFFD', '?'),
    ]);
  });

  test('an input in memory is taken in pieces, none of them empty but that of nothing', () => {
    const lengths = (input: string | Uint8Array): number[] => [...sourceOf(input)()].map(({ length }) => length);
    expect(['', 'x', 'x'.repeat(262_144), 'x'.repeat(262_145)].map(lengths)).toEqual([
      [0],
      [1],
      [262_144],
      [262_144, 1],
    ]);
    expect(lengths(new Uint8Array(262_145))).toEqual([262_144, 1]);
  });

  test('a mark of the encoding is left out where the text begins, and nowhere else', () => {
    const texts = (...pieces: readonly string[]): string[] => [...textsOf(() => pieces, null)];
    expect(texts('\uFEFFa', '\uFEFFb')).toEqual(['a', '\uFEFFb']);
    expect(texts('', '\uFEFFa', 'b')).toEqual(['', 'a', 'b']);
    expect(texts('a', '', '\uFEFFb')).toEqual(['a', '', '\uFEFFb']);
  });

  test('a workbook is known by its first four bytes', () => {
    expect(isPackedWorkbook(bytes(0x50, 0x4b, 0x03, 0x04, 0))).toBe(true);
    expect(isPackedWorkbook(bytes(0xd0, 0xcf, 0x11, 0xe0))).toBe(true);
    expect(isPackedWorkbook(new TextEncoder().encode('PK,'))).toBe(false);
    expect(isPackedWorkbook(bytes(0x50, 0x4b, 0x03))).toBe(false);
    const table = read(bytes(0x50, 0x4b, 0x03, 0x04));
    expect(table.layout).toEqual({
      format: 'csv',
      encoding: null,
      delimiter: null,
      headerRow: null,
      headers: [],
      arrangement: null,
      columns: [],
      captions: [],
      labels: [],
    });
    expect([table.rows, table.problems.length]).toEqual([0, 1]);
    expect(
      read(new TextEncoder().encode('Period,indicator,value\n2024,infant-mortality-rate,4')).observations,
    ).toHaveLength(1);
    expect(read('PK\u0003\u0004').problems.map(({ code }) => code)).toEqual(['NO_HEADER']);
  });

  test('bytes that are none of their encoding: where the first stands', () => {
    const bad = (text: string): unknown =>
      read(
        Uint8Array.from([
          0xef,
          0xbb,
          0xbf,
          ...[...text].flatMap((each) => (each === '?' ? [0xff] : [...new TextEncoder().encode(each)])),
        ]),
      ).problems.map(({ code, row, received }) => [code, row, received]);
    expect(bad('指标,年份,数值,来源\n婴儿死亡率,2024,4,甲\n婴儿死亡率,2023,4,?乙')).toEqual([
      ['BAD_BYTES', 3, '\uFFFD乙'],
    ]);
    expect(bad('指标,年份,数值,?\n婴儿死亡率,2024,4,?')).toEqual([
      ['BAD_BYTES', 1, '\uFFFD'],
      ['UNKNOWN_DIMENSION', 2, '\uFFFD'],
    ]);
    expect(bad('[{"indicator":"infant-mortality-rate","period":2024,"value":4,"source":"?"}]')).toEqual([
      ['BAD_BYTES', 2, '\uFFFD'],
    ]);
    expect(bad('没有?表')).toEqual([
      ['NO_HEADER', null, '没有\uFFFD表'],
      ['BAD_BYTES', 1, '没有\uFFFD表'],
    ]);
    expect(bad('{?')).toEqual([
      ['BAD_BYTES', null, ''],
      ['BAD_JSON', null, expect.any(String)],
    ]);
    // In a string it is a character like any other.
    expect(read('指标,年份,数值,来源\n婴儿死亡率,2024,4,\uFFFD').problems).toEqual([]);
  });

  test('what is neither text nor bytes', () => {
    for (const input of [42, null, {}, ['a']]) {
      const thrown = ((): unknown => {
        try {
          return read(input as never);
        } catch (error) {
          return error;
        }
      })();
      expect(thrown).toBeInstanceOf(IndicatorError);
      expect(thrown).toMatchObject({
        code: 'BAD_OPTION',
        fields: { where: 'input', expected: 'a string or a Uint8Array' },
      });
    }
  });
});

describe('which format', () => {
  test.each<[string, string]>([
    ['[]', 'json'],
    [' \n\t{"a":1}', 'json'],
    ['指标[新],年份,数值', 'csv'],
    ['a{,b', 'csv'],
    ['x'.repeat(2000), 'csv'],
  ])('%j', (text, format) => {
    expect(read(text).layout.format).toBe(format);
  });

  test('tabs, where they are asked for', () => {
    const text = '指标,年份,数值\t来源\n婴儿死亡率,2024,4\t甲';
    expect(read(text).layout).toMatchObject({ delimiter: ',', format: 'csv' });
    expect(read(text, { format: 'tsv' }).layout).toMatchObject({ delimiter: '\t', format: 'tsv' });
    expect(read('没有表', { format: 'csv' }).layout).toMatchObject({ delimiter: ',', format: 'csv' });
  });

  test('what is asked for, also where the text looks like something else', () => {
    expect(read('[1],年份', { format: 'csv' }).layout.format).toBe('csv');
    expect(read('指标', { format: 'json' }).problems.map(({ code }) => code)).toEqual(['BAD_JSON']);
    expect(read('<table>', { format: 'csv' }).problems.map(({ code }) => code)).toEqual(['NO_HEADER']);
    expect(read('<table>').problems.map(({ code }) => code)).toEqual(['NOT_TEXT']);
  });

  test('nothing at all', () => {
    expect(read('').problems.map(({ code, received }) => [code, received])).toEqual([['NO_HEADER', '']]);
    expect(read('[]').problems).toEqual([]);
    expect(read('[[]]').problems.map(({ code }) => code)).toEqual(['NO_HEADER']);
    expect(read('\n\n').problems.map(({ code }) => code)).toEqual(['NO_HEADER']);
    expect(read('\n没有表\n').problems.map(({ code, received }) => [code, received])).toEqual([
      ['NO_HEADER', '没有表'],
    ]);
  });

  test('a fault that is told of needs no other', () => {
    expect(
      read('{"指标":["a"],"年份":[1,2]}').problems.map(({ code, expected, received }) => [
        code,
        expected.en,
        expected.zh,
        received,
      ]),
    ).toEqual([['BAD_JSON', 'columns of one length', '各列长度相同', '1, 2']]);
  });
});

test('titles above the header are told of as they stand, and what each column misses', () => {
  const table = read('  表一 ,,  ,单位：见下,\n,,,,\n指标,2024年,数值,值,\n婴儿死亡率,4,,,  \n婴儿死亡率,4,,, 乙 ');
  expect(
    table.problems.map(({ code, row, column, expected, received }) => [code, row, column, expected.en, received]),
  ).toEqual([
    ['ABOVE_HEADER', 1, null, 'the header as the first row', '  表一  单位：见下'],
    ['UNUSED_COLUMN', 3, { number: 3, header: '数值' }, 'a table of one figure a row', '数值'],
    ['UNUSED_COLUMN', 3, { number: 4, header: '值' }, 'a table of one figure a row', '值'],
    [
      'UNKNOWN_DIMENSION',
      5,
      { number: 5, header: '' },
      'a head that is known, or its meaning in columns (disaggregation, area, remark)',
      '乙',
    ],
  ]);
  expect(Object.keys(table.layout.columns[0]!)).toEqual(['number', 'header', 'role']);
});

test('a remark does not silence the row after it', () => {
  expect(read('指标,年份,数值,来源\n注：x\n婴儿死亡率,2024,4').problems.map(({ code, row }) => [code, row])).toEqual([
    ['NOTE_ROW', 2],
    ['ROW_TOO_SHORT', 3],
  ]);
});
