/** The seed of every property test: fixed, unless `SEED` gives another (`vitest.config.ts` draws one for `random`). */
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env['SEED'] ?? 20221107) });
