/**
 * Mutation tests. `npm run mutation` takes one folder after the other; a folder or a file by itself:
 * `npx stryker run --mutate src/criteria/evidence/series.ts`. Reports are in reports/mutation, one a folder. What has
 * not changed since the last run is not run again, unless with `--force`.
 *
 * On two idle cores criteria take 12 minutes, projection 22, and tables, most of whose mutants are of words and held
 * against every test, an hour.
 *
 * Every mutant counts, those of texts too: each sentence is held by a test. Not used is `--testFiles`, with which
 * Stryker 9 activates a mutant of what a module evaluates as it loads too late, and reports it as survived.
 */
const folders = ['core', 'criteria', 'projection', 'tables'];
const asked = folders.filter((folder) => process.argv.some((argument) => argument.includes(`src/${folder}/`)));
const mutated = asked.length > 0 ? asked : folders;
const name = mutated.join('-');

// Read by vitest.mutation.config.ts.
process.env.MUTATED = mutated.join(',');

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: mutated.map((folder) => `src/${folder}/**/*.ts`),
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutation.config.ts' },
  coverageAnalysis: 'perTest',
  incremental: true,
  incrementalFile: `reports/mutation/${name}.incremental.json`,
  reporters: ['clear-text', 'progress', 'html', 'json'],
  htmlReporter: { fileName: `reports/mutation/${name}.html` },
  jsonReporter: { fileName: `reports/mutation/${name}.json` },
  clearTextReporter: { allowColor: false, reportTests: false, logTests: false, skipFull: true },
  thresholds: { high: 95, low: 90, break: 90 },
  concurrency: 2,
  // A mutant that loops for ever is killed by its time; on a busy machine no other should be.
  timeoutMS: 15000,
  tempDirName: '.stryker-tmp',
  ignorePatterns: ['dist', 'docs/*', '!docs/data', 'coverage', 'out', 'reports', 'seeds'],
};
