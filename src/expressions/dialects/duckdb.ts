import { PostgresQueryCompiler } from 'kysely';
import { joined, sql } from '../text.js';
import { largestOf38Digits, exactByTry, ofLargestByMaxBy, yearByTry, type Dialect } from './dialect.js';

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
  yearOf: yearByTry('TRY_CAST'),
  divide: (dividend, divisor) => sql`(${dividend} // ${divisor})`,
  ofLargest: ofLargestByMaxBy,
  elementOfSorted: (values, place) => sql`list_sort([${joined(values, ', ')}], 'ASC', 'NULLS LAST')[${place}]`,
  jsonRows: (fields, when) =>
    sql`CAST(to_json(list([${joined(fields, ', ')}] ORDER BY ${fields[0]!}) FILTER (WHERE ${when})) AS VARCHAR)`,
  bytes: (text) => text,
};
