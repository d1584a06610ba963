/** Reads a text, or its bytes, as sheets of cells. */
import { delimiters, lineEnds, parseCsv, type Delimiter } from './csv.js';
import { encodingOf, firstBytes, isBig5, textsOf, type Encoding, type Source } from './decode.js';
import { splitKeys } from './exchange/eurostat.js';
import { parseJson } from './json.js';
import { pagedRows, pagesOf } from './pages.js';
import { noFaults, plainSheet, rowsOf, type Cells, type FormatFault, type Sheet } from './sheet.js';
import { markupOf, signatureOf } from './signatures.js';

/** The syntax of a table. */
export type TableFormat = 'csv' | 'tsv' | 'json';

/** @internal */
export interface ReadSheets {
  readonly format: TableFormat | 'workbook';
  /** `null` for a string or a workbook. */
  readonly encoding: Encoding | null;
  /** `null` for JSON and workbooks. */
  readonly delimiter: Delimiter | null;
  readonly sheets: readonly Sheet[];
  readonly faults: readonly FormatFault[];
  /** Faults that are known when all rows are read. */
  readonly lateFaults: () => readonly FormatFault[];
  /** The rows are parsed on request, each time they are requested. */
  readonly isPaged: boolean;
}

/** The number of characters that decides the delimiter and the line ends. */
const sampled = 65536;

/** A shorter text is parsed at once. */
const longText = 4e6;

/**
 * Decodes and parses.
 *
 * @param scoreOf - Scores how well cells are understood. The delimiter with the best score is used.
 * @param long - A text with more characters than this is parsed page by page.
 * @internal
 */
export function readSheets(
  open: Source,
  format: TableFormat | null,
  scoreOf: (cells: Cells) => number,
  long = longText,
): ReadSheets {
  const binary = signatureOf(firstBytes(open));
  if (binary !== null) return notText(binary);
  const { encoding, isBroken } = encodingOf(open);
  if (encoding === 'gb18030' && isBig5(open)) return notText({ name: 'Big5', advice: inUnicode });
  const texts = (): Iterable<string> => textsOf(open, encoding);
  const start = startOf(texts(), sampled);
  const markup = format === null ? markupOf(start) : null;
  if (markup !== null) return notText(markup);
  const isJson = format === null ? /^\s*[[{]/.test(start) : format === 'json';
  const parsed = isJson ? json([...texts()].join('')) : csv(texts, start, format, scoreOf, long);
  const broken = isBroken ? undecodable(parsed.sheets[0]!.cells) : [];
  return { ...parsed, encoding, faults: [...broken, ...parsed.faults] };
}

function startOf(texts: Iterable<string>, length: number): string {
  let start = '';
  for (const text of texts) {
    start += text;
    if (start.length >= length) break;
  }
  return start.slice(0, length);
}

function notText({ name, advice }: { readonly name: string; readonly advice: FormatFault['expected'] }): ReadSheets {
  const faults = [{ code: 'NOT_TEXT', row: null, expected: advice, received: name }] as const;
  return { format: 'csv', encoding: null, delimiter: null, sheets: [], faults, lateFaults: noFaults, isPaged: false };
}

const inUnicode = { zh: '另存为 UTF-8 编码的文字', en: 'the text saved in UTF-8' };

/** Reports invalid bytes, which became U+FFFD. */
function undecodable(cells: Cells): readonly FormatFault[] {
  const isBroken = (text: string): boolean => text.includes('\uFFFD');
  let row = 0;
  while (row < cells.length && !cells.row(row).some(isBroken)) row++;
  const received = cells.row(row).find(isBroken) ?? '';
  const expected = { zh: 'UTF-8、UTF-16 或 GB18030 编码的文字', en: 'text in UTF-8, UTF-16 or GB18030' };
  return [{ code: 'BAD_BYTES', row: row === cells.length ? null : row + 1, expected, received }];
}

function json(text: string): ReadSheets {
  const { sheet, faults } = parseJson(text);
  return {
    format: 'json',
    encoding: null,
    delimiter: null,
    sheets: [sheet],
    faults,
    lateFaults: noFaults,
    isPaged: false,
  };
}

function csv(
  texts: () => Iterable<string>,
  start: string,
  format: TableFormat | null,
  scoreOf: (cells: Cells) => number,
  long: number,
): ReadSheets {
  const delimiter = format === 'tsv' ? '\t' : delimiterOf(start, scoreOf);
  const whole = startOf(texts(), long + 1);
  const isPaged = whole.length > long;
  const { cells, unpairedFrom } = isPaged ? pages(texts, start, delimiter) : parsedRows(whole, delimiter);
  const unpaired = (): readonly FormatFault[] => {
    const row = unpairedFrom();
    if (row === null) return [];
    return [{ code: 'BAD_QUOTES', row, expected: pairedQuotes, received: cells.row(row - 1).join(delimiter) }];
  };
  return {
    format: delimiter === '\t' ? 'tsv' : 'csv',
    encoding: null,
    delimiter,
    sheets: [{ ...plainSheet([], false), cells: splitKeys(cells) }],
    isPaged,
    // The rows of a short text are let go while they are read.
    faults: isPaged ? [] : unpaired(),
    lateFaults: isPaged ? unpaired : noFaults,
  };
}

const pairedQuotes = { zh: '成对的引号，其中的引号写作两个', en: 'paired quotation marks, one inside written twice' };

interface ParsedRows {
  readonly cells: Cells;
  readonly unpairedFrom: () => number | null;
}

function pages(texts: () => Iterable<string>, start: string, delimiter: Delimiter): ParsedRows {
  const style = { delimiter, ...lineEnds(start) };
  return pagedRows(() => pagesOf(texts(), style));
}

function parsedRows(text: string, delimiter: Delimiter): ParsedRows {
  const { cells, unpairedFrom } = parseCsv(text, delimiter);
  return { cells: rowsOf(cells), unpairedFrom: () => unpairedFrom };
}

/** The delimiter with the best score. A comma when no column is understood. */
function delimiterOf(sample: string, scoreOf: (cells: Cells) => number): Delimiter {
  let best: Delimiter = ',';
  let most = 0;
  for (const delimiter of delimiters) {
    const known = sample.includes(delimiter) ? scoreOf(splitKeys(parsedRows(sample, delimiter).cells)) : 0;
    if (known > most) [best, most] = [delimiter, known];
  }
  return best;
}
