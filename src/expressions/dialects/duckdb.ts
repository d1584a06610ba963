import { PostgresQueryCompiler } from 'kysely';
import { joined, sql } from '../text.js';
import { largestOf38Digits, exactByTry, ofLargestByMaxBy, yearPattern, type Dialect } from './dialect.js';

/** DuckDB 1.1 and later. @internal */
export const duckdb: Dialect = {
  name: 'duckdb',
  compiler: PostgresQueryCompiler,
  literal: (text) => `'${text.replaceAll("'", "''")}'`,
  types: {
    text: 'VARCHAR',
    wide: 'HUGEINT',
    decimal: (whole, places) => `DECIMAL(${whole + places}, ${places})`,
  },
  largest: largestOf38Digits,
  materialized: 'shared-steps',
  exact: exactByTry('TRY_CAST'),
  // The engine knows `typeof` before it reads rows, so that whole numbers are not compared as text.
  yearOf: (period) => sql`CASE WHEN
      (typeof(${period}) LIKE '%INT%' OR regexp_full_match(CAST(${period} AS VARCHAR), ${yearPattern}))
      AND TRY_CAST(${period} AS INTEGER) BETWEEN 1000 AND 9999 THEN TRY_CAST(${period} AS INTEGER) END`,
  divide: (dividend, divisor) => sql`(${dividend} // ${divisor})`,
  ofLargest: ofLargestByMaxBy,
  elementOfSorted: (values, place) => sql`list_sort([${joined(values, ', ')}], 'ASC', 'NULLS LAST')[${place}]`,
  jsonRows: (fields, when) =>
    sql`CAST(to_json(list([${joined(fields, ', ')}] ORDER BY ${fields[0]!}) FILTER (WHERE ${when})) AS VARCHAR)`,
  bytes: (text) => text,
};
