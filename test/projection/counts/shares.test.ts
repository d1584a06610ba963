import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chanceMatters, sharesOf } from '../../../src/projection/counts/shares.js';
import type { CountSeries } from '../../../src/projection/counts/count-series.js';

const yearly = (cases: number, exposure = 10 ** 7, parts = false): CountSeries => ({
  years: [2023, 2024],
  cases: [cases, cases],
  exposures: [exposure, exposure],
  parts,
  scale: 100,
});

describe('a rate that wanders for sure is handed over from 20 to 500 cases a year', () => {
  test.each([
    [0, 1],
    [20, 1],
    [100, 0.5],
    [500, 0],
    [9_000, 0],
  ])('%i: %f by counts', (cases, wandering) => {
    const shares = sharesOf(yearly(cases), 1);
    expect(shares.steady).toBe(0);
    expect(shares.wandering).toBeCloseTo(wandering, 12);
    expect(shares.figures).toBeCloseTo(1 - wandering, 12);
  });
});

describe('a rate that is steady for sure is handed over from 1,000 to 10,000', () => {
  test.each([
    [0, 1],
    [1_000, 1],
    [Math.round(1_000 * Math.sqrt(10)), 0.5],
    [10_000, 0],
    [20_000, 0],
  ])('%i: %f by counts', (cases, steady) => {
    const shares = sharesOf(yearly(cases), 0);
    expect(shares.steady).toBeCloseTo(steady, 3);
    expect(shares.figures).toBeCloseTo(1 - steady, 3);
    expect(shares.wandering).toBe(0);
  });
  test.each([
    [9_999, true],
    [10_000, false],
  ])('%i: chance matters, %s', (cases, matters) => {
    expect(chanceMatters(yearly(cases))).toBe(matters);
  });
});

test('of parts of a whole the rarer side counts', () => {
  expect(sharesOf(yearly(99_990, 100_000, true), 0.5)).toEqual({ steady: 0.5, wandering: 0.5, figures: 0 });
  expect(chanceMatters(yearly(99_990, 100_000, true))).toBe(true);
  expect(chanceMatters(yearly(99_990, 100_000, false))).toBe(false);
  expect(chanceMatters(yearly(50_000, 100_000, true))).toBe(false);
});

test('there is no cliff: one case more moves the share of the figures by less than two in a hundred, and never back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 12_000 }), fc.double({ min: 0, max: 1, noNaN: true }), (cases, wanders) => {
      const step = sharesOf(yearly(cases + 1), wanders).figures - sharesOf(yearly(cases), wanders).figures;
      expect(step).toBeGreaterThan(-1e-12);
      expect(step).toBeLessThan(0.02);
    }),
  );
});
