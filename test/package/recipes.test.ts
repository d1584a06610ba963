/** The recipes, run against what is installed: Python, a page without a bundler, a check that runs by itself. */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { executablePath, hasChromium, launch } from '../render/chromium.js';

const folder = inject('installed');
const installed = join(folder, 'node_modules/tianmen-indicators');
const example = (name: string): string => join(installed, 'docs/examples', name);

writeFileSync(join(folder, 'recipe.csv'), '指标,年份,数值\n婴儿死亡率,2024,4.0\n孕产妇死亡率,2024,14.3\n');

const hasPandas = spawnSync('python3', ['-c', 'import pandas']).status === 0;

test.skipIf(!hasPandas)(
  `Python judges through the shell, and names indicators from catalogue.json${hasPandas ? '' : ' (skipped: no pandas)'}`,
  () => {
    const { status, stdout, stderr } = spawnSync('python3', [example('judge.py'), installed, 'recipe.csv'], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout.split('\n').slice(0, 5)).toEqual([
      'name,criterion.due,status',
      '孕产妇死亡率,2025,in-progress',
      '孕产妇死亡率,2030,in-progress',
      '婴儿死亡率,2025,met',
      '婴儿死亡率,2030,met',
    ]);
  },
);

describe('a check that runs by itself', () => {
  const check = (criterion: string): number | null =>
    spawnSync(
      process.execPath,
      [
        join(installed, 'dist/cli.js'),
        ...['evaluate', 'recipe.csv', '--as-of', '2024', '--criterion', criterion, '--lang', 'en'],
      ],
      { cwd: folder },
    ).status;

  test('ends with 0 where all is met, and with 1 where something is not', () => {
    expect(check('children.health.target.3/infant-mortality-rate@2025')).toBe(0);
    expect(check('women.health.target.2/maternal-mortality-ratio@2025')).toBe(1);
  });

  test.each(['recipes.md', 'recipes.zh.md'])('%s has the check as a workflow of GitHub Actions', (page) => {
    const guide = readFileSync(join(installed, 'docs', page), 'utf8');
    const [, workflow] = /```yaml\n(.*?)```/s.exec(guide)!;
    expect(workflow).toContain('npx tianmen-indicators evaluate data.csv --as-of 2024');
    expect(workflow).toMatch(/^on:\n {2}schedule:\n {4}- cron: /m);
  });
});

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
};

test.skipIf(!hasChromium)(
  `a page without a bundler judges by the modules as they are installed${hasChromium ? '' : ` (skipped: no Chromium at ${executablePath})`}`,
  async () => {
    const server = createServer(({ url = '' }, response) => {
      const path = url === '/' ? example('page.html') : join(folder, url);
      response.setHeader('content-type', types[extname(path)] ?? 'text/plain');
      try {
        response.end(readFileSync(path));
      } catch {
        response.writeHead(404).end();
      }
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const browser = await launch();
    try {
      const page = await browser.newPage();
      await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
      await page.waitForFunction(() => document.querySelector('output')!.textContent !== '');
      expect(await page.textContent('output')).toContain('婴儿死亡率：2024年为4.0‰');
    } finally {
      await browser.close();
      server.close();
    }
  },
  60_000,
);
