import { defineConfig } from 'vitest/config';

/** What takes long or needs servers: `npm run verify:sql`. */
export default defineConfig({
  test: { include: ['test/sql/**/*.verify.ts'], fileParallelism: false, pool: 'forks', testTimeout: 3_600_000 },
});
