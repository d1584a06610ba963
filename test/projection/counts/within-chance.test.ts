import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CountSeries } from '../../../src/projection/counts/count-series.js';
import {
  chanceAtRate,
  chanceOfChange,
  chanceOfScatter,
  chanceOfTrend,
} from '../../../src/projection/counts/within-chance.js';
import { poissonCount, uniform } from './backtest/random.js';

const series = (cases: readonly number[], exposure = 7000, parts = false): CountSeries => ({
  years: cases.map((_, i) => 2015 + i),
  cases,
  exposures: cases.map(() => exposure),
  parts,
  scale: 100_000,
});

describe('two counts', () => {
  test('as high, of as many: each case falls on either side like a coin', () => {
    // 1 then 6, of 7: (C(7,6) + C(7,7)) / 2^7.
    expect(chanceOfChange({ cases: 1, exposure: 100 }, { cases: 6, exposure: 100 }, 1, false)).toBeCloseTo(8 / 128, 12);
    expect(chanceOfChange({ cases: 6, exposure: 100 }, { cases: 1, exposure: 100 }, -1, false)).toBeCloseTo(
      8 / 128,
      12,
    );
  });
  test('of parts, by Fisher: 3 of 3 against 0 of 3 is one draw in twenty', () => {
    expect(chanceOfChange({ cases: 0, exposure: 3 }, { cases: 3, exposure: 3 }, 1, true)).toBeCloseTo(1 / 20, 12);
  });
  test('no cases say nothing', () => {
    expect(chanceOfChange({ cases: 0, exposure: 9 }, { cases: 0, exposure: 9 }, 1, true)).toBe(1);
  });
});

test('halves of a series, the middle year left out', () => {
  // 2 in the first two years, 8 in the last two: P(at least 8 of 10).
  expect(chanceOfTrend(series([1, 1, 9, 4, 4]), 1)).toBeCloseTo(56 / 1024, 12);
  expect(chanceOfTrend(series([1, 1, 9, 4, 4]), -1)).toBeCloseTo(1013 / 1024, 12);
});

test('halves of a series weigh by their exposure', () => {
  // Three of four births are in the later half: P(both of 2 cases) = (3/4)².
  const growing = { ...series([0, 0, 1, 1]), exposures: [100, 100, 300, 300] };
  expect(chanceOfTrend(growing, 1)).toBeCloseTo(9 / 16, 12);
});

describe('a count against a rate', () => {
  test.each([
    ['as high, Poisson', 3, 1, false, 1 - Math.exp(-1) * 2.5],
    ['as low, Poisson', 0, -1, false, Math.exp(-1)],
    ['as high, binomial', 2, 1, true, 1 - 0.99 ** 100 - 0.99 ** 99],
  ] as const)('%s', (_what, cases, direction, parts, chance) => {
    expect(chanceAtRate({ cases, exposure: 100 }, 0.01, direction, parts)).toBeCloseTo(chance, 12);
  });
  test('a rate of none, and of all', () => {
    expect(chanceAtRate({ cases: 1, exposure: 9 }, 0, 1, false)).toBe(0);
    expect(chanceAtRate({ cases: 0, exposure: 9 }, 0, 1, false)).toBe(1);
    expect(chanceAtRate({ cases: 3, exposure: 9 }, 0, -1, false)).toBe(1);
    expect(chanceAtRate({ cases: 3, exposure: 9 }, -0.1, 1, true)).toBe(0);
    expect(chanceAtRate({ cases: 8, exposure: 9 }, 1, 1, true)).toBe(1);
    expect(chanceAtRate({ cases: 8, exposure: 9 }, 1, -1, true)).toBe(0);
    expect(chanceAtRate({ cases: 9, exposure: 9 }, 1, -1, true)).toBe(1);
  });
});

describe('scatter', () => {
  // Haldane's moments and scipy 1.10 gamma.sf(X² · r, (n − 2) · r), r = (n − 1) / variance, in a program of its own.
  test.each([
    ['about a level', [2015, 2016, 2017], [2, 8, 2], [1000, 1000, 1000], false, 0.012199066596283288],
    ['of exposures that differ', [2015, 2016, 2017], [5, 6, 5], [1000, 2000, 1000], false, 0.3212029894552711],
    ['of parts', [2015, 2016, 2017], [2, 8, 2], [20, 20, 20], true, 0.004950614848382023],
    ['about the steepest fall, a half a year', [2015, 2016, 2017], [8, 4, 2], [1, 1, 1], false, 0.6071903806725842],
    [
      'about a course, with a missing year',
      [2019, 2020, 2022, 2023, 2024],
      [9, 4, 8, 3, 2],
      [1000, 1100, 1200, 900, 1000],
      false,
      0.342749432460275,
    ],
    ['of parts about a rise', [2015, 2016, 2017, 2018], [2, 4, 7, 12], [100, 100, 100, 100], true, 0.919552359438214],
  ])('%s is what scipy finds', (_what, years, cases, exposures, parts, chance) => {
    expect(chanceOfScatter({ years, cases, exposures, parts, scale: 100 })).toBeCloseTo(chance, 12);
  });
  test('of two years cannot be told from a course', () => {
    expect(chanceOfScatter(series([1, 40]))).toBe(1);
  });
  test('of 0 to 2 deaths is chance', () => {
    expect(chanceOfScatter(series([0, 1, 0, 2, 0, 1, 1, 0, 1, 1]))).toBeGreaterThan(0.5);
  });
  test('of clusters is not', () => {
    expect(chanceOfScatter(series([0, 9, 0, 0, 11, 0, 1, 12, 0, 0]))).toBeLessThan(0.001);
  });
  test('about a steady fall is none', () => {
    expect(chanceOfScatter(series([100, 90, 81, 73, 66, 59, 53, 48, 43, 39]))).toBeGreaterThan(0.99);
  });
  test('where nothing happened, or all was always counted, is none', () => {
    expect(chanceOfScatter(series([0, 0, 0, 0]))).toBe(1);
    expect(chanceOfScatter(series([50, 50, 50, 50], 50, true))).toBe(1);
  });
  test('Poisson counts are called overdispersed about one time in twenty, at every level', () => {
    const draw = uniform(14);
    for (const mean of [0.7, 3, 30]) {
      let called = 0;
      for (let i = 0; i < 2000; i++)
        if (chanceOfScatter(series(Array.from({ length: 10 }, () => poissonCount(draw, mean)))) < 0.05) called++;
      expect(called / 2000).toBeGreaterThan(0.02);
      expect(called / 2000).toBeLessThan(0.07);
    }
  });
  test('Haldane’s mean and variance stand for the exact law: few cases, every way they can fall', () => {
    // 5 cases over four equal years: 4^5 ways, each as likely. Its approximation by a gamma distribution may be off by
    // a tenth at the coarse steps of so few cases, and may not cry wolf.
    const ways = Array.from({ length: 4 ** 5 }, (_, way) => {
      const cases = [0, 0, 0, 0];
      for (let i = 0, rest = way; i < 5; i++, rest = Math.floor(rest / 4)) cases[rest % 4]!++;
      return chanceOfScatter(series(cases));
    });
    for (const level of [0.01, 0.05, 0.1, 0.2])
      expect(ways.filter((chance) => chance <= level).length / ways.length).toBeLessThanOrEqual(level + 0.1);
    expect(ways.filter((chance) => chance < 0.05).length / ways.length).toBeLessThan(0.07);
  });
  test('a chance is a chance', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 3, maxLength: 10 }),
        fc.boolean(),
        (cases, parts) => {
          const chance = chanceOfScatter(series(cases, 41, parts));
          expect(chance).toBeGreaterThanOrEqual(0);
          expect(chance).toBeLessThanOrEqual(1);
        },
      ),
    );
  });
});
