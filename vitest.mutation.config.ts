import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The shard that is mutated, such as `criteria/kinds`. */
const shard = process.env['MUTATED'] ?? 'core';
const room = shard.split('/')[0]!;

/** The folders of tests that hold a room besides its own: much of a room is seen in what rests on it. */
const restingOn: Readonly<Record<string, readonly string[]>> = {
  core: ['criteria', 'plan'],
  statistics: ['projection'],
  criteria: ['core', 'plan'],
  plan: ['core', 'criteria'],
  projection: ['core', 'plan'],
  assessment: ['results'],
  // Blank workbooks and tables of targets are written and read back there.
  render: ['tables/workbook', 'tables/targets'],
};
const rooms = [room, ...(restingOn[room] ?? [])];

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
      if (!moduleId.includes(`/test/${shard}`)) return 3;
      return /\/(?:loads|tables|problem)\.test\.ts$/.test(moduleId) ? 1 : 2;
    };
    const sorted = await super.sort(files);
    return sorted.toSorted((a, b) => rank(a) - rank(b));
  }
}

/**
 * The tests that are to kill mutants. Those of the built package, of an office and of the whole catalogue would catch
 * many a mutant too, slowly, and say little about where the fault is.
 */
export default defineConfig({
  test: {
    include: rooms.map((each) => `test/${each}/**/*.test.ts`),
    exclude: ['test/tables/browser.test.ts', 'test/render/office.test.ts', 'test/cli/bin.test.ts'],
    // Modules are loaded once for all files; every mutant has a worker of its own.
    isolate: false,
    // As in vitest.config.ts: a busy machine fails no test.
    testTimeout: 60_000,
    setupFiles: ['test/seed.ts'],
    sequence: { sequencer: LikeliestFirst },
  },
});
