/** The entry in a browser: one bundle, without Node. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import type * as io from '../../src/entries/io.js';

test('it bundles for browsers with nothing of Node in it, and reads there', async () => {
  const { outputFiles } = await build({
    stdin: {
      contents: "export * from './src/entries/io.ts'; export { catalogue } from './src/entries/catalogue.ts'",
      resolveDir: new URL('../..', import.meta.url).pathname,
      loader: 'ts',
    },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2023',
    charset: 'utf8',
  });
  const code = outputFiles[0]!.text;
  expect(code).not.toMatch(/node:|require\(/);
  const folder = mkdtempSync(join(tmpdir(), 'tianmen-io-'));
  try {
    writeFileSync(join(folder, 'io.mjs'), code);
    const { readObservations, catalogue } = (await import(pathToFileURL(join(folder, 'io.mjs')).href)) as typeof io & {
      catalogue: never;
    };
    expect(
      readObservations(new TextEncoder().encode('指标,年份,数值\n孕产妇死亡率,2024,14.3'), { plan: catalogue })
        .observations,
    ).toHaveLength(1);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
