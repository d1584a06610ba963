/** What users install: the packed tarball in a fresh folder, every entry by `import` and by `require`. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { describe, expect, inject, test } from 'vitest';
import { published, publishedData } from './published.js';

const root = new URL('../..', import.meta.url).pathname;
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  name: string;
  exports: Record<string, unknown>;
};
const folder = inject('installed');

const run = (type: 'module' | 'commonjs', source: string): string =>
  execFileSync(process.execPath, ['--no-warnings', `--input-type=${type}`, '-e', source], {
    cwd: folder,
    encoding: 'utf8',
  }).trim();

test('the manifest names the entries that are published, and no others', () => {
  expect(Object.keys(manifest.exports)).toEqual([...Object.keys(published), ...publishedData]);
});

/** What each entry gives in one process: its names, or why it does not load. */
function loaded(type: 'module' | 'commonjs'): Record<string, string[] | string> {
  const load = type === 'module' ? 'await import(specifier, options)' : 'require(specifier)';
  const specifiers = [...Object.keys(published), ...publishedData].map((entry) => entry.replace(/^\./, manifest.name));
  const source = `
    const names = {};
    const isData = /[.]json$/;
    const all = async () => {
      for (const specifier of ${JSON.stringify(specifiers)}) {
        const options = isData.test(specifier) ? { with: { type: 'json' } } : undefined;
        try {
          const entry = ${load};
          names[specifier] = isData.test(specifier) ? 'data' : Object.keys(entry).sort();
        } catch (error) {
          names[specifier] = String(error);
        }
      }
      console.log(JSON.stringify(names));
    };
    void all();`;
  return JSON.parse(run(type, source)) as Record<string, string[] | string>;
}

test.each(['module', 'commonjs'] as const)('every entry gives its names, and only those, to a %s', (type) => {
  const expected = [...Object.entries(published), ...publishedData.map((entry) => [entry, 'data'] as const)];
  expect(loaded(type)).toEqual(
    Object.fromEntries(expected.map(([entry, names]) => [entry.replace(/^\./, manifest.name), names])),
  );
});

/** The one entry that needs Node: it starts threads. */
const needsNode = './workers';

describe('every entry but the one with threads can be bundled for a page', () => {
  test.each(Object.keys(published).filter((entry) => entry !== needsNode))('%s', async (entry) => {
    const { outputFiles } = await build({
      stdin: { contents: `export * from '${entry.replace(/^\./, manifest.name)}'`, resolveDir: folder, loader: 'js' },
      bundle: true,
      write: false,
      format: 'esm',
      platform: 'browser',
      logLevel: 'silent',
      target: 'es2023',
    });
    expect(outputFiles[0]!.text).not.toMatch(/\bfrom\s*["']node:|\brequire\(["'](?:node:|fs["'])/);
  });
  test('a built-in module would be noticed', async () => {
    const stdin = { contents: `export * from '${manifest.name}/workers'`, resolveDir: folder, loader: 'js' as const };
    await expect(
      build({ stdin, bundle: true, write: false, format: 'esm', platform: 'browser', logLevel: 'silent' }),
    ).rejects.toThrow('node:');
  });
});

test('import and require judge alike', () => {
  const judge =
    "const verdict = evaluate('children.health.target.3/neonatal-mortality-rate@2025', [{ period: 2024, value: '2.5' }]); console.log(verdict.status, verdict.margin)";
  expect(run('module', `const { evaluate } = await import('${manifest.name}'); ${judge}`)).toBe('met 1');
  expect(run('commonjs', `const { evaluate } = require('${manifest.name}'); ${judge}`)).toBe('met 1');
});
