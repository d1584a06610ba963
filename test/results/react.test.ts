/** A server component passes every result to a client component, which receives the same: by React itself. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { everyKind } from './every-kind.js';

interface Server {
  renderToPipeableStream(model: unknown, options: { onError: (error: Error) => void }): { pipe(to: PassThrough): void };
}

interface Client {
  createFromNodeStream(stream: PassThrough): PromiseLike<unknown>;
}

const folder = mkdtempSync(join(tmpdir(), 'react-'));
let server: Server;
let client: Client;

/** React's server side is loaded under a condition of its own: bundled, it stands beside the client side here. */
async function bundled<T>(module: string, name: keyof T & string, conditions: string[]): Promise<T> {
  const outfile = join(folder, `${conditions.join('-') || 'client'}.mjs`);
  await build({
    stdin: { contents: `export { ${name} } from 'react-server-dom-parcel/${module}'`, resolveDir: import.meta.dirname },
    bundle: true,
    platform: 'node',
    format: 'esm',
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
    define: { 'process.env.NODE_ENV': '"development"' },
    conditions,
    outfile,
  });
  return (await import(pathToFileURL(outfile).href)) as T;
}

beforeAll(async () => {
  server = await bundled<Server>('server.node', 'renderToPipeableStream', ['react-server']);
  client = await bundled<Client>('client.node', 'createFromNodeStream', []);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What a client component receives, and what React says against it on the way. */
async function passed(model: unknown): Promise<{ received: unknown; complaints: readonly string[] }> {
  const complaints: string[] = [];
  const spy = vi.spyOn(console, 'error').mockImplementation((...words: unknown[]) => {
    complaints.push(words.join(' '));
  });
  try {
    const stream = new PassThrough();
    server.renderToPipeableStream(model, { onError: ({ message }) => void complaints.push(message) }).pipe(stream);
    return { received: await client.createFromNodeStream(stream), complaints };
  } catch (error) {
    return { received: error, complaints };
  } finally {
    spy.mockRestore();
  }
}

test.each(everyKind())('%s', async (_name, result) => {
  const { received, complaints } = await passed(result);
  expect(complaints).toEqual([]);
  assert.deepStrictEqual(received, result);
});

describe('React refuses what is not plain', () => {
  test.each([
    ['another prototype', Object.setPrototypeOf({ a: 1 }, Object.create(Object.prototype) as object) as object],
    ['a symbol', { [Symbol('x')]: 1 }],
  ])('%s', async (_what, value) => {
    const { complaints } = await passed({ value });
    expect(complaints.join('\n')).toContain('Only plain objects');
  });
});
