import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const mutated = (process.env['MUTATED'] ?? 'core,criteria,projection,tables').split(',');

/**
 * Those that mirror the folders mutated, and, but for tables, which nothing there reads, those of what they rest on.
 * Much of core is seen in the words of criteria.
 */
const restingOnCore = mutated.includes('core') ? ['criteria'] : [];
const folders = mutated.every((folder) => folder === 'tables')
  ? ['tables']
  : ['core', 'plan', ...restingOnCore, ...mutated];

/**
 * First the tests of the file mutated, then those of its folder, and there what loads, tables of words and the words of
 * problems first: a mutant is held against every test that reaches it until one fails, and these fail for most.
 */
class LikeliestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const own = (this.ctx.config.related ?? []).map((file) =>
      file.replace('/src/', '/test/').replace(/\.ts$/, '.test.ts'),
    );
    const rank = ({ moduleId }: TestSpecification): number => {
      if (own.includes(moduleId)) return 0;
      if (!mutated.some((folder) => moduleId.includes(`/test/${folder}/`))) return 3;
      return /\/(?:loads|tables|problem)\.test\.ts$/.test(moduleId) ? 1 : 2;
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
    setupFiles: ['test/seed.ts'],
    sequence: { sequencer: LikeliestFirst },
  },
});
