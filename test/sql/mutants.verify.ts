/** Faults planted in the compiler: each is caught by comparing verdicts with `evaluate`. */
import { build } from 'esbuild';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import type * as Agreement from './agreement.js';
import { duckdbEngine } from './engines.js';
import { directedWorlds } from './directed.js';
import { worldOf, type World } from './world.js';

interface Fault {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

const root = new URL('../../src/sql/', import.meta.url).pathname;

const faults: readonly Fault[] = [
  { file: 'kinds/limits.ts', from: "(['>=', '<=', '<', '>'] as const)", to: "(['>', '<=', '<', '>'] as const)" },
  { file: 'kinds/limits.ts', from: "(['>=', '<=', '<', '>'] as const)", to: "(['>=', '<', '<', '>'] as const)" },
  { file: 'kinds/limits.ts', from: "(['>', '<', '<=', '>='] as const)", to: "(['>=', '<=', '<', '>'] as const)" },
  {
    file: 'kinds/limits.ts',
    from: 'const nearer = ratios.smaller(overLower, underUpper)',
    to: 'const nearer = overLower',
  },
  { file: 'kinds/fixed-limits.ts', from: '${bound} = 2', to: '${bound} = 1' },
  { file: 'kinds/change-from-baseline.ts', from: "THEN 'baseline-zero'", to: 'THEN NULL' },
  { file: 'kinds/change-from-baseline.ts', from: 'wholes.absolute(over)', to: 'over' },
  { file: 'kinds/change-from-baseline.ts', from: 'falls === true ?', to: 'falls !== true ?' },
  { file: 'kinds/move.ts', from: '${gain.over.text} > 0`', to: '${gain.over.text} >= 0`' },
  { file: 'kinds/move.ts', from: "falls ? '>' : '<', previous", to: "falls ? '>=' : '<=', previous" },
  { file: 'kinds/move.ts', from: 'wholes.notZero(value.under)', to: 'value.under' },
  { file: 'kinds/move.ts', from: '(${stayedAtEnd} OR (', to: '(FALSE OR (' },
  { file: 'kinds/slope.ts', from: '4 * ${pairs} >=', to: '4 * ${pairs} >' },
  { file: 'kinds/slope.ts', from: 'falls ? sql`<=` : sql`>=`', to: 'falls ? sql`<` : sql`>`' },
  { file: 'kinds/slope.ts', from: 'multiple / BigInt(later.year - earlier.year)', to: 'multiple' },
  { file: 'kinds/converge.ts', from: 'OR ${margin.over.text} > 0', to: 'OR ${margin.over.text} >= 0' },
  { file: 'kinds/converge.ts', from: "THEN 'too-few-points'", to: 'THEN NULL' },
  { file: 'kinds/slowing.ts', from: 'year >= base', to: 'year > base' },
  { file: 'kinds/slowing.ts', from: 'THEN ${over.text} > 0 ELSE', to: 'THEN ${over.text} >= 0 ELSE' },
  { file: 'kinds/compare.ts', from: "THEN 'reference-missing'", to: 'THEN NULL' },
  { file: 'kinds/gap-narrowing.ts', from: 'ratios.absolute(ratios.minus(one, two))', to: 'ratios.minus(one, two)' },
  { file: 'kinds/gap-narrowing.ts', from: 'exists: sql`${one.over.text} > 0`', to: 'exists: sql`TRUE`' },
  { file: 'figures.ts', from: "<> 'F'", to: "<> 'E'" },
  { file: 'figures.ts', from: "NOT IN ('L', 'M', 'O')", to: "NOT IN ('L', 'M')" },
  { file: 'figures.ts', from: "conditions.push(sql`${column('part')} IS NULL`)", to: 'conditions.push(sql`TRUE`)' },
  { file: 'figures.ts', from: "2: '100',", to: "2: '10'," },
  { file: 'block-judgement.ts', from: 'judged_year <> due', to: 'judged_year > due' },
  { file: 'block-judgement.ts', from: 'AND NOT ${satisfied}', to: 'AND ${satisfied}' },
  { file: 'block-judgement.ts', from: "WHEN over_nothing THEN 'denominator-zero'", to: '' },
  { file: 'block-units.ts', from: 'lacking > 0 OR', to: 'FALSE OR' },
  { file: 'block-criteria.ts', from: 'Math.min(due, ', to: 'Math.max(due - 99, ' },
  { file: 'numbers/rounding.ts', from: '% 2 <> 0', to: '% 2 = 0' },
  { file: 'verdicts.ts', from: 'WHEN due_reached OR broken', to: 'WHEN due_reached' },
];

const folder = mkdtempSync(join(new URL('../../node_modules/', import.meta.url).pathname, '.mutants-'));

/** The comparison built on a compiler with a fault. */
async function faulty({ file, from, to }: Fault, name: string): Promise<typeof Agreement> {
  const path = join(root, file);
  const source = readFileSync(path, 'utf8');
  expect(source, `${file} holds ${from}`).toContain(from);
  const outfile = join(folder, `${name}.mjs`);
  await build({
    entryPoints: [new URL('agreement.ts', import.meta.url).pathname],
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    outfile,
    logLevel: 'error',
    plugins: [
      {
        name: 'fault',
        setup: ({ onLoad }) => {
          onLoad({ filter: /\.ts$/ }, ({ path: loaded }) =>
            loaded === path ? { contents: source.replace(from, to), loader: 'ts' } : null,
          );
        },
      },
    ],
  });
  return (await import(pathToFileURL(outfile).href)) as typeof Agreement;
}

interface Case {
  readonly world: World;
  readonly options: Parameters<typeof Agreement.agreementOf>[2];
}

/** Random worlds, and those written by hand, which take longer. */
function* worlds(): Generator<Case> {
  const randomly = (seed: number): Case => {
    const counts = seed % 3 === 1;
    const world = worldOf({ seed, areas: 15, criteria: 26, counts, long: seed % 5 === 0 });
    return { world, options: counts ? {} : { digits: { counts: 0 } } };
  };
  for (let seed = 1; seed <= 8; seed++) yield randomly(seed);
  for (const world of directedWorlds) yield { world, options: { periods: { from: 2017 } } };
  for (let seed = 9; seed <= 40; seed++) yield randomly(seed);
}

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('a planted fault is caught', () => {
  test.each(faults.map((fault, i) => [`${fault.file}: ${fault.from} → ${fault.to || 'nothing'}`, fault, i] as const))(
    '%s',
    async (_name, fault, i) => {
      const comparison = await faulty(fault, `fault-${i}`);
      const engine = await duckdbEngine();
      let caught = false;
      try {
        for (const { world, options } of worlds()) {
          await engine.load(world);
          const found = await comparison.agreementOf(engine, world, options);
          caught = found.differences.length > 0;
          if (caught) break;
        }
      } finally {
        await engine.close();
      }
      expect(caught).toBe(true);
    },
  );
});
