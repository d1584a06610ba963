/**
 * Which of the columns beside each other a figure is read from: that of values, that of statements, or those of counts.
 */
import { readValue, type ReadValue } from '../concepts/value.js';
import type { ReadColumn } from '../layout/column.js';
import type { FigureColumns } from '../layout/column-groups.js';
import type { ProblemCode } from '../problem.js';
import { cellAt, reportProblem, type TableReader } from '../table-reader.js';

/**
 * A measured indicator is read from the column of values (or of counts), an attested one from that of statements, and
 * each from the other where its own says nothing. What the other says beside it is not used, with a warning: 未达标 beside
 * 14.3 judges the figure, and is no evidence. `null`, with a problem, where two statements stand beside each other.
 * @internal
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
    // A mark for missing stands where it stands.
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
