/** JSON as a table: an array of records, an object of arrays (or one record), or an array of rows. */
import { decimal, decimalToText } from '../../core/decimal-arithmetic.js';
import type { Bilingual } from '../../core/text.js';
import type { Cells } from './csv.js';
import { writeDisaggregation } from '../concepts/disaggregation.js';
import { protect } from './protect.js';

/** @internal */
export interface ParsedJson {
  /** The first row is the header; records follow from row 2. */
  readonly cells: Cells;
  /** What is no table, or no record of it; `row` counts the header. */
  readonly faults: readonly { readonly row: number | null; readonly expected: Bilingual; readonly received: string }[];
}

const aTable: Bilingual = {
  zh: '记录的数组、列的对象或行的数组',
  en: 'an array of records, an object of columns, or an array of rows',
};

/** Parses a text. A key named `__proto__` is a column like any other. @internal */
export function parseJson(text: string): ParsedJson {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    return { cells: [], faults: [{ row: null, expected: aTable, received: (error as SyntaxError).message }] };
  }
  if (Array.isArray(data))
    return data.length > 0 && data.every(Array.isArray)
      ? { cells: data.map((row: unknown[]) => blankEmptied(row.map(cellOf))), faults: [] }
      : fromRecords(data);
  if (typeof data === 'object' && data !== null) return fromColumns(Object.entries(data));
  return { cells: [], faults: [{ row: null, expected: aTable, received: text }] };
}

/**
 * Columns are numbered as their keys first appear. Rows hold the cells they have, so the work is that of reading them.
 */
function fromRecords(records: readonly unknown[]): ParsedJson {
  const columns = new Map<string, number>();
  const faults: ParsedJson['faults'][number][] = [];
  const rows = records.map((record, i) => {
    const row: string[] = [];
    if (typeof record !== 'object' || record === null || Array.isArray(record)) {
      faults.push({ row: i + 2, expected: { zh: '一条记录', en: 'a record' }, received: cellOf(record) });
      return row;
    }
    for (const [key, value] of Object.entries(record)) {
      const column = columns.get(key) ?? columns.size;
      columns.set(key, column);
      const cell = cellOf(value);
      if (cell !== '') row[column] = cell;
    }
    return row;
  });
  return { cells: records.length === 0 ? [] : [[...columns.keys()], ...rows], faults };
}

/** More columns of one constant than any table has; without a limit, a small text could ask for much work. */
const mostConstants = 100;

/** What is no array is the same in every row: `{ "地区": "天门市", "指标": [...] }`. */
function fromColumns(entries: readonly (readonly [string, unknown])[]): ParsedJson {
  const lengths = new Set(entries.flatMap(([, column]) => (Array.isArray(column) ? [column.length] : [])));
  if (lengths.size > 1) {
    const expected = { zh: '各列长度相同', en: 'columns of one length' };
    return { cells: [], faults: [{ row: null, expected, received: [...lengths].join(', ') }] };
  }
  const [length = 1] = lengths;
  const constants = entries.filter(([, column]) => !Array.isArray(column)).length;
  if (length > 1 && constants > mostConstants)
    return { cells: [], faults: [{ row: null, expected: aTable, received: String(constants) }] };
  const columns = entries.map(([, column]) =>
    Array.isArray(column) ? column.map(cellOf) : Array<string>(length).fill(cellOf(column)),
  );
  const rows = Array.from({ length }, (_, i) => columns.map((column) => column[i]!));
  return { cells: [entries.map(([key]) => key), ...rows.map(blankEmptied)], faults: [] };
}

function blankEmptied(row: readonly string[]): readonly string[] {
  return row.every((cell) => cell === '') ? [] : row;
}

/** A value as a cell. A text is kept as it stands, a number becomes its shortest decimal form. */
function cellOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value === '' ? '' : protect(value);
  if (typeof value === 'number') return Number.isFinite(value) ? decimalToText(decimal(value)) : String(value);
  if (typeof value === 'object' && !Array.isArray(value)) {
    const parts = Object.entries(value);
    if (parts.length > 0 && parts.every((part): part is [string, string] => typeof part[1] === 'string'))
      return protect(writeDisaggregation(parts));
    return parts.length === 0 ? '' : JSON.stringify(value);
  }
  return JSON.stringify(value);
}
