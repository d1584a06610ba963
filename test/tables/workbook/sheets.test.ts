/** The sheets of a workbook, as cells. */
import { utils, write, type BookType, type WorkBook, type WorkSheet } from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import { sheetsOf, type SheetChoice } from '../../../src/tables/workbook/sheets.js';
import { rowsBetween, type FormatFault } from '../../../src/tables/formats/sheet.js';

type Rows = readonly (readonly unknown[])[];
const sheet = (rows: Rows, more: Partial<WorkSheet> = {}): WorkSheet =>
  Object.assign(utils.aoa_to_sheet(rows.map((row) => [...row])), more);

const bytesOf = (
  sheets: Readonly<Record<string, WorkSheet>>,
  more: Partial<WorkBook> = {},
  bookType: BookType = 'xlsx',
) =>
  new Uint8Array(
    write(
      { SheetNames: Object.keys(sheets), Sheets: sheets, ...more },
      { type: 'array', bookType, cellStyles: true },
    ) as ArrayBuffer,
  );

/** The rows of each sheet with its name, and the faults as `CODE received`. */
const read = (bytes: Uint8Array, wanted: SheetChoice | null = null) => {
  const { sheets, faults } = sheetsOf(bytes, wanted);
  return {
    rows: sheets.map(({ name, cells }) => [name, rowsBetween(cells, 0, cells.length)]),
    faults: faults.map(({ code, received }) => `${code} ${received}`),
  };
};

const rowsOf = (only: WorkSheet, more?: Partial<WorkBook>): unknown => {
  const { rows, faults } = read(bytesOf({ 表: only }, more));
  return faults.length > 0 ? faults : rows[0]?.[1];
};

describe('which sheets', () => {
  const books = { 甲: sheet([['一']]), 乙: sheet([['二']]), 丙: sheet([]), 丁: sheet([[' '], [null]]) };
  const bytes = bytesOf(books, { Workbook: { Sheets: [{ Hidden: 0 }, { Hidden: 1 }, { Hidden: 0 }, { Hidden: 2 }] } });

  test.each<[SheetChoice | null, unknown]>([
    [null, { rows: [['甲', [['一']]]], faults: ['HIDDEN_CELLS 乙', 'HIDDEN_CELLS 丁'] }],
    ['甲', { rows: [['甲', [['一']]]], faults: [] }],
    ['乙', { rows: [['乙', [['二']]]], faults: [] }],
    [2, { rows: [['乙', [['二']]]], faults: [] }],
    ['丙', { rows: [], faults: [] }],
    ['丁', { rows: [], faults: [] }],
    ['戊', { rows: [], faults: [] }],
    [0, { rows: [], faults: [] }],
    [5, { rows: [], faults: [] }],
  ])('%s: visible ones, or the one that is asked for; none without content', (wanted, expected) => {
    expect(read(bytes, wanted)).toEqual(expected);
    expect(sheetsOf(bytes, wanted).names).toEqual(['甲', '乙', '丙', '丁']);
  });

  test('the only sheet of a workbook has no name, and is no record of keys', () => {
    expect(sheetsOf(bytesOf({ 甲: books.甲 }), null).sheets).toMatchObject([{ name: null, isKeyed: false }]);
    expect(sheetsOf(bytes, null).sheets).toMatchObject([{ name: '甲', isKeyed: false }]);
  });
});

test('blank rows are empty, and those at the end are left out', () => {
  expect(rowsOf(sheet([['一'], [], [' ', null, ' '], ['', '二'], [null, ' '], []]))).toEqual([
    ['一', '', ''],
    [],
    [],
    ['', '二', ''],
  ]);
});

test('cells keep their place where a sheet does not begin at A1', () => {
  expect(rowsOf({ '!ref': 'B2:B2', B2: { t: 's', v: '一' } })).toEqual([[], ['', '一']]);
});

test('days are counted from 1904 where the workbook says so', () => {
  const date = { '!ref': 'A1', A1: { t: 'n', v: 43954, z: 'yyyy-mm-dd' } } as WorkSheet;
  expect([rowsOf(date), rowsOf(date, { Workbook: { WBProps: { date1904: true } } })]).toEqual([
    [['2020-05-03']],
    [['2024-05-04']],
  ]);
});

test('an error keeps its name, which tells that it is one', () => {
  expect(rowsOf({ '!ref': 'A1', A1: { t: 'e', v: 0x07 } })).toEqual([['#DIV/0!']]);
});

describe('merged cells', () => {
  const merged = (cell: unknown, range: string, rows: Rows = [[cell], [], ['', '', '', '末']]): unknown =>
    rowsOf(sheet(rows, { '!merges': [utils.decode_range(range)] }));

  test('a text stands in each of them, and in no other', () => {
    expect(merged('城市', 'A1:C2')).toEqual([
      ['城市', '城市', '城市', ''],
      ['城市', '城市', '城市', ''],
      ['', '', '', '末'],
    ]);
    expect(merged('', 'B2:C3', [['一', '二', '三'], ['四', '五'], ['六']])).toEqual([
      ['一', '二', '三'],
      ['四', '五', '五'],
      ['六', '五', '五'],
    ]);
  });

  test('cells merged beyond the last row or column are no cells', () => {
    expect(merged('城市', 'A1:F9')).toEqual(Array(3).fill(Array(4).fill('城市')));
  });

  test('merged cells that begin blank, or outside the sheet, change nothing', () => {
    expect(merged('', 'A1:B1', [['', '一']])).toEqual([['', '一']]);
    expect(merged('', 'C7:D8', [['一', '二']])).toEqual([['一', '二']]);
  });

  test.each([
    ...[-1.5, 12, 2100, '12', '−2', '1,234.5', '85%', '85 %', '9.5‰', '1899', '2100', '12024', '20245', '.5'],
    ...['-1.5', '+3'],
  ])('a figure is one figure: %o', (figure) => {
    const [row] = merged('', 'A1:B1', [[figure, '', '末']]) as string[][];
    expect(row!.slice(1)).toEqual(['', '末']);
  });

  test.each(['1999', '2024', '2024年', '约12', '12人', '85%以上', 'a%', '85%%', '%'])(
    'a year or another text is the same in each cell: %s',
    (text) => {
      expect(merged(text, 'A1:B1', [[text, '', '末']])).toEqual([[text, text, '末']]);
    },
  );
});

describe('hidden rows and columns are read, and reported by their number', () => {
  const hidden = { hidden: true };
  const rows = [
    ['一', '二'],
    ['三', '四'],
    ['五', '六'],
  ];
  test.each<[Partial<WorkSheet>, string[]]>([
    [{}, []],
    [{ '!rows': [{}, { hpt: 20 }], '!cols': [{ wch: 5 }] }, []],
    [{ '!rows': [{}, hidden, hidden] }, ['HIDDEN_CELLS 表: 2 + 0']],
    [{ '!cols': [{}, hidden] }, ['HIDDEN_CELLS 表: 0 + 1']],
    [{ '!rows': [hidden], '!cols': [hidden] }, ['HIDDEN_CELLS 表: 1 + 1']],
  ])('%o', (more, faults) => {
    expect(read(bytesOf({ 表: sheet(rows, more) }))).toEqual({ rows: [[null, rows]], faults });
  });
});

describe('what is not read', () => {
  const faultOf = (bytes: Uint8Array): Omit<FormatFault, 'row'> | undefined => {
    const { sheets, faults } = sheetsOf(bytes, null);
    expect([sheets, faults.length, faults[0]?.row]).toEqual([[], 1, null]);
    const { code, expected, received } = faults[0]!;
    return { code, expected, received };
  };
  const ascii = (text: string): Uint8Array => new TextEncoder().encode(text);
  const undamaged = {
    zh: '没有损坏、不带密码的 .xlsx、.xls 或 .ods 工作簿',
    en: 'an undamaged .xlsx, .xls or .ods workbook without a password',
  };
  const small = { zh: '不超过100000行、2000列', en: 'at most 100000 rows and 2000 columns' };

  /** A workbook whose directory states a size for its first entry, and none for the others. */
  const stating = (size: number): Uint8Array => {
    const bytes = bytesOf({ 表: sheet([['一']]) });
    const view = new DataView(bytes.buffer);
    const end = bytes.length - 22;
    let at = view.getUint32(end + 16, true);
    for (let i = 0; i < view.getUint16(end + 10, true); i++) {
      view.setUint32(at + 24, i === 0 ? size : 0, true);
      at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
    return bytes;
  };

  test('an archive of more than 200 MB unpacked', () => {
    const expected = { zh: '展开后不超过200MB', en: 'at most 200 MB unpacked' };
    expect(faultOf(stating(200_000_001))).toEqual({ code: 'TOO_LARGE', expected, received: '200 MB' });
    expect(faultOf(stating(3_999_999_999))).toEqual({ code: 'TOO_LARGE', expected, received: '4000 MB' });
    expect(sheetsOf(stating(200_000_000), null).faults.map(({ code }) => code)).not.toContain('TOO_LARGE');
  });

  test('a damaged archive, shown by its first bytes', () => {
    const damaged = { code: 'NOT_TEXT', expected: undamaged };
    expect(faultOf(bytesOf({ 表: sheet([['一']]) }).subarray(0, 400))).toEqual({ ...damaged, received: '50 4B 03 04' });
    expect(faultOf(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]))).toEqual({
      ...damaged,
      received: 'D0 CF 11 E0',
    });
  });

  test('a file of another kind, by its bytes or its markup', () => {
    expect(faultOf(ascii('%PDF-1.7'))).toMatchObject({ code: 'NOT_TEXT', received: 'PDF' });
    expect(faultOf(ascii('<?xml version="1.0"?><mes:StructureSpecificData/>'))).toEqual({
      code: 'NOT_TEXT',
      expected: { zh: 'SDMX-CSV 或 SDMX-JSON', en: 'SDMX-CSV or SDMX-JSON' },
      received: 'SDMX-ML',
    });
  });

  test.each([
    ['A1:A100000', null],
    ['A1:A100001', { code: 'TOO_LARGE', expected: small, received: '表' }],
    ['A1:BXX1', null],
    ['A1:BXY1', { code: 'TOO_LARGE', expected: small, received: '表' }],
  ])('a sheet with more than 100,000 rows or 2,000 columns: %s', (range, fault) => {
    const last = range.split(':')[1]!;
    const bytes = bytesOf({ 表: { '!ref': range, A1: { t: 's', v: '一' }, [last]: { t: 's', v: '末' } } });
    if (fault === null) expect(sheetsOf(bytes, null)).toMatchObject({ sheets: [{ name: null }], faults: [] });
    else expect(faultOf(bytes)).toEqual(fault);
  });

  test('a hidden sheet is reported, and how to read it', () => {
    const bytes = bytesOf({ 表: sheet([['一']]), 乙: sheet([['二']]) }, { Workbook: { Sheets: [{}, { Hidden: 1 }] } });
    expect(sheetsOf(bytes, null).faults).toEqual([
      {
        code: 'HIDDEN_CELLS',
        row: null,
        expected: { zh: '可见的工作表，或由 sheet 指明', en: 'a visible sheet, or sheet to name it' },
        received: '乙',
      },
    ]);
    const rows = bytesOf({ 表: sheet([['一']], { '!rows': [{ hidden: true }] }) });
    expect(sheetsOf(rows, null).faults[0]!.expected).toEqual({
      zh: '没有隐藏的行和列（已读取）',
      en: 'no hidden rows or columns (they were read)',
    });
  });
});
