/** From what came to rows of cells. */
import { fault } from '../../core/errors.js';
import { parseCsv, type Cells, type Delimiter } from './csv.js';
import { decode, isWorkbook, type Decoded, type Encoding } from './decode.js';
import { parseJson } from './json.js';
import type { HeaderContext } from '../layout/header.js';
import { findLayout, knownColumns } from '../layout/layout.js';
import type { TableFormat } from '../options.js';
import { problem, type Problem } from '../problem.js';

/** @internal */
export interface Table {
  readonly format: TableFormat;
  /** `null` where a string came. */
  readonly encoding: Encoding | null;
  /** `null` in JSON. */
  readonly delimiter: Delimiter | null;
  readonly cells: Cells;
  readonly problems: readonly Problem[];
}

/** Decodes and parses. @internal */
export function readTable(input: string | Uint8Array, format: TableFormat | null, context: HeaderContext): Table {
  if (typeof input !== 'string' && !ArrayBuffer.isView(input)) {
    throw fault('BAD_OPTION', 'input', 'a string or a Uint8Array', input);
  }
  if (typeof input !== 'string' && isWorkbook(input)) {
    const expected = {
      zh: 'CSV、TSV 或 JSON（请在表格软件中另存为 CSV）',
      en: 'CSV, TSV or JSON (save the sheet as CSV)',
    };
    return {
      format: 'csv',
      encoding: null,
      delimiter: null,
      cells: [],
      problems: [problem('NOT_TEXT', { row: null, column: null, expected, received: 'Excel' })],
    };
  }
  const decoded = decode(input);
  const table = (format ?? formatOf(decoded.text)) === 'json' ? jsonTable(decoded) : csvTable(decoded, format, context);
  return { ...table, problems: [...undecodable(decoded, table.cells), ...table.problems] };
}

function formatOf(text: string): 'csv' | 'json' {
  return /^\s*[[{]/.test(text.slice(0, 1000)) ? 'json' : 'csv';
}

/** Bytes that were none of their encoding became U+FFFD. */
function undecodable({ encoding, text }: Decoded, cells: Cells): readonly Problem[] {
  if (encoding === null || !text.includes('\uFFFD')) return [];
  const row = cells.findIndex((each) => each.some((cell) => cell.includes('\uFFFD')));
  const cell = cells[row]?.find((each) => each.includes('\uFFFD')) ?? '';
  const expected = { zh: 'UTF-8、UTF-16 或 GB18030 编码的文字', en: 'text in UTF-8, UTF-16 or GB18030' };
  return [problem('BAD_BYTES', { row: row < 0 ? null : row + 1, column: null, expected, received: cell })];
}

function jsonTable({ text, encoding }: Decoded): Table {
  const { cells, faults } = parseJson(text);
  return {
    format: 'json',
    encoding,
    delimiter: null,
    cells,
    problems: faults.map((each) => problem('BAD_JSON', { column: null, ...each })),
  };
}

/** So much of the text is enough to see which delimiter makes a table of it. */
const sampled = 65536;

function csvTable({ text, encoding }: Decoded, format: TableFormat | null, context: HeaderContext): Table {
  const delimiter = format === 'tsv' ? '\t' : delimiterOf(text.slice(0, sampled), context);
  const { cells, unpairedFrom } = parseCsv(text, delimiter);
  const expected = { zh: '成对的引号，其中的引号写作两个', en: 'paired quotation marks, one inside written twice' };
  const unpaired =
    unpairedFrom === null
      ? []
      : [
          problem('BAD_QUOTES', {
            row: unpairedFrom,
            column: null,
            expected,
            received: cells[unpairedFrom - 1]?.join(delimiter) ?? '',
          }),
        ];
  return { format: delimiter === '\t' ? 'tsv' : 'csv', encoding, delimiter, cells, problems: unpaired };
}

/** The delimiter by which most columns are understood; a comma where none is. */
function delimiterOf(sample: string, context: HeaderContext): Delimiter {
  let best: Delimiter = ',';
  let most = 0;
  for (const delimiter of [',', '\t', ';'] as const) {
    const known = sample.includes(delimiter) ? knownColumns(findLayout(parseCsv(sample, delimiter).cells, context)) : 0;
    if (known > most) [best, most] = [delimiter, known];
  }
  return best;
}
