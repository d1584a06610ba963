/** The rows of a sheet, as texts. */
import { utils, write } from '@e965/xlsx';
import { expect, test } from 'vitest';
import { workbookRows } from '../../../src/entries/workbook.js';
import { xlsxOf } from '../../../src/render/workbook/sheets.js';

/** A `BAD_OPTION` whose message begins like this. */
const mistake = (start: string): Error =>
  expect.objectContaining({ code: 'BAD_OPTION', message: expect.stringContaining(start) as string }) as Error;
const sheet = (name: string, text: string) => ({ name, columns: [{ head: '名称', width: 10 }], rows: [[text]] });

test('the rows of the first sheet, or of a sheet by its name or number', async () => {
  const bytes = await xlsxOf([sheet('一', '甲'), sheet('二', '乙')]);
  expect(workbookRows(bytes)).toEqual([['名称'], ['甲']]);
  expect(workbookRows(bytes, '二')).toEqual([['名称'], ['乙']]);
  expect(workbookRows(bytes, 2)).toEqual([['名称'], ['乙']]);
});

test('a sheet that the workbook does not have is an error, as is a file that is no workbook', async () => {
  const bytes = await xlsxOf([sheet('一', '甲'), sheet('二', '乙')]);
  for (const wanted of [3, 0, '三'])
    expect(() => workbookRows(bytes, wanted)).toThrow(
      mistake(`sheet: expected a sheet of the workbook: 一, 二, received`),
    );
  const damaged = Uint8Array.of(0x50, 0x4b, 3, 4);
  for (const wanted of [undefined, 1])
    expect(() => workbookRows(damaged, wanted)).toThrow(mistake('bytes: expected a workbook, received "50 4B 03 04"'));
  expect(() => workbookRows('x' as never)).toThrow(mistake('bytes: expected a Uint8Array, received "x"'));
});

test('a workbook without a text has no rows to read', () => {
  const made = utils.book_new();
  utils.book_append_sheet(made, utils.aoa_to_sheet([]), '一');
  const empty = new Uint8Array(write(made, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
  expect(() => workbookRows(empty)).toThrow(mistake('bytes: expected a workbook, received ""'));
});
