import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chanceWeight } from '../../../src/projection/counts/chance-weight.js';
import type { CountSeries } from '../../../src/projection/counts/count-series.js';

const yearly = (cases: number, exposure = 10 ** 7, parts = false): CountSeries => ({
  years: [2023, 2024],
  cases: [cases, cases],
  exposures: [exposure, exposure],
  parts,
  scale: 100,
});

test.each([
  [0, 1],
  [20, 1],
  [100, 0.5],
  [500, 0],
  [10_000, 0],
])('%i cases a year weigh %f', (cases, weight) => {
  expect(chanceWeight(yearly(cases))).toBeCloseTo(weight, 12);
});

test('of parts of a whole the rarer side counts', () => {
  expect(chanceWeight(yearly(9_990, 10_000, true))).toBe(1);
  expect(chanceWeight(yearly(9_990, 10_000, false))).toBe(0);
  expect(chanceWeight(yearly(5_000, 10_000, true))).toBe(0);
});

test('there is no cliff: one case more never moves the weight by more than two in a hundred, nor up', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2000 }), (cases) => {
      const step = chanceWeight(yearly(cases)) - chanceWeight(yearly(cases + 1));
      expect(step).toBeGreaterThanOrEqual(0);
      expect(step).toBeLessThan(0.02);
    }),
    { seed: 14 },
  );
});
