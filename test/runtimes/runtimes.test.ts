/** The packed tarball, installed, says the same in every runtime that README names, byte by byte. */
import { execFile } from 'node:child_process';
import { copyFileSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, expect, inject, test } from 'vitest';
import { executablePath, hasChromium, launch } from '../render/chromium.js';

const folder = inject('installed');
const run = promisify(execFile);
let expected = '';

/** What a program prints, in the folder of the installed package. */
async function printed(command: string, ...args: readonly string[]): Promise<string> {
  const { stdout } = await run(command, args, { cwd: folder, maxBuffer: 64e6 });
  return stdout.trimEnd();
}

beforeAll(async () => {
  for (const name of ['program.mjs', 'print.mjs', 'thread.mjs', 'page.html'])
    copyFileSync(new URL(name, import.meta.url), join(folder, name));
  expected = await printed(process.execPath, 'print.mjs');
  expect(expected.length).toBeGreaterThan(100_000);
});

/** Runtimes as npm packages: the name of the command, and its arguments before the program. */
const runtimes: readonly (readonly [string, string, ...string[]])[] = [
  ['node@20', 'node'],
  ['node@22', 'node'],
  ['node@24', 'node'],
  ['deno@2', 'deno', 'run', '--allow-read=.', '--no-remote'],
  ['bun@1', 'bun', 'run'],
];

test.for(runtimes)('%s', async ([name, command, ...args], { skip }) => {
  const inRuntime = ['exec', '--yes', `--package=${name}`, '--', command];
  const version = await printed('npm', ...inRuntime, '--version').catch(() => null);
  skip(version === null, `${name} cannot be had from the package registry`);
  console.log(`${name}: ${version?.split('\n')[0]}`);
  expect(await printed('npm', ...inRuntime, ...args, 'print.mjs')).toBe(expected);
});

test('a worker thread', async () => {
  expect(await printed(process.execPath, 'thread.mjs')).toBe(expected);
});

const types: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript' };

test.skipIf(!hasChromium)(`Chromium, by an import map (${executablePath})`, async () => {
  const server = createServer(({ url = '/' }, response) => {
    const path = normalize(decodeURI(url.split('?')[0]!));
    const type = types[extname(path).replace('.mjs', '.js')] ?? 'application/octet-stream';
    response.setHeader('content-type', `${type}; charset=utf-8`);
    try {
      response.end(readFileSync(join(folder, path)));
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const browser = await launch();
  try {
    const page = await browser.newPage();
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('response', (response) => {
      if (!response.ok() && !response.url().endsWith('/favicon.ico'))
        faults.push(`${response.status()} ${response.url()}`);
    });
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/page.html`);
    await page
      .waitForFunction(() => 'text' in globalThis, null, { timeout: 20_000 })
      .catch(() => faults.push('no answer'));
    expect(faults).toEqual([]);
    console.log(`Chromium ${browser.version()}`);
    expect(await page.evaluate(() => (globalThis as unknown as { text: string }).text)).toBe(expected);
  } finally {
    await browser.close();
    server.close();
  }
});
