/** Areas on two PostgreSQL servers, and a third that asks both for verdicts. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compileVerdicts, readVerdict } from '../../src/entries/sql.js';
import { compare } from './agreement.js';
import { fillingOf } from './engines.js';
import { startPostgres, type PostgresServer } from './servers/postgres.js';
import { postgresFolder } from './servers/processes.js';
import { worldOf, type World } from './world.js';

const world = worldOf({ seed: 28, areas: 40, criteria: 26, counts: true });
const criteria = world.plan.criteria.map(({ id }) => id);

/** The rows of every second area and of its units, and of the areas that criteria compare with. */
function halfOf(whole: World, half: number): World {
  const areas = whole.areas.filter((_, i) => i % 2 === half);
  const units = whole.units.filter(({ area }) => areas.includes(area));
  const compared = whole.plan.criteria.flatMap((each) =>
    each.kind === 'compare' && each.referenceArea !== undefined ? [each.referenceArea] : [],
  );
  const names = new Set([...areas, ...units.map(({ unit }) => unit), ...compared]);
  const isHere = ({ area }: { readonly area: string }): boolean => names.has(area);
  return {
    ...whole,
    areas,
    units,
    observations: whole.observations.filter(isHere),
    statements: whole.statements.filter(isHere),
  };
}

describe.skipIf(postgresFolder() === null)('two shards behind postgres_fdw', () => {
  const servers: PostgresServer[] = [];

  beforeAll(async () => {
    for (let i = 0; i < 3; i++) servers.push(await startPostgres());
    const [coordinator, ...shards] = servers as [PostgresServer, ...PostgresServer[]];
    const { text } = compileVerdicts(world.plan, {
      dialect: 'postgres',
      asOf: world.asOf,
      policy: world.policy,
      relations: { areas: {}, units: {}, statements: {} },
      literals: true,
    });
    await coordinator.client.query('CREATE EXTENSION postgres_fdw');
    for (const [i, { client, port }] of shards.entries()) {
      for (const filling of fillingOf('postgres', halfOf(world, i))) await client.query(filling);
      await client.query('ANALYZE');
      await client.query(`CREATE VIEW verdicts AS ${text}`);
      for (const command of [
        `CREATE SERVER shard_${i} FOREIGN DATA WRAPPER postgres_fdw
           OPTIONS (host '127.0.0.1', port '${port}', dbname 'postgres', async_capable 'true')`,
        `CREATE USER MAPPING FOR postgres SERVER shard_${i} OPTIONS (user 'postgres')`,
        `CREATE SCHEMA shard_${i}`,
        `IMPORT FOREIGN SCHEMA public LIMIT TO (verdicts) FROM SERVER shard_${i} INTO shard_${i}`,
      ])
        await coordinator.client.query(command);
    }
    await coordinator.client.query(
      'CREATE VIEW verdicts AS SELECT * FROM shard_0.verdicts UNION ALL SELECT * FROM shard_1.verdicts',
    );
  }, 120_000);

  afterAll(async () => {
    for (const server of servers) await server.close();
  }, 60_000);

  test('give the verdicts of evaluate', async () => {
    const { rows } = await servers[0]!.client.query<Record<string, unknown>>('SELECT * FROM verdicts');
    const { differences, verdicts } = compare(world, rows.map(readVerdict), criteria);
    expect(differences).toEqual([]);
    expect(verdicts).toBe(40 * 26);
  });

  test('judge at the same time, each its own areas, and send back only what is asked for', async () => {
    const { rows } = await servers[0]!.client.query<{ 'QUERY PLAN': string }>(
      "EXPLAIN (VERBOSE) SELECT area, criterion FROM verdicts WHERE status = 'not-met'",
    );
    const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
    expect(plan).toMatch(/^ *Append/);
    expect(plan.match(/Async Foreign Scan on shard_[01]\.verdicts/g)).toHaveLength(2);
    expect(
      plan.match(/Remote SQL: SELECT area, criterion FROM public\.verdicts WHERE \(\(status = 'not-met'/g),
    ).toHaveLength(2);
  });
});
