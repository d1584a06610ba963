import { defineConfig } from 'vitest/config';

/**
 * The tests that are to kill mutants: those that mirror the folders mutated, and those of what they rest on. Tests of the
 * built package, of the documents and of the whole catalogue would catch many a mutant too, slowly, and say little about
 * where the fault is.
 */
export default defineConfig({
  test: {
    include: [`test/{core,plan,${process.env['MUTATED'] ?? 'criteria,projection,io'}}/**/*.test.ts`],
  },
});
