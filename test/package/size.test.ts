/** Size, minified and gzipped with dependencies, and what must not be in it. */
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';

const root = new URL('../..', import.meta.url).pathname;

async function bundled(source: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: root, loader: 'js' },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    logLevel: 'error',
    target: 'es2023',
    charset: 'utf8',
  });
  return outputFiles[0]!.text;
}

const kilobytes = (code: string): number => gzipSync(code, { level: 9 }).length / 1000;

describe('size of an entry with its dependencies, kB gzipped', () => {
  test.each([
    ['the engine alone', "export * from './dist/engine.js'", 30],
    ['criteria and indicators of both plans', "export * from './dist/criteria.js'", 80],
    // 140 before words by kind of quantity, checked calls, fields of own plans and `find` came in; 146 before levels
    // held against another year, other areas, dates within a year and units of a plan's own; 147 before doubtful
    // figures and rates of few cases were told as what they are.
    [
      'evaluators, explanations and both plans whole',
      "export { evaluate, prepare, explain, readings, defaultPolicy, catalogue } from './dist/index.js'",
      148,
    ],
    // 165 before the projection of counts and the lines for a prompt; 180 before plans of one's own could hold a level,
    // name another area, a month or a unit, and before accounts of the past weighed the projection of few cases; 186
    // before gaps and comparisons of few cases were projected from the counts of both sides; 189 before few cases were
    // told as cases in every sentence, and years with a value only were worked back to their cases.
    ['all of that with projector, schemes and assessment', "export * from './dist/index.js'", 190],
  ])('%s: %s under %i', async (what, source, limit) => {
    const code = await bundled(source);
    const size = kilobytes(code);
    console.log(`${what}: ${size.toFixed(1)} kB of ${limit}`);
    expect(size).toBeLessThan(limit);
    // zod stays behind ./schema, and no Node built-in survives a browser build.
    expect(code).not.toMatch(/ZodType|node:|require\("fs"\)/);
  });
});

test('linearRegression alone is under 2 kB, minified', async () => {
  const code = await bundled("export { linearRegression } from './dist/statistics.js'");
  console.log(
    `linearRegression alone: ${(code.length / 1000).toFixed(2)} kB, ${kilobytes(code).toFixed(2)} kB gzipped`,
  );
  expect(code.length / 1000).toBeLessThan(2);
});
