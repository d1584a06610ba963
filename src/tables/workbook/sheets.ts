/** Reads the bytes of a workbook as sheets of cells. SheetJS does the parsing, in the package @e965/xlsx. */
import { read, utils, type WorkSheet } from '@e965/xlsx';
import { unprotected } from '../formats/protect.js';
import { plainSheet, type FormatFault, type Sheet } from '../formats/sheet.js';
import { isPackedWorkbook, markupOf, signatureOf } from '../formats/signatures.js';
import { cellText } from './cell.js';
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

/** Parses a workbook: all visible sheets, or the requested sheet. @internal */
export function sheetsOf(bytes: Uint8Array, wanted: string | number | null): WorkbookSheets {
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
    book = read(bytes, {
      type: 'array',
      cellNF: true,
      // Rows of cells: parsed in half the time that a cell by its name takes.
      dense: true,
      cellText: true,
      cellStyles: true,
      sheetRows: mostRows + 1,
      raw: true,
    });
  } catch {
    const markup = markupOf(new TextDecoder().decode(bytes.subarray(0, 4000)));
    return markup === null ? damaged(bytes) : failed('NOT_TEXT', markup.advice, markup.name);
  }
  const names = book.SheetNames;
  const faults: FormatFault[] = [];
  const sheets: Sheet[] = [];
  names.forEach((name, i) => {
    const isHidden = (book.Workbook?.Sheets?.[i]?.Hidden ?? 0) !== 0;
    const isWanted = wanted === null ? !isHidden : wanted === name || wanted === i + 1;
    if (isHidden && wanted === null)
      faults.push(hidden({ zh: '可见的工作表，或由 sheet 指明', en: 'a visible sheet, or sheet to name it' }, name));
    if (!isWanted) return;
    const sheet = sheetOf(book.Sheets[name]!, names.length > 1 ? name : null);
    if (sheet === null) faults.push(tooLarge(name));
    else {
      sheets.push(sheet);
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

/** The cells of a sheet. `null` when there are too many. */
function sheetOf(sheet: WorkSheet, name: string | null): Sheet | null {
  const range = sheet['!ref'] === undefined ? null : utils.decode_range(sheet['!ref']);
  if (range === null) return { ...plainSheet([], false), name };
  if (range.e.r >= mostRows || range.e.c >= mostColumns) return null;
  const rowsOfCells = sheet['!data'] ?? [];
  const cells = Array.from({ length: range.e.r + 1 }, (_, r) =>
    Array.from({ length: range.e.c + 1 }, (_column, c) => cellText(rowsOfCells[r]?.[c])),
  );
  for (const { s, e } of sheet['!merges'] ?? []) fillMerged(cells, s.r, s.c, e.r, e.c);
  const rows = cells.map((row) => (row.every((cell) => cell.trim() === '') ? [] : row));
  while (rows.length > 0 && rows.at(-1)!.length === 0) rows.pop();
  return { ...plainSheet(rows, false), name };
}

/** Copies a merged text to each of its cells. A merged figure is one figure and is not copied. */
function fillMerged(cells: string[][], top: number, left: number, bottom: number, right: number): void {
  const text = cells[top]?.[left] ?? '';
  if (text === '' || isFigure(unprotected(text))) return;
  for (let r = top; r <= bottom && r < cells.length; r++)
    for (let c = left; c <= right && c < cells[r]!.length; c++) cells[r]![c] = text;
}

/** A year is no figure: it stands over the figures of its columns. */
function isFigure(text: string): boolean {
  return /^[-+−]?[\d.,]+\s*[%‰]?$/.test(text) && !/^(?:19|20)\d\d$/.test(text);
}

/** Hidden rows and columns are read. A fault reports their number. */
function hiddenIn(sheet: WorkSheet, name: string): readonly FormatFault[] {
  const rows = (sheet['!rows'] ?? []).filter((row) => row?.hidden === true).length;
  const columns = (sheet['!cols'] ?? []).filter((column) => column?.hidden === true).length;
  if (rows + columns === 0) return [];
  const expected = { zh: '没有隐藏的行和列（已读取）', en: 'no hidden rows or columns (they were read)' };
  return [hidden(expected, `${name}: ${rows} + ${columns}`)];
}
