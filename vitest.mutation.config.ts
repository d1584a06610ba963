import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const mutated = (process.env['MUTATED'] ?? 'criteria,projection,tables').split(',');

/**
 * Those that mirror the folders mutated, and, but for tables, which nothing there reads, those of what they rest on.
 */
const folders = mutated.every((folder) => folder === 'tables') ? ['tables'] : ['core', 'plan', ...mutated];

/**
 * What loads, tables of words and the words of problems first: a mutant of what a module evaluates as it loads is held
 * against every test until one fails, and these fail for most of them.
 */
class TablesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isTable = ({ moduleId }: TestSpecification): boolean =>
      /\/(?:loads|tables|problem)\.test\.ts$/.test(moduleId);
    const sorted = await super.sort(files);
    return [...sorted.filter(isTable), ...sorted.filter((file) => !isTable(file))];
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
    sequence: { sequencer: TablesFirst },
  },
});
