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

const root = new URL('../../src/', import.meta.url).pathname;

const faults: readonly Fault[] = [
  {
    file: 'criteria/kinds/limits.sql.ts',
    from: "(['>=', '<=', '<', '>'] as const)",
    to: "(['>', '<=', '<', '>'] as const)",
  },
  {
    file: 'criteria/kinds/limits.sql.ts',
    from: "(['>=', '<=', '<', '>'] as const)",
    to: "(['>=', '<', '<', '>'] as const)",
  },
  {
    file: 'criteria/kinds/limits.sql.ts',
    from: "(['>', '<', '<=', '>='] as const)",
    to: "(['>=', '<=', '<', '>'] as const)",
  },
  {
    file: 'criteria/kinds/limits.sql.ts',
    from: 'const nearer = ratios.smaller(overLower, underUpper)',
    to: 'const nearer = overLower',
  },
  { file: 'criteria/kinds/fixed-limits.sql.ts', from: '${bound} = 2', to: '${bound} = 1' },
  { file: 'criteria/kinds/change-from-baseline.sql.ts', from: "THEN 'baseline-zero'", to: 'THEN NULL' },
  { file: 'criteria/kinds/change-from-baseline.sql.ts', from: 'wholes.absolute(over)', to: 'over' },
  { file: 'criteria/kinds/change-from-baseline.sql.ts', from: 'falls === true ?', to: 'falls !== true ?' },
  { file: 'criteria/kinds/move.sql.ts', from: '${gain.over.text} > 0`', to: '${gain.over.text} >= 0`' },
  { file: 'criteria/kinds/move.sql.ts', from: "falls ? '>' : '<', previous", to: "falls ? '>=' : '<=', previous" },
  { file: 'criteria/kinds/move.sql.ts', from: 'wholes.notZero(value.under)', to: 'value.under' },
  { file: 'criteria/kinds/move.sql.ts', from: '(${stayedAtEnd} OR (', to: '(FALSE OR (' },
  { file: 'criteria/kinds/slope.sql.ts', from: '4 * ${pairs} >=', to: '4 * ${pairs} >' },
  { file: 'criteria/kinds/slope.sql.ts', from: 'falls ? sql`<=` : sql`>=`', to: 'falls ? sql`<` : sql`>`' },
  { file: 'criteria/kinds/slope.sql.ts', from: 'multiple / BigInt(later.year - earlier.year)', to: 'multiple' },
  { file: 'criteria/kinds/converge.sql.ts', from: 'OR ${margin.over.text} > 0', to: 'OR ${margin.over.text} >= 0' },
  { file: 'criteria/kinds/converge.sql.ts', from: "THEN 'too-few-points'", to: 'THEN NULL' },
  { file: 'criteria/kinds/slowing.sql.ts', from: 'year >= base', to: 'year > base' },
  { file: 'criteria/kinds/slowing.sql.ts', from: 'THEN ${over.text} > 0 ELSE', to: 'THEN ${over.text} >= 0 ELSE' },
  { file: 'criteria/kinds/compare.sql.ts', from: "THEN 'reference-missing'", to: 'THEN NULL' },
  {
    file: 'criteria/kinds/gap-narrowing.sql.ts',
    from: 'ratios.absolute(ratios.minus(one, two))',
    to: 'ratios.minus(one, two)',
  },
  { file: 'criteria/kinds/gap-narrowing.sql.ts', from: 'exists: sql`${one.over.text} > 0`', to: 'exists: sql`TRUE`' },
  { file: 'sql/figures.ts', from: "<> 'F'", to: "<> 'E'" },
  { file: 'sql/figures.ts', from: "NOT IN ('L', 'M', 'O')", to: "NOT IN ('L', 'M')" },
  { file: 'sql/figures.ts', from: "conditions.push(sql`${column('part')} IS NULL`)", to: 'conditions.push(sql`TRUE`)' },
  { file: 'sql/figures.ts', from: "2: '100',", to: "2: '10'," },
  { file: 'sql/series.ts', from: 'AND ${digits(lastYear)}`', to: 'AND ${digits(lastYear + 1)}`' },
  { file: 'sql/asked.ts', from: 'LEFT JOIN series', to: 'JOIN series' },
  {
    file: 'sql/block-years.ts',
    from: 'isSustained ? firstYearToHold(block, setting) : Infinity',
    to: 'Infinity',
  },
  { file: 'sql/block-judgement.ts', from: 'judged_year <> due', to: 'judged_year > due' },
  { file: 'sql/block-judgement.ts', from: 'AND NOT ${satisfied}', to: 'AND ${satisfied}' },
  { file: 'sql/block-judgement.ts', from: "WHEN over_nothing THEN 'denominator-zero'", to: '' },
  { file: 'sql/block-units.ts', from: 'lacking > 0 OR', to: 'FALSE OR' },
  { file: 'sql/block-criteria.ts', from: 'Math.min(due, ', to: 'Math.max(due - 99, ' },
  { file: 'expressions/numbers/rounding.ts', from: '% 2 <> 0', to: '% 2 = 0' },
  { file: 'sql/verdicts.ts', from: 'WHEN due_reached OR broken', to: 'WHEN due_reached' },
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
