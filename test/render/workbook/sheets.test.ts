/** Sheets of a workbook: their names, their columns, and the filter over each. */
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { columnName, xlsxOf } from '../../../src/render/workbook/sheets.js';

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
    const page = '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>';
    const places = [...parts, page].map((part) => xml.indexOf(part));
    expect(places).not.toContain(-1);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
  });
  test('that would be too small to read has pages side by side', async () => {
    const xml = await sheetOf(291, [['a', 'b']]);
    expect(xml).not.toContain('fitTo');
    expect(xml).toContain('<pageSetup paperSize="9" orientation="landscape"/>');
  });
  test.each([
    [30, '字'.repeat(14), '15'],
    [30, '字'.repeat(15), '30'],
    [30, 'ab'.repeat(15), '30'],
    [19, '字'.repeat(99), '15'],
  ])('in a column %i wide, %s makes a row %s points high', async (width, text, height) => {
    const xml = await sheetOf(width, [[text, 'b']]);
    expect(/<row r="2"[^>]* ht="(\d+)"/.exec(xml)?.[1]).toBe(height);
  });
});
