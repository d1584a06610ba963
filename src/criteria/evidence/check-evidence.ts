/** Checks a row without knowing its indicator. */
import { assertNumeric } from '../../core/decimal.js';
import { indicatorError } from '../../core/errors.js';
import type { Evidence } from '../../core/model.js';
import { period } from '../../core/period.js';
import { checkMarks, isObservation } from './read-rows.js';
import { checkRow } from './row-keys.js';
import { readStatement } from './statements.js';

/** Throws, naming the row, where the row would be a mistake for every indicator. @internal */
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
  // A plan may define its own units.
  if (row.unit !== undefined && typeof row.unit !== 'string')
    throw indicatorError('BAD_OBSERVATION', `${where}.unit`, 'a unit', row.unit);
  for (const name of ['value', 'numerator', 'denominator'] as const) {
    const figure = row[name] ?? null;
    if (figure !== null) assertNumeric(figure, `${where}.${name}`);
  }
}
