/** Verdicts as text for an engine that already holds the data: DuckDB, PostgreSQL, Apache Spark. */
export { IndicatorError, type ErrorCode, type ErrorFields } from '../core/errors.js';
export {
  compileChecks,
  compileCounts,
  compileSeries,
  compileVerdicts,
  createTables,
  loadObservations,
  readObservation,
  readVerdict,
} from '../sql/compile.js';
export type { SqlDialect } from '../expressions/dialects/dialect.js';
export type { AreaObservation } from '../sql/read-observation.js';
export type { SqlVerdict } from '../sql/read-verdict.js';
export type { CastColumn, ObservationColumn, Relation, Relations } from '../sql/relations.js';
export type { Digits, Periods, SqlOptions } from '../sql/setting.js';
export type { SqlStatement } from '../sql/statement.js';
export { sqlDialects } from '../expressions/dialects/dialects.js';
export type { CountedIndicator, EventCondition, EventCount } from '../sql/counts.js';
