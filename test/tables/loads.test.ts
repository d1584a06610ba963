/** That the entry loads. Imported in the test and not above it, so that what throws as it loads fails a test. */
import { expect, test } from 'vitest';

test('the entry loads', async () => {
  await expect(import('../../src/entries/io.js')).resolves.toHaveProperty('readObservations');
});
