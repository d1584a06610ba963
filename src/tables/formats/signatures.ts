/** Recognises files that are not text tables by their first bytes. */
import type { Bilingual } from '../../core/text.js';
import { indicatorError } from '../../core/errors.js';
import { isBytes, startsWith } from './decode.js';

interface Signature {
  readonly bytes: readonly number[];
  readonly name: string;
  readonly advice: Bilingual;
}

const ascii = (text: string): readonly number[] => [...text].map((each) => each.charCodeAt(0));

const workbook: Bilingual = {
  zh: '用 tianmen-indicators/workbook 的 readWorkbook 读取，或在表格软件中另存为 CSV',
  en: 'readWorkbook of tianmen-indicators/workbook, or the sheet saved as CSV',
};
const toCsv: Bilingual = { zh: '先转换为 CSV', en: 'the data converted to CSV' };
const aPicture: Bilingual = {
  zh: '表格的 CSV 或工作簿（图片不含单元格）',
  en: 'the table as CSV (a picture has no cells)',
};
const unpacked: Bilingual = { zh: '先解压', en: 'the file unpacked' };
const tables: Bilingual = { zh: '表格的 CSV 或工作簿（PDF 不含单元格）', en: 'the table as CSV (a PDF has no cells)' };

const signatures: readonly Signature[] = [
  { bytes: [0x50, 0x4b, 0x03, 0x04], name: 'Excel (.xlsx) / OpenDocument (.ods) / ZIP', advice: workbook },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], name: 'Excel (.xls)', advice: workbook },
  { bytes: ascii('%PDF'), name: 'PDF', advice: tables },
  { bytes: ascii('PAR1'), name: 'Parquet', advice: toCsv },
  { bytes: ascii('ARROW1'), name: 'Arrow', advice: toCsv },
  { bytes: [0x1f, 0x8b], name: 'gzip', advice: unpacked },
  { bytes: [0x28, 0xb5, 0x2f, 0xfd], name: 'Zstandard', advice: unpacked },
  { bytes: ascii('BZh'), name: 'bzip2', advice: unpacked },
  { bytes: ascii('7z\xbc\xaf'), name: '7-Zip', advice: unpacked },
  { bytes: ascii('Rar!'), name: 'RAR', advice: unpacked },
  { bytes: [0x89, ...ascii('PNG')], name: 'PNG', advice: aPicture },
  { bytes: [0xff, 0xd8, 0xff], name: 'JPEG', advice: aPicture },
  { bytes: ascii('SQLite format 3'), name: 'SQLite', advice: toCsv },
  { bytes: ascii('$FL2'), name: 'SPSS (.sav)', advice: toCsv },
  { bytes: ascii('<stata_dta>'), name: 'Stata (.dta)', advice: toCsv },
];

/** The file type of bytes and advice for it. `null` when the bytes may be text. @internal */
export function signatureOf(bytes: Uint8Array): { readonly name: string; readonly advice: Bilingual } | null {
  return signatures.find((each) => startsWith(bytes, each.bytes)) ?? null;
}

/** Whether bytes are a packed workbook: a ZIP archive (.xlsx, .ods), or a compound file (.xls). @internal */
export function isPackedWorkbook(bytes: Uint8Array): boolean {
  return signatures.slice(0, 2).some((each) => startsWith(bytes, each.bytes));
}

const markups: readonly (readonly [RegExp, string, Bilingual])[] = [
  [
    /<(?:\w+:)?(?:StructureSpecificData|GenericData|Structure)\b/,
    'SDMX-ML',
    { zh: 'SDMX-CSV 或 SDMX-JSON', en: 'SDMX-CSV or SDMX-JSON' },
  ],
  [/<(?:\w+:)?Workbook\b|urn:schemas-microsoft-com:office:spreadsheet/, 'SpreadsheetML', workbook],
  [/<(?:!doctype html|html|table)\b/i, 'HTML', workbook],
  [/^\s*<\?xml/, 'XML', toCsv],
];

/** The kind of markup in a text. `null` for a text without markup. @internal */
export function markupOf(text: string): { readonly name: string; readonly advice: Bilingual } | null {
  const start = text.slice(0, 4000);
  if (!/^\s*</.test(start)) return null;
  const found = markups.find(([pattern]) => pattern.test(start));
  return found === undefined ? null : { name: found[1], advice: found[2] };
}

/**
 * Whether bytes are a workbook, which `readWorkbook` reads: .xlsx, .ods, .xls, or markup saved with such a file name.
 * Other bytes may be a text table, which `readObservations` reads.
 *
 * @example
 * isWorkbook(new TextEncoder().encode('<table><tr><td>指标</td></tr></table>')); //=> true
 * isWorkbook(new TextEncoder().encode('指标,年份,数值')); //=> false
 */
export function isWorkbook(bytes: Uint8Array): boolean {
  if (!isBytes(bytes)) throw indicatorError('BAD_OPTION', 'bytes', 'a Uint8Array', bytes);
  const start = new TextDecoder().decode(bytes.subarray(0, 4000));
  return isPackedWorkbook(bytes) || /^\s*(?:\uFEFF)?<(?:!doctype html|html|table|\?xml|\w+:)/i.test(start);
}
