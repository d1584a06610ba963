import { expect, test } from 'vitest';

/**
 * A kind that cannot be defined stops the engine from loading. A test has to see that: a test file that cannot load has
 * no test that fails.
 */
test('the engine loads, and a plan with a criterion of every kind', async () => {
  const { criterionKinds } = await import('../../src/entries/engine.js');
  const { toy } = await import('../toy.js');
  expect(new Set(toy.criteria.map(({ kind }) => kind))).toEqual(new Set(criterionKinds));
});
