/** Engines inside this process reach the verdicts of `evaluate`; `npm run verify:sql` compares many more. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { criterionKinds } from '../../src/entries/index.js';
import { compileChecks, compileVerdicts } from '../../src/entries/sql.js';
import { agreementOf } from './agreement.js';
import { directedWorlds } from './directed.js';
import { duckdbEngine, pgliteEngine, type Engine } from './engines.js';
import { planWith, worldOf } from './world.js';

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

  test.each<[value: string, problems: readonly string[]]>([
    ['999.9', []],
    ['-999.9', []],
    ['1000', ['digits']],
    ['-1000', ['digits']],
    ['999.95', ['digits']],
    ['0.01', ['digits']],
  ])('of three digits before the point and one after it, %s is held exactly, or told: %j', async (value, problems) => {
    const plan = planWith([{ id: 'c', kind: 'at-least', value: '0', due: 2030, phrase: '以上', indicator: 'change' }]);
    const row = { area: 'area 0', indicator: 'change', period: '2024', value };
    await engine.load({ plan, areas: ['area 0'], units: [], statements: [], observations: [row] } as never);
    const { dialect } = engine;
    const digits = { whole: 3, places: 1 };
    const options = { dialect, asOf: 2026, digits, relations: { areas: {}, units: {}, statements: {} } } as const;
    const found = await engine.rows(compileChecks(plan, options));
    expect(found.map(({ problem }) => problem)).toEqual(problems);
    const [verdict] = await engine.rows(compileVerdicts(plan, options));
    expect(verdict!['status'] === 'recheck').toBe(problems.length > 0);
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
