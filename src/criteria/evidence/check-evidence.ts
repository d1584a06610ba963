/** What can be checked of a row whose indicator is not looked at. */
import { assertNumeric } from '../../core/decimal.js';
import { indicatorError } from '../../core/errors.js';
import type { Evidence } from '../../core/model.js';
import { period } from '../../core/period.js';
import { checkMarks, isObservation } from './read-rows.js';
import { checkRow } from './row-keys.js';
import { readStatement } from './statements.js';

/** Throws for a row that no indicator could take, with its place. @internal */
export function checkEvidence(
  row: unknown,
  where: string,
  ignoreKeys: readonly string[] | undefined,
): asserts row is Evidence {
  const place = { from: where, index: null };
  checkRow(row, place, ignoreKeys);
  if (!isObservation(row)) return void readStatement(row, where);
  period(row.period, `${where}.period`);
  checkMarks(row, place);
  // A plan may have units of its own.
  if (row.unit !== undefined && typeof row.unit !== 'string')
    throw indicatorError('BAD_OBSERVATION', `${where}.unit`, 'a unit', row.unit);
  for (const name of ['value', 'numerator', 'denominator'] as const) {
    const figure = row[name] ?? null;
    if (figure !== null) assertNumeric(figure, `${where}.${name}`);
  }
}
