/** A text as sheets: its separator, and whether it is parsed at once or in pages. */
import { expect, test } from 'vitest';
import { sourceOf } from '../../../src/tables/formats/decode.js';
import { readSheets } from '../../../src/tables/formats/read-sheets.js';
import { rowsBetween, type Cells } from '../../../src/tables/formats/sheet.js';

/** The separator that makes the most cells of the first row is taken. */
const score = ({ row }: Cells): number => row(0).length;
const parse = (text: string, long?: number) => readSheets(sourceOf(text), null, score, long);
const rowsOf = ({ sheets: [sheet] }: ReturnType<typeof parse>): unknown =>
  rowsBetween(sheet!.cells, 0, sheet!.cells.length);

test.each([
  ['a,b;c,d', ','],
  ['a;b;c,d', ';'],
  ['a\tb,c\td', '\t'],
  ['a|b|c;d', '|'],
  ['abc', ','],
])('the separator that is understood best: %j', (text, delimiter) => {
  expect(parse(text).delimiter).toBe(delimiter);
});

test('a text is parsed in pages from one character more than is parsed at once', () => {
  const text = 'a,b\n1,2\n3,4\n';
  expect([13, 12, 11].map((long) => parse(text, long).isPaged)).toEqual([false, false, true]);
});

test.each([
  ['lines ended by LF', 'a;b\n1;"2\n3"\n'],
  ['lines ended by CRLF', 'a;b\r\n1;"2;3"\r\n'],
  ['both', 'a;b\r\n1;2\n3;4\r\n'],
  ['lines ended by CR', 'a;b\r1;2\r'],
])('in pages it has the same cells: %s', (_what, text) => {
  const [paged, whole] = [parse(text, 1), parse(text)];
  expect([rowsOf(paged), paged.delimiter]).toEqual([rowsOf(whole), ';']);
  expect([paged.faults, paged.lateFaults(), whole.faults, whole.lateFaults()]).toEqual([[], [], [], []]);
});

test('a quotation mark without its pair is found at once in a short text, at the end in a long one', () => {
  const text = 'a;b\n1;"x\n2;y';
  const fault = {
    code: 'BAD_QUOTES',
    row: 2,
    expected: { zh: '成对的引号，其中的引号写作两个', en: 'paired quotation marks, one inside written twice' },
    received: '1;"x',
  };
  const [paged, whole] = [parse(text, 1), parse(text)];
  expect([whole.faults, whole.lateFaults()]).toEqual([[fault], []]);
  expect([paged.faults, paged.lateFaults()]).toEqual([[], [fault]]);
});

test('Big5 is named as what it is, and GB18030 is not taken for it', () => {
  // 指標,年份 in Big5; 指标,年份 in GB18030.
  const big5 = Uint8Array.of(0xab, 0xfc, 0xbc, 0xd0, 0x2c, 0xa6, 0x7e, 0xa5, 0xf7);
  const gb18030 = Uint8Array.of(0xd6, 0xb8, 0xb1, 0xea, 0x2c, 0xc4, 0xea, 0xb7, 0xdd);
  const read = (bytes: Uint8Array): ReturnType<typeof parse> => readSheets(sourceOf(bytes), null, () => 0);
  expect(read(big5).faults).toEqual([
    {
      ...{ code: 'NOT_TEXT', row: null, received: 'Big5' },
      expected: { zh: '另存为 UTF-8 编码的文字', en: 'the text saved in UTF-8' },
    },
  ]);
  expect([read(gb18030).encoding, read(gb18030).faults]).toEqual(['gb18030', []]);
});
