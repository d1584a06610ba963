/** What the entry brings along: neither Vega nor a built-in of Node, nor anything that parses or validates. */
import { build } from 'esbuild';
import { expect, test } from 'vitest';

test('the entry bundles for a browser with the decimals alone', async () => {
  const { metafile } = await build({
    entryPoints: [new URL('../../src/entries/render.ts', import.meta.url).pathname],
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'browser',
    logLevel: 'silent',
  });
  const packages = Object.keys(metafile.inputs).flatMap(
    (path) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? [],
  );
  expect([...new Set(packages)].sort()).toEqual(['decimal.js']);
  expect(Object.values(metafile.outputs).flatMap(({ imports }) => imports)).toEqual([]);
});
