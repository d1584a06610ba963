/** The rows of a sheet, as texts. */
import { utils, write } from '@e965/xlsx';
import { expect, test } from 'vitest';
import type { IndicatorError } from '../../../src/entries/index.js';
import { workbookRows } from '../../../src/entries/workbook.js';

const bytesOf = (sheets: Readonly<Record<string, readonly string[][]>>, hidden: readonly number[] = []): Uint8Array => {
  const Sheets = Object.fromEntries(
    Object.entries(sheets).map(([name, rows]) => [name, utils.aoa_to_sheet([...rows])]),
  );
  const Workbook = { Sheets: Object.keys(sheets).map((_, i) => ({ Hidden: hidden.includes(i) ? 1 : 0 }) as const) };
  const book = { SheetNames: Object.keys(sheets), Sheets, Workbook };
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
};

const two = bytesOf({ 空: [], 一: [['名称'], [], ['甲']], 二: [['名称'], ['乙']] });

test('the rows of the first sheet with content, or of a sheet by its name or number', () => {
  expect(workbookRows(two)).toEqual([['名称'], [], ['甲']]);
  for (const sheet of ['二', 3]) expect(workbookRows(two, sheet)).toEqual([['名称'], ['乙']]);
});

test('a sheet without content has no rows', () => {
  for (const sheet of ['空', 1]) expect(workbookRows(two, sheet)).toEqual([]);
  expect(workbookRows(bytesOf({ 空: [] }))).toEqual([]);
});

const missing = { where: 'sheet', expected: 'a sheet of the workbook: 空, 一, 二' };
const none = { where: 'bytes', expected: 'a workbook' };
const zip = Uint8Array.of(0x50, 0x4b, 3, 4);

test.each<[input: unknown, sheet: string | number | undefined, fields: object]>([
  [two, 0, { ...missing, received: '0' }],
  [two, 4, { ...missing, received: '4' }],
  [two, '三', { ...missing, received: '"三"' }],
  [zip, undefined, { ...none, received: '"50 4B 03 04"' }],
  [zip, 1, { ...none, received: '"50 4B 03 04"' }],
  [bytesOf({ 一: [['名称']] }, [0]), undefined, { ...none, received: '"一"' }],
  ['名称', undefined, { where: 'bytes', expected: 'a Uint8Array', received: '"名称"' }],
])(
  'a sheet that the workbook does not have, and a file that is no workbook, are refused: %#',
  (input, sheet, fields) => {
    expect(() => workbookRows(input as Uint8Array, sheet)).toThrow(
      expect.objectContaining({ code: 'BAD_OPTION', fields }) as IndicatorError,
    );
  },
);
