/** The recipes, run against what is installed: a page without a bundler, a check that runs by itself. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { executablePath, hasChromium, launch } from '../render/chromium.js';

const folder = inject('installed');
const installed = join(folder, 'node_modules/tianmen-indicators');
const example = (name: string): string => join(installed, 'docs/examples', name);

writeFileSync(join(folder, 'recipe.csv'), '指标,年份,数值\n婴儿死亡率,2024,4.0\n孕产妇死亡率,2024,14.3\n');

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

  test('both guides have the check as a workflow of GitHub Actions', () => {
    const [workflow, other] = ['recipes.md', 'recipes.zh.md'].map(
      (page) => /```yaml\n(.*?)```/s.exec(readFileSync(join(installed, 'docs', page), 'utf8'))![1]!,
    );
    expect(other).toBe(workflow);
    expect(workflow).toMatch(/^on:\n {2}schedule:\n {4}- cron: /m);
    const commands = [...workflow!.matchAll(/- run: (.*)/g)].map(([, command]) => command!);
    expect(commands[0]).toBe('npm install tianmen-indicators');
    // What follows is run as it is written; the file has a criterion that is not met.
    copyFileSync(join(folder, 'recipe.csv'), join(folder, 'data.csv'));
    const { status, stdout } = spawnSync(commands[1]!, { cwd: folder, shell: true, encoding: 'utf8' });
    expect(status).toBe(1);
    expect(stdout).toContain('women.health.target.2/maternal-mortality-ratio@2025');
  });
});

/** A recipe, the file of it, and what stands for it in the guide of each language. */
const recipes = [
  ['Next.js', 'next/app/page.jsx'],
  ['Express', 'server.mjs'],
  ['a page without a bundler', 'page.html'],
  ['React, in both languages', 'next/app/verdict-list.jsx'],
  ['Python', 'judge.py'],
  ['a notebook', 'judge.ipynb'],
] as const;

describe.each(['recipes.md', 'recipes.zh.md'])('%s', (page) => {
  const guide = readFileSync(join(installed, 'docs', page), 'utf8');

  test.each(recipes)('leads to the recipe for %s, which is installed', (_, file) => {
    expect(guide).toContain(`](examples/${file})`);
    expect(existsSync(example(file))).toBe(true);
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
