/** What the entry `tianmen-indicators/sql` offers: statements for an engine that already holds the data. */
import { fault } from '../core/errors.js';
import type { InPlan } from '../plan/evaluate.js';
import type { Ids } from '../plan/model.js';
import type { SqlDialect } from './dialects/dialect.js';
import { dialectOf } from './dialects/dialects.js';
import { verdictOf, type SqlVerdict } from './read-verdict.js';
import { tablesFor } from './relations.js';
import { settingOf, type SqlOptions, type SqlPlan } from './setting.js';
import type { SqlStatement } from './statement.js';
import { verdictStatement } from './verdicts.js';

/**
 * One statement that judges criteria of a plan for every area, where the data are.
 *
 * @param plan - What `definePlan` returned, or `catalogue`.
 * @returns Text, parameters and columns; one row an area and criterion. {@link readVerdict} reads a row.
 * @throws {@link IndicatorError} `BAD_OPTION` for an option that is not allowed, `UNKNOWN_ID` for a criterion that is
 *   not in the plan.
 */
export function compileVerdicts<I extends Ids>(
  plan: InPlan<I>['plan'],
  options: SqlOptions<NoInfer<I>['criterion']>,
): SqlStatement {
  return verdictStatement(settingOf(plan as unknown as SqlPlan, options));
}

/** A row of the verdicts, in the words and decimals of `evaluate`. */
export function readVerdict(row: Readonly<Record<string, unknown>>): SqlVerdict {
  return verdictOf(row);
}

/**
 * The statements that create the relations a compiled statement reads.
 *
 * @param columns - Digits of the columns of figures before and after the point. Wider than the digits that are judged:
 *   a figure outside those comes back as `recheck`, and one outside the column is not stored at all.
 * @defaultValue `{ whole: 24, places: 8 }`
 */
export function createTables(
  dialect: SqlDialect,
  columns: { readonly whole: number; readonly places: number } = { whole: 24, places: 8 },
): readonly string[] {
  const { whole, places } = columns;
  const isSound = [whole, places].every((each) => Number.isInteger(each) && each >= 0) && whole + places <= 38;
  if (!isSound) throw fault('BAD_OPTION', 'columns', '{ whole, places }, at most 38 digits together', columns);
  return tablesFor(dialectOf(dialect), columns);
}
