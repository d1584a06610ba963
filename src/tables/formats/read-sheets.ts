/** From a text, or its bytes, to sheets of cells. */
import { indicatorError } from '../../core/errors.js';
import { parseCsv, type Delimiter } from './csv.js';
import { decode, isBytes, type Decoded, type Encoding } from './decode.js';
import { splitKeys } from './exchange/eurostat.js';
import { parseJson } from './json.js';
import { isPaged, pagedRows } from './pages.js';
import { plainSheet, rowsOf, type Cells, type FormatFault, type Sheet } from './sheet.js';
import { markupOf, signatureOf } from './signatures.js';

/** The syntax of a table. */
export type TableFormat = 'csv' | 'tsv' | 'json';

/** @internal */
export interface ReadSheets {
  readonly format: TableFormat | 'workbook';
  /** `null` where a string came, or a workbook. */
  readonly encoding: Encoding | null;
  /** `null` in JSON and in workbooks. */
  readonly delimiter: Delimiter | null;
  readonly sheets: readonly Sheet[];
  readonly faults: readonly FormatFault[];
}

/** So much of the text is enough to see which delimiter makes a table of it. */
const sampled = 65536;

/**
 * Decodes and parses.
 *
 * @param scoreOf - How well cells are understood; the delimiter is taken by which they are understood best.
 * @internal
 */
export function readSheets(
  input: string | Uint8Array,
  format: TableFormat | null,
  scoreOf: (cells: Cells) => number,
): ReadSheets {
  if (typeof input !== 'string' && !isBytes(input))
    throw indicatorError('BAD_OPTION', 'input', 'a string or a Uint8Array', input);
  const binary = typeof input === 'string' ? null : signatureOf(input);
  if (binary !== null) return notText(binary);
  const decoded = decode(input);
  const markup = format === null ? markupOf(decoded.text) : null;
  if (markup !== null) return notText(markup);
  const parsed = (format ?? formatOf(decoded.text)) === 'json' ? json(decoded) : csv(decoded, format, scoreOf);
  return { ...parsed, faults: [...undecodable(decoded, parsed.sheets[0]!.cells), ...parsed.faults] };
}

function notText({ name, advice }: { readonly name: string; readonly advice: FormatFault['expected'] }): ReadSheets {
  const faults = [{ code: 'NOT_TEXT', row: null, expected: advice, received: name }] as const;
  return { format: 'csv', encoding: null, delimiter: null, sheets: [], faults };
}

function formatOf(text: string): 'csv' | 'json' {
  return /^\s*[[{]/.test(text.slice(0, 1000)) ? 'json' : 'csv';
}

/** Bytes that were none of their encoding became U+FFFD. */
function undecodable({ encoding, text }: Decoded, cells: Cells): readonly FormatFault[] {
  if (encoding === null || !text.includes('\uFFFD')) return [];
  const isBroken = (cell: string): boolean => cell.includes('\uFFFD');
  let row = 0;
  while (row < cells.length && !cells.row(row).some(isBroken)) row++;
  const received = cells.row(row).find(isBroken) ?? '';
  const expected = { zh: 'UTF-8、UTF-16 或 GB18030 编码的文字', en: 'text in UTF-8, UTF-16 or GB18030' };
  return [{ code: 'BAD_BYTES', row: row === cells.length ? null : row + 1, expected, received }];
}

function json({ text, encoding }: Decoded): ReadSheets {
  const { sheet, faults } = parseJson(text);
  return { format: 'json', encoding, delimiter: null, sheets: [sheet], faults };
}

function csv({ text, encoding }: Decoded, format: TableFormat | null, scoreOf: (cells: Cells) => number): ReadSheets {
  const delimiter = format === 'tsv' ? '\t' : delimiterOf(text.slice(0, sampled), scoreOf);
  const { cells, unpairedFrom } = isPaged(text)
    ? { cells: pagedRows(text, delimiter), unpairedFrom: null }
    : parsedRows(text, delimiter);
  const expected = { zh: '成对的引号，其中的引号写作两个', en: 'paired quotation marks, one inside written twice' };
  const received = unpairedFrom === null ? '' : cells.row(unpairedFrom - 1).join(delimiter);
  return {
    format: delimiter === '\t' ? 'tsv' : 'csv',
    encoding,
    delimiter,
    sheets: [{ ...plainSheet([], false), cells: splitKeys(cells) }],
    faults: unpairedFrom === null ? [] : [{ code: 'BAD_QUOTES', row: unpairedFrom, expected, received }],
  };
}

function parsedRows(
  text: string,
  delimiter: Delimiter,
): { readonly cells: Cells; readonly unpairedFrom: number | null } {
  const { cells, unpairedFrom } = parseCsv(text, delimiter);
  return { cells: rowsOf(cells), unpairedFrom };
}

/** The delimiter by which most is understood; a comma where nothing is. */
function delimiterOf(sample: string, scoreOf: (cells: Cells) => number): Delimiter {
  let best: Delimiter = ',';
  let most = 0;
  for (const delimiter of [',', '\t', ';'] as const) {
    const known = sample.includes(delimiter) ? scoreOf(splitKeys(parsedRows(sample, delimiter).cells)) : 0;
    if (known > most) [best, most] = [delimiter, known];
  }
  return best;
}
