import { PostgresQueryCompiler } from 'kysely';
import { joined, sql } from '../text.js';
import { yearPattern, type Dialect } from './dialect.js';

/** PostgreSQL 12 and later. @internal */
export const postgres: Dialect = {
  name: 'postgres',
  compiler: PostgresQueryCompiler,
  literal: (text) => `${text.includes('\\') ? 'E' : ''}'${text.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`,
  types: { text: 'TEXT', wide: 'NUMERIC', decimal: () => 'NUMERIC' },
  largest: null,
  // Without the mark, PostgreSQL inlines steps and repeats their expressions, and planning takes seconds.
  materialized: 'every-step',
  exact: (value, whole, places) => {
    const size = sql.raw((10n ** BigInt(whole)).toString());
    return sql`CASE WHEN abs(${value}) < ${size} AND ${value} = round(${value}, ${sql.raw(String(places))}) THEN ${value} END`;
  },
  yearOf: (period) =>
    sql`CASE WHEN CAST(${period} AS TEXT) ~ ${yearPattern} THEN CAST(CAST(${period} AS TEXT) AS INTEGER) END`,
  divide: (dividend, divisor) => sql`CAST(div(${dividend}, ${divisor}) AS BIGINT)`,
  // Arrays are compared element by element.
  ofLargest: (value, key, when) => sql`(max(ARRAY[${key}, ${value}]) FILTER (WHERE ${when}))[2]`,
  elementOfSorted: (values, place) =>
    sql`(SELECT (array_agg(v ORDER BY v))[${place}] FROM unnest(ARRAY[${joined(values, ', ')}]) AS sorted(v))`,
  jsonRows: (fields, when) =>
    sql`CAST(json_agg(ARRAY[${joined(fields, ', ')}] ORDER BY ${fields[0]!} COLLATE "C") FILTER (WHERE ${when}) AS TEXT)`,
  bytes: (text) => sql`${text} COLLATE "C"`,
};
