/** The prior that a lender gives: its level in every year, its course, and its weight. */
import { describe, expect, test } from 'vitest';
import { priorOf, referenceStrength } from '../../../src/projection/counts/borrowed.js';

const priorFrom = (years: readonly number[], values: readonly number[]) =>
  priorOf({ named: { from: 'reference', strength: referenceStrength, years }, rates: { years, values } });

describe('the rate a lender gives for a year', () => {
  const { rateIn, still, strength } = priorFrom([2020, 2024], [0.01, 0.03]);
  test.each([
    ['before its first year: that of the first', 2015, 0.01],
    ['in its first year', 2020, 0.01],
    ['a quarter of the way', 2021, 0.015],
    ['three quarters of the way', 2023, 0.025],
    ['in its last year', 2024, 0.03],
    // The default for few points: half way between no change and the slope of 0.005 a year, damped by 0.9.
    ['a year later', 2025, 0.03 + (0.005 * 0.9) / 2],
    ['two years later', 2026, 0.03 + (0.005 * (0.9 + 0.81)) / 2],
  ])('%s', (_when, year, rate) => {
    expect(rateIn(year)).toBeCloseTo(rate, 12);
  });
  test('a course moves, and its weight is four cases', () => {
    expect([still, strength]).toEqual([false, 4]);
  });
  test('one year is a level for all years', () => {
    const one = priorFrom([2022], [0.02]);
    expect([2010, 2022, 2030].map(one.rateIn)).toEqual([0.02, 0.02, 0.02]);
    expect(one.still).toBe(true);
  });
  test('rates stay off nothing and off all, where there are no log-odds', () => {
    const ends = priorFrom([2020, 2024], [0, 1]);
    expect([2020, 2024, 2030].map(ends.rateIn)).toEqual([1e-9, 1 - 1e-9, 1 - 1e-9]);
    const falling = priorFrom([2020, 2024], [0.04, 0.0001]);
    expect(falling.rateIn(2060)).toBe(1e-9);
  });
});
