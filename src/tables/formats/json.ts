/** Reads JSON as a table: an array of records, an object of arrays (or one record), an array of rows, or a cube. */
import { withMovedPoint } from '../../core/decimal.js';
import { isRecord } from '../../core/record.js';
import type { Bilingual } from '../../core/text.js';
import { cubeOf } from './exchange/cubes.js';
import { faultIn } from './json-fault.js';
import { flawOf } from './json-scan.js';
import { protect } from './protect.js';
import { plainSheet, type FormatFault, type Sheet } from './sheet.js';

/** @internal */
export interface ParsedJson {
  readonly sheet: Sheet;
  /** Values that are not a table or not a record. `row` counts the header. */
  readonly faults: readonly FormatFault[];
}

const aTable: Bilingual = {
  zh: '记录的数组、列的对象、行的数组，或 SDMX-JSON、JSON-stat、DHIS2、世界银行、世卫组织的数据',
  en: 'an array of records, an object of columns, an array of rows, or SDMX-JSON, JSON-stat, DHIS2, World Bank or WHO data',
};

/** Parses a text. A key named `__proto__` is an ordinary column. @internal */
export function parseJson(text: string): ParsedJson {
  const flaw = flawOf(text);
  if (flaw !== null) {
    const shallow = { zh: '嵌套不超过64层', en: 'at most 64 levels' };
    const once = { zh: '一个对象中每个键一次', en: 'each key once in an object' };
    return flaw.is === 'too-deep' ? unreadable(null, shallow, text.slice(0, 60)) : unreadable(null, once, flaw.key);
  }
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    const records = recordsInLines(text);
    return records === null ? unreadable(null, aTable, faultyPart(text)) : fromRecords(records);
  }
  const cube = cubeOf(data);
  if (cube !== null) return { sheet: plainSheet(cellsOf(cube.rows), true, cube.attributes), faults: [] };
  if (Array.isArray(data))
    return data.length > 0 && data.every(Array.isArray)
      ? { sheet: plainSheet(cellsOf(data), false), faults: [] }
      : fromRecords(data);
  if (typeof data === 'object' && data !== null) return fromObject(Object.entries(data));
  return unreadable(null, aTable, text);
}

/** The text about the place where it stops to be JSON. */
function faultyPart(text: string): string {
  const at = faultIn(text);
  return text.slice(Math.max(0, at - 20), at + 20);
}

/** JSON Lines: a record on each line. `null` for other texts. */
function recordsInLines(text: string): readonly unknown[] | null {
  const records: unknown[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue;
    try {
      records.push(JSON.parse(line));
    } catch {
      return null;
    }
    if (!isRecord(records.at(-1))) return null;
  }
  return records;
}

type Entries = readonly (readonly [string, unknown])[];

/** What a service says of its reply beside the records: {"code": 0, "msg": "ok", "data": […]}. */
const ofReply =
  /^(?:code|status|error|timestamp|(?:trace|request)id|page(?:num|size)?|msg|message|success|total|count)$/iu;
/** Without one of these, a code may be that of an indicator or of an area. So may a longer one. */
const aReply = /^(?:msg|message|success|total|count)$/iu;
const aCode = /^(?:\d{1,5}|ok|success)$/iu;

function isOfReply([key, value]: Entries[number]): boolean {
  const isPlain = typeof value !== 'object' || value === null;
  return isPlain && ofReply.test(key) && (key !== 'code' || aCode.test(String(value)));
}

/** The records of a reply, also a level deeper: {"data": {"total": 1, "rows": […]}}. `null` for other objects. */
function recordsOfReply(entries: Entries): readonly unknown[] | null {
  const others = entries.filter((entry) => !isOfReply(entry));
  const isReply = entries.length === 1 || entries.some(([key]) => aReply.test(key));
  if (others.length !== 1 || !isReply) return null;
  const held = others[0]![1];
  if (Array.isArray(held)) return held.length > 0 && held.every(isRecord) ? held : null;
  return isRecord(held) ? recordsOfReply(Object.entries(held)) : null;
}

/** An object of columns, or an object that holds only a list of records. */
function fromObject(entries: Entries): ParsedJson {
  const records = recordsOfReply(entries);
  if (records !== null) return fromRecords(records);
  const lists = entries.filter(([, value]) => Array.isArray(value) && value.length > 0 && value.every(isRecord));
  const [list] = lists;
  if (list === undefined) return fromColumns(entries);
  const name = JSON.stringify(list[0]);
  const alone = { zh: `只有 ${name} 下的记录，作为一个数组`, en: `only the records under ${name}, as one array` };
  return unreadable(null, alone, entries.map(([key]) => key).join(', '));
}

function cellsOf(rows: readonly (readonly unknown[])[]): readonly (readonly string[])[] {
  return rows.map((row) => blankEmptied(row.map(cellOf)));
}

function unreadable(row: number | null, expected: Bilingual, received: string): ParsedJson {
  return { sheet: plainSheet([], true), faults: [{ code: 'BAD_JSON', row, expected, received }] };
}

/**
 * Numbers the columns in the order of their first appearance. A row holds only its own cells, so the work grows with
 * the number of values.
 */
function fromRecords(records: readonly unknown[]): ParsedJson {
  const columns = new Map<string, number>();
  const faults: FormatFault[] = [];
  const rows = records.map((record, i) => {
    const row: string[] = [];
    if (typeof record !== 'object' || record === null || Array.isArray(record)) {
      const expected = { zh: '一条记录', en: 'a record' };
      faults.push({ code: 'BAD_JSON', row: i + 2, expected, received: cellOf(record) });
      return row;
    }
    for (const [key, value] of Object.entries(record)) {
      const column = columns.get(key) ?? columns.size;
      columns.set(key, column);
      const cell = cellOf(value);
      if (cell === '') continue;
      while (row.length < column) row.push('');
      row[column] = cell;
    }
    return row;
  });
  return { sheet: plainSheet(records.length === 0 ? [] : [[...columns.keys()], ...rows], true), faults };
}

/** The most constant columns. Without a limit, a small text could cause much work. */
const mostConstants = 100;

/** A value that is not an array is repeated in every row: `{ "地区": "天门市", "指标": [...] }`. */
function fromColumns(entries: Entries): ParsedJson {
  const lengths = new Set(entries.flatMap(([, column]) => (Array.isArray(column) ? [column.length] : [])));
  if (lengths.size > 1)
    return unreadable(null, { zh: '各列长度相同', en: 'columns of one length' }, [...lengths].join(', '));
  const [length = 1] = lengths;
  const constants = entries.filter(([, column]) => !Array.isArray(column)).length;
  if (length > 1 && constants > mostConstants) return unreadable(null, aTable, String(constants));
  const columns = entries.map(([, column]) =>
    Array.isArray(column) ? column.map(cellOf) : Array<string>(length).fill(cellOf(column)),
  );
  const rows = Array.from({ length }, (_, i) => columns.map((column) => column[i]!));
  return { sheet: plainSheet([entries.map(([key]) => key), ...rows.map(blankEmptied)], true), faults: [] };
}

function blankEmptied(row: readonly string[]): readonly string[] {
  return row.every((cell) => cell === '') ? [] : row;
}

const aWord = /^[\p{L}\p{N}](?:[\p{L}\p{N} _.–—-]*[\p{L}\p{N}])?$/u;

/** A value as a cell. A text is kept unchanged, a number becomes its shortest decimal form. */
function cellOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return protect(value);
  if (typeof value === 'number') return Number.isFinite(value) ? withMovedPoint(value) : String(value);
  if (typeof value === 'object' && !Array.isArray(value)) {
    const parts = Object.entries(value);
    if (parts.length === 0) return '';
    if (parts.every((part): part is [string, string] => typeof part[1] === 'string')) {
      const pairs = parts.map((part) => part.map((each) => (aWord.test(each) ? each : JSON.stringify(each))).join('='));
      return protect(pairs.join('; '));
    }
  }
  return JSON.stringify(value);
}
