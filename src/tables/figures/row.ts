/** One row: what it says of all its figures, and then the figures. */
import type { PeriodInput } from '../../core/period.js';
import { figureRoles, type ColumnRole } from '../layout/columns.js';
import { categoryOf, readDisaggregation } from '../concepts/disaggregation.js';
import { readFigure } from './figure.js';
import type { ReadColumn } from '../layout/header.js';
import { indicatorOfRow } from './row-indicator.js';
import { textOf, unprotected } from '../formats/protect.js';
import { cellAt, note, type Described, type Reading } from '../reading.js';
import { remarkIn } from '../layout/remark.js';
import { noteUnusedDetails } from './unused-details.js';
import { bounds, isMissingMark, statuses } from '../concepts/words.js';

/** Reads a row that is not blank. What is wrong with the whole of it keeps all its figures out. @internal */
export function readRow(row: readonly string[], number: number, reading: Reading): void {
  if (!fits(row, number, reading)) return;
  const remark = remarkIn(row, reading);
  if (remark !== null) {
    noteRemark(remark, number, reading);
    return;
  }
  const described = describe(row, number, reading);
  if (described === null) return;
  const [figures, statements] = [reading.observations.length, reading.attestations.length];
  for (const slot of reading.slots) readFigure(row, number, slot, described, reading);
  noteUnusedDetails(
    described,
    number,
    reading.observations.length > figures,
    reading.attestations.length > statements,
    reading,
  );
}

const expectedRow = { zh: '指标及其数值', en: 'an indicator and its figures' };

function noteRemark(received: string, number: number, reading: Reading): void {
  note(reading, 'NOTE_ROW', number, null, { expected: expectedRow, received });
}

/** Whether a row has no more cells than the header has. */
function fits(row: readonly string[], number: number, reading: Reading): boolean {
  const { columns } = reading;
  const extra = row.slice(columns.length).find((cell) => cell.trim() !== '');
  const expected = { zh: `${columns.length}格`, en: `${columns.length} cells` };
  if (extra === undefined) return true;
  note(reading, 'ROW_TOO_LONG', number, null, { expected, received: extra });
  return false;
}

function describe(row: readonly string[], number: number, reading: Reading): Described | null {
  const before = reading.problems.length;
  let failed = false;
  const fail: typeof note = (...problem) => {
    failed = true;
    note(...problem);
  };
  const text = (role: ColumnRole): string | null => textIn(row, reading.byRole.get(role)?.[0]);

  const indicator = reading.arrangement === 'indicators-across' ? null : indicatorOfRow(row, number, reading, fail);
  if (reading.problems[before]?.code === 'LEFT_OUT') return null;
  const period = reading.slots.every(({ value }) => value?.period !== undefined)
    ? null
    : periodOfRow(row, number, reading, fail);
  const only = failed ? onlyColumn(row) : null;
  if (only !== null && !figureRoles.has(reading.columns[only]?.role ?? null)) {
    reading.problems.length = before;
    noteRemark(unprotected(row[only]!), number, reading);
    return null;
  }
  const described: Described = {
    indicator,
    period,
    unit: text('unit'),
    power: powerOfRow(row, number, reading, fail),
    parts: partsOfRow(row, number, reading, fail),
    area: text('area'),
    status: codeOfRow(row, number, reading, fail, 'status', 'BAD_STATUS', statuses),
    bound: codeOfRow(row, number, reading, fail, 'bound', 'BAD_BOUND', bounds),
    source: text('source'),
    assessor: text('assessor'),
    evidence: text('evidence'),
    date: text('period') === null ? null : text('date'),
  };
  return failed ? null : described;
}

/** The text of a cell; of `CN: China` under a labelled header, the code. @internal */
export function textIn(row: readonly string[], column: ReadColumn | undefined): string | null {
  const text = column === undefined ? null : textOf(row[column.number - 1] ?? '');
  return text !== null && column!.labelled ? codeOf(text) : text;
}

function codeOf(text: string): string {
  return text.split(': ', 1)[0]!;
}

/**
 * The one cell of a row that has content, as of a remark under the table or the title of a section; `null` where
 * several have.
 */
function onlyColumn(row: readonly string[]): number | null {
  let only: number | null = null;
  for (const i in row) {
    if (row[i]!.trim() === '') continue;
    if (only !== null) return null;
    only = Number(i);
  }
  return only;
}

function periodOfRow(row: readonly string[], number: number, reading: Reading, fail: typeof note): PeriodInput | null {
  const columns = (['period', 'date'] as const).flatMap((role) => reading.byRole.get(role) ?? []);
  const column = columns.find((each) => textIn(row, each) !== null);
  const expected = {
    zh: '年、年月或日期，如2024年、2024年6月、2024-06-30',
    en: 'a year, a month or a date: 2024, 2024-06, 2024-06-30',
  };
  if (column === undefined) {
    if (reading.settings.period !== undefined) return reading.settings.period;
    fail(reading, 'NO_PERIOD', number, columns[0] ?? null, { expected, received: '' });
    return null;
  }
  const found = textIn(row, column)!;
  const period = reading.readPeriod(found);
  if (period === null) fail(reading, 'BAD_PERIOD', number, column, { expected, received: found });
  return period;
}

function powerOfRow(row: readonly string[], number: number, reading: Reading, fail: typeof note): number {
  const column = reading.byRole.get('multiplier')?.[0];
  const found = textIn(row, column);
  if (found === null) return 0;
  if (/^[+-]?\d{1,2}$/.test(found)) return Number(found);
  fail(reading, 'BAD_MULTIPLIER', number, column!, {
    expected: { zh: '10的幂次，如3', en: 'a power of ten, such as 3' },
    received: found,
  });
  return 0;
}

const statusCodes = [...new Set(statuses.values())].join(', ');
const expectedCodes = {
  status: { zh: `SDMX 数据状态 ${statusCodes}`, en: `an SDMX observation status, ${statusCodes}` },
  bound: { zh: '≥（以上）或 ≤（以下）', en: '≥ (at-least) or ≤ (at-most)' },
} as const;

function codeOfRow<T extends string>(
  row: readonly string[],
  number: number,
  reading: Reading,
  fail: typeof note,
  role: 'status' | 'bound',
  code: 'BAD_STATUS' | 'BAD_BOUND',
  known: ReadonlyMap<string, T>,
): T | null {
  const column = reading.byRole.get(role)?.[0] ?? null;
  // As it stands: 缺失 is a status here, and no mark for a missing one.
  const cell = cellAt(row, column).trim();
  const found = column?.labelled === true ? codeOf(cell) : cell;
  const value = known.get(found.toLowerCase()) ?? null;
  if (value === null && found !== '' && !isMissingMark(found)) {
    fail(reading, code, number, column, { expected: expectedCodes[role], received: found });
  }
  return value;
}

/** The part of the whole a row speaks of, from every column that says so. */
function partsOfRow(
  row: readonly string[],
  number: number,
  reading: Reading,
  fail: typeof note,
): ReadonlyMap<string, string> {
  const parts = new Map<string, string>();
  const add = (column: ReadColumn, dimension: string, category: string): void => {
    const earlier = parts.get(dimension);
    if (earlier !== undefined && earlier !== category) {
      fail(reading, 'CONTRADICTION', number, column, {
        expected: { zh: `${dimension}=${earlier}`, en: `${dimension}=${earlier}` },
        received: category,
      });
    }
    parts.set(dimension, category);
  };
  for (const role of ['sex', 'urbanisation', 'age'] as const) {
    const column = reading.byRole.get(role)?.[0];
    const found = textIn(row, column);
    const category = found === null ? null : categoryOf(role, found);
    if (category !== null) add(column!, role, category);
  }
  for (const column of reading.byRole.get('disaggregation') ?? []) {
    if (textIn(row, column) === null) continue;
    for (const [dimension, category] of readDisaggregation(
      column.labelled ? textIn(row, column)! : cellAt(row, column),
    ))
      add(column, dimension, category);
  }
  return parts;
}
