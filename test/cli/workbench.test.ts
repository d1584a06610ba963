/** `workbench`: the page is unpacked as it was shipped. */
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { run } from './run.js';

const page = '<!doctype html><title>made up</title>';
const files = { 'shipped/workbench.html.br': brotliCompressSync(page) };

test('the page is written where --out says', async () => {
  const { code, written, err } = await run(['workbench', '--out', 'page.html'], { files });
  expect([code, written.get('page.html'), err]).toEqual([0, page, 'written: page.html\n']);
});

test('--out - is standard output, with no word beside it', async () => {
  const { code, out, err } = await run(['workbench', '--out', '-'], { files });
  expect([code, out, err]).toEqual([0, page, '']);
});

test.each([
  [['workbench'], 'name the file with --out'],
  [['workbench', 'data.csv', '--out', 'page.html'], 'workbench takes no operand'],
])('%j is refused', async (argv, message) => {
  const { code, err, written } = await run(argv, { files });
  expect(code).toBe(2);
  expect(err).toContain(message);
  expect(written.size).toBe(0);
});
