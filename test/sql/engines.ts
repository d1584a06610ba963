/** Engines the statements are run on: each takes a world's rows and answers a statement with rows. */
import { createTables, type SqlDialect, type SqlStatement } from '../../src/entries/sql.js';
import type { World } from './world.js';

export interface Engine {
  readonly dialect: SqlDialect;
  /** Empties the tables and fills them. */
  load(world: World): Promise<void>;
  rows(statement: SqlStatement): Promise<readonly Record<string, unknown>[]>;
  close(): Promise<void>;
}

/** DuckDB inside this process. */
export async function duckdbEngine(): Promise<Engine> {
  const { DuckDBInstance } = await import('@duckdb/node-api');
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  return {
    dialect: 'duckdb',
    load: async (world) => {
      for (const text of fillingOf('duckdb', world)) await connection.run(text);
    },
    rows: async ({ text, parameters }) => {
      const reader = await connection.runAndReadAll(text, [...parameters]);
      return reader.getRowObjects() as Record<string, unknown>[];
    },
    close: () => {
      connection.closeSync();
      instance.closeSync();
      return Promise.resolve();
    },
  };
}

/** PostgreSQL in WebAssembly. */
export async function pgliteEngine(): Promise<Engine> {
  const { PGlite } = await import('@electric-sql/pglite');
  const { dataDir } = await import('@electric-sql/pglite-prepopulatedfs');
  const database = await PGlite.create({ loadDataDir: await dataDir() });
  return {
    dialect: 'postgres',
    load: async (world) => {
      for (const text of fillingOf('postgres', world)) await database.exec(text);
    },
    rows: async ({ text, parameters }) => (await database.query<Record<string, unknown>>(text, [...parameters])).rows,
    close: () => database.close(),
  };
}

const rowsAtOnce = 1000;

/** The statements that fill the tables with a world. */
export function* fillingOf(dialect: SqlDialect, { observations, areas, units, statements }: World): Generator<string> {
  for (const table of ['observations', 'areas', 'units', 'statements']) yield `DROP TABLE IF EXISTS ${table}`;
  yield* createTables(dialect, tableDigits);
  yield* inserts(
    'observations',
    observations.map((row) => [
      row.area,
      row.indicator,
      String(row.period),
      row.value,
      row.numerator,
      row.denominator,
      row.unit,
      row.status,
      row.bound,
      row.disaggregation && JSON.stringify(row.disaggregation),
    ]),
    [3, 4, 5],
  );
  yield* inserts(
    'areas',
    areas.map((area) => [area]),
  );
  yield* inserts(
    'units',
    units.map(({ unit, area }) => [unit, area]),
  );
  yield* inserts(
    'statements',
    statements.map((row) => [row.area, row.indicator, String(row.period), row.attested]),
  );
}

/** The tables hold figures of 38 digits, so that those outside the digits declared can be told. */
const tableDigits = { whole: 26, places: 12 };

function* inserts(
  table: string,
  rows: readonly (readonly unknown[])[],
  numbers: readonly number[] = [],
): Generator<string> {
  for (let i = 0; i < rows.length; i += rowsAtOnce) {
    const tuples = rows
      .slice(i, i + rowsAtOnce)
      .map((row) => `(${row.map((cell, j) => literal(cell, numbers.includes(j))).join(',')})`);
    yield `INSERT INTO ${table} VALUES ${tuples.join(',')}`;
  }
}

function literal(cell: unknown, isNumber: boolean): string {
  if (cell === undefined || cell === null) return 'NULL';
  return isNumber ? String(cell) : `'${String(cell).replaceAll("'", "''")}'`;
}
