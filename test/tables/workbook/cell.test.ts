/** One cell of a workbook as text: what it displays, where that says more than its number. */
import type { CellObject } from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import { cellText } from '../../../src/tables/workbook/cell.js';

describe('a number', () => {
  test.each<[value: number, format: string | undefined, text: string]>([
    [98.5, undefined, '98.5'],
    [98.5, 'General', '98.5'],
    [1234.5, '#,##0.00', '1234.5'],
    [0.985, '0.0%', '98.5%'],
    [0.985, '0.0%;[Red]-0.0%', '98.5%'],
    [0.00985, '0.0%%', '98.5%%'],
    [985, '0.0"‰"', '985‰'],
    [985, '#,##0 "个"', '985个'],
    [985, '0"%"', '985%'],
    [985, '0\\%', '985'],
    [985, '0"100%"%', '98500%'],
    [985, '"约"0"个"', '985'],
    [985, '0"个"0', '985'],
    [985, '0"一个很长很长的单位名字"', '985'],
    [985, '0"个";-0"户"', '985个'],
    [0.1 + 0.2, undefined, '0.3'],
    [Infinity, undefined, '#N/A'],
    [Number.NaN, undefined, '#N/A'],
  ])('%d with the format %s', (v, z, text) => {
    expect(cellText({ t: 'n', v, ...(z !== undefined && { z }) })).toBe(text);
  });
});

describe('a date shows its year, month and day as its format does', () => {
  const june = 45473;
  const january = 45293;
  test.each<[value: number, format: string, text: string]>([
    [june, 'yyyy-mm-dd', '2024-06-30'],
    [january, 'yyyy-m-d', '2024-01-02'],
    [january, 'YYYY/M/D', '2024-01-02'],
    [january, 'yyyy"年"m"月"', '2024-01'],
    [january, 'yyyy"年度(md)"', '2024'],
    [january, '[$-804]yyyy', '2024'],
    [january, '[dmy]yyyy', '2024'],
    [january, 'yyyy\\d', '2024'],
    [0.5, 'h:mm', '12:00'],
    [january, 'm"y"d', '1y2'],
  ])('%d with the format %s', (v, z, text) => {
    expect(cellText({ t: 'n', v, z })).toBe(text);
  });
  test('that the reader found by itself', () => {
    expect(cellText({ t: 'd', v: new Date('2024-06-30T00:00:00Z') })).toBe('2024-06-30');
  });
});

test.each<[what: string, cell: CellObject | undefined, text: string]>([
  ['no cell', undefined, ''],
  ['an empty cell', { t: 'z' }, ''],
  ['a text', { t: 's', v: ' 孕产妇死亡率 ' }, '孕产妇死亡率'],
  ['a text of blanks', { t: 's', v: '  ' }, ''],
  ['a text that looks like a number', { t: 's', v: '98.50' }, '98.50'],
  ['a text that looks like a formula', { t: 's', v: '=1+1' }, "'=1+1"],
  ['true', { t: 'b', v: true }, 'true'],
  ['false', { t: 'b', v: false }, 'false'],
  ['an error as it is displayed', { t: 'e', v: 0x07, w: '#DIV/0!' }, '#DIV/0!'],
  ['an error', { t: 'e', v: 0x2a }, '#N/A'],
])('%s', (_what, cell, text) => {
  expect(cellText(cell)).toBe(text);
});
