/** The statements that create the relations and fill the relation of observations. */
import type { Dialect } from '../expressions/dialects/dialect.js';

/** The statements that create the four relations with their default names. @internal */
export function tablesFor(
  { types: { text, decimal }, name: engine }: Dialect,
  { whole, places }: { readonly whole: number; readonly places: number },
): readonly string[] {
  const keyed = engine === 'duckdb' || engine === 'postgres';
  const notNull = engine === 'trino' ? '' : ' NOT NULL';
  const figure = decimal(whole, places);
  return [
    `CREATE TABLE observations (
  area ${text}${notNull},
  indicator ${text}${notNull},
  period ${text}${notNull},
  value ${figure},
  numerator ${figure},
  denominator ${figure},
  unit ${text},
  status ${text},
  bound ${text},
  part ${text}
)`,
    `CREATE TABLE areas (area ${text}${keyed ? ' PRIMARY KEY' : notNull})`,
    `CREATE TABLE units (unit ${text}${keyed ? ' PRIMARY KEY' : notNull}, area ${text}${notNull})`,
    `CREATE TABLE statements (
  area ${text}${notNull},
  indicator ${text}${notNull},
  period ${text}${notNull},
  attested ${text}${notNull}
)`,
  ];
}

const columns = 'area, indicator, period, value, numerator, denominator, unit, status, bound, part';

/** The statement that fills the relation of observations from a source. @internal */
export function loadingFor({ name: engine, literal }: Dialect, source: string): string {
  switch (engine) {
    case 'duckdb':
      return `INSERT INTO observations BY NAME SELECT * FROM read_parquet(${literal(source)})`;
    case 'postgres': {
      const from = source === 'STDIN' ? source : literal(source);
      return `COPY observations (${columns}) FROM ${from} WITH (FORMAT csv, HEADER true)`;
    }
    case 'spark':
      return `CREATE OR REPLACE TEMPORARY VIEW observations USING parquet OPTIONS (path ${literal(source)})`;
    case 'trino':
      return `INSERT INTO observations (${columns}) SELECT ${columns} FROM "${source.replaceAll('"', '""')}"`;
  }
}
