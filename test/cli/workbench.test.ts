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

test('in Chinese it is said in Chinese; a name is shown without what controls a terminal', async () => {
  const argv = ['workbench', '--lang', 'zh', '--out', '工作台\u001b.html'];
  const { code, err } = await run(argv, { files });
  expect([code, err.startsWith('已写入: 工作台'), err.includes('\u001b')]).toEqual([0, true, false]);
  const refused = await run(['workbench', '--lang', 'zh'], { files });
  expect([refused.code, refused.err.includes('请用 --out 指定文件，如 workbench.html')]).toEqual([2, true]);
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
