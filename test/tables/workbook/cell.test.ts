/** One cell of a workbook, as text. */
import type { CellObject } from '@e965/xlsx';
import { expect, test } from 'vitest';
import { cellText } from '../../../src/tables/workbook/cell.js';

const textOf = (cell: Partial<CellObject> | undefined, is1904 = false): string => cellText(cell as CellObject, is1904);

test.each<[format: string | undefined, value: number, text: string]>([
  [undefined, 98.5, '98.5'],
  ['General', 0.1 + 0.2, '0.3'],
  ['0.00', 98.456, '98.456'],
  ['General', NaN, '#N/A'],
  ['General', Infinity, '#N/A'],
  // A percent sign of the format multiplies by a hundred; one in quotation marks or behind a backslash is text.
  ['0.0%', 0.985, '98.5%'],
  ['0%%', 0.00985, '98.5%%'],
  ['0%;[Red]-0%', -0.05, '-5%'],
  ['0;-0%', 5, '5'],
  ['0.0"%"', 98.5, '98.5%'],
  ['0.0"（%）"', 98.5, '98.5（%）'],
  ['0.0\\%', 98.5, '98.5'],
  ['0"100%"%', 9.85, '985%'],
  // A text behind every number is its unit; any other text is not.
  ['0.0"‰"', 9.5, '9.5‰'],
  ['#,##0 "人"', 1200, '1200人'],
  ['0.00"每10万人"', 14.3, '14.3每10万人'],
  ['0.0"‰";-0.0"‰"', 9.5, '9.5‰'],
  ['"约"0.0"‰"', 9.5, '9.5'],
  ['0.0"‰"0', 9.5, '9.5'],
  ['0.0x"‰"', 9.5, '9.5'],
  ['0"超过十个字的文字不是单位"', 9, '9'],
  // A date says as much as its format shows. Colours, languages and texts of the format are no parts of it.
  ['yyyy-mm-dd', 45416, '2024-05-04'],
  ['YYYY-MM-DD', 45416, '2024-05-04'],
  ['yyyy"年"m"月"d"日"', 45636, '2024-12-10'],
  ['[$-804]yyyy"年"m"月"', 45416, '2024-05'],
  ['[DBNum1][$-dm]yyyy', 45416, '2024'],
  ['yyyy" dd mm "', 45416, '2024'],
  ['yyyy\\d\\m', 45416, '2024'],
  ['[dmy]yyyy', 45416, '2024'],
  ['m"y"d', 45416, '5y4'],
  ['h:mm', 0.5, '12:00'],
  ['d/m', 45416, '4/5'],
])('a number with the format %s: %d is %s', (format, value, text) => {
  expect(textOf({ t: 'n', v: value, ...(format !== undefined && { z: format }) })).toBe(text);
});

test.each([
  ['yyyy-mm-dd', 43954, '2024-05-04'],
  ['d/m', 43954, '4/5'],
])('days may be counted from 1904: %s', (format, value, text) => {
  expect(textOf({ t: 'n', v: value, z: format }, true)).toBe(text);
});

test.each<[Partial<CellObject> | undefined, string]>([
  [undefined, ''],
  [{ t: 'z' }, ''],
  [{ t: 'b', v: true }, 'true'],
  [{ t: 'b', v: false }, 'false'],
  [{ t: 'e', v: 0x07, w: '#DIV/0!' }, '#DIV/0!'],
  [{ t: 'e', v: 0x2a }, '#N/A'],
  [{ t: 's', v: ' 孕产妇死亡率\u3000' }, '孕产妇死亡率'],
  [{ t: 's', v: '  ' }, ''],
  [{ t: 's', v: '98.50' }, '98.50'],
  [{ t: 's', v: ' =A1' }, "'=A1"],
])('%o is %s', (cell, text) => {
  expect(textOf(cell)).toBe(text);
});
