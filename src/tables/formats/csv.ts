/** Reads CSV and TSV: RFC 4180, and the variants that spreadsheets write. papaparse does the parsing. */
import Papa from 'papaparse';

/** The separator between two cells. Chinese input methods write the last three. */
export type Delimiter = ',' | '\t' | ';' | '|' | '，' | '；' | '｜';

/** @internal */
export const delimiters: readonly Delimiter[] = [',', '\t', ';', '|', '，', '；', '｜'];

/** How a text separates its rows and cells. @internal */
export interface RowStyle {
  readonly delimiter: Delimiter;
  readonly newline: '\n' | '\r\n' | '\r';
  /** Some lines end in LF, others in CRLF. The CR then stays at the end of rows and is removed later. */
  readonly isMixed: boolean;
}

/** @internal */
export interface ParsedCsv {
  readonly cells: readonly (readonly string[])[];
  /** The first row, counted from 1, whose quotation marks are read literally. `null` when all marks are paired. */
  readonly unpairedFrom: number | null;
}

/** Parses a text. Lines may end in LF, CRLF or CR. @internal */
export function parseCsv(text: string, delimiter: Delimiter): ParsedCsv {
  const parsed = parseRows(text, { delimiter, ...lineEnds(text) });
  const cells = [...parsed.cells];
  while (cells.length > 0 && cells.at(-1)!.length === 0) cells.pop();
  return { ...parsed, cells };
}

/**
 * Parses whole rows. An unpaired quotation mark would put the rest of the table into one cell. So from its row on,
 * quotation marks are read literally, and a cell loses only the marks around it. @internal
 */
export function parseRows(text: string, style: RowStyle): ParsedCsv {
  const { data, errors } = Papa.parse<string[]>(text, style);
  const [fault] = errors;
  if (fault?.index === undefined) return { cells: tidied(data, style), unpairedFrom: null };
  const opening = fault.index - 1;
  const before = Papa.parse<string[]>(text.slice(0, opening), style).data;
  const from = bareRows(text.slice(opening), style);
  const broken = [...(before.pop() ?? []).slice(0, -1), ...(from.shift() ?? [])];
  return { cells: tidied([...before, broken, ...from], style), unpairedFrom: before.length + 1 };
}

/** Parses rows with literal quotation marks. */
function bareRows(text: string, style: RowStyle): string[][] {
  return Papa.parse<string[]>(text, { ...style, fastMode: true }).data.map((row) => row.map(unquoted));
}

/** The first rows of a text, and the index of their end. @internal */
export interface FirstRows extends ParsedCsv {
  readonly end: number;
}

/**
 * Parses all rows of a text except the last, which may be incomplete. `null` when the text holds no whole row.
 *
 * @param isBare - Quotation marks are read literally, because an earlier row has an unpaired one.
 * @internal
 */
export function firstRows(text: string, style: RowStyle, isBare: boolean): FirstRows | null {
  const lines = text.lastIndexOf(style.newline);
  if (lines < 0) return null;
  const ofLines = { end: lines + style.newline.length };
  // The parser finds no row in an empty text.
  if (lines === 0) return { ...ofLines, cells: [[]], unpairedFrom: null };
  if (isBare) {
    const cells = tidied(bareRows(text.slice(0, lines), style), style);
    return { ...ofLines, cells, unpairedFrom: null };
  }
  const parsed = new Papa.Parser(style).parse(closed(text), 0, true) as Papa.ParseResult<string[]>;
  const { cursor } = parsed.meta;
  if (parsed.errors.length > 0 || (cursor === 0 && text.length > longestRow))
    return { ...ofLines, ...parseRows(text.slice(0, lines), style) };
  return cursor === 0 ? null : { cells: tidied(parsed.data, style), unpairedFrom: null, end: cursor };
}

/** Without blanks at the end that follow a quotation mark: what separates the cells may be cut, as CR without LF. */
function closed(text: string): string {
  const short = text.trimEnd();
  return short.endsWith('"') ? short : text;
}

/** A longer row has an unpaired quotation mark. */
const longestRow = 1 << 24;

/** How lines end outside quotation marks. @internal */
export function lineEnds(text: string): Omit<RowStyle, 'delimiter'> {
  if (!text.includes('\r')) return { newline: '\n', isMixed: false };
  const bare = text.replace(/"[^"]*"/g, '');
  const hasCrlf = bare.includes('\r\n');
  if (/(?:^|[^\r])\n/.test(bare)) return { newline: '\n', isMixed: hasCrlf };
  return { newline: hasCrlf ? '\r\n' : '\r', isMixed: false };
}

/** Each separator beside the same in the other width. */
const widths = ',，;；|｜';

/**
 * The cells of a row that is separated in the other width, as where two people typed one file: as many as the row above
 * has, with a number behind the first. `null` for other rows.
 */
function inOtherWidth(
  row: readonly string[],
  above: readonly string[] | undefined,
  delimiter: Delimiter,
): string[] | null {
  if (row.length !== 1 || delimiter === '\t') return null;
  const cells = row[0]!.split(widths[widths.indexOf(delimiter) ^ 1]!);
  return cells.length === above?.length && cells.some((cell, i) => i > 0 && /^\s*[-+]?\d/.test(cell)) ? cells : null;
}

/** Removes the CR at the end of rows, and empties blank rows. */
function tidied(rows: string[][], { isMixed, delimiter }: RowStyle): string[][] {
  for (const [i, row] of rows.entries()) {
    const cells = inOtherWidth(row, rows[i - 1], delimiter);
    if (cells !== null) row.splice(0, 1, ...cells);
    const last = row.length - 1;
    if (isMixed && row[last]?.endsWith('\r') === true) row[last] = row[last].slice(0, -1);
    // A spreadsheet writes ="2023" to keep a number as text.
    for (let i = 0; i <= last; i++) if (row[i]!.startsWith('="')) row[i] = row[i]!.replace(/^="([^"]*)"$/, '$1');
    if (row[0]!.trim() === '' && row.every((cell) => cell.trim() === '')) row.length = 0;
  }
  return rows;
}

function unquoted(cell: string): string {
  const text = cell.trimEnd();
  return text.length > 1 && text.startsWith('"') && text.endsWith('"') ? text.slice(1, -1).replaceAll('""', '"') : cell;
}
