/** Sheets of a workbook: their names, their columns, and the filter over each. */
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { columnName } from '../../../src/render/workbook/sheet-page.js';
import { xlsxOf } from '../../../src/render/workbook/sheets.js';

test.each([
  [1, 'A'],
  [2, 'B'],
  [26, 'Z'],
  [27, 'AA'],
  [52, 'AZ'],
  [53, 'BA'],
  [702, 'ZZ'],
  [703, 'AAA'],
])('column %d is %s', (number, name) => {
  expect(columnName(number)).toBe(name);
});

/** The files of a workbook with a sheet for each name, as text. */
async function filesOf(names: readonly string[]): Promise<(path: string) => string> {
  const column = { head: 'Head', width: 10 };
  const sheets = names.map((name, i) => ({
    name,
    columns: Array.from({ length: 26 + i }, () => column),
    rows: [['a'], [1], [{ figure: 2.5, places: 2 }], [null]],
  }));
  const files = unzipSync(await xlsxOf(sheets));
  return (path) => strFromU8(files[path]!);
}

describe('the names of sheets', () => {
  test.each<[what: string, given: readonly string[], named: readonly string[]]>([
    ['are kept', ['指标', 'Targets'], ['指标', 'Targets']],
    ['differ by more than their letters’ case', ['East', 'east', 'EAST'], ['East', 'east 2', 'EAST 3']],
    ['have no character that a spreadsheet refuses', ["a/b\\c?d*e[f]g:h'i"], ['a b c d e f g h i']],
    ['differ where only such characters differed', ['a/b', 'a?b'], ['a b', 'a b 2']],
    ['are not empty', ['', ' ', '/'], ['—', '— 2', '— 3']],
    ['are no longer than 31 characters', ['x'.repeat(40), 'x'.repeat(41)], ['x'.repeat(31), `${'x'.repeat(29)} 2`]],
    [
      'are shortened by whole words, without a word that joins the next one',
      ['Women in decision-making and management', 'Women in decision-making, management'],
      ['Women in decision-making', 'Women in decision-making 2'],
    ],
  ])('%s', async (_what, given, named) => {
    const book = (await filesOf(given))('xl/workbook.xml');
    expect([...book.matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name]) => name)).toEqual(named);
  });
});

test('each sheet has a filter over its head and all its rows', async () => {
  const file = await filesOf(['a', 'b']);
  expect(file('xl/worksheets/sheet1.xml')).toContain('<autoFilter ref="A1:Z5"/>');
  expect(file('xl/worksheets/sheet2.xml')).toContain('<autoFilter ref="A1:AA5"/>');
});

describe('a sheet on paper', () => {
  const sheetOf = async (width: number, rows: readonly (readonly string[])[]): Promise<string> => {
    const columns = [
      { head: 'Name', width },
      { head: 'Figure', width: 10 },
    ];
    return strFromU8(unzipSync(await xlsxOf([{ name: 'a', columns, rows }]))['xl/worksheets/sheet1.xml']!);
  };
  test('fits the width of an A4 page, landscape; its parts stand in the order of the format', async () => {
    const xml = await sheetOf(30, [['a', 'b']]);
    const parts = [
      '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
      '<sheetViews>',
      '<cols>',
      '<sheetData>',
      '<autoFilter',
    ];
    const page = ['<pageMargins', '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>'];
    const places = [...parts, ...page, '<headerFooter>'].map((part) => xml.indexOf(part));
    expect(places).not.toContain(-1);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
  });
  test.each([
    [230, 1],
    [231, 2],
    [471, 3],
  ])('that would be too small to read has pages side by side: %i and 10 wide, %i pages', async (width, pages) => {
    const xml = await sheetOf(width, [['a', 'b']]);
    expect(xml).toContain(`<pageSetup paperSize="9" orientation="landscape" fitToWidth="${pages}" fitToHeight="0"/>`);
  });
  test('its head and frozen columns are on every page', async () => {
    const columns = ['a', 'b', 'c'].map((head) => ({ head, width: 10 }));
    const book = await xlsxOf([
      { name: '甲&乙', columns, rows: [], frozenColumns: 2 },
      { name: 'one', columns, rows: [] },
      { name: 'none', columns, rows: [], frozenColumns: 0 },
    ]);
    const names = strFromU8(unzipSync(book)['xl/workbook.xml']!).matchAll(/localSheetId="(\d)">([^<]*)</g);
    expect([...names].map(([, sheet, range]) => `${sheet} ${range}`)).toEqual([
      "0 '甲&amp;乙'!$A:$B,'甲&amp;乙'!$1:$1",
      "1 'one'!$A:$A,'one'!$1:$1",
      "2 'none'!$1:$1",
    ]);
  });
  test('every cell has lines around it, the empty ones too', async () => {
    const files = unzipSync(
      await xlsxOf([{ name: 'a', columns: [{ head: 'Head', width: 9 }], rows: [['a'], [1], [null], ['']] }]),
    );
    const cells = [...strFromU8(files['xl/worksheets/sheet1.xml']!).matchAll(/<c [^>]*s="(\d+)"/g)];
    const styles = [
      ...strFromU8(files['xl/styles.xml']!)
        .split('<cellXfs')[1]!
        .matchAll(/<xf ([^>]*)>/g),
    ];
    expect(cells).toHaveLength(5);
    for (const [, style] of cells) expect(styles[Number(style)]![1]).toContain('borderId="1"');
    expect(strFromU8(files['xl/styles.xml']!)).toContain('<left style="thin">');
  });
  test('texts stay on one line where the sheet says so', async () => {
    const sheet = { name: 'a', columns: [{ head: 'Head', width: 9 }], rows: [['字'.repeat(99)]] };
    const heightOf = async (more: object) =>
      /<row r="2"[^>]* ht="(\d+)"/.exec(
        strFromU8(unzipSync(await xlsxOf([{ ...sheet, ...more }]))['xl/worksheets/sheet1.xml']!),
      )?.[1];
    expect(await heightOf({})).toBe(String(23 * 16));
    expect(await heightOf({ areLinesKept: true })).toBe('16');
  });
  test.each([
    [30, '字'.repeat(14), '16'],
    [30, '字'.repeat(15), '32'],
    [30, 'ab'.repeat(15), '32'],
    [9, '字'.repeat(5), '32'],
  ])('in a column %i wide, %s makes a row %s points high', async (width, text, height) => {
    const xml = await sheetOf(width, [[text, 'b']]);
    expect(/<row r="2"[^>]* ht="(\d+)"/.exec(xml)?.[1]).toBe(height);
  });
});
