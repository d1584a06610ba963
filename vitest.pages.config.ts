import { defineConfig } from 'vitest/config';

/** `npm run pages`: pages in a real Chromium. They take as long as all other tests, and are not part of `npm test`. */
export default defineConfig({
  test: {
    include: ['test/**/*.pages.ts'],
    setupFiles: ['test/seed.ts'],
    testTimeout: 120_000,
    hookTimeout: 60_000,
    maxWorkers: '100%',
  },
});
