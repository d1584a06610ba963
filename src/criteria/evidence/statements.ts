/** Reads the statements of assessors: it checks and dates each one. Two statements for one period are an error. */
import { indicatorError } from '../../core/errors.js';
import type { Attestation, Evidence } from '../../core/model.js';
import { period, type Period } from '../../core/period.js';
import { checkRow } from './row-keys.js';
import { isObservation } from './read-rows.js';
import { ofOneArea } from './series.js';

/** A statement that was read. @internal */
export interface Statement {
  readonly attestation: Attestation;
  readonly when: Period;
  readonly where: string;
}

/** The statements about a criterion in one area, oldest first. @internal */
export function readStatements(
  criterion: { readonly indicator: string },
  evidence: readonly Evidence[],
  area: string | undefined,
  known: { hasIndicator(id: string): boolean },
  ignoreKeys: readonly string[] | undefined,
): readonly Statement[] {
  if (!Array.isArray(evidence))
    throw indicatorError('BAD_OBSERVATION', 'observations', 'a list of attestations', evidence);
  // `Array.from`, because `map` skips holes.
  const statements = Array.from(evidence, (row: Evidence | null, i): Statement[] => {
    const where = `observations[${i}]`;
    if (typeof row !== 'object' || row === null) throw indicatorError('BAD_OBSERVATION', where, 'an attestation', row);
    if (row.indicator !== undefined && row.indicator !== criterion.indicator) {
      if (known.hasIndicator(row.indicator)) return [];
      throw indicatorError('UNKNOWN_ID', `${where}.indicator`, 'the id of an indicator', row.indicator);
    }
    checkRow(row, { from: 'observations', index: i }, ignoreKeys);
    return [readStatement(row, where)];
  }).flat();
  return statementsInOrder(ofOneArea(statements, ({ attestation }) => attestation.area, area));
}

/** Reads a statement. Throws for a row that is not a statement. @internal */
export function readStatement(row: Evidence, where: string): Statement {
  if (isObservation(row) || !['achieved', 'partly', 'not'].includes(row.attested)) {
    throw indicatorError('BAD_OBSERVATION', where, "a statement: attested 'achieved', 'partly' or 'not'", row);
  }
  if (row.date !== undefined) assertDay(row.date, `${where}.date`);
  return { attestation: row, when: period(row.period, `${where}.period`), where };
}

/** Throws for a text that is not a day of the calendar. */
function assertDay(date: string, where: string): void {
  const { firstDay, lastDay } = period(date, where);
  if (firstDay !== lastDay) throw indicatorError('BAD_PERIOD', where, 'a day, "YYYY-MM-DD"', date);
}

/** Sorts statements oldest first; throws for two statements of one period. @internal */
export function statementsInOrder(unordered: readonly Statement[]): readonly Statement[] {
  const statements = [...unordered].sort(
    (a, b) => a.when.lastDay - b.when.lastDay || b.when.firstDay - a.when.firstDay,
  );
  statements.forEach(({ when, where }, i) => {
    const earlier = statements[i - 1];
    if (earlier?.when.text === when.text) {
      throw indicatorError(
        'DUPLICATE_OBSERVATION',
        where,
        `one statement for ${when.text}, already given as ${earlier.where}`,
        'a second one',
        { first: earlier.where, second: where },
      );
    }
  });
  return statements;
}
