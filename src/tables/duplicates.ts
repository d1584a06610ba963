/**
 * Settles a figure that is in two files. Equal figures are kept once, and a final figure replaces a preliminary one. Of
 * two contradicting figures, neither is kept, as within one file. Across files, an observed figure may replace a
 * forecast.
 */
import type { Evidence } from '../core/model.js';
import { period } from '../core/period.js';
import { isObservation, missingStatuses } from '../criteria/evidence/read-rows.js';
import { finalityOf } from './concepts/words.js';
import { isSameFigure } from './figures/same-figure.js';
import { problem, type CellPlace, type Problem } from './problem.js';

/** A cell in one of several files. */
export interface FilePlace extends CellPlace {
  readonly file: string;
}

/**
 * The key that must be unique for a figure or a statement. `null` for a row without a value: it never contradicts
 * another row. @internal
 */
export function uniqueOf(row: Evidence): string | null {
  const { indicator, area } = row;
  const of = [indicator, period(row.period, 'period').text, area];
  if (!isObservation(row)) return JSON.stringify([...of, 'stated']);
  const { value, numerator, status, disaggregation = {} } = row;
  const isMissing = (status !== undefined && missingStatuses.has(status)) || (value == null && numerator === undefined);
  // An observed figure replaces a forecast, so the two are not duplicates.
  return isMissing ? null : JSON.stringify([...of, status === 'F', Object.entries(disaggregation).sort()]);
}

/** The result for two rows with the same key. @internal */
export type Settled = 'same' | 'first' | 'second' | 'neither';

/** Compares two rows with the same key. @internal */
export function settle(first: Evidence, second: Evidence): Settled {
  if (!isObservation(first) || !isObservation(second)) return isSameStatement(first, second) ? 'same' : 'neither';
  if (isSameFigure(first, second)) return 'same';
  const difference = finalityOf(second.status) - finalityOf(first.status);
  if (difference === 0) return 'neither';
  return difference > 0 ? 'second' : 'first';
}

function isSameStatement(first: Evidence, second: Evidence): boolean {
  return 'attested' in first && 'attested' in second && first.attested === second.attested;
}

const codes = {
  same: 'DUPLICATE',
  first: 'SUPERSEDED',
  second: 'SUPERSEDED',
  neither: 'CONFLICTING_FIGURES',
} as const satisfies Record<Settled, Problem['code']>;

/** The problem for a figure that is dropped or given twice. @internal */
export function duplicate(settled: Settled, row: Evidence, at: CellPlace, header: string, other: FilePlace): Problem {
  const expected = {
    zh: `同一指标、时期、地区和分组只有一个数（另见 ${other.file} 第${other.row}行第${other.column}列）`,
    en: `one figure for an indicator, period, area and part (see ${other.file}, row ${other.row}, column ${other.column})`,
  };
  const { row: number, column } = at;
  return problem(codes[settled], {
    row: number,
    column: { number: column, header },
    expected,
    received: writtenOf(row),
    first: other,
  });
}

function writtenOf(row: Evidence): string {
  if (!isObservation(row)) return row.attested;
  return row.value == null ? `${row.numerator}/${row.denominator}` : String(row.value);
}
