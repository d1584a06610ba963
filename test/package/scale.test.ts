/** The programs and the command of docs/scale, in both languages, as a user runs them. */
import { DuckDBInstance } from '@duckdb/node-api';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';

const installed = inject('installed');
const root = new URL('../..', import.meta.url).pathname;

const rows = [
  ['East', 2024, '4.1'],
  ['East', 2025, '3.9'],
  ['West', 2024, '6.3'],
  ['West', 2025, '5.3'],
] as const;

async function parquet(file: string): Promise<void> {
  const connection = await (await DuckDBInstance.create()).connect();
  const values = rows.map(([area, year, value]) => `('${area}', 'infant-mortality-rate', ${year}, ${value})`);
  const none = ['unit', 'status', 'bound', 'part'].map((column) => `CAST(NULL AS VARCHAR) AS ${column}`);
  await connection.run(`COPY (
    SELECT *, CAST(NULL AS BIGINT) AS numerator, CAST(NULL AS BIGINT) AS denominator, ${none.join(', ')}
    FROM (VALUES ${values.join(', ')}) AS v(area, indicator, period, value)
  ) TO '${file}' (FORMAT parquet)`);
  connection.closeSync();
}

const textOf = (page: string): string => readFileSync(join(root, 'docs', page), 'utf8');
const programsIn = (page: string): readonly string[] =>
  [...textOf(page).matchAll(/```js\n([^]*?)```/g)].map(([, program]) => program!);
const withoutRemarks = (program: string): string => program.replaceAll(/ *\/\/ .*$/gm, '');

describe('the programs of docs/scale', () => {
  const programs = programsIn('scale.md');
  let folder: string;
  const run = (program: string): string =>
    execFileSync(process.execPath, [program], { cwd: folder, encoding: 'utf8', timeout: 60_000 });

  beforeAll(async () => {
    folder = mkdtempSync(join(installed, 'scale-'));
    mkdirSync(join(folder, 'figures'));
    mkdirSync(join(folder, 'node_modules'));
    symlinkSync(join(root, 'node_modules/@duckdb'), join(folder, 'node_modules/@duckdb'));
    await parquet(join(folder, 'figures', 'of-all.parquet'));
  });

  test('are five, the same in both languages but for their remarks', () => {
    expect(programs).toHaveLength(5);
    expect(programsIn('scale.zh.md').map(withoutRemarks)).toEqual(programs.map(withoutRemarks));
  });

  test('judges Parquet files, and projects the areas that are open', () => {
    const [judging, , , , projecting] = programs as [string, string, string, string, string];
    const printing = 'console.log(problems.length, verdicts.filter(isOpen).map(({ area }) => area).join());';
    writeFileSync(join(folder, 'duckdb.mjs'), `${judging}\n${projecting}\n${printing}`);
    const lines = run('duckdb.mjs').trim().split('\n');
    // No problem, and one area that has not reached the level of 2030.
    expect(lines).toEqual([expect.stringMatching(/^West [1-9]$/), '0 West']);
  });

  test('counts events and judges the counts', () => {
    const [judging, counting] = programs as [string, string];
    const table = `await connection.run(\`CREATE TABLE births AS SELECT * FROM (VALUES
      ('East', DATE '2025-03-01', 2400), ('East', DATE '2025-04-01', 3300), ('West', DATE '2025-05-01', 3100)
    ) AS v(county, born, grams)\`);`;
    const printing = 'for (const { area, value } of ofBirths) console.log(area, value);';
    writeFileSync(join(folder, 'events.mjs'), [judging, table, counting, printing].join('\n'));
    expect(run('events.mjs').trim().split('\n').sort()).toEqual(['East 50', 'West 0']);
  });

  test('spreads areas over threads', () => {
    writeFileSync(
      join(folder, 'rows.mjs'),
      `export const rowsOf = (from) => from > 0 ? [] : ['East', 'West'].map((area) =>
        ({ area, indicator: 'infant-mortality-rate', period: 2025, value: '5' }));`,
    );
    for (const program of programs.slice(2, 4)) {
      const [, name] = /^\/\/ ([\w.]+\.mjs)/.exec(program)!;
      writeFileSync(join(folder, name!), program);
    }
    expect(run('areas.mjs').trim().split('\n')).toEqual(['East 2', 'West 2']);
  });
});

test('the command of both pages writes verdicts, which an engine runs', async () => {
  const [page, other] = [textOf('scale.md'), textOf('scale.zh.md')];
  const [, command] = /`(tianmen-indicators sql [^>`]*) > verdicts\.sql`/.exec(page)!;
  const [, filling] = /`(INSERT INTO areas [^`]*)`/.exec(page)!;
  for (const text of [command!, filling!]) expect(other).toContain(text);
  const program = join(installed, 'node_modules/.bin/tianmen-indicators');
  const shell = (...args: readonly string[]): string => execFileSync(program, args, { encoding: 'utf8' });
  const [, ...args] = command!.split(' ');
  const connection = await (await DuckDBInstance.create()).connect();
  await connection.run(shell('sql', '--dialect', 'duckdb', '--tables'));
  await connection.run(
    `INSERT INTO observations (area, indicator, period, value) VALUES ('East', 'infant-mortality-rate', '2025', 3.9)`,
  );
  const answers = async (text: string) => (await connection.runAndReadAll(text)).getRowObjects();
  expect(await answers(shell(...args, '--checks'))).toMatchObject([{ problem: 'no-areas' }]);
  await connection.run(filling!);
  expect(await answers(shell(...args, '--checks'))).toEqual([]);
  const verdicts = await answers(shell(...args));
  expect(verdicts.filter(({ status }) => status === 'met').length).toBeGreaterThan(0);
  expect(new Set(verdicts.map(({ area }) => area))).toEqual(new Set(['East']));
  connection.closeSync();
});
