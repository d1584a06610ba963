/** Chooses the column from which a figure is read: the column of values, of statements or of counts. */
import { readValue, type ReadValue } from '../concepts/value.js';
import type { ReadColumn } from '../layout/column.js';
import type { FigureColumns } from '../layout/column-groups.js';
import type { ProblemCode } from '../problem.js';
import { cellAt, reportProblem, type TableReader } from '../table-reader.js';

/**
 * A measured indicator is read from the column of values (or counts), an attested indicator from the column of
 * statements. If that column is empty, the other one is read. If both have content, the other one is not used, with a
 * warning: 未达标 beside 14.3 is a judgement, not evidence. Two statements in one row give `null` and a problem. @internal
 */
export function columnOf(
  cells: readonly string[],
  slot: FigureColumns,
  isAttested: boolean,
  row: number,
  reading: TableReader,
): ReadColumn | null {
  const { value, statement, numerator, denominator } = slot;
  if (statement === null) return value ?? numerator ?? denominator;
  const kindOf = (column: ReadColumn | null): ReadValue['kind'] =>
    column === null ? 'missing' : readValue(cellAt(cells, column), reading.mark).kind;
  const says = (column: ReadColumn | null): boolean => kindOf(column) !== 'missing';
  const noteUnused = (code: ProblemCode, column: ReadColumn, used: ReadColumn): void => {
    reportProblem(reading, code, row, column, {
      expected: { zh: `与“${used.header}”只填一格`, en: `only one of this and “${used.header}”` },
      received: cellAt(cells, column),
    });
  };
  const ofCounts = says(numerator) || says(denominator) ? (value ?? numerator ?? denominator) : null;
  const figure = says(value) ? value : ofCounts;
  if (!says(statement)) {
    if (figure !== null) return figure;
    // No column holds a figure or a statement: the column with a missing mark is used.
    return [value, statement].find((column) => cellAt(cells, column).trim() !== '') ?? value ?? statement;
  }
  if (isAttested) {
    if (kindOf(value) === 'statement') {
      noteUnused('CONTRADICTION', statement, value!);
      return null;
    }
    if (value !== null && says(value)) noteUnused('UNUSED_FIGURE', value, statement);
    return statement;
  }
  if (figure === null) return statement;
  noteUnused('UNUSED_STATEMENT', statement, figure);
  return figure;
}
