/** Worlds written by hand and then random ones, until so many verdicts are compared. */
import fc from 'fast-check';
import { expect } from 'vitest';
import { agreementOf } from './agreement.js';
import { directedWorlds } from './directed.js';
import type { Engine } from './engines.js';
import { worldOf, type World } from './world.js';

/** How many verdicts an engine is to reach. */
export const wantedVerdicts = Number(process.env['SQL_VERDICTS'] ?? 100_000);

interface Often {
  readonly wanted: number;
  readonly areas: number;
  readonly criteria: number;
  /** How many of the worlds written by hand, the last ones. @defaultValue all */
  readonly directed?: number;
  /** The first year with figures. */
  readonly from?: number;
}

/** Compares verdicts of random worlds, and prints what was compared. */
export async function agreesOften(
  name: string,
  engine: Engine,
  { wanted, areas, criteria, directed = directedWorlds.length, from = 2012 }: Often,
): Promise<void> {
  let compared = 0;
  const byStatus: Record<string, number> = {};
  const byKind: Record<string, { verdicts: number; rechecks: number }> = {};
  const agrees = async (world: World, options: Parameters<typeof agreementOf>[2]): Promise<void> => {
    const found = await agreementOf(engine, world, options);
    expect(found.differences.slice(0, 3)).toEqual([]);
    compared += found.verdicts;
    console.log(`${name}: ${compared} of ${wanted} verdicts compared`);
    for (const [status, n] of Object.entries(found.byStatus)) byStatus[status] = (byStatus[status] ?? 0) + n;
    for (const [kind, { verdicts, rechecks }] of Object.entries(found.byKind)) {
      const sum = (byKind[kind] ??= { verdicts: 0, rechecks: 0 });
      sum.verdicts += verdicts;
      sum.rechecks += rechecks;
    }
  };
  for (const world of directedWorlds.slice(-directed)) {
    if (compared >= wanted) break;
    await engine.load(world);
    const ids = world.plan.criteria.map(({ id }) => id);
    for (let i = 0; i < ids.length; i += criteria)
      await agrees(world, { periods: { from: 2017 }, criteria: ids.slice(i, i + criteria) });
  }
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 100, max: 1e9 }), fc.boolean(), fc.boolean(), async (seed, counts, long) => {
      if (compared >= wanted) return;
      const world = worldOf({ seed, areas, criteria, counts, long, from });
      await engine.load(world);
      await agrees(world, { ...(!counts && { digits: { counts: 0 } }), ...(from > 2012 && { periods: { from } }) });
    }),
    { numRuns: Math.ceil(wanted / (areas * criteria)) + 1, seed: 16, endOnFailure: true },
  );
  const rechecks = Object.values(byKind).reduce((sum, each) => sum + each.rechecks, 0);
  console.log(`${name}: ${compared} verdicts, ${rechecks} rechecks`, byStatus, byKind);
  expect(compared).toBeGreaterThanOrEqual(wanted);
}
