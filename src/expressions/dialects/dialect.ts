/** The differences between engines: one file for each engine, with the same fields. */
import type { DefaultQueryCompiler } from 'kysely';
import { sql, type Fragment } from '../text.js';

/** A database engine.
 *
 * `duckdb`, `postgres` and `spark` are tested by running them. The SQL for `trino` is not run: an independent parser
 * checks its syntax.
 */
export type SqlDialect = 'duckdb' | 'postgres' | 'spark' | 'trino';

/** @internal */
export interface Dialect {
  readonly name: SqlDialect;
  /** The compiler of Kysely that quotes identifiers and numbers parameters for the engine. */
  readonly compiler: new () => DefaultQueryCompiler;
  /** A text as a literal, for statements without parameters. */
  readonly literal: (text: string) => string;
  readonly types: {
    readonly text: string;
    /** Exact whole numbers up to {@link Dialect.largest}; whole numbers below 2^63 are BIGINT. */
    readonly wide: string;
    /** The type of an exact decimal column, by digits before and after the point. */
    readonly decimal: (whole: number, places: number) => string;
  };
  /** The largest whole number of the wide type; `null`: no limit. */
  readonly largest: bigint | null;
  /** The steps that are marked to be computed once (MATERIALIZED); `none` where the engine has no such mark. */
  readonly materialized: 'every-step' | 'shared-steps' | 'none';
  /** A figure as a decimal; NULL where it has more digits than these. */
  readonly exact: (value: Fragment, whole: number, places: number) => Fragment;
  /** The year of a period; NULL where the period is not a year. */
  readonly yearOf: (period: Fragment) => Fragment;
  /** The quotient of two whole numbers, truncated towards zero; it is below 2^63. */
  readonly divide: (dividend: Fragment, divisor: Fragment) => Fragment;
  /** The value in the row with the largest key, among the rows of a group that meet a condition. */
  readonly ofLargest: (value: Fragment, key: Fragment, when: Fragment) => Fragment;
  /** The element at a place, counted from 1, of the values in ascending order with NULL last. */
  readonly elementOfSorted: (values: readonly Fragment[], place: Fragment) => Fragment;
  /** Rows as one JSON text, a list of lists of texts, sorted by the first field. */
  readonly jsonRows: (fields: readonly Fragment[], when: Fragment) => Fragment;
  /** A text that sorts by its bytes. */
  readonly bytes: (text: Fragment) => Fragment;
}

/** The largest number with 38 digits. @internal */
export const largestOf38Digits = 10n ** 38n - 1n;

/** `exact` for engines whose cast gives NULL where it fails. @internal */
export function exactByTry(tryCast: string): Dialect['exact'] {
  return (value, whole, places) => {
    const cast = sql`${sql.raw(tryCast)}(${value} AS DECIMAL(${sql.raw(`${whole + places}, ${places}`)}))`;
    return sql`CASE WHEN ${cast} = ${value} THEN ${cast} END`;
  };
}

/** The regular expression of a year. @internal */
export const yearPattern = sql.lit('^[1-9][0-9]{3}$');

/** `ofLargest` for engines that have `max_by`. @internal */
export const ofLargestByMaxBy: Dialect['ofLargest'] = (value, key, when) =>
  sql`max_by(${value}, ${key}) FILTER (WHERE ${when})`;

/** A figure times 10^places as a whole number; NULL where it has more digits than these. @internal */
export function scaled({ exact }: Dialect, value: Fragment, whole: number, places: number): Fragment {
  const decimal = exact(value, whole, places);
  const power = sql.raw((10n ** BigInt(places)).toString());
  return places === 0 ? sql`CAST(${decimal} AS BIGINT)` : sql`CAST(${decimal} * ${power} AS BIGINT)`;
}
