/** Engines inside this process reach the verdicts of `evaluate`; `npm run verify:sql` compares many more. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { agreementOf } from './agreement.js';
import { duckdbEngine, pgliteEngine, type Engine } from './engines.js';
import { worldOf } from './world.js';

const engines = [
  { name: 'DuckDB', start: duckdbEngine, areas: 40, seeds: [1, 2, 3] },
  { name: 'PostgreSQL (PGlite)', start: pgliteEngine, areas: 8, seeds: [4, 6] },
];

describe.each(engines)('verdicts of $name', ({ start, areas, seeds }) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await start();
  }, 120_000);
  afterAll(() => engine.close());

  test.each(seeds)('are those of evaluate on made-up plan and data %i', { timeout: 240_000 }, async (seed) => {
    const counts = seed % 2 === 1;
    const world = worldOf({ seed, areas, criteria: 30, counts, long: seed === 3 });
    await engine.load(world);
    const { differences, verdicts, rechecks } = await agreementOf(
      engine,
      world,
      counts ? {} : { digits: { counts: 0 } },
    );
    expect(differences).toEqual([]);
    expect(verdicts).toBe(areas * 30);
    expect(rechecks).toBeLessThan(verdicts / 2);
  });
});
