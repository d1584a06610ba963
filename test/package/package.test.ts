/** What users install: the packed tarball in a fresh folder, every entry by `import` and by `require`. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';

const root = new URL('../..', import.meta.url).pathname;
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  name: string;
  exports: Record<string, unknown>;
};
const entries = Object.keys(manifest.exports).map((entry) => entry.replace(/^\./, manifest.name));
const folder = inject('installed');

const run = (type: 'module' | 'commonjs', source: string): string =>
  execFileSync(process.execPath, ['--no-warnings', `--input-type=${type}`, '-e', source], {
    cwd: folder,
    encoding: 'utf8',
  }).trim();

describe.each(entries)('%s', (entry) => {
  const isJson = entry.endsWith('.json');
  test('loads by import', () => {
    const attributes = isJson ? ", { with: { type: 'json' } }" : '';
    expect(run('module', `console.log(Object.keys(await import('${entry}'${attributes})).length > 0)`)).toBe('true');
  });
  test('loads by require', () => {
    expect(run('commonjs', `console.log(Object.keys(require('${entry}')).length > 0)`)).toBe('true');
  });
});

test('import and require judge alike', () => {
  const judge =
    "const verdict = evaluate('children.health.target.3/neonatal-mortality-rate@2025', [{ period: 2024, value: '2.5' }]); console.log(verdict.status, verdict.margin)";
  expect(run('module', `const { evaluate } = await import('${manifest.name}'); ${judge}`)).toBe('met 1');
  expect(run('commonjs', `const { evaluate } = require('${manifest.name}'); ${judge}`)).toBe('met 1');
});
