import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { firstRows, parseCsv } from '../../../src/tables/formats/csv.js';

const cells = (text: string, delimiter: ',' | ';' | '\t' = ','): readonly (readonly string[])[] =>
  parseCsv(text, delimiter).cells;

describe('RFC 4180 and what spreadsheets make of it', () => {
  test.each<[string, string, readonly (readonly string[])[]]>([
    [
      'LF',
      'a,b\n1,2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'CRLF',
      'a,b\r\n1,2\r\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'CR',
      'a,b\r1,2\r',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'CR, with a line feed in a quoted cell',
      'a,"b\nc"\r1,2\r',
      [
        ['a', 'b\nc'],
        ['1', '2'],
      ],
    ],
    ['LF and CRLF mixed, with blank rows', '\na,b\r\n\r\n1,2\n', [[], ['a', 'b'], [], ['1', '2']]],
    [
      'a CR in a cell that a LF ends',
      'a,"b\r"\nc,d',
      [
        ['a', 'b\r'],
        ['c', 'd'],
      ],
    ],
    ['a carriage return, in a row of one cell', 'a\r\nb\nc', [['a'], ['b'], ['c']]],
    ['LF at the start, and CRLF', '\na,b\r\n1,2\r\n', [[], ['a', 'b'], ['1', '2']]],
    [
      'CRLF, with more CR in a cell',
      'a,b\r\n1,2\r3\r4\r5\r\n',
      [
        ['a', 'b'],
        ['1', '2\r3\r4\r5'],
      ],
    ],
    [
      'a long last cell before CRLF, and LF',
      'a,bcd\r\n1,234\n',
      [
        ['a', 'bcd'],
        ['1', '234'],
      ],
    ],
    ['a text kept a text', '="2023",="a,b"', [['2023', '="a', 'b"']]],
    ['a text kept a text, in the last cell', 'a,="2023"', [['a', '2023']]],
    ['no text kept a text, before such a text', 'x="20"', [['x="20"']]],
    ['a row whose first cell alone is blank', ',b\n ,\n', [['', 'b']]],
    ['no text kept a text', '="20"x,y="20"', [['="20"x', 'y="20"']]],
    ['a text kept a text twice', '="20"="30"', [['="20"="30"']]],
    [
      'LF and CRLF mixed',
      'a,b\r\n1,2\n3,4\r\n',
      [
        ['a', 'b'],
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    [
      'a line end between two stray quotation marks',
      'a,8"b\nc,5"d',
      [
        ['a', '8"b'],
        ['c', '5"d'],
      ],
    ],
    [
      'no end of the last line',
      'a,b\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'quoted cells',
      '"a ""b""","c,d"\r\n"e\r\nf",g',
      [
        ['a "b"', 'c,d'],
        ['e\r\nf', 'g'],
      ],
    ],
    [
      'a quoted last cell before CRLF',
      'a,"b"\r\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['quotation marks inside an unquoted cell', 'a 5" pipe,b', [['a 5" pipe', 'b']]],
    [
      'a carriage return in a quoted last cell',
      'a,"b\r"\r\nc,d',
      [
        ['a', 'b\r'],
        ['c', 'd'],
      ],
    ],
    ['blank lines inside and at the end', 'a,b\n\n ,\u3000\n1,2\n\n,\n', [['a', 'b'], [], [], ['1', '2']]],
    ['ragged rows', 'a,b\n1\n1,2,3', [['a', 'b'], ['1'], ['1', '2', '3']]],
    ['nothing', '', []],
    ['blanks', ' \n\r\n', []],
  ])('%s', (_what, text, expected) => {
    expect(parseCsv(text, ',')).toEqual({ cells: expected, unpairedFrom: null });
  });

  test('other delimiters', () => {
    expect(cells('a;"b;c"\n1,5;2', ';')).toEqual([
      ['a', 'b;c'],
      ['1,5', '2'],
    ]);
    expect(cells('a\t"b\tc"\n1;5\t2', '\t')).toEqual([
      ['a', 'b\tc'],
      ['1;5', '2'],
    ]);
  });
});

describe('a quotation mark without its pair', () => {
  test.each<[string, string, number, readonly (readonly string[])[]]>([
    [
      'at the start of a cell',
      'a,b\n1,"x\n2,y\n3,"z"',
      2,
      [
        ['a', 'b'],
        ['1', '"x'],
        ['2', 'y'],
        ['3', 'z'],
      ],
    ],
    [
      'in the first cell of all',
      '"a,b\n1,2',
      1,
      [
        ['"a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'at the start of a row',
      'a,b\n"x,1\n2,y',
      2,
      [
        ['a', 'b'],
        ['"x', '1'],
        ['2', 'y'],
      ],
    ],
    [
      'inside a quoted cell',
      'a,b\n1,"年报"摘要\n"2","y ""z"" "',
      2,
      [
        ['a', 'b'],
        ['1', '"年报"摘要'],
        ['2', 'y "z" '],
      ],
    ],
    [
      'after a quoted line break',
      'a,"b\nc"\n1,"x\n2,y\r\n',
      2,
      [
        ['a', 'b\nc'],
        ['1', '"x'],
        ['2', 'y'],
      ],
    ],
    [
      'after a good cell of its row',
      'a,b,c\n"1, 0",x,"y\n2,3,4',
      2,
      [
        ['a', 'b', 'c'],
        ['1, 0', 'x', '"y'],
        ['2', '3', '4'],
      ],
    ],
    [
      'of the cells after it, whole quotation marks are taken off, others stay',
      'a,b,c\n"x"y,"z" ,1"\n"u,v"w, "t"',
      2,
      [
        ['a', 'b', 'c'],
        ['"x"y', 'z', '1"'],
        ['"u', 'v"w', ' "t"'],
      ],
    ],
    ['a single one', 'a\n"', 2, [['a'], ['"']]],
  ])('%s: read as it stands from its row on', (_what, text, unpairedFrom, expected) => {
    expect(parseCsv(text, ',')).toEqual({ cells: expected, unpairedFrom });
  });
});

test('a quotation mark without its pair, where another delimiter would do too', () => {
  expect(parseCsv('a,1;b,2\n3,4;"x\n5,6;y', ';')).toEqual({
    cells: [
      ['a,1', 'b,2'],
      ['3,4', '"x'],
      ['5,6', 'y'],
    ],
    unpairedFrom: 2,
  });
});

test('what papaparse writes is read back', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '指', ',', ';', '\t', '"', '\n', '\r', ' ', "'"), maxLength: 6 });
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(table, fc.constantFrom(',' as const, ';' as const, '\t' as const), (rows, delimiter) => {
      const expected = rows.map((row) => (row.every((each) => each.trim() === '') ? [] : row));
      while (expected.at(-1)?.length === 0) expected.pop();
      expect(cells(`${Papa.unparse(rows, { delimiter, newline: '\r\n' })}\r\n`, delimiter)).toEqual(expected);
    }),
    { numRuns: 500 },
  );
});

describe('the whole rows at the start of a text', () => {
  const style = { delimiter: ',', newline: '\n', isMixed: false } as const;
  test.each<[string, ReturnType<typeof firstRows>]>([
    ['a,b', null],
    ['"a\nb', null],
    ['\na', { cells: [[]], unpairedFrom: null, end: 1 }],
    [
      'a,b\n1,2\n3',
      {
        cells: [
          ['a', 'b'],
          ['1', '2'],
        ],
        unpairedFrom: null,
        end: 8,
      },
    ],
    ['a\n"1\n2', { cells: [['a']], unpairedFrom: null, end: 2 }],
    ['a\n"1" x\n2', { cells: [['a'], ['"1" x']], unpairedFrom: 2, end: 8 }],
    ['\n"1" x', { cells: [[]], unpairedFrom: null, end: 1 }],
  ])('%j', (text, rows) => {
    expect(firstRows(text, style, false)).toEqual(rows);
  });

  test('behind a quotation mark without its pair, lines are rows', () => {
    expect(firstRows('"a\n"b"\nc', style, true)).toEqual({ cells: [['"a'], ['b']], unpairedFrom: null, end: 7 });
    expect(firstRows('\na', style, true)).toEqual({ cells: [[]], unpairedFrom: null, end: 1 });
    expect(firstRows('"a', style, true)).toBeNull();
  });
});

describe('rows that are separated in the other width', () => {
  const rowsOf = (text: string, delimiter: ',' | '，' | '；' | '\t' = ','): unknown => parseCsv(text, delimiter).cells;
  test.each<[what: string, text: string, delimiter: ',' | '，' | '；', cells: unknown]>([
    [
      'a full-width comma below commas',
      'a,b\nc，2',
      ',',
      [
        ['a', 'b'],
        ['c', '2'],
      ],
    ],
    [
      'a comma below full-width commas',
      'a，b\nc,-2.5\nd,3',
      '，',
      [
        ['a', 'b'],
        ['c', '-2.5'],
        ['d', '3'],
      ],
    ],
    [
      'a semicolon',
      'a；b\nc; 2',
      '；',
      [
        ['a', 'b'],
        ['c', ' 2'],
      ],
    ],
    [
      'with other cells beside it, it is text',
      'a,b\nc，2,d',
      ',',
      [
        ['a', 'b'],
        ['c，2', 'd'],
      ],
    ],
    ['with more cells than above, it is text', 'a,b\nc，2，3', ',', [['a', 'b'], ['c，2，3']]],
    ['without a number behind the first, it is text', 'a,b\n2，c', ',', [['a', 'b'], ['2，c']]],
    ['in the first row, it is text', 'c，2\na,b', ',', [['c，2'], ['a', 'b']]],
  ])('%s', (_what, text, delimiter, cells) => {
    expect(rowsOf(text, delimiter)).toEqual(cells);
  });
  test('a tab has one width', () => {
    expect(rowsOf('a\tb\nc，2', '\t')).toEqual([['a', 'b'], ['c，2']]);
  });
});
