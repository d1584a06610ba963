/** The examples of many areas run with the built package, in one thread and in several, and agree. */
import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';

const root = new URL('../..', import.meta.url).pathname;
const run = (...args: readonly string[]): string =>
  execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8' });

test('areas streamed in one process, and spread over threads', () => {
  const [, , , totals] = run('docs/examples/areas.mjs', '3').trim().split('\n');
  // Each thread runs docs/examples/workers.thread.mjs.
  const threads = run('docs/examples/workers.mjs', '3', '2').trim().split('\n');
  expect(threads[0]).toMatch(/^3 areas in 2 threads: /);
  const sums = threads
    .slice(2)
    .map((line) => /^area \d+: (\d+) of (\d+) met, (\d+) alerts$/.exec(line)!.slice(1).map(Number));
  const [met, judged, alerts] = [0, 1, 2].map((column) => sums.reduce((sum, counts) => sum + counts[column]!, 0));
  expect(totals).toMatch(new RegExp(`^${met} of ${judged} verdicts met \\(.* %\\), ${alerts} alerts$`));
});
