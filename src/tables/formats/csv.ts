/** CSV and TSV: RFC 4180 as spreadsheets write it, and what they make of it. papaparse does the parsing. */
import Papa from 'papaparse';

/** What stands between two cells. */
export type Delimiter = ',' | ';' | '\t';

/** @internal */
export interface ParsedCsv {
  readonly cells: readonly (readonly string[])[];
  /** The row, counted from 1, from which on quotation marks are read as they stand; `null` where all are paired. */
  readonly unpairedFrom: number | null;
}

/**
 * Parses a text. Lines may end in LF, CRLF or CR.
 *
 * A quotation mark without its pair would swallow the rest of the table into one cell. So from the row it stands in on,
 * quotation marks are read as they stand, and a cell loses those around it only. @internal
 */
export function parseCsv(text: string, delimiter: Delimiter): ParsedCsv {
  const { newline, mixed } = lineEnds(text);
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline });
  const [fault] = errors;
  if (fault?.index === undefined) return { cells: tidied(data, mixed), unpairedFrom: null };
  const opening = fault.index - 1;
  const before = Papa.parse<string[]>(text.slice(0, opening), { delimiter, newline }).data;
  const from = Papa.parse<string[]>(text.slice(opening), { delimiter, newline, fastMode: true }).data.map((row) =>
    row.map(unquoted),
  );
  const broken = [...(before.pop() ?? []).slice(0, -1), ...(from.shift() ?? [])];
  return { cells: tidied([...before, broken, ...from], mixed), unpairedFrom: before.length + 1 };
}

/** How lines end, outside quotation marks; in a table of both LF and CRLF the CR is left at the end of rows. */
function lineEnds(text: string): { readonly newline: '\n' | '\r\n' | '\r'; readonly mixed: boolean } {
  if (!text.includes('\r')) return { newline: '\n', mixed: false };
  const bare = text.replace(/"[^"]*"/g, '');
  const crlf = bare.includes('\r\n');
  if (/(?:^|[^\r])\n/.test(bare)) return { newline: '\n', mixed: crlf };
  return { newline: crlf ? '\r\n' : '\r', mixed: false };
}

/** Without the CR left at the end of rows, and with blank rows empty; the last line may end or not. */
function tidied(rows: string[][], mixed: boolean): string[][] {
  for (const row of rows) {
    const last = row.length - 1;
    if (mixed && row[last]?.endsWith('\r') === true) row[last] = row[last].slice(0, -1);
    // A spreadsheet writes ="2023" to keep a text a text.
    for (let i = 0; i <= last; i++) if (row[i]!.startsWith('="')) row[i] = row[i]!.replace(/^="([^"]*)"$/, '$1');
    if (row[0]!.trim() === '' && row.every((cell) => cell.trim() === '')) row.length = 0;
  }
  while (rows.length > 0 && rows.at(-1)!.length === 0) rows.pop();
  return rows;
}

function unquoted(cell: string): string {
  const text = cell.trimEnd();
  return text.length > 1 && text.startsWith('"') && text.endsWith('"') ? text.slice(1, -1).replaceAll('""', '"') : cell;
}
