/** Rows brought into PostgreSQL from CSV, and into Spark from Parquet. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { pgliteEngine, type Engine } from './engines.js';
import { loadsAndMaps, type FileOfRows } from './loading.js';
import { postgresEngine } from './servers/postgres.js';
import { postgresFolder } from './servers/processes.js';
import { sparkEnvironment, startSpark } from './servers/spark.js';

async function writeWith(engine: Engine, ...texts: readonly string[]): Promise<void> {
  for (const text of texts) await engine.rows({ text, parameters: [], columns: [] });
}

// PostgreSQL writes and reads the file itself, so that it stands where the server may write.
const csv: FileOfRows = {
  source: '/tmp/observations-loaded.csv',
  write: (engine, query) =>
    writeWith(
      engine,
      `COPY (${query}) TO '/tmp/observations-loaded.csv' WITH (FORMAT csv, HEADER true)`,
      'DELETE FROM observations',
    ),
};

const folder = mkdtempSync(join(tmpdir(), 'loading-'));
const parquet: FileOfRows = {
  source: join(folder, 'observations'),
  write: (engine, query) =>
    writeWith(engine, `INSERT OVERWRITE DIRECTORY '${join(folder, 'observations')}' USING parquet ${query}`),
};

const environment = sparkEnvironment();
const engines = [
  { name: 'PostgreSQL (PGlite)', start: pgliteEngine, file: csv, skip: false },
  { name: 'PostgreSQL (server)', start: postgresEngine, file: csv, skip: postgresFolder() === null },
  {
    name: 'Apache Spark',
    start: async () => (await startSpark(environment!)).engine,
    file: parquet,
    skip: environment === null,
  },
];

afterAll(() => {
  for (const each of [folder, csv.source]) rmSync(each, { recursive: true, force: true });
});

describe.each(engines)('$name', ({ start, file, skip }) => {
  if (skip) {
    test.skip('cannot be had here', () => {});
    return;
  }
  let engine: Engine;
  beforeAll(async () => {
    engine = await start();
  }, 180_000);
  afterAll(() => engine.close(), 60_000);

  loadsAndMaps(
    () => engine,
    () => file,
  );
});
