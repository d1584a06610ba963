/** A hundred thousand verdicts an engine, each compared with `evaluate`; Spark’s are in `spark.verify.ts`. */
import { describe, test } from 'vitest';
import { agreesOften, wantedVerdicts as wanted } from './often.js';
import { duckdbEngine, pgliteEngine, type Engine } from './engines.js';
import { postgresEngine } from './servers/postgres.js';
import { postgresFolder } from './servers/processes.js';

const engines: readonly { name: string; start: () => Promise<Engine>; skip?: boolean; areas: number }[] = [
  { name: 'DuckDB', start: duckdbEngine, areas: 150 },
  { name: 'PostgreSQL (PGlite)', start: pgliteEngine, areas: 60 },
  { name: 'PostgreSQL (server)', start: postgresEngine, skip: postgresFolder() === null, areas: 150 },
];

describe.each(engines)('verdicts of $name', ({ name, start, skip = false, areas }) => {
  test.skipIf(skip)(`are those of evaluate, ${wanted} times`, { timeout: 3_600_000 }, async () => {
    const engine = await start();
    try {
      await agreesOften(name, engine, { wanted, areas, criteria: 50 });
    } finally {
      await engine.close();
    }
  });
});
