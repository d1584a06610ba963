/** The same input gives the same answer in every time zone. */
import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';

const root = new URL('../..', import.meta.url).pathname;
const script = `
  const { evaluate } = await import('./dist/index.js');
  const id = 'children.health.target.3/infant-mortality-rate@2025';
  const rows = ['2024', '2025', '2025-02', '2025-12-31', '2026-01-01'].map((period, i) => ({ period, value: String(6.3 - i / 10) }));
  const asOf = [2024, '2024-12', '2025-02', '2025-02-28', '2025-12-30', '2025-12-31', '2026-01-01'];
  console.log(JSON.stringify(asOf.map((each) => evaluate(id, rows, { asOf: each }))));
`;
const inZone = (TZ: string): string =>
  execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, TZ },
  });

test.each(['Asia/Shanghai', 'Pacific/Apia', 'America/Lima', 'America/New_York'])('%s answers as UTC does', (zone) => {
  expect(inZone(zone)).toBe(inZone('UTC'));
});
