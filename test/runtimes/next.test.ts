/** The Next.js recipe: built and served by Next.js itself, which is asked of the package registry. */
import { execFile, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { executablePath, hasChromium, launch } from '../render/chromium.js';

const run = promisify(execFile);
const installed = join(inject('installed'), 'node_modules/tianmen-indicators');
const folder = mkdtempSync(join(tmpdir(), 'next-'));
const quiet = { ...process.env, NEXT_TELEMETRY_DISABLED: '1' };

/** The packages of the recipe; `false` where they cannot be had. */
async function isInstalled(): Promise<boolean> {
  cpSync(join(installed, 'docs/examples/next'), folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  const packages = ['next@16', 'react@19', 'react-dom@19'];
  const options = ['--no-audit', '--no-fund', '--prefer-offline', '--install-links'];
  return run('npm', ['install', ...options, ...packages, installed], { cwd: folder }).then(
    () => true,
    () => false,
  );
}

const next = (...args: readonly string[]): readonly string[] => [
  join(folder, 'node_modules/next/dist/bin/next'),
  ...args,
];

/** Starts the server that was built, and says where it is. */
function started(): Promise<{ readonly url: string; readonly stop: () => void }> {
  const server = spawn(process.execPath, next('start', '--port', '0', '--hostname', '127.0.0.1'), {
    cwd: folder,
    env: quiet,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    let said = '';
    server.stdout.on('data', (text: Buffer) => {
      said += String(text);
      const [url] = /http:\/\/127\.0\.0\.1:\d+/.exec(said) ?? [];
      if (url !== undefined && said.includes('Ready')) resolve({ url, stop: () => void server.kill() });
    });
    server.once('exit', (code) => reject(new Error(`the server ended with ${code}: ${said}`)));
  });
}

describe('Next.js', () => {
  let site: Awaited<ReturnType<typeof started>> | null = null;

  beforeAll(async () => {
    if (!(await isInstalled())) return;
    await run(process.execPath, next('build'), { cwd: folder, env: quiet });
    site = await started();
  }, 300_000);
  afterAll(() => {
    site?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  test('the server judges, and sends the list as HTML', async ({ skip }) => {
    skip(site === null, 'Next.js cannot be had from the package registry');
    const html = await (await fetch(site!.url)).text();
    expect(html).toContain('婴儿死亡率：2024年为4.0‰');
    expect(html).toContain('data-status="met"');
  });

  test(`the client component has the same results, and shows them in English (${executablePath})`, async ({ skip }) => {
    skip(site === null || !hasChromium, 'without Next.js or Chromium');
    const browser = await launch();
    try {
      const page = await browser.newPage();
      const faults: string[] = [];
      page.on('pageerror', (error) => faults.push(String(error)));
      page.on('response', (response) => {
        if (!response.ok() && !response.url().endsWith('/favicon.ico')) faults.push(response.url());
      });
      await page.goto(site!.url, { waitUntil: 'networkidle' });
      await page.getByRole('button', { name: 'English' }).click();
      await page.getByText('Infant mortality rate: 4.0 per 1,000 in 2024').first().waitFor();
      expect(faults).toEqual([]);
    } finally {
      await browser.close();
    }
  });
});
