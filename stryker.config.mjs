// Mutation tests: `npm run mutation`, or a file by itself: `npm run mutation -- --mutate src/criteria/series.ts`.
// The report is reports/mutation/mutation.html. Runs are incremental: what has not changed since the last is not run again
// (`--force` runs all).

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: ['src/criteria/**/*.ts', 'src/projection/**/*.ts', 'src/io/**/*.ts'],
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutation.config.ts' },
  coverageAnalysis: 'perTest',
  incremental: true,
  reporters: ['clear-text', 'progress', 'html', 'json'],
  clearTextReporter: { allowColor: false, reportTests: false, logTests: false, skipFull: true },
  thresholds: { high: 95, low: 90, break: 90 },
  concurrency: 2,
  tempDirName: '.stryker-tmp',
  ignorePatterns: ['dist', 'docs/*', '!docs/data', 'coverage', 'out', 'reports', 'seeds'],
};
