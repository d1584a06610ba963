/** The sheets of a workbook as rows of texts, and what is said of a workbook that cannot be read whole. */
import { utils, write, type WorkSheet } from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import { rowsBetween } from '../../../src/tables/formats/sheet.js';
import { sheetsOf } from '../../../src/tables/workbook/sheets.js';

const bookOf = (sheets: Readonly<Record<string, WorkSheet>>, hidden: readonly number[] = []): Uint8Array => {
  const made = utils.book_new();
  for (const [name, sheet] of Object.entries(sheets)) utils.book_append_sheet(made, sheet, name);
  made.Workbook = { Sheets: Object.keys(sheets).map((_, i) => ({ Hidden: hidden.includes(i) ? 1 : 0 })) };
  return new Uint8Array(write(made, { type: 'array', bookType: 'xlsx', cellStyles: true }) as ArrayBuffer);
};
const sheetOf = (rows: readonly (readonly unknown[])[], more: object = {}): WorkSheet =>
  Object.assign(utils.aoa_to_sheet(rows.map((row) => [...row])), more);
const cellsOf = (sheet: WorkSheet): unknown => {
  const [only] = sheetsOf(bookOf({ a: sheet }), null).sheets;
  return rowsBetween(only!.cells, 0, only!.cells.length);
};

describe('a merged text stands in each of its cells', () => {
  const merged = (text: unknown, range: string): unknown =>
    cellsOf(
      sheetOf(
        [
          [text, '', 'x'],
          ['', '', 'y'],
        ],
        { '!merges': [utils.decode_range(range)] },
      ),
    );
  test.each<[what: string, text: unknown, cell: string]>([
    ['a name', '城市', '城市'],
    ['a year', 2024, '2024'],
    ['a year of the last century', 1999, '1999'],
    ['a year in words', '2024年', '2024年'],
    ['a text with a figure at its end', '第3', '第3'],
    ['a text with a figure at its start', '3年', '3年'],
    ['a unit alone', '%', '%'],
  ])('%s: %s', (_what, text, cell) => {
    expect(merged(text, 'A1:B2')).toEqual([
      [cell, cell, 'x'],
      [cell, cell, 'y'],
    ]);
  });
  test.each<[what: string, text: unknown, cell: string]>([
    ['a figure', 14.3, '14.3'],
    ['a whole number', 12, '12'],
    ['a number that is no year', 2100, '2100'],
    ['a number longer than a year', 20245, '20245'],
    ['a figure in a text', '1,234.5', '1,234.5'],
    ['a negative figure', -3, '-3'],
    ['a negative figure as a text', '−3', '−3'],
    ['an explicit sign', '+3', "'+3"],
    ['a share', '98.5 %', '98.5 %'],
    ['a rate', '3.5‰', '3.5‰'],
    ['nothing', '', ''],
  ])('not %s: %s', (_what, text, cell) => {
    expect(merged(text, 'A1:B2')).toEqual([
      [cell, '', 'x'],
      ['', '', 'y'],
    ]);
  });
  test('in its cells only', () => {
    expect(merged('城市', 'A1:B1')).toEqual([
      ['城市', '城市', 'x'],
      ['', '', 'y'],
    ]);
    expect(merged('城市', 'A1:A2')).toEqual([
      ['城市', '', 'x'],
      ['城市', '', 'y'],
    ]);
  });
  test('never beyond the cells of the sheet', () => {
    expect(merged('城市', 'A1:Z9')).toEqual([
      ['城市', '城市', '城市'],
      ['城市', '城市', '城市'],
    ]);
  });
});

test('blank rows are empty, and those at the end are none', () => {
  expect(
    cellsOf(
      sheetOf([
        ['a', 'b'],
        ['', ' '],
        ['c', ''],
        ['', ' '],
      ]),
    ),
  ).toEqual([['a', 'b'], [], ['c', '']]);
});

test('empty sheets are left out; the name of a sheet counts only among several', () => {
  const one = sheetsOf(bookOf({ 甲: sheetOf([['a']]) }), null);
  expect(one.sheets.map(({ name, isKeyed }) => [name, isKeyed])).toEqual([[null, false]]);
  const two = sheetsOf(bookOf({ 甲: sheetOf([['a']]), 乙: sheetOf([]), 丙: sheetOf([['']]) }), null);
  expect([two.sheets.map(({ name }) => name), two.names]).toEqual([['甲'], ['甲', '乙', '丙']]);
});

describe('what is hidden is said', () => {
  const cells = [
    ['a', 'b', 'c'],
    ['d', 'e', 'f'],
  ];
  const faultsOf = (bytes: Uint8Array, wanted: string | number | null = null): unknown =>
    sheetsOf(bytes, wanted).faults.map(({ code, received, expected }) => [code, received, expected.zh, expected.en]);
  const ofCells = ['没有隐藏的行和列（已读取）', 'no hidden rows or columns (they were read)'];
  const ofSheets = ['可见的工作表，或由 sheet 指明', 'a visible sheet, or sheet to name it'];
  test.each<[what: string, more: object, said: string]>([
    ['a row', { '!rows': [{}, { hidden: true }] }, '甲: 1 + 0'],
    ['columns', { '!cols': [{ hidden: true }, { wch: 9 }, { hidden: true }] }, '甲: 0 + 2'],
    ['a row and a column', { '!rows': [{ hidden: true }], '!cols': [{ hidden: true }] }, '甲: 1 + 1'],
  ])('%s', (_what, more, said) => {
    const bytes = bookOf({ 甲: sheetOf(cells, more) });
    expect(faultsOf(bytes)).toEqual([['HIDDEN_CELLS', said, ...ofCells]]);
    expect(sheetsOf(bytes, null).sheets[0]!.cells.row(1)).toEqual(['d', 'e', 'f']);
  });
  test('a sheet, unless it is asked for', () => {
    const bytes = bookOf({ 甲: sheetOf(cells), 乙: sheetOf(cells) }, [1]);
    expect(faultsOf(bytes)).toEqual([['HIDDEN_CELLS', '乙', ...ofSheets]]);
    for (const wanted of ['乙', 2]) {
      expect(faultsOf(bytes, wanted)).toEqual([]);
      expect(sheetsOf(bytes, wanted).sheets.map(({ name }) => name)).toEqual(['乙']);
    }
  });
  test('nothing where nothing is hidden', () => {
    expect(faultsOf(bookOf({ 甲: sheetOf(cells, { '!cols': [{ wch: 9 }], '!rows': [{ hpt: 20 }] }) }))).toEqual([]);
  });
});

describe('a workbook that is not read says why', () => {
  const faultOf = (bytes: Uint8Array): unknown => {
    const { sheets, faults, names } = sheetsOf(bytes, null);
    expect([sheets, names]).toEqual([[], expect.any(Array)]);
    return faults.map(({ code, row, received, expected }) => [code, row, received, expected.zh, expected.en]);
  };
  const whole = [
    '没有损坏、不带密码的 .xlsx、.xls 或 .ods 工作簿',
    'an undamaged .xlsx, .xls or .ods workbook without a password',
  ];
  const unpacked = ['展开后不超过200MB', 'at most 200 MB unpacked'];
  const limits = ['不超过100000行、2000列', 'at most 100000 rows and 2000 columns'];
  const packedAs = (size: number): Uint8Array => {
    const bytes = bookOf({ a: sheetOf([['x']]) });
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    const directory = view.getUint32(bytes.length - 22 + 16, true);
    view.setUint32(directory + 24, size, true);
    return bytes;
  };
  test('damaged: its first bytes', () => {
    expect(faultOf(Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 9, 9, 9]))).toEqual([
      ['NOT_TEXT', null, '50 4B 03 04', ...whole],
    ]);
    expect(faultOf(bookOf({ a: sheetOf([['x']]) }).subarray(0, 300))).toEqual([
      ['NOT_TEXT', null, '50 4B 03 04', ...whole],
    ]);
  });
  test('too large when it is unpacked: how large', () => {
    expect(faultOf(packedAs(0xfffffff0))).toEqual([
      ['TOO_LARGE', null, expect.stringMatching(/^4\d{3} MB$/), ...unpacked],
    ]);
  });
  test.each<[what: string, ref: string, isRead: boolean]>([
    ['as many columns as a sheet can have', 'A1:BXX2', true],
    ['one column more', 'A1:BXY2', false],
    ['one row more', 'A1:B100001', false],
  ])('%s', (_what, ref, isRead) => {
    const sheet = sheetOf([['a', 'b']], { '!ref': ref });
    const end = utils.decode_range(ref).e;
    sheet[utils.encode_cell(end)] = { t: 's', v: 'x' };
    const bytes = bookOf({ 甲: sheet });
    if (isRead) expect(sheetsOf(bytes, null).sheets).toHaveLength(1);
    else expect(faultOf(bytes)).toEqual([['TOO_LARGE', null, '甲', ...limits]]);
  });
});
