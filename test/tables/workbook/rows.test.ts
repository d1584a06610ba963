/** The rows of a sheet, as texts. */
import { expect, test } from 'vitest';
import { workbookRows } from '../../../src/entries/workbook.js';
import { xlsxOf } from '../../../src/render/workbook/sheets.js';

const sheet = (name: string, text: string) => ({ name, columns: [{ head: '名称', width: 10 }], rows: [[text]] });

test('the rows of the first sheet, or of a sheet by its name or number', async () => {
  const bytes = await xlsxOf([sheet('一', '甲'), sheet('二', '乙')]);
  expect(workbookRows(bytes)).toEqual([['名称'], ['甲']]);
  expect(workbookRows(bytes, '二')).toEqual([['名称'], ['乙']]);
  expect(workbookRows(bytes, 2)).toEqual([['名称'], ['乙']]);
});

test('a sheet that the workbook does not have is an error, as is a file that is no workbook', async () => {
  const bytes = await xlsxOf([sheet('一', '甲')]);
  for (const wanted of [2, 0, '二'])
    expect(() => workbookRows(bytes, wanted)).toThrow(
      expect.objectContaining({
        message: expect.stringMatching(/^sheet: expected a sheet of the workbook: 一, received/),
      }) as Error,
    );
  expect(() => workbookRows(Uint8Array.of(0x50, 0x4b, 3, 4), 1)).toThrow(
    expect.objectContaining({ message: expect.stringMatching(/^bytes: expected a workbook, received/) }) as Error,
  );
});
