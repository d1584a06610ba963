import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // The library keeps no state, so that its tests need not be kept apart: modules are loaded once for all of them.
    isolate: false,
    pool: 'threads',
  },
});
