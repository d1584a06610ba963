/** What the entry loads at once, and what only the writers of office files load: never Vega, never Node. */
import { build } from 'esbuild';
import { expect, test } from 'vitest';

const { metafile } = await build({
  entryPoints: [new URL('../../src/entries/render.ts', import.meta.url).pathname],
  bundle: true,
  splitting: true,
  outdir: 'nowhere',
  write: false,
  metafile: true,
  format: 'esm',
  platform: 'browser',
  logLevel: 'silent',
});

function packagesIn(paths: readonly string[]): readonly string[] {
  const packages = paths.flatMap((path) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? []);
  return [...new Set(packages)].sort();
}

/** The files that an output needs to begin with: its own, and those it imports without being asked. */
function atOnce(output: string, seen = new Set<string>()): readonly string[] {
  if (seen.has(output)) return [];
  seen.add(output);
  const { inputs, imports } = metafile.outputs[output]!;
  const next = imports.filter(({ kind, external }) => kind === 'import-statement' && external !== true);
  return [...Object.keys(inputs), ...next.flatMap(({ path }) => atOnce(path, seen))];
}

test('the entry loads the decimals alone', () => {
  const entry = Object.keys(metafile.outputs).find((path) => path.endsWith('render.js'))!;
  expect(packagesIn(atOnce(entry))).toEqual(['decimal.js']);
});

test('a Word file and a workbook bring their writers, and nothing of Node', () => {
  const packages = packagesIn(Object.keys(metafile.inputs));
  expect(packages).toEqual(['decimal.js', 'docx', 'fflate', 'write-excel-file']);
  const imported = Object.values(metafile.outputs).flatMap(({ imports }) => imports.filter(({ external }) => external));
  expect(imported).toEqual([]);
});
