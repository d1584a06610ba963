/** The command `sql` writes statements that run from a file. */
import { expect, test } from 'vitest';
import { run } from './run.js';

test('verdicts are written with the texts of the plan in them', async () => {
  const { code, out } = await run(['sql', '--dialect', 'duckdb', '--as-of', '2026', '--kind', 'between']);
  expect(code).toBe(0);
  expect(out).toMatch(/^-- Verdicts on \d+ criteria as of 2026/);
  expect(out).not.toContain('$1');
  expect(out.trimEnd().endsWith(';')).toBe(true);
});

test('tables and checks are written', async () => {
  expect((await run(['sql', '--dialect', 'postgres', '--tables'])).out).toContain('CREATE TABLE observations');
  const { out } = await run(['sql', '--dialect', 'spark', '--as-of', '2026', '--checks']);
  expect(out).toContain("'duplicate' AS problem");
});

test('without an engine or a date the command says what is needed', async () => {
  expect((await run(['sql', '--as-of', '2026'])).err).toContain('--dialect is needed');
  expect((await run(['sql', '--dialect', 'duckdb'])).err).toContain('--as-of is needed');
});

test('the policy in --settings is that of the verdicts', async () => {
  const argv = ['sql', '--dialect', 'duckdb', '--as-of', '2026', '--kind', 'about'];
  const files = { 's.json': JSON.stringify({ policy: { aboutTolerance: { percent: '3.75' } } }) };
  const [plain, asked] = [await run(argv), await run([...argv, '--settings', 's.json'], { files })];
  expect([plain.code, asked.code]).toEqual([0, 0]);
  expect(asked.out).not.toBe(plain.out);
  const refused = await run([...argv, '--settings', 's.json'], { files: { 's.json': '{"policy":{"confidence":7}}' } });
  expect([refused.code, refused.err]).toEqual([2, expect.stringContaining('--settings: policy.confidence')]);
});
