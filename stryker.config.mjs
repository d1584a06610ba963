/**
 * Mutation tests of one shard: a room, or an inner room, named in `MUTATED` (`.ci/mutation.mjs` runs one after the
 * other). Reports are in reports/mutation, one a shard. What has not changed since the last run is not run again,
 * unless with `--force`.
 *
 * Every mutant counts, those of texts too: each sentence is held by a test. Not counted is SQL (`*.sql.ts`): test/sql
 * plants faults in its text. Not used is `--testFiles`, with which Stryker 9 activates a mutant of what a module
 * evaluates as it loads too late, and reports it as survived.
 */
const shard = process.env.MUTATED;
if (shard === undefined) throw new Error('name a shard, as npm run mutation -- ROOM does');
const [room, part] = shard.split('/');
const name = shard.replace('/', '-');
// Reports and the shell hold layout too, such as widths and colours, which no test should repeat.
const least = room === 'render' || room === 'cli' ? 85 : 90;

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: [`src/${shard}/${part === undefined ? '*' : '**/*'}.ts`, '!src/**/*.sql.ts'],
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutation.config.ts' },
  coverageAnalysis: 'perTest',
  incremental: true,
  incrementalFile: `reports/mutation/${name}.incremental.json`,
  reporters: ['clear-text', 'progress', 'html', 'json'],
  htmlReporter: { fileName: `reports/mutation/${name}.html` },
  jsonReporter: { fileName: `reports/mutation/${name}.json` },
  clearTextReporter: { allowColor: false, reportTests: false, logTests: false, skipFull: true },
  thresholds: { high: 95, low: least, break: least },
  concurrency: 2,
  // A mutant that loops for ever is killed by its time; on a busy machine no other should be.
  timeoutMS: 15000,
  tempDirName: '.stryker-tmp',
  ignorePatterns: ['dist', 'docs/*', '!docs/data', '!docs/examples', 'coverage', 'out', 'reports', 'seeds'],
};
