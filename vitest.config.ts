import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // The library keeps no state, so that its tests need not be kept apart: modules are loaded once for all of them.
    isolate: false,
    pool: 'threads',
    // A bound on what hangs, not on speed: the machine may be busy with other work.
    testTimeout: 60_000,
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
