/** The functions of the entry `tianmen-indicators/sql`: statements for an engine that already has the data. */
import { indicatorError } from '../core/errors.js';
import { isRecord } from '../core/record.js';
import type { InPlan } from '../plan/evaluate.js';
import type { Ids } from '../plan/model.js';
import { checkStatement } from './checks.js';
import { countStatement, type CountedIndicator } from './counts.js';
import type { SqlDialect } from '../expressions/dialects/dialect.js';
import { dialectOf } from '../expressions/dialects/dialects.js';
import { seriesStatement } from './pull-series.js';
import { observationOf, type AreaObservation } from './read-observation.js';
import { verdictOf, type SqlVerdict } from './read-verdict.js';
import { settingOf, type SqlOptions, type SqlPlan } from './setting.js';
import type { SqlStatement } from './statement.js';
import { loadingFor, tablesFor } from './tables.js';
import { neededIndicators, verdictStatement } from './verdicts.js';

/**
 * One statement that judges criteria of a plan for every area, inside the engine that has the data.
 *
 * @param plan - What `definePlan` returned, or `catalogue`.
 * @returns Text, parameters and columns. The statement returns one row for each area and criterion; {@link readVerdict}
 * reads a row.
 * @throws {@link IndicatorError} `BAD_OPTION` for an option that is not allowed, `UNKNOWN_ID` for a criterion that is
 *   not in the plan.
 * @example
 * const { text, columns } = compileVerdicts(catalogue, { dialect: 'duckdb', asOf: 2026 });
 * text.startsWith('-- Verdicts on '); //=> true
 * columns.slice(0, 3) //=> ['area', 'criterion', 'status']
 */
export function compileVerdicts<I extends Ids>(
  plan: InPlan<I>['plan'],
  options: SqlOptions<NoInfer<I>['criterion']>,
): SqlStatement {
  return verdictStatement(settingOf(plan as unknown as SqlPlan, options));
}

/**
 * A statement that lists the rows `evaluate` would reject (duplicates, an unknown status, bound or unit, a value
 * outside its indicator's range, a numerator or denominator alone) and the rows that lead to `recheck` (periods that
 * are not years, more digits than declared). An empty table of areas is `no-areas`, and a row of areas
 * or units without a name `place-missing`. Run it first. If it returns no
 * rows, the verdicts are the same as from `evaluate`.
 *
 * @returns Rows of `problem`, `area`, `indicator`, `period` and `number_of_rows`.
 * @throws {@link IndicatorError} as {@link compileVerdicts}.
 * @example
 * compileChecks(catalogue, { dialect: 'postgres', asOf: 2026 }).columns[0] //=> 'problem'
 */
export function compileChecks<I extends Ids>(
  plan: InPlan<I>['plan'],
  options: SqlOptions<NoInfer<I>['criterion']>,
): SqlStatement {
  const setting = settingOf(plan as unknown as SqlPlan, options);
  return checkStatement(neededIndicators(setting), setting);
}

/**
 * A statement that fetches the rows of chosen areas and of their reporting units, without disaggregated rows: the input
 * of `evaluate` for rows marked `recheck`, and of `project`. Areas that criteria compare with are included. The columns
 * have the names of `Observation`, all of them texts; {@link readObservation} reads a row.
 *
 * @param areas - The names of the areas, at least one.
 * @throws {@link IndicatorError} as {@link compileVerdicts}.
 * @example
 * compileSeries(catalogue, ['East'], { dialect: 'duckdb', asOf: 2026 }).parameters[0] //=> 'East'
 */
export function compileSeries<I extends Ids>(
  plan: InPlan<I>['plan'],
  areas: readonly string[],
  options: SqlOptions<NoInfer<I>['criterion']>,
): SqlStatement {
  if (
    !Array.isArray(areas) ||
    areas.length === 0 ||
    ![...(areas as unknown[])].every((each) => typeof each === 'string')
  )
    throw indicatorError('BAD_OPTION', 'areas', 'a list of names of areas', areas);
  const setting = settingOf(plan as unknown as SqlPlan, options);
  const compared = setting.criteria.flatMap((each) => (each.kind === 'compare' ? (each.referenceArea ?? []) : []));
  return seriesStatement([...new Set([...areas, ...compared])], neededIndicators(setting), setting);
}

/**
 * A statement that counts events into numerators and denominators by area and year. It returns rows with the columns of
 * observations, for a table or a view. All counts of one table are made in one pass.
 *
 * @throws {@link IndicatorError} `BAD_OPTION` for a mapping that is not valid.
 * @example
 * const births = { table: 'births', area: 'county', date: 'born' };
 * const light = { ...births, where: [{ column: 'grams', atMost: 2499 }] };
 * const { text } = compileCounts(
 *   [{ indicator: 'low-birth-weight-incidence', numerator: light, denominator: births }],
 *   { dialect: 'duckdb' },
 * );
 * text.includes('FILTER (WHERE ("e"."grams" <= 2499))') //=> true
 */
export function compileCounts(
  mapping: readonly CountedIndicator[],
  options: { readonly dialect: SqlDialect },
): SqlStatement {
  if (!isRecord(options)) throw indicatorError('BAD_OPTION', 'options', '{ dialect }', options);
  return countStatement(mapping, options.dialect);
}

/**
 * Reads a row of verdicts into the fields and decimals of `evaluate`.
 *
 * @param row - An object by column name; whole numbers may be numbers, BigInt or text.
 * @throws {@link IndicatorError} `BAD_OPTION` for a row of another statement.
 * @example
 * const figures = { value_over: 945n, value_under: 10n, margin_over: 5n, margin_under: 10n };
 * const row = { area: 'East', criterion: 'c', status: 'met', period: '2024', ...figures, early: true };
 * const { value, margin, early } = readVerdict(row);
 * [value, margin, early] //=> ['94.5', '0.5', true]
 */
export function readVerdict(row: Readonly<Record<string, unknown>>): SqlVerdict {
  return verdictOf(row);
}

/**
 * A row of {@link compileSeries} as an observation, for `evaluate`, `project` and `assessAreas`. Zeros at the end of a
 * figure are left out, since most engines add them.
 *
 * @param row - By the names of the columns.
 * @throws {@link IndicatorError} `BAD_OPTION` for a row of another statement.
 * @example
 * const row = { area: 'East', indicator: 'infant-mortality-rate', period: '2024', value: '4.10000000', status: null };
 * readObservation(row) //=> { area: 'East', indicator: 'infant-mortality-rate', period: '2024', value: '4.1' }
 */
export function readObservation(row: Readonly<Record<string, unknown>>): AreaObservation {
  return observationOf(row);
}

/**
 * The statements that create the relations a compiled statement reads.
 *
 * @param columns - Digits of the columns of figures before and after the point. They are wider than the digits that are
 * judged: a figure outside the judged digits returns `recheck`; a figure outside the column cannot be stored.
 * @defaultValue `{ whole: 24, places: 8 }`
 * @example
 * createTables('postgres')[1] //=> 'CREATE TABLE areas (area TEXT PRIMARY KEY)'
 */
export function createTables(
  dialect: SqlDialect,
  columns: { readonly whole: number; readonly places: number } = { whole: 24, places: 8 },
): readonly string[] {
  if (!isRecord(columns)) throw indicatorError('BAD_OPTION', 'columns', '{ whole, places }', columns);
  const { whole, places } = columns;
  const isSound = [whole, places].every((each) => Number.isInteger(each) && each >= 0) && whole + places <= 38;
  if (!isSound) throw indicatorError('BAD_OPTION', 'columns', '{ whole, places }, at most 38 digits together', columns);
  return tablesFor(dialectOf(dialect), columns);
}

/**
 * The statement that fills the table `observations` of {@link createTables}; for rows written by a program, use the
 * fastest way of the engine (the Appender of DuckDB, `COPY … FROM STDIN` of PostgreSQL).
 *
 * @param source - DuckDB and Spark: a path or pattern of Parquet files, whose columns have the names of the table. (In
 *   Spark they become a view, and no table is needed.) PostgreSQL: a CSV file that the server reads, with the columns
 *   in the order of the table, or `STDIN`. Trino: the name of another table.
 * @throws {@link IndicatorError} `BAD_OPTION` for an unknown engine or an empty source.
 * @example
 * const text = loadObservations('duckdb', 'figures.parquet');
 * text //=> "INSERT INTO observations BY NAME SELECT * FROM read_parquet('figures.parquet')"
 */
export function loadObservations(dialect: SqlDialect, source: string): string {
  if (typeof source !== 'string' || source === '' || source.includes('\0'))
    throw indicatorError('BAD_OPTION', 'source', 'where the rows are', source);
  return loadingFor(dialectOf(dialect), source);
}
