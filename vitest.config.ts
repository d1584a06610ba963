import { defineConfig } from 'vitest/config';

// A second run draws other cases: `SEED=random npx vitest run`; the seed it prints brings them back.
if (process.env['SEED'] === 'random') {
  process.env['SEED'] = String(Math.floor(Math.random() * 2 ** 31));
  console.log(`SEED=${process.env['SEED']}`);
}

export default defineConfig({
  test: {
    // The library keeps no state, so that its tests need not be kept apart: modules are loaded once for all of them.
    isolate: false,
    pool: 'threads',
    // A bound on what hangs, not on speed: the machine may be busy with other work.
    testTimeout: 60_000,
    setupFiles: ['test/seed.ts'],
    // By itself Vitest leaves one processor free, which of two is half the machine.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: { name: 'source', include: ['test/**/*.test.ts'], exclude: ['test/package/**', 'test/runtimes/**'] },
      },
      {
        // What users install. It is packed and installed once, before the first of these tests.
        extends: true,
        test: {
          name: 'package',
          include: ['test/package/**/*.test.ts'],
          globalSetup: 'test/package/install.ts',
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
