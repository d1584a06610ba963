import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const mutated = (process.env['MUTATED'] ?? 'core,criteria,projection,tables').split(',');

/**
 * Those that mirror the folders mutated, and, but for tables, which nothing there reads, those of what they rest on.
 */
const folders = mutated.every((folder) => folder === 'tables') ? ['tables'] : ['core', 'plan', ...mutated];

/**
 * What mirrors the folder mutated, and there what loads, tables of words and the words of problems, first: a mutant of
 * what a module evaluates as it loads is held against every test until one fails, and these fail for most of them.
 */
class LikeliestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      if (!mutated.some((folder) => moduleId.includes(`/test/${folder}/`))) return 2;
      return /\/(?:loads|tables|problem)\.test\.ts$/.test(moduleId) ? 0 : 1;
    };
    const sorted = await super.sort(files);
    return sorted.toSorted((a, b) => rank(a) - rank(b));
  }
}

/**
 * The tests that are to kill mutants. Those of the built package, of the documents and of the whole catalogue would
 * catch many a mutant too, slowly, and say little about where the fault is.
 */
export default defineConfig({
  test: {
    include: folders.map((folder) => `test/${folder}/**/*.test.ts`),
    exclude: ['test/tables/browser.test.ts'],
    // Modules are loaded once for all files; every mutant has a worker of its own.
    isolate: false,
    // As in vitest.config.ts: a busy machine fails no test.
    testTimeout: 60_000,
    sequence: { sequencer: LikeliestFirst },
  },
});
