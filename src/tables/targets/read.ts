/** Reads a table of targets as a plan. */
import { indicatorError } from '../../core/errors.js';
import type { ValueRule } from '../../core/options.js';
import { checkArgument, readResult } from '../../core/results.js';
import type { Bilingual } from '../../core/text.js';
import { isUnit } from '../../core/units.js';
import type { PlanFault } from '../../plan/shape.js';
import { readUnit } from '../concepts/unit-names.js';
import { isBytes, sourceOf } from '../formats/decode.js';
import { textOf } from '../formats/protect.js';
import { readSheets } from '../formats/read-sheets.js';
import type { Cells } from '../formats/sheet.js';
import { rowsBetween, rowsOf } from '../formats/sheet.js';
import { startPlan } from './build.js';
import { columnOf, targetColumns, unlimited, type TargetColumn } from './columns.js';
import type { RowFields, TargetFault, TargetTable } from './table.js';

/**
 * Reads a table of targets: one row per criterion, with heads in Chinese or English, as {@link targetsCsv} writes them.
 * Document, plan, domain and item may be left blank when they are the same as in the row above. Ids may be left out.
 *
 * @param input - CSV as text or bytes, or the rows of a sheet as texts.
 * @example
 * const table = readTargets(`规划,基期,起始年,终止年,领域,条文,原文词句,指标,单位,方向,要求类型,目标值,目标年
 * 某县妇女发展规划,2020,2021,2030,健康,筛查率达到80%以上。,筛查率达到80%以上,筛查率,%,越高越好,不低于,80,2030`);
 * table.faults; //=> []
 * definePlan(table.plan).criteria.map(({ kind, indicator }) => [kind, indicator]); //=> [['at-least', '筛查率']]
 * table.rows['plans[0].domains[0].items[0].criteria[0]']; //=> 2
 */
export function readTargets(input: string | Uint8Array | readonly (readonly string[])[]): TargetTable {
  if (!isInput(input)) throw indicatorError('BAD_OPTION', 'input', 'a text, a Uint8Array or rows of texts', input);
  const cells = cellsOf(input);
  const faults: TargetFault[] = [];
  const heads = headsOf(cells, faults);
  const plan = startPlan();
  for (let i = heads.row + 1; cells.has(i); i++) plan.add(fieldsOf(cells.row(i), i, heads.columns, faults), i + 1);
  return { ...plan.done(), faults };
}

function isInput(input: unknown): boolean {
  if (!Array.isArray(input)) return typeof input === 'string' || isBytes(input);
  return Array.from(input).every(
    (row: unknown) => Array.isArray(row) && Array.from(row).every((cell: unknown) => typeof cell === 'string'),
  );
}

function cellsOf(input: Parameters<typeof readTargets>[0]): Cells {
  if (Array.isArray(input)) return rowsOf(input as readonly (readonly string[])[]);
  const score = (cells: Cells): number => Math.max(...topRows(cells).map(knownIn));
  const { sheets, faults } = readSheets(sourceOf(input as string | Uint8Array), null, score);
  const [sheet] = sheets;
  if (sheet === undefined)
    throw indicatorError('BAD_OPTION', 'input', 'a table of targets as CSV', faults[0]!.received);
  return sheet.cells;
}

interface Heads {
  readonly row: number;
  readonly columns: readonly (TargetColumn | null)[];
}

/** The rows in which the heads may stand: a title or a note may stand above them. */
function topRows(cells: Cells): readonly (readonly string[])[] {
  return rowsBetween(cells, 0, 10);
}

/** The number of known heads in a row. */
function knownIn(row: readonly string[]): number {
  return row.filter((cell) => columnOf(cell) !== null).length;
}

/** Finds the first row with at least three known heads. */
function headsOf(cells: Cells, faults: TargetFault[]): Heads {
  const row = topRows(cells).findIndex((each) => knownIn(each) >= 3);
  if (row < 0)
    throw indicatorError('BAD_OPTION', 'input', 'a row of heads of a table of targets', cells.row(0).join(', '));
  const heads = cells.row(row);
  const columns = heads.map(columnOf);
  heads.forEach((received, at) => {
    if (received.trim() !== '' && columns[at] === null)
      faults.push({ row: row + 1, column: at + 1, expected: knownHeads, received });
  });
  return { row, columns };
}

const knownHeads: Bilingual = {
  zh: `表头：${targetColumns.map(({ head }) => head.zh).join('、')}`,
  en: `a head: ${targetColumns.map(({ head }) => head.en).join(', ')}`,
};

function fieldsOf(row: readonly string[], index: number, columns: Heads['columns'], faults: TargetFault[]): RowFields {
  const fields: RowFields = { document: {}, plan: {}, domain: {}, item: {}, indicator: {}, criterion: {} };
  columns.forEach((column, at) => {
    const text = textOf(row[at] ?? '');
    if (column === null || text === null) return;
    const value = valueOf(text, column);
    if (value === undefined) {
      faults.push({ row: index + 1, column: at + 1, expected: expectedOf(column), received: text });
      return;
    }
    const path = [...column.field];
    const last = path.pop()!;
    const within = path.reduce<Record<string, unknown>>(
      (record, key) => (record[key] ??= {}) as Record<string, unknown>,
      fields[column.part],
    );
    within[last] = value;
  });
  return fields;
}

/**
 * The value of a cell. `undefined` when the column cannot hold it. Unknown words are reported later, by the check of
 * the plan.
 */
function valueOf(text: string, { writing, words }: TargetColumn): unknown {
  switch (writing) {
    case 'number':
      return /^\d+年?$/u.test(text) ? Number.parseInt(text, 10) : undefined;
    case 'date':
      return dateOf(text);
    case 'flag':
      return /^(?:是|yes|true|1|√|✓)$/i.test(text) ? true : undefined;
    case 'list':
      return text.split(/[;；]/).map((each) => each.trim());
    case 'json':
      return parsed(text);
    case 'limit':
      return text === unlimited.zh || text === unlimited.en ? null : text;
    case 'unit':
      return unitOf(text);
    case 'text':
      return words[text] ?? text;
  }
}

/** Reads %, ‰, /10万. A plan’s own unit keeps its id. */
function unitOf(text: string): string {
  return isUnit(text) ? text : (readUnit(text)?.unit ?? text);
}

/** Reads 2025年6月 and 2025年6月30日 as 2025-06 and 2025-06-30. Other texts are left to the check of the plan. */
function dateOf(text: string): string {
  const isChinese = /^\d{4}年\d{1,2}月(?:\d{1,2}日)?$/u.test(text);
  if (!isChinese) return text;
  return [...text.matchAll(/\d+/g)].map(([digits]) => digits.padStart(2, '0')).join('-');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function expectedOf({ writing }: TargetColumn): Bilingual {
  switch (writing) {
    case 'number':
      return { zh: '整数', en: 'a whole number' };
    case 'flag':
      return { zh: '“是”，或空白', en: '“yes”, or nothing' };
    default:
      return { zh: 'JSON', en: 'JSON' };
  }
}

/**
 * The table row of a fault in the plan, counted from 1. `null` when the fault does not come from a row.
 *
 * @example
 * const table = readTargets('规划,领域,条文,指标,要求类型\n某县规划,健康,筛查率提高。,筛查率,不明');
 * rowOfFault({ path: 'plans[0].domains[0].items[0].criteria[0].kind', expected: '', received: '' }, table); //=> 2
 * rowOfFault({ path: 'document.title', expected: '', received: '' }, table); //=> null
 */
export function rowOfFault(fault: PlanFault, table: TargetTable): number | null {
  return readResult('fault', 'a fault of definePlan, and a table of readTargets', () => rowOf(fault, table));
}

const aRow: ValueRule = [(row) => Number.isInteger(row) && (row as number) >= 1, 'a row, counted from 1'];

function rowOf({ path }: PlanFault, { rows }: TargetTable): number | null {
  for (let part = path; part !== ''; part = part.replace(/(?:\.|^)[^.]*$/, '')) {
    if (!Object.hasOwn(rows, part)) continue;
    checkArgument(rows[part], `table.rows[${JSON.stringify(part)}]`, aRow);
    return rows[part]!;
  }
  return null;
}
