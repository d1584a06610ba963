/** Engines inside this process reach the verdicts of `evaluate`; `npm run verify:sql` compares many more. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { criterionKinds } from '../../src/entries/index.js';
import { agreementOf } from './agreement.js';
import { directedWorlds } from './directed.js';
import { duckdbEngine, pgliteEngine, type Engine } from './engines.js';
import { worldOf } from './world.js';

// Seeds of short statements that hold levels to keep, reporting units, and dates on either side of the due dates.
const engines = [
  { name: 'DuckDB', start: duckdbEngine, seeds: [21, 28] },
  { name: 'PostgreSQL (PGlite)', start: pgliteEngine, seeds: [69] },
];
const from = 2017;

describe.each(engines)('$name', ({ start, seeds }) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await start();
  }, 60_000);
  afterAll(() => engine.close());

  test.each(seeds)('reaches the verdicts of evaluate on every kind (%i)', { timeout: 60_000 }, async (seed) => {
    const world = worldOf({ seed, areas: 6, criteria: criterionKinds.length, counts: true, from });
    await engine.load(world);
    const { differences, verdicts, rechecks } = await agreementOf(engine, world, { periods: { from } });
    expect(new Set(world.plan.criteria.map(({ kind }) => kind))).toEqual(new Set(criterionKinds));
    expect(differences).toEqual([]);
    expect(verdicts).toBe(6 * criterionKinds.length);
    expect(rechecks).toBeLessThan(verdicts / 2);
  });
});

describe('DuckDB', () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await duckdbEngine();
  }, 60_000);
  afterAll(() => engine.close());

  test('reaches them on cases written by hand', { timeout: 60_000 }, async () => {
    const world = directedWorlds[4]!;
    await engine.load(world);
    const { differences, verdicts } = await agreementOf(engine, world, { periods: { from } });
    expect(differences).toEqual([]);
    expect(verdicts).toBe(world.areas.length * world.plan.criteria.length);
  });
});
