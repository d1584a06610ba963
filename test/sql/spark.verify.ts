/** Apache Spark on loopback: a master and two workers, with the observations in Parquet partitioned by area. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compileVerdicts, readVerdict, type SqlStatement } from '../../src/entries/sql.js';
import { compare } from './agreement.js';
import { agreesOften, wantedVerdicts } from './often.js';
import { sparkEnvironment, startSpark, type SparkCluster } from './servers/spark.js';
import { worldOf, type World } from './world.js';

const environment = sparkEnvironment();

const criteria = 13;
/** Its statements take long to plan: few of them, with many areas. */
const areasAtOnce = Math.min(2000, Math.ceil(wantedVerdicts / criteria));

function statementFor({ plan, asOf, policy }: World): SqlStatement {
  const relations = { areas: {}, units: {}, statements: {} };
  return compileVerdicts(plan, { dialect: 'spark', asOf, policy, relations, periods: { from: 2017 } });
}

describe.skipIf(environment === null)('Apache Spark with two workers', () => {
  let cluster: SparkCluster;
  beforeAll(async () => {
    cluster = await startSpark(environment!);
  }, 180_000);
  afterAll(() => cluster?.engine.close(), 60_000);

  test(`reaches the verdicts of evaluate, ${wantedVerdicts} times`, { timeout: 3_600_000 }, () =>
    agreesOften('Apache Spark', cluster.engine, {
      wanted: wantedVerdicts,
      areas: areasAtOnce,
      criteria,
      directed: 1,
      from: 2017,
    }),
  );

  describe('on a world of its own', () => {
    const world = worldOf({ seed: 28, areas: 40, criteria, counts: true, from: 2017 });
    const statement = statementFor(world);
    const judge = async (): Promise<readonly ReturnType<typeof readVerdict>[]> =>
      (await cluster.engine.rows(statement)).map(readVerdict);

    beforeAll(() => cluster.loadByArea(world), 180_000);

    test('reads of the files what the statement asks for', { timeout: 180_000 }, async () => {
      const plan = await cluster.explain(statement);
      expect(plan).toMatch(/PushedFilters: \[[^\]]*IsNull\(part\)/);
      expect(plan).toMatch(/PartitionFilters: \[[^\]]*isnotnull\(area/);
    });

    test('a worker that fails in mid-run changes nothing in the answer', { timeout: 900_000 }, async () => {
      // The first time is longer than those after it, and tells nothing about them.
      await judge();
      const start = performance.now();
      const first = await judge();
      const took = performance.now() - start;
      expect(await cluster.executors()).toBe(2);
      let isAnswered = false;
      const second = judge().finally(() => {
        isAnswered = true;
      });
      await new Promise((resolve) => setTimeout(resolve, took / 4));
      expect(isAnswered).toBe(false);
      await cluster.killWorker();
      const again = await second;
      expect(await cluster.executors()).toBe(1);
      const ids = world.plan.criteria.map(({ id }) => id);
      for (const verdicts of [first, again]) {
        const { differences, verdicts: compared } = compare(world, verdicts, ids);
        expect(differences).toEqual([]);
        expect(compared).toBe(40 * criteria);
      }
    });
  });
});
