import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CountSeries } from '../../../src/projection/counts/count-series.js';
import { expectedRate, fitRate, meansAhead, rateAhead } from '../../../src/projection/counts/rate-model.js';
import { logGamma } from '../../../src/statistics/log-gamma.js';

const series = (cases: readonly number[], exposure = 7000, parts = false): CountSeries => ({
  years: cases.map((_, i) => 2025 - cases.length + i),
  cases,
  exposures: cases.map(() => exposure),
  parts,
  scale: 100_000,
});
const counts = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 3, maxLength: 10 });
const even = { strength: 1, still: true, rateIn: () => 0.5 };
const meanIn = (of: CountSeries, horizon: number): number => expectedRate(rateAhead(fitRate(of), horizon));

describe('the rate behind counts', () => {
  test('one year, worked by hand: no account foresaw it better than another', () => {
    // One case in 100; the prior is three cases at (1 + 1) / (100 + 2), so the level is 4 cases in 153 + 100.
    const model = fitRate(series([1], 100));
    expect(model.wanders).toBeCloseTo(0.25 / (0.35 + 0.2 + 0.25), 12);
    const level = { a: 4, b: 253 };
    const slope = (by: number): number => level.a / (level.b * Math.exp(-by * 0.9));
    const steady = (0.35 * slope(0) + [-0.1, -0.05, 0.05, 0.1].reduce((sum, by) => sum + 0.05 * slope(by), 0)) / 0.55;
    const ahead = rateAhead(model, 1);
    expect(ahead.steady.mean).toBeCloseTo(steady, 12);
    // Of a rate that wanders the level stays; each account keeps its part of 4 cases, and the rest is worth 3.
    expect(ahead.wandering.mean).toBeCloseTo(4 / 253, 12);
    const cases = (kept: number): number => kept * 4 + (1 - kept) * 3;
    const relative = (0.15 / cases(0.5) + 0.1 / cases(0.2)) / 0.25;
    expect(ahead.wandering.variance).toBeCloseTo(relative * (4 / 253) ** 2, 12);
  });
  test('two years, worked by hand: each account weighs its belief times the chance of what was seen', () => {
    const [first, second, exposure] = [2, 6, 100];
    // Negative binomial chances with shape a and b of exposure; k! and powers of the exposure are the same for all.
    const log = (a: number, b: number, k: number, e: number): number =>
      logGamma(a + k) - logGamma(a) - a * Math.log1p(e / b) - k * Math.log(b + e);
    const rate = 9 / 202;
    const [a, b] = [3, 3 / rate];
    const moved = (slope: number): number =>
      log(a, b * Math.exp(slope / 2), first, exposure) +
      log(a + first, (b * Math.exp(slope / 2) + exposure) * Math.exp(-slope), second, exposure);
    const forgot = (kept: number): number =>
      log(a, b, first, exposure) +
      log(kept * (a + first) + (1 - kept) * a, kept * (b + exposure) + (1 - kept) * b, second, exposure);
    const still = 0.35 * Math.exp(moved(0));
    const changed = 0.2 * Math.exp(log(a, b, first, exposure) + log(a, b, second, exposure));
    const slopes = [-0.1, -0.05, 0.05, 0.1].map((slope) => 0.05 * Math.exp(moved(slope)));
    const wandered = 0.15 * Math.exp(forgot(0.5)) + 0.1 * Math.exp(forgot(0.2));
    const steady = still + changed + slopes.reduce((sum, each) => sum + each, 0);
    const model = fitRate(series([first, second], exposure));
    expect(model.wanders).toBeCloseTo(wandered / (wandered + steady), 10);
    expect(model.steady.map(({ weight }) => weight)).toEqual(
      [still + changed, ...slopes].map((each) => expect.closeTo(each / steady, 10) as number),
    );
    const levels = [still * ((a + 8) / (b + 200)), changed * ((a + 6) / (b + 100))];
    const level = model.steady[0]!.known;
    expect(level.a / level.b).toBeCloseTo((levels[0]! + levels[1]!) / (still + changed), 10);
  });
  test('it lies between nothing and all, and is never sure', () => {
    fc.assert(
      fc.property(counts, fc.boolean(), fc.integer({ min: 1, max: 10 }), (cases, parts, horizon) => {
        const { steady, wandering, wanders } = rateAhead(fitRate(series(cases, 60, parts)), horizon);
        expect(wanders).toBeGreaterThan(0);
        expect(wanders).toBeLessThanOrEqual(1);
        for (const { mean, variance } of [steady, wandering]) {
          expect(mean).toBeGreaterThan(0);
          expect(variance).toBeGreaterThan(0);
          if (parts) expect(variance).toBeLessThan(mean * (1 - mean));
        }
      }),
    );
  });
  test('cases that are parts, and those that are not, mirror each other', () => {
    fc.assert(
      fc.property(counts, (cases) => {
        const rest = cases.map((count) => 61 - count);
        const one = rateAhead(fitRate(series(cases, 61, true), even), 3);
        const other = rateAhead(fitRate(series(rest, 61, true), even), 3);
        expect(one.wanders).toBeCloseTo(other.wanders, 9);
        for (const account of ['steady', 'wandering'] as const) {
          expect(one[account].mean + other[account].mean).toBeCloseTo(1, 9);
          expect(one[account].variance).toBeCloseTo(other[account].variance, 9);
        }
      }),
    );
  });
  test('years that are summed and years that are followed one by one agree', () => {
    fc.assert(
      fc.property(counts, fc.boolean(), (cases, parts) => {
        const [summed, followed] = [true, false].map((still) => fitRate(series(cases, 61, parts), { ...even, still }));
        expect(summed!.wanders).toBeCloseTo(followed!.wanders, 9);
        expect(rateAhead(summed!, 2).steady.mean).toBeCloseTo(rateAhead(followed!, 2).steady.mean, 9);
      }),
    );
  });
  test('so they do where there are more events than exposure', () => {
    fc.assert(
      fc.property(counts, (cases) => {
        const [summed, followed] = [true, false].map((still) =>
          fitRate(series(cases, 7), { strength: 1, still, rateIn: () => 5 }),
        );
        expect(summed!.wanders).toBeCloseTo(followed!.wanders, 9);
        expect(rateAhead(summed!, 2).steady.mean).toBeCloseTo(rateAhead(followed!, 2).steady.mean, 9);
      }),
    );
  });
  test('a trend is followed only as far as the counts carry one', () => {
    const change = (cases: readonly number[]): number => meanIn(series(cases), 6) / meanIn(series(cases), 1);
    expect(change([30, 28, 25, 24, 22, 19, 18, 17, 15, 14])).toBeLessThan(0.9);
    expect(change([1, 1, 1, 0, 1, 0, 1, 0, 0, 1])).toBeGreaterThan(0.95);
  });
  test('after a change the years before it say little', () => {
    expect(meanIn(series([30, 31, 29, 30, 32, 28, 10, 9, 11, 10]), 1) * 7000).toBeLessThan(11.5);
  });
  test('the more it jumps to and fro, the more it wanders', () => {
    const wanders = [
      [30, 31, 29, 30, 32, 28, 30, 31],
      [30, 40, 22, 33, 45, 25, 38, 24],
      [30, 60, 12, 43, 75, 15, 58, 14],
    ].map((cases) => fitRate(series(cases)).wanders);
    expect(wanders).toEqual([...wanders].sort((a, b) => a - b));
    expect(wanders[0]).toBeLessThan(0.1);
    expect(wanders[2]).toBeGreaterThan(0.9);
  });
  test('the farther ahead, the less is known of a rate that wanders', () => {
    const model = fitRate(series([1, 0, 2, 1, 0, 1]));
    const relative = [1, 3, 6].map((horizon) => {
      const { mean, variance } = rateAhead(model, horizon).wandering;
      return variance / mean ** 2;
    });
    expect(relative).toEqual([...relative].sort((a, b) => a - b));
  });
  test('missing years forget as years do', () => {
    const { years, cases, ...rest } = series([4, 1, 5]);
    const spread = (of: CountSeries): number => {
      const { mean, variance } = rateAhead(fitRate(of), 1).wandering;
      return variance / mean ** 2;
    };
    expect(spread({ years: [years[0]! - 4, ...years.slice(1)], cases, ...rest })).toBeGreaterThan(
      spread({ years, cases, ...rest }),
    );
  });
  test('a strong prior is followed, with its course', () => {
    const prior = { strength: 1e6, still: false, rateIn: (year: number) => 0.01 * 0.9 ** (year - 2024) };
    const expected = [2019, 2020, 2021, 2022, 2023, 2024].map((year) => Math.round(7000 * prior.rateIn(year)));
    for (const parts of [false, true]) {
      const model = fitRate(series(expected, 7000, parts), prior);
      expect(expectedRate(rateAhead(model, 5))).toBeCloseTo(0.01 * 0.9 ** 5, 3);
    }
  });
});

test('means alone are those of the whole rate', () => {
  const rising = { strength: 4, still: false, rateIn: (year: number) => 0.01 * 1.1 ** (year - 2024) };
  fc.assert(
    fc.property(counts, fc.boolean(), fc.boolean(), fc.integer({ min: 1, max: 20 }), (cases, parts, lent, horizon) => {
      const model = fitRate(series(cases, 61, parts), lent ? rising : undefined);
      const { steady, wandering } = rateAhead(model, horizon);
      const means = meansAhead(model, horizon);
      expect(means.steady / steady.mean).toBeCloseTo(1, 10);
      expect(means.wandering / wandering.mean).toBeCloseTo(1, 10);
    }),
  );
});
