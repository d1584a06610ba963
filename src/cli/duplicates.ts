/**
 * One figure in two files: the first is kept, and the second listed. Across files an observed figure may follow a
 * forecast.
 */
import type { Evidence } from '../entries/index.js';
import type { Place, Problem } from '../entries/io.js';
import { period } from '../core/period.js';
import { isObservation, missingStatuses } from '../criteria/evidence/read-rows.js';
import { problem } from '../tables/problem.js';

/** A place in one of the files. */
export interface FilePlace extends Place {
  readonly file: string;
}

/** What must be unique of a figure or a statement; `null` for a row without a value, which contradicts none. */
export function uniqueOf(row: Evidence): string | null {
  const { indicator, area } = row;
  const of = [indicator, period(row.period, 'period').text, area];
  if (!isObservation(row)) return JSON.stringify([...of, 'stated']);
  const { value, numerator, status, disaggregation = {} } = row;
  const isMissing = (status !== undefined && missingStatuses.has(status)) || (value == null && numerator === undefined);
  // A forecast gives way to what was observed, and is no second figure.
  return isMissing ? null : JSON.stringify([...of, status === 'F', Object.entries(disaggregation).sort()]);
}

/** The problem of a second figure. */
export function duplicate(row: Evidence, { row: number, column }: Place, header: string, first: FilePlace): Problem {
  const expected = {
    zh: `同一指标、时期、地区和分组只有一个数（已见 ${first.file} 第${first.row}行第${first.column}列）`,
    en: `one figure for an indicator, period, area and part (kept from ${first.file}, row ${first.row}, column ${first.column})`,
  };
  return problem('DUPLICATE', {
    row: number,
    column: { number: column, header },
    expected,
    received: writtenOf(row),
    first,
  });
}

function writtenOf(row: Evidence): string {
  if (!isObservation(row)) return row.attested;
  return row.value == null ? `${row.numerator}/${row.denominator}` : String(row.value);
}
