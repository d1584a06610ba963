/** Reads the bytes of a workbook as sheets of cells. SheetJS does the parsing, in the package @e965/xlsx. */
import { read, utils, type Range, type WorkSheet } from '@e965/xlsx';
import { indicatorError } from '../../core/errors.js';
import { decode } from '../formats/decode.js';
import { unprotected } from '../formats/protect.js';
import { plainSheet, type FormatFault, type Sheet, type Uncomputed } from '../formats/sheet.js';
import { isPackedWorkbook, markupOf, signatureOf } from '../formats/signatures.js';
import { cellText, isUncomputed } from './cell.js';
import { unpackedSize } from './zip.js';

/** @internal */
export interface WorkbookSheets {
  readonly sheets: readonly Sheet[];
  readonly faults: readonly FormatFault[];
  /** The names of all sheets, also of hidden ones. */
  readonly names: readonly string[];
}

/** Limits in rows, columns and bytes. A table of indicators is never larger, so a larger workbook is not read. */
const mostRows = 100_000;
const mostColumns = 2_000;
const mostBytes = 200e6;

/** A sheet of a workbook: its name, or its number from 1. @internal */
export type SheetChoice = string | number;

function isChosen(choice: SheetChoice, name: string, at: number): boolean {
  return choice === name || choice === at + 1;
}

/** Throws `BAD_OPTION` for a sheet that the workbook does not have. @internal */
export function checkSheet({ names }: WorkbookSheets, choice: SheetChoice | undefined, where: string): void {
  if (choice === undefined || names.length === 0 || names.some((name, i) => isChosen(choice, name, i))) return;
  throw indicatorError('BAD_OPTION', where, `a sheet of the workbook: ${names.join(', ')}`, choice);
}

/** Parses a workbook: all visible sheets, or the requested sheet. @internal */
export function sheetsOf(bytes: Uint8Array, wanted: SheetChoice | null): WorkbookSheets {
  const size = Math.max(bytes.length, unpackedSize(bytes) ?? 0);
  if (size === Infinity) return damaged(bytes);
  if (size > mostBytes)
    return failed(
      'TOO_LARGE',
      { zh: '展开后不超过200MB', en: 'at most 200 MB unpacked' },
      `${Math.round(size / 1e6)} MB`,
    );
  const other = isPackedWorkbook(bytes) ? null : signatureOf(bytes);
  if (other !== null) return failed('NOT_TEXT', other.advice, other.name);
  let book;
  try {
    // One extra row shows whether the sheet is too long.
    book = read(inUtf8(bytes), {
      type: 'array',
      // Rows of cells: parsed in half the time that a cell by its name takes.
      dense: true,
      // Number formats, hidden rows and hidden columns.
      cellStyles: true,
      sheetRows: mostRows + 1,
      raw: true,
    });
  } catch {
    const markup = markupOf(new TextDecoder().decode(bytes.subarray(0, 4000)));
    return markup === null ? damaged(bytes) : failed('NOT_TEXT', markup.advice, markup.name);
  }
  const names = book.SheetNames;
  const is1904 = book.Workbook?.WBProps?.date1904 === true;
  // SheetJS has no type for it.
  const { CalcPr } = (book.Workbook ?? {}) as { readonly CalcPr?: { readonly fullCalcOnLoad?: string } };
  const isToCompute = ['1', 'true'].includes(CalcPr?.fullCalcOnLoad ?? '');
  const faults: FormatFault[] = [];
  const sheets: Sheet[] = [];
  names.forEach((name, i) => {
    const isHidden = (book.Workbook?.Sheets?.[i]?.Hidden ?? 0) !== 0;
    const isWanted = wanted === null ? !isHidden : isChosen(wanted, name, i);
    if (isHidden && wanted === null)
      faults.push(hidden({ zh: '可见的工作表，或由 sheet 指明', en: 'a visible sheet, or sheet to name it' }, name));
    if (!isWanted) return;
    const sheet = sheetOf(book.Sheets[name]!, names.length > 1 ? name : null, is1904, isToCompute);
    if (sheet === null) faults.push(tooLarge(name));
    else {
      sheets.push({ ...sheet, title: isGiven(name) ? null : name });
      faults.push(...hiddenIn(book.Sheets[name]!, name));
    }
  });
  return { sheets: sheets.filter(({ cells }) => cells.length > 0), faults, names };
}

/** Shows the first bytes, as a person may look them up: 50 4B 03 04. */
function damaged(bytes: Uint8Array): WorkbookSheets {
  const expected = {
    zh: '没有损坏、不带密码的 .xlsx、.xls 或 .ods 工作簿',
    en: 'an undamaged .xlsx, .xls or .ods workbook without a password',
  };
  const start = Array.from(bytes.subarray(0, 4), (byte) => byte.toString(16).padStart(2, '0').toUpperCase());
  return failed('NOT_TEXT', expected, start.join(' '));
}

function failed(code: FormatFault['code'], expected: FormatFault['expected'], received: string): WorkbookSheets {
  return { sheets: [], faults: [{ code, row: null, expected, received }], names: [] };
}

function tooLarge(name: string): FormatFault {
  const expected = {
    zh: `不超过${mostRows}行、${mostColumns}列`,
    en: `at most ${mostRows} rows and ${mostColumns} columns`,
  };
  return { code: 'TOO_LARGE', row: null, expected, received: name };
}

function hidden(expected: FormatFault['expected'], received: string): FormatFault {
  return { code: 'HIDDEN_CELLS', row: null, expected, received };
}

const computed = {
  zh: '算出的结果：在 Excel、WPS 或 LibreOffice 中打开工作簿并保存',
  en: 'computed values: open the workbook in Excel, WPS or LibreOffice, and save it',
};

/** The cells of a sheet. `null` when there are too many. */
function sheetOf(sheet: WorkSheet, name: string | null, is1904: boolean, isToCompute: boolean): Sheet | null {
  const { '!ref': ref, '!data': held } = sheet;
  // A sheet without cells, or a sheet that is a chart.
  if (ref === undefined || held === undefined) return { ...plainSheet([], false), name };
  const { r: lastRow, c: lastColumn } = utils.decode_range(ref).e;
  if (lastRow >= mostRows || lastColumn >= mostColumns) return null;
  const uncomputed: Uncomputed[] = [];
  const cells = Array.from({ length: lastRow + 1 }, (_, r) =>
    Array.from({ length: lastColumn + 1 }, (_column, c) => {
      const cell = held[r]?.[c];
      if (!isUncomputed(cell, isToCompute)) return cellText(cell, is1904);
      uncomputed.push({ row: r + 1, column: c + 1, received: `=${cell!.f}`, expected: computed });
      return '';
    }),
  );
  for (const merged of sheet['!merges'] ?? []) fillMerged(cells, merged);
  const rows = cells.map((row) => (row.every((cell) => cell === '') ? [] : row));
  while (rows.length > 0 && rows.at(-1)!.length === 0) rows.pop();
  return { ...plainSheet(rows, false), name, uncomputed };
}

/**
 * HTML and SpreadsheetML in the encoding that their bytes are in, as UTF-8: reporting systems in China export them in
 * GB2312. Other bytes stay as they are.
 */
function inUtf8(bytes: Uint8Array): Uint8Array {
  if (!isMarkup(bytes)) return bytes;
  const { text, encoding } = decode(bytes);
  if (encoding === 'utf-8') return bytes;
  const named = text.replace(/(charset\s*=\s*["']?|encoding\s*=\s*["'])[\w-]+/giu, '$1utf-8');
  return new TextEncoder().encode(named);
}

/** Whether the first sign is that of a tag. */
function isMarkup(bytes: Uint8Array): boolean {
  return bytes.find((byte) => byte > 0x20) === 0x3c;
}

/** Whether a program gave the name of a sheet: Sheet1, 工作表2. It says nothing. */
function isGiven(name: string): boolean {
  return /^(?:[a-z]|sheet|page|table|worksheet|工作表|表单?|feuil|tabelle|hoja|planilha|folha|foglio|лист)\s*_?\d*(?:\s*\(\d+\))?$/iu.test(
    name.trim(),
  );
}

/** Copies a merged text to each of its cells. A merged figure is one figure and is not copied. */
function fillMerged(cells: readonly string[][], { s: first, e: last }: Range): void {
  const text = cells[first.r]?.[first.c] ?? '';
  if (text === '' || isFigure(unprotected(text))) return;
  for (const row of cells.slice(first.r, last.r + 1)) row.fill(text, first.c, last.c + 1);
}

/** Whether a text is a number. A year is the head of a column. */
function isFigure(text: string): boolean {
  const isYear = /^(?:19|20)\d\d$/.test(text);
  return !isYear && /^[-+−]?[\d.,]+\s*[%‰]?$/.test(text);
}

/** Hidden rows and columns are read. A fault reports their number. */
function hiddenIn(sheet: WorkSheet, name: string): readonly FormatFault[] {
  const rows = hiddenAmong(sheet['!rows']);
  const columns = hiddenAmong(sheet['!cols']);
  if (rows + columns === 0) return [];
  const expected = { zh: '没有隐藏的行和列（已读取）', en: 'no hidden rows or columns (they were read)' };
  return [hidden(expected, `${name}: ${rows} + ${columns}`)];
}

function hiddenAmong(rowsOrColumns: WorkSheet['!rows'] | WorkSheet['!cols']): number {
  return (rowsOrColumns ?? []).filter((each) => each?.hidden === true).length;
}
