/** What users install: the packed tarball in a fresh folder, every entry by `import` and by `require`. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = new URL('../..', import.meta.url).pathname;
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  name: string;
  exports: Record<string, unknown>;
};
const entries = Object.keys(manifest.exports).map((entry) => entry.replace(/^\./, manifest.name));
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tianmen-'));
  const [packed] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  ) as [{ filename: string }];
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', `./${packed.filename}`], {
    cwd: folder,
    stdio: 'ignore',
  });
}, 180_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

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
