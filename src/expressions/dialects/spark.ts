import { MysqlQueryCompiler } from 'kysely';
import { joined, sql } from '../text.js';
import { largestOf38Digits, exactByTry, ofLargestByMaxBy, yearPattern, type Dialect } from './dialect.js';

/** Apache Spark; run on 4.0. @internal */
export const spark: Dialect = {
  name: 'spark',
  compiler: MysqlQueryCompiler,
  literal: (text) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`,
  types: {
    text: 'STRING',
    wide: 'DECIMAL(38, 0)',
    decimal: (whole, places) => `DECIMAL(${whole + places}, ${places})`,
  },
  largest: largestOf38Digits,
  materialized: 'none',
  exact: exactByTry('try_cast'),
  yearOf: (period) => {
    const text = sql`CAST(${period} AS STRING)`;
    // The sign $ of the pattern also stands for the place before a line break at the end.
    return sql`CASE WHEN ${text} RLIKE ${yearPattern} AND length(${text}) = 4 THEN try_cast(${text} AS INTEGER) END`;
  },
  divide: (dividend, divisor) => sql`(${dividend} div ${divisor})`,
  ofLargest: ofLargestByMaxBy,
  elementOfSorted: (values, place) =>
    sql`try_element_at(array_sort(array(${joined(values, ', ')})), NULLIF(${place}, 0))`,
  jsonRows: (fields, when) =>
    sql`to_json(array_sort(collect_list(array(${joined(fields, ', ')})) FILTER (WHERE ${when})))`,
  bytes: (text) => text,
};
