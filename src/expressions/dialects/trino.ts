import { PostgresQueryCompiler } from 'kysely';
import { joined, sql } from '../text.js';
import { largestOf38Digits, exactByTry, ofLargestByMaxBy, yearPattern, type Dialect } from './dialect.js';

/** Writes parameters as `?`, as Trino's EXECUTE … USING needs them. */
class PlaceParameters extends PostgresQueryCompiler {
  protected override getCurrentParameterPlaceholder(): string {
    return '?';
  }
}

/** Trino: written from its documentation, never run. @internal */
export const trino: Dialect = {
  name: 'trino',
  compiler: PlaceParameters,
  literal: (text) => `'${text.replaceAll("'", "''")}'`,
  types: {
    text: 'VARCHAR',
    wide: 'DECIMAL(38, 0)',
    decimal: (whole, places) => `DECIMAL(${whole + places}, ${places})`,
  },
  largest: largestOf38Digits,
  materialized: 'none',
  exact: exactByTry('TRY_CAST'),
  yearOf: (period) => {
    const text = sql`CAST(${period} AS VARCHAR)`;
    // The sign $ of the pattern also stands for the place before a line break at the end.
    return sql`CASE WHEN regexp_like(${text}, ${yearPattern}) AND length(${text}) = 4 THEN TRY_CAST(${text} AS INTEGER) END`;
  },
  divide: (dividend, divisor) => sql`((${dividend} - ${dividend} % ${divisor}) / ${divisor})`,
  ofLargest: ofLargestByMaxBy,
  elementOfSorted: (values, place) => sql`element_at(array_sort(ARRAY[${joined(values, ', ')}]), NULLIF(${place}, 0))`,
  jsonRows: (fields, when) =>
    sql`json_format(CAST(array_agg(ARRAY[${joined(fields, ', ')}] ORDER BY ${fields[0]!}) FILTER (WHERE ${when}) AS JSON))`,
  bytes: (text) => text,
};
