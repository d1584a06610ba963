/** A hundred thousand verdicts an engine, each compared with `evaluate`. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agreementOf } from './agreement.js';
import { duckdbEngine, pgliteEngine, type Engine } from './engines.js';
import { postgresEngine } from './servers/postgres.js';
import { postgresFolder } from './servers/processes.js';
import { sparkEnvironment, startSpark } from './servers/spark.js';
import { worldOf } from './world.js';

const wanted = Number(process.env['SQL_VERDICTS'] ?? 100_000);
const spark = sparkEnvironment();

const engines: readonly { name: string; start: () => Promise<Engine>; skip?: boolean; areas: number }[] = [
  { name: 'DuckDB', start: duckdbEngine, areas: 150 },
  { name: 'PostgreSQL (PGlite)', start: pgliteEngine, areas: 60 },
  { name: 'PostgreSQL (server)', start: postgresEngine, skip: postgresFolder() === null, areas: 150 },
  { name: 'Apache Spark', start: async () => (await startSpark(spark!)).engine, skip: spark === null, areas: 250 },
];

describe.each(engines)('verdicts of $name', ({ name, start, skip = false, areas }) => {
  test.skipIf(skip)(`are those of evaluate, ${wanted} times`, { timeout: 3_600_000 }, async () => {
    const engine = await start();
    let compared = 0;
    let rechecks = 0;
    const byStatus: Record<string, number> = {};
    try {
      await fc.assert(
        fc.asyncProperty(fc.integer({ min: 100, max: 1e9 }), fc.boolean(), fc.boolean(), async (seed, counts, long) => {
          if (compared >= wanted) return;
          const world = worldOf({ seed, areas, criteria: 50, counts, long });
          await engine.load(world);
          const found = await agreementOf(engine, world, counts ? {} : { digits: { counts: 0 } });
          expect(found.differences.slice(0, 3)).toEqual([]);
          compared += found.verdicts;
          rechecks += found.rechecks;
          for (const [status, n] of Object.entries(found.byStatus)) byStatus[status] = (byStatus[status] ?? 0) + n;
        }),
        { numRuns: Math.ceil(wanted / (areas * 50)) + 1, seed: 16, endOnFailure: true },
      );
    } finally {
      await engine.close();
    }
    console.log(`${name}: ${compared} verdicts, ${rechecks} rechecks`, byStatus);
    expect(compared).toBeGreaterThanOrEqual(wanted);
  });
});
