/**
 * Verdicts a second of DuckDB against `evaluate`, in one run, and events counted and judged. `npm run bench:sql`.
 *
 * Each measurement is a process of its own, so that its peak of memory is its own too. Times are medians of several
 * passes, after a first one that does not count. The rows are made by DuckDB.
 */
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compileCounts, compileVerdicts } from '../../../src/entries/sql.js';
import { evaluate } from '../../../src/plan/evaluate.js';
import { indicatorCount, plan, rowsOf, years } from './plan.js';

interface Measured {
  readonly seconds: number;
  readonly verdicts: number;
  readonly megabytes: number;
}

const options = { dialect: 'duckdb', asOf: 2025, literals: true, periods: { from: years[0]! } } as const;
const perArea = indicatorCount * years.length;

async function connected(threads: number): Promise<DuckDBConnection> {
  const instance = await DuckDBInstance.create(':memory:', {
    threads: String(threads),
    memory_limit: '800MB',
    // What does not fit is written there, and not beside the source.
    temp_directory: join(tmpdir(), 'duckdb'),
  });
  return instance.connect();
}

/** Makes the files; areas one after another, as a partitioned store holds them. */
async function makeRows(file: string, areas: number): Promise<void> {
  const connection = await connected(2);
  await connection.run(`COPY (
    SELECT 'area ' || (i // ${perArea}) AS area, 'indicator-' || (i // ${years.length} % ${indicatorCount}) AS indicator,
      ${years[0]!} + i % ${years.length} AS period,
      CAST(40 + (i * 7919 % 6000) / 100.0 AS DECIMAL(9, 2)) AS value
    FROM range(${areas * perArea}) AS r(i)
  ) TO '${file}' (FORMAT parquet)`);
}

const columnsOfRows = { numerator: null, denominator: null, unit: null, status: null, bound: null, part: null };

async function judgeRows(file: string, threads: number): Promise<Measured> {
  const connection = await connectedTo(file, threads);
  const relations = { observations: { table: 'rows', columns: columnsOfRows } };
  const { text } = compileVerdicts(plan, { ...options, relations, digits: { whole: 3, places: 2, counts: 0 } });
  return measured(connection, `SELECT count(*), count(margin_over), sum(hash(v)) FROM (${text}) AS v`);
}

/** What the engine needs for nothing but reading the rows and putting the years of each series side by side. */
async function groupRows(file: string, threads: number): Promise<Measured> {
  const connection = await connectedTo(file, threads);
  const figures = years
    .filter((year) => year >= 2020)
    .map((year) => `max(value) FILTER (WHERE period = ${year}) AS y${year}`);
  return measured(
    connection,
    `SELECT count(*), sum(hash(v))
    FROM (SELECT area, indicator, ${figures.join(', ')} FROM rows GROUP BY area, indicator) AS v`,
  );
}

async function connectedTo(file: string, threads: number): Promise<DuckDBConnection> {
  const connection = await connected(threads);
  await connection.run(`CREATE VIEW rows AS SELECT * FROM '${file}'`);
  return connection;
}

const passes = 5;

/** The first column of the result is the number of verdicts. */
async function measured(connection: DuckDBConnection, text: string): Promise<Measured> {
  const seconds: number[] = [];
  let verdicts = 0;
  for (let pass = 0; pass <= passes; pass++) {
    const start = performance.now();
    const reader = await connection.runAndReadAll(text);
    seconds.push((performance.now() - start) / 1000);
    verdicts = Number(reader.getRows()[0]![0]);
  }
  return { seconds: median(seconds.slice(1)), verdicts, megabytes: process.resourceUsage().maxRSS / 1024 };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

function judgeInProcess(areas: number): Measured {
  const rows = Array.from({ length: areas }, (_, area) => rowsOf(area));
  const measurements = Array.from({ length: passes + 1 }, () => judgeAll(rows)).slice(1);
  return { ...measurements[passes - 1]!, seconds: median(measurements.map(({ seconds }) => seconds)) };
}

function judgeAll(rows: readonly ReturnType<typeof rowsOf>[]): Measured {
  let verdicts = 0;
  const start = performance.now();
  for (const [area, own] of rows.entries())
    for (const { id, indicator } of plan.criteria) {
      evaluate(id, own.get(indicator)!, { plan, asOf: 2025, area: `area ${area}` });
      verdicts++;
    }
  const seconds = (performance.now() - start) / 1000;
  return { seconds, verdicts, megabytes: process.resourceUsage().maxRSS / 1024 };
}

async function makeEvents(file: string, events: number): Promise<void> {
  const connection = await connected(2);
  await connection.run(`COPY (
    SELECT 'area ' || (i // ${events / 5000}) AS area, ${years[0]!} + i % ${years.length} AS year,
      1000 + i * 7919 % 4000 AS grams
    FROM range(${events}) AS r(i)
  ) TO '${file}' (FORMAT parquet)`);
}

/** Ten indicators of light births, each with a limit of its own, are counted in one pass and judged. */
async function judgeEvents(file: string): Promise<Measured> {
  const connection = await connected(2);
  await connection.run(`CREATE VIEW births AS SELECT * FROM '${file}'`);
  const births = { table: 'births', area: 'area', year: 'year' };
  const mapping = Array.from({ length: indicatorCount }, (_, i) => ({
    indicator: `indicator-${i}`,
    numerator: { ...births, where: [{ column: 'grams', atMost: 2000 + 100 * i }] },
    denominator: births,
  }));
  const start = performance.now();
  const { text, parameters } = compileCounts(mapping, { dialect: 'duckdb' });
  await connection.run(`CREATE TABLE counted AS ${text}`, [...parameters]);
  const counting = (performance.now() - start) / 1000;
  const columns = { unit: null, status: null, bound: null, part: null };
  const { text: judging } = compileVerdicts(plan, {
    ...options,
    relations: { observations: { table: 'counted', columns } },
  });
  const judged = await measured(connection, `SELECT count(*), sum(hash(v)) FROM (${judging}) AS v`);
  console.error(`  counted in ${counting.toFixed(1)} s, judged in ${judged.seconds.toFixed(1)} s`);
  return { ...judged, seconds: judged.seconds + counting };
}

const tasks: Readonly<Record<string, (...args: readonly string[]) => unknown>> = {
  makeRows: (file, areas) => makeRows(file!, Number(areas)),
  judgeRows: (file, threads) => judgeRows(file!, Number(threads)),
  groupRows: (file, threads) => groupRows(file!, Number(threads)),
  judgeInProcess: (areas) => judgeInProcess(Number(areas)),
  makeEvents: (file, events) => makeEvents(file!, Number(events)),
  judgeEvents: (file) => judgeEvents(file!),
};

function inProcess(...args: readonly (string | number)[]): Measured {
  const out = execFileSync(process.execPath, [process.argv[1]!, ...args.map(String)], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return JSON.parse(out || 'null') as Measured;
}

function print(what: string, { seconds, verdicts, megabytes }: Measured, base?: number): number {
  const rate = verdicts / seconds;
  const ratio = base === undefined ? '' : `, ${(rate / base).toFixed(1)} times evaluate`;
  console.log(
    `${what}: ${verdicts} verdicts in ${seconds.toFixed(2)} s, ${Math.round(rate)} a second${ratio}, ${Math.round(megabytes)} MB`,
  );
  return rate;
}

const [task, ...args] = process.argv.slice(2);
if (task !== undefined) {
  console.log(JSON.stringify((await tasks[task]!(...args)) ?? null));
} else {
  const folder = mkdtempSync(join(tmpdir(), 'bench-sql-'));
  try {
    const base = print('evaluate, 10,000 areas', inProcess('judgeInProcess', 10_000));
    for (const areas of [10_000, 50_000, 100_000]) {
      const file = join(folder, `rows-${areas}.parquet`);
      inProcess('makeRows', file, areas);
      for (const threads of [1, 2]) {
        const what = `${(areas * perArea) / 1e6} million rows, threads ${threads}`;
        const { seconds } = inProcess('groupRows', file, threads);
        console.log(`DuckDB, ${what}, years side by side, nothing judged: ${seconds.toFixed(2)} s`);
        print(`DuckDB, ${what}`, inProcess('judgeRows', file, threads), base);
      }
      rmSync(file);
    }
    const events = Number(process.env['EVENTS'] ?? 100e6);
    const file = join(folder, 'events.parquet');
    inProcess('makeEvents', file, events);
    print(`DuckDB, ${events / 1e6} million events counted and judged, threads 2`, inProcess('judgeEvents', file));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
