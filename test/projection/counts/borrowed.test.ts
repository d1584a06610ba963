/** The prior that a lender gives: its level in every year, its course, and its weight. */
import { describe, expect, test } from 'vitest';
import { priorOf, referenceStrength } from '../../../src/projection/counts/borrowed.js';
import { fitRate, meansAhead } from '../../../src/projection/counts/rate-model.js';
import { sharesOf } from '../../../src/projection/counts/shares.js';

const priorFrom = (years: readonly number[], values: readonly number[]) =>
  priorOf({ named: { from: 'reference', strength: referenceStrength, years }, rates: { years, values }, counts: null });

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

describe('a lender whose own rate is made of counts', () => {
  const years = [2020, 2021, 2022, 2023, 2024];
  const lending = (cases: readonly number[], exposure: number) => {
    const counts = { years, cases, exposures: years.map(() => exposure), parts: false, scale: 1000 };
    const rates = { years, values: cases.map((count) => count / exposure) };
    const named = { from: 'areas', strength: 10, areas: 3 } as const;
    return { counts, byCounts: priorOf({ named, rates, counts }), byFigures: priorOf({ named, rates, counts: null }) };
  };
  test('of few cases is projected by them: one case more or less in its last year hardly changes what it lends', () => {
    const [low, high] = [lending([4, 3, 5, 4, 2], 40_000), lending([4, 3, 5, 4, 6], 40_000)];
    const times = (prior: 'byCounts' | 'byFigures') => high[prior].rateIn(2030) / low[prior].rateIn(2030);
    expect(times('byFigures')).toBeGreaterThan(3);
    expect(times('byCounts')).toBeLessThan(1.7);
    expect(low.byCounts.rateIn(2024)).toBe(2 / 40_000);
  });
  test('of hundreds of cases is projected by counts and figures, each with its share', () => {
    const { counts, byCounts, byFigures } = lending([300, 360, 290, 400, 310], 1_000_000);
    const model = fitRate(counts);
    const shares = sharesOf(counts, model.wanders);
    expect(shares.figures).toBeGreaterThan(0.1);
    const { steady, wandering } = meansAhead(model, 3);
    const expected = shares.steady * steady + shares.wandering * wandering + shares.figures * byFigures.rateIn(2027);
    expect(byCounts.rateIn(2027)).toBeCloseTo(expected, 12);
  });
  test('of ten thousand cases a year is projected by its figures', () => {
    const { byCounts, byFigures } = lending([9000, 10_100, 11_000, 10_500, 12_000], 10_000_000);
    expect(byCounts.rateIn(2030)).toBe(byFigures.rateIn(2030));
  });
});
