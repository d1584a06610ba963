import { defineConfig } from 'vitest/config';

/** `npm run runtimes`: asks the package registry for other runtimes, so that it is no part of `npm test`. */
export default defineConfig({
  test: {
    include: ['test/runtimes/*.test.ts'],
    globalSetup: 'test/package/install.ts',
    testTimeout: 300_000,
    hookTimeout: 60_000,
  },
});
