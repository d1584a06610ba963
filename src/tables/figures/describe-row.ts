/** Resolves the texts of a row that apply to all its figures. */
import type { ObservationStatus } from '../../core/model.js';
import { multipliers, type ReadUnit } from '../concepts/unit-names.js';
import { bounds, statusOf, type Bound } from '../concepts/words.js';
import { isMissingMark } from '../formats/marks.js';
import { textOf } from '../formats/protect.js';
import type { ReadColumn } from '../layout/column.js';
import type { Keys, FigureColumns } from '../layout/column-groups.js';
import { cellAt, reportProblem, type TableReader } from '../table-reader.js';
import { codeOf, textIn } from './cell-text.js';
import { noParts, type Fail, type RowContext, type RowDraft } from './model.js';
import { areaOfRow } from './row-area.js';
import { indicatorOfRow } from './row-indicator.js';
import { partsOfRow } from './row-parts.js';
import { periodOfRow } from './row-period.js';

/** @internal */
export function describeRow(
  row: readonly string[],
  number: number,
  keys: Keys,
  slots: readonly FigureColumns[],
  reading: TableReader,
): RowContext | null {
  const draft: RowDraft = {
    failed: false,
    isObserved: true,
    measure: null,
    status: null,
    partOfYear: null,
    area: null,
    parts: noParts,
    isOfBothSexes: false,
  };
  const fail: Fail = (...problem) => {
    draft.failed = true;
    reportProblem(...problem);
  };
  const indicator = indicatorOfRow(row, number, keys, slots, draft, reading, fail);
  if (indicator === 'left-out') return null;
  partsOfRow(row, number, keys, draft, reading, fail, indicator?.id ?? null);
  const area = areaOfRow(row, keys, draft, reading);
  const period = periodOfRow(row, number, keys, slots, draft, reading, fail);
  const text = (role: 'source' | 'assessor' | 'evidence' | 'date'): string | null => {
    const column = keys.one.get(role);
    return column === undefined ? null : textIn(row, column);
  };
  const status = statusOfRow(row, number, keys, reading) ?? draft.status;
  const described: RowContext = {
    indicator,
    period,
    partOfYear: draft.partOfYear,
    unit: unitOfRow(row, number, keys, reading, fail),
    power: powerOfRow(row, number, keys, reading, fail),
    parts: draft.parts,
    isOfBothSexes: draft.isOfBothSexes,
    area,
    status,
    bound: boundOfRow(row, number, keys, reading, fail),
    source: text('source'),
    assessor: text('assessor'),
    evidence: text('evidence'),
    date: keys.one.has('date') && hasPeriod(row, keys, slots) ? text('date') : null,
    measure: draft.measure,
    isObserved: draft.isObserved,
  };
  return draft.failed ? null : described;
}

/**
 * Whether the row, or the head of each of its figures, has a period beside the date. Then the date is the date of the
 * assessment. A date alone is the period.
 */
function hasPeriod(row: readonly string[], { periods }: Keys, slots: readonly FigureColumns[]): boolean {
  const isInHeads = slots.every(({ at }) => at.period !== null);
  return isInHeads || periods.some((column) => column.role === 'period' && textIn(row, column) !== null);
}

/** The unit of the row. Several unit columns must name the same unit. */
function unitOfRow(
  row: readonly string[],
  number: number,
  { units }: Keys,
  reading: TableReader,
  fail: Fail,
): RowContext['unit'] {
  let found: RowContext['unit'] = null;
  for (const column of units) {
    const text = textIn(row, column);
    if (text === null) continue;
    const read = reading.unitOf(text) ?? labelUnit(row, column, reading);
    const clashes = found !== null && (found.read?.unit !== read?.unit || found.read?.power !== read?.power);
    if (clashes)
      fail(reading, 'UNIT_CONFLICT', number, column, {
        expected: { zh: found!.text, en: found!.text },
        received: text,
      });
    found ??= { text, column, read };
  }
  return found;
}

/** In `U1: per 1,000 live births`, the label may be known where the code is not. */
function labelUnit(row: readonly string[], column: ReadColumn, reading: TableReader): ReadUnit | null {
  const text = column.isLabelled ? textOf(row[column.number - 1] ?? '') : null;
  const at = text?.indexOf(': ') ?? -1;
  return at < 0 ? null : reading.unitOf(text!.slice(at + 2));
}

function powerOfRow(row: readonly string[], number: number, { one }: Keys, reading: TableReader, fail: Fail): number {
  const column = one.get('multiplier');
  const found = column === undefined ? null : textIn(row, column);
  if (found === null) return 0;
  if (/^[+-]?\d{1,2}$/.test(found)) return Number(found);
  const labelled = multipliers.get(found.trim().toLowerCase());
  if (labelled !== undefined) return labelled;
  const expected = { zh: '10的幂次，如3', en: 'a power of ten, such as 3' };
  fail(reading, 'BAD_MULTIPLIER', number, column!, { expected, received: found });
  return 0;
}

const expectedStatus = { zh: 'SDMX 数据状态，如 A、E、P', en: 'an SDMX observation status, such as A, E or P' };
const expectedBound = { zh: '≥（以上）或 ≤（以下）', en: '≥ (at-least) or ≤ (at-most)' };

function statusOfRow(
  row: readonly string[],
  number: number,
  { one }: Keys,
  reading: TableReader,
): ObservationStatus | null {
  const column = one.get('status');
  const found = column === undefined ? '' : codeIn(row, column);
  if (found === '') return null;
  // The text is read before the check for missing marks: 缺失 is a status here.
  const status = statusOf(found);
  if (status === null && !isMissingMark(found))
    reportProblem(reading, 'UNKNOWN_STATUS', number, column!, { expected: expectedStatus, received: found });
  return status;
}

function boundOfRow(
  row: readonly string[],
  number: number,
  { one }: Keys,
  reading: TableReader,
  fail: Fail,
): Bound | null {
  const column = one.get('bound');
  const found = column === undefined ? '' : codeIn(row, column);
  const bound = found === '' ? null : (bounds.get(found.toLowerCase()) ?? null);
  if (bound === null && found !== '' && !isMissingMark(found))
    fail(reading, 'BAD_BOUND', number, column!, { expected: expectedBound, received: found });
  return bound;
}

function codeIn(row: readonly string[], column: ReadColumn): string {
  const cell = cellAt(row, column).trim();
  return column.isLabelled ? codeOf(cell) : cell;
}
