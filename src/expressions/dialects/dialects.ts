/** The engines, by name. */
import { indicatorError } from '../../core/errors.js';
import type { Dialect, SqlDialect } from './dialect.js';
import { duckdb } from './duckdb.js';
import { postgres } from './postgres.js';
import { spark } from './spark.js';
import { trino } from './trino.js';

const byName = { duckdb, postgres, spark, trino } as const satisfies Record<SqlDialect, Dialect>;

/** The names of the engines. */
export const sqlDialects = /* @__PURE__ */ Object.freeze(Object.keys(byName) as SqlDialect[]);

/** The dialect of an engine. Throws `BAD_OPTION` for an unknown engine. @internal */
export function dialectOf(name: unknown): Dialect {
  if (typeof name === 'string' && Object.hasOwn(byName, name)) return byName[name as SqlDialect];
  throw indicatorError('BAD_OPTION', 'options.dialect', `one of ${sqlDialects.join(', ')}`, name);
}
