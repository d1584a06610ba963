/** Rows brought into DuckDB from Parquet and by its Appender; `npm run verify:sql` does so with the other engines. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compileVerdicts, createTables, readVerdict } from '../../src/entries/sql.js';
import { catalogue } from '../../src/entries/index.js';
import { duckdbEngine, type Engine } from './engines.js';
import { loadsAndMaps } from './loading.js';

describe('DuckDB', () => {
  const folder = mkdtempSync(join(tmpdir(), 'loading-'));
  const source = join(folder, "it's.parquet");
  let engine: Engine;
  beforeAll(async () => {
    engine = await duckdbEngine();
  }, 60_000);
  afterAll(async () => {
    await engine.close();
    rmSync(folder, { recursive: true, force: true });
  });

  loadsAndMaps(
    () => engine,
    () => ({
      source,
      write: async ({ rows }, query) => {
        const file = source.replaceAll("'", "''");
        for (const text of [`COPY (${query}) TO '${file}' (FORMAT parquet)`, 'DELETE FROM observations'])
          await rows({ text, parameters: [], columns: [] });
      },
    }),
  );
});

test('rows that DuckDB’s Appender writes are judged', async () => {
  const { DuckDBInstance, DuckDBDecimalValue } = await import('@duckdb/node-api');
  const instance = await DuckDBInstance.create();
  const connection = await instance.connect();
  for (const text of createTables('duckdb')) await connection.run(text);
  const appender = await connection.createAppender('observations');
  for (const text of ['East', 'infant-mortality-rate', '2024']) appender.appendVarchar(text);
  appender.appendDecimal(new DuckDBDecimalValue(410_000_000n, 32, 8));
  for (let i = 0; i < 6; i++) appender.appendNull();
  appender.endRow();
  appender.closeSync();
  const criterion = 'children.health.target.3/infant-mortality-rate@2025';
  const { text, parameters } = compileVerdicts(catalogue, { dialect: 'duckdb', asOf: 2024, criteria: [criterion] });
  const [verdict] = (await connection.runAndReadAll(text, [...parameters])).getRowObjects().map(readVerdict);
  expect(verdict).toMatchObject({ area: 'East', status: 'met', value: '4.1', early: true });
  connection.closeSync();
  instance.closeSync();
});
