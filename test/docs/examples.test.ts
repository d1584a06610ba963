/** Every program in docs/examples runs against what is built. */
import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';

const run = promisify(execFile);
const root = new URL('../../', import.meta.url).pathname;
const folder = join(root, 'docs/examples');
const programs = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.mjs'))
  .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
  .sort();

/** Those whose output has a test of its own. */
const testedElsewhere: Readonly<Record<string, string>> = {
  'areas.mjs': 'test/assessment/examples.test.ts',
  'national.mjs': 'test/cli/national.test.ts',
  'server.mjs': 'test/package/recipes-server.test.ts',
  'workers.mjs': 'test/assessment/examples.test.ts',
  'workers.thread.mjs': 'test/assessment/examples.test.ts',
};

describe('each program ends well and complains of nothing', () => {
  test.each(programs.filter((name) => !Object.hasOwn(testedElsewhere, name)))('%s', async (name) => {
    const { stderr } = await run(process.execPath, [join(folder, name)], { cwd: root, timeout: 60_000 });
    expect(stderr).toBe('');
  });
});

test.each(Object.entries(testedElsewhere))('%s is run by %s', (name, file) => {
  expect(programs).toContain(name);
  expect(readFileSync(join(root, file), 'utf8')).toContain(`docs/examples/${name}`);
});
