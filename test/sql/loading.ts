/** Rows that come in from files, and tables that hosts made, with names and types of their own. */
import { expect, test } from 'vitest';
import { loadObservations, type Relations, type SqlDialect } from '../../src/entries/sql.js';
import { agreementOf } from './agreement.js';
import type { Engine } from './engines.js';
import { hostile } from './hostile.js';
import { worldOf, type World } from './world.js';

/** A few criteria, so that statements are short; names that would break out of a statement that did not quote them. */
const made = worldOf({ seed: 21, areas: 4, criteria: 13, counts: true, from: 2017 });
const areas = new Map(made.areas.map((area, i) => [area, i === 3 ? hostile : area]));
const renamed = <T extends { readonly area: string }>(row: T): T => ({ ...row, area: areas.get(row.area) ?? row.area });
const world: World = {
  ...made,
  areas: [...areas.values()],
  observations: made.observations.map(renamed),
  units: made.units.map(renamed),
  statements: made.statements.map(renamed),
};
const criteria = ['c0', 'c1', 'c2', 'c3', 'c12'];
const options = { criteria, periods: { from: 2017 } };

function quoted(dialect: SqlDialect, name: string): string {
  const quote = dialect === 'spark' ? '`' : '"';
  return `${quote}${name.replaceAll(quote, quote + quote)}${quote}`;
}

async function run(engine: Engine, text: string): Promise<void> {
  await engine.rows({ text, parameters: [], columns: [] });
}

/** A file that the engine itself wrote. */
export interface FileOfRows {
  /** Writes what a query gives to a file, and empties the table where there is one. */
  readonly write: (engine: Engine, query: string) => Promise<void>;
  readonly source: string;
}

/** Tests of one engine, which the callback gives once it runs. */
export function loadsAndMaps(engineOf: () => Engine, fileOf: () => FileOfRows): void {
  test('rows that `loadObservations` brings in are judged as they were', { timeout: 300_000 }, async () => {
    const engine = engineOf();
    await engine.load(world);
    const { write, source } = fileOf();
    await write(engine, 'SELECT * FROM observations');
    await run(engine, loadObservations(engine.dialect, source));
    const { differences, verdicts } = await agreementOf(engine, world, options);
    expect(differences).toEqual([]);
    expect(verdicts).toBe(4 * criteria.length);
  });

  test('a table with names and types of its own is judged as it stands', { timeout: 300_000 }, async () => {
    const engine = engineOf();
    const { dialect } = engine;
    await engine.load(world);
    const text = { duckdb: 'VARCHAR', postgres: 'TEXT', spark: 'STRING', trino: 'VARCHAR' }[dialect];
    const decimal = dialect === 'postgres' ? 'NUMERIC' : 'DECIMAL(38, 12)';
    // A temporary view of Spark may have any name; the columns of its tables may not.
    const [table, county, amount] = [hostile, 'the "county"', 'amount; DROP'].map((each) => quoted(dialect, each));
    const columns = [
      `area AS ${county}`,
      'indicator AS what',
      `CAST(period AS INTEGER) AS ${quoted(dialect, 'year')}`,
      `CAST(value AS ${text}) AS ${amount}`,
      `CAST(numerator AS ${text}) AS cases`,
      `CAST(denominator AS ${text}) AS persons`,
      'unit, status, bound, part',
    ];
    const view = dialect === 'postgres' ? 'VIEW' : 'TEMPORARY VIEW';
    await run(engine, `CREATE OR REPLACE ${view} ${table} AS SELECT ${columns.join(', ')} FROM observations`);
    const relations: Relations = {
      observations: {
        table: hostile,
        columns: {
          area: 'the "county"',
          indicator: 'what',
          period: 'year',
          value: { name: 'amount; DROP', type: decimal },
          numerator: { name: 'cases', type: decimal },
          denominator: { name: 'persons', type: decimal },
        },
      },
      areas: {},
      units: {},
      statements: {},
    };
    try {
      for (const literals of [false, true]) {
        const { differences, verdicts } = await agreementOf(engine, world, { ...options, relations, literals });
        expect(differences).toEqual([]);
        expect(verdicts).toBe(4 * criteria.length);
      }
    } finally {
      await run(engine, `DROP VIEW ${table}`);
    }
  });

  test('columns that a table lacks are as if they held nothing', { timeout: 300_000 }, async () => {
    const engine = engineOf();
    await engine.load(world);
    const view = engine.dialect === 'postgres' ? 'VIEW' : 'TEMPORARY VIEW';
    await run(
      engine,
      `CREATE OR REPLACE ${view} few AS SELECT area, indicator, period, value FROM observations
        WHERE numerator IS NULL AND unit IS NULL AND status IS NULL AND bound IS NULL AND part IS NULL`,
    );
    const none = { numerator: null, denominator: null, unit: null, status: null, bound: null, part: null };
    const observations = world.observations.filter(
      (row) => row.numerator === undefined && !row.unit && !row.status && !row.bound && !row.disaggregation,
    );
    try {
      const { differences } = await agreementOf(
        engine,
        { ...world, observations },
        {
          ...options,
          relations: { observations: { table: 'few', columns: none }, areas: {}, units: {}, statements: {} },
        },
      );
      expect(differences).toEqual([]);
    } finally {
      await run(engine, 'DROP VIEW few');
    }
  });
}
