/** What is built, run as a process: exit codes, streams, files. */
import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeWhole } from '../../src/cli/process-io.js';
import { table } from './run.js';

const root = new URL('../..', import.meta.url).pathname;
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  version: string;
  bin: Record<string, string>;
  exports: Record<string, unknown>;
};
const bin = join(root, manifest.bin['tianmen-indicators']!);

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tianmen-'));
  writeFileSync(join(folder, 'data.csv'), table);
  writeFileSync(join(folder, 'gb.csv'), iconv.encode(table, 'gb18030'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(
  argv: readonly string[],
  options: { readonly input?: string | Uint8Array; readonly env?: NodeJS.ProcessEnv } = {},
) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...argv], {
    cwd: folder,
    encoding: 'utf8',
    input: options.input ?? '',
    env: { PATH: process.env['PATH'], LANG: 'C', ...options.env },
  });
  return { code: status, out: stdout, err: stderr };
}

describe('the command as installed', () => {
  test('it is executable, and no entry to import', () => {
    expect(readFileSync(bin, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
    expect(statSync(bin).mode & 0o111).toBe(0o111);
    expect(Object.keys(manifest.exports).some((entry) => entry.includes('cli'))).toBe(false);
    // A link, as npx makes one.
    symlinkSync(bin, join(folder, 'tianmen'));
    expect(spawnSync(join(folder, 'tianmen'), ['--version'], { encoding: 'utf8' }).stdout).toBe(
      `${manifest.version}\n`,
    );
  });

  test('it uses the library beside it and holds no second copy', () => {
    const code = readFileSync(bin, 'utf8');
    expect(code).toMatch(/from "\.\/index\.js"/);
    expect(code).not.toContain('到2025年和2030年，产前筛查率');
  });

  test.each<[string, string[], number]>([
    ['not met yet', ['evaluate', 'gb.csv'], 1],
    ['nothing found', ['catalogue', 'search', 'zebra'], 1],
    ['a missing file', ['evaluate', 'missing.csv'], 2],
    ['a period that is none', ['evaluate', 'data.csv', '--as-of', 'now'], 2],
    ['an unknown command', ['frobnicate'], 2],
    ['without data', ['project', 'data.csv', '--indicator', 'neonatal-mortality-rate'], 3],
  ])('exit code, %s', (_what, argv, code) => {
    const outcome = run(argv);
    expect(outcome.code).toBe(code);
    expect(outcome.err).not.toMatch(/\n {4}at /);
    if (code === 2) expect(outcome.out).toBe('');
  });

  test('the language of the environment', () => {
    expect(run(['frobnicate'], { env: { LANG: 'zh_CN.UTF-8' } }).err).toBe(
      'tianmen-indicators: 没有命令“frobnicate”；全部命令见 --help\n',
    );
  });

  test('GB18030 on standard input, JSON on standard output', () => {
    const { code, out, err } = run(
      [
        'evaluate',
        '-',
        '--json',
        '--as-of',
        '2024',
        '--criterion',
        'children.health.target.3/infant-mortality-rate@2025',
      ],
      { input: iconv.encode(table, 'gb18030') },
    );
    expect([code, err]).toEqual([0, '']);
    expect(JSON.parse(out)).toMatchObject({
      asOf: '2024',
      areas: [{ area: null, evaluations: [{ status: 'met', margin: '2' }] }],
      problems: [],
    });
  });

  test('statements on standard input', () => {
    const { code, out } = run([], {
      input:
        'const limit = await Promise.resolve(6)\nevaluate("children.health.target.3/infant-mortality-rate@2025", [{ period: 2024, value: limit }])\n',
      env: { HOME: folder },
    });
    expect([code, out]).toEqual([
      0,
      'met early: infant-mortality-rate 6 per-1000 (2024), limit ≤6 by 2025, margin 0\n',
    ]);
    expect(existsSync(join(folder, '.node_repl_history'))).toBe(false);
  });

  test('a reader that goes away ends it quietly, with the exit code of other tools', async () => {
    const child = spawn(process.execPath, [bin, 'catalogue', 'list', '--json'], {
      cwd: folder,
      env: { PATH: process.env['PATH'], LANG: 'C' },
    });
    let err = '';
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
    child.stdout.destroy();
    const code = await new Promise((done) => child.on('close', done));
    expect([code, err]).toEqual([141, '']);
  });

  test.skipIf(!existsSync('/dev/full'))('a full disk under standard output is told, and the exit code says so', () => {
    const full = openSync('/dev/full', 'w');
    const { status, stderr } = spawnSync(process.execPath, [bin, 'evaluate', 'data.csv', '--lang', 'zh'], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', full, 'pipe'],
    });
    closeSync(full);
    expect([status, stderr.split('\n').at(-2)]).toEqual([74, 'tianmen-indicators: 不能写入标准输出：磁盘已满']);
  });

  test('help lists every exit code', () => {
    for (const [lang, text] of [
      ['zh', '标准输出不能写入.*\\n  141  读取标准输出的一方已关闭'],
      ['en', 'standard output cannot be written.*\\n  141  the reader of standard output has gone away'],
    ] as const)
      expect(run(['--help', '--lang', lang]).out).toMatch(
        new RegExp(`\\n  0  .*\\n  1  .*\\n  2  .*\\n  3  .*\\n  74  ${text}`),
      );
  });

  test('a page with charts', { timeout: 30_000 }, () => {
    const { code, err } = run([
      'report',
      '--full',
      'data.csv',
      '--as-of',
      '2024',
      '--lang',
      'zh',
      '--out',
      'report.html',
    ]);
    expect([code, err]).toEqual([0, '已写入: report.html\n']);
    expect(readFileSync(join(folder, 'report.html'), 'utf8')).toMatch(/^<!doctype html>[^]*<figure>.*<svg role="img"/);
    expect(run(['report', 'data.csv', '--out', join(folder, 'data.csv', 'r.md')])).toMatchObject({
      code: 2,
      err: expect.stringContaining('cannot write'),
    });
  });
});

describe('writing a file', () => {
  test('it replaces the file, keeps its mode, and leaves no temporary file', async () => {
    const place = mkdtempSync(join(folder, 'w'));
    const path = join(place, 'r.md');
    await writeWhole(path, 'one');
    chmodSync(path, 0o640);
    await writeWhole(path, 'two');
    expect([readFileSync(path, 'utf8'), statSync(path).mode & 0o777, readdirSync(place)]).toEqual([
      'two',
      0o640,
      ['r.md'],
    ]);
  });

  test('on failure the old file stays, and no temporary file is left', async () => {
    const place = mkdtempSync(join(folder, 'w'));
    mkdirSync(join(place, 'r.md'));
    await expect(writeWhole(join(place, 'r.md'), 'x')).rejects.toThrow();
    expect(readdirSync(place)).toEqual(['r.md']);
    writeFileSync(join(place, 'file'), '');
    await expect(writeWhole(join(place, 'file', 'r.md'), 'x')).rejects.toThrow();
  });

  test('the folder of a file is created where it does not exist', async () => {
    const place = mkdtempSync(join(folder, 'w'));
    await writeWhole(join(place, 'reports', '2024', 'r.md'), 'x');
    expect(readFileSync(join(place, 'reports', '2024', 'r.md'), 'utf8')).toBe('x');
  });

  test('a link stays a link, and its file is replaced; a device is written to', async () => {
    const place = mkdtempSync(join(folder, 'w'));
    writeFileSync(join(place, 'real.md'), 'one');
    symlinkSync('real.md', join(place, 'link.md'));
    await writeWhole(join(place, 'link.md'), 'two');
    expect([readFileSync(join(place, 'real.md'), 'utf8'), readdirSync(place).sort()]).toEqual([
      'two',
      ['link.md', 'real.md'],
    ]);
    await writeWhole('/dev/null', 'x');
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });
});
