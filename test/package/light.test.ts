/** How much `npm install tianmen-indicators` brings, and that the shell works with nothing else and without network. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { table } from '../cli/run.js';

const folder = inject('installed');

test('at most 7 packages, itself counted, and 16 MB of files', () => {
  const lock = JSON.parse(readFileSync(join(folder, 'node_modules/.package-lock.json'), 'utf8')) as {
    packages: Record<string, unknown>;
  };
  const packages = Object.keys(lock.packages).map((path) => path.replace(/^.*node_modules\//, ''));
  const bytes = readdirSync(join(folder, 'node_modules'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
  console.log(`${packages.length} packages, ${(bytes / 1e6).toFixed(1)} MB: ${packages.join(', ')}`);
  expect(packages).toContain('tianmen-indicators');
  expect(packages.length).toBeLessThanOrEqual(7);
  expect(bytes / 1e6).toBeLessThan(16);
});

test('the shell draws its charts with what is installed, and asks no network', () => {
  writeFileSync(join(folder, 'data.csv'), table);
  // Whatever would open a connection fails.
  writeFileSync(
    join(folder, 'no-network.cjs'),
    "require('node:net').Socket.prototype.connect = () => { throw new Error('a connection was asked for'); };",
  );
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      '--require',
      './no-network.cjs',
      'node_modules/tianmen-indicators/dist/cli.js',
      ...['report', '--full', 'data.csv', '--as-of', '2024', '--lang', 'en', '--format', 'html'],
    ],
    { cwd: folder, encoding: 'utf8', env: { PATH: process.env['PATH'], LANG: 'C' } },
  );
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/^<!doctype html>[^]*<figure>.*<svg role="img"/);
});

test('the shell writes the workbench that is shipped, whole', () => {
  const { status, stderr } = spawnSync(
    process.execPath,
    ['node_modules/tianmen-indicators/dist/cli.js', 'workbench', '--out', 'workbench.html', '--lang', 'en'],
    { cwd: folder, encoding: 'utf8', env: { PATH: process.env['PATH'], LANG: 'C' } },
  );
  expect([status, stderr]).toEqual([0, 'written: workbench.html\n']);
  const page = readFileSync(join(folder, 'workbench.html'), 'utf8');
  expect(page.slice(0, 15)).toBe('<!doctype html>');
  expect(page.endsWith('</html>\n')).toBe(true);
});
