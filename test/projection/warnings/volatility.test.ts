import { describe, expect, test } from 'vitest';
import { anyValue } from '../../../src/projection/series/valid-range.js';
import { volatilityOf } from '../../../src/projection/warnings/volatility.js';
import { volatilityMeasures } from '../../../src/criteria/policy/policy.js';

const percent = { min: 0, max: 100 };
const positive = { min: 0, max: anyValue.max };
const years = (...values: number[]) => ({ years: values.map((_, i) => 2020 + i), values });

describe('detrended-variation', () => {
  test('by hand: 10 and 12 by turns', () => {
    // Slopes: ±2 over one year, 0 over two, ±2/3 over three; the middle of 2, −2, 2, 0, 0, 2/3 is (0 + 2/3)/2 = 1/3.
    // Residuals from the line, from their median: −½, 7/6, −7/6, ½: mean square (1/4 + 49/36)·2/4 = 29/36; median level
    // 11.
    expect(volatilityOf(years(10, 12, 10, 12), 'detrended-variation', positive)).toBeCloseTo(
      Math.sqrt(29) / 6 / 11,
      14,
    );
  });
  test('a straight line does not vary about itself, however steep', () => {
    expect(volatilityOf(years(1, 11, 21, 31, 41), 'detrended-variation', positive)).toBe(0);
    expect(
      volatilityOf({ years: [2010, 2014, 2015, 2020], values: [10, 14, 15, 20] }, 'detrended-variation', positive),
    ).toBe(0);
  });
  test('complement-consistent: covered and not covered vary alike', () => {
    const covered = years(96, 94, 97, 95, 98, 93);
    const missed = years(...covered.values.map((value) => 100 - value));
    const [one, other] = [covered, missed].map((series) => volatilityOf(series, 'detrended-variation', percent)!);
    expect(one).toBeCloseTo(other!, 14);
    // Without the bound it is the level that counts, and 95 varies less than 5.
    expect(volatilityOf(covered, 'detrended-variation', positive)!).toBeLessThan(one! / 10);
  });
  test('nothing to be a share of: a level of 0, one at the bound, one that can be negative', () => {
    expect(volatilityOf(years(0, 0, 0, 1), 'detrended-variation', positive)).toBeNull();
    expect(volatilityOf(years(100, 100, 100, 99), 'detrended-variation', percent)).toBeNull();
    expect(volatilityOf(years(0.1, -0.1, 0.2, -0.2), 'detrended-variation', anyValue)).toBeNull();
  });
});

describe('swing-to-range', () => {
  test('by hand', () => {
    // Slope 1/3; departures of the changes 2, −2, 2 from it 5/3, 7/3, 5/3: median 5/3, range 2.
    expect(volatilityOf(years(10, 12, 10, 12), 'swing-to-range', positive)).toBeCloseTo(5 / 6, 14);
  });
  test('a straight line does not swing; over missing years a change is as many slopes', () => {
    expect(
      volatilityOf({ years: [2010, 2014, 2015, 2020], values: [10, 14, 15, 20] }, 'swing-to-range', positive),
    ).toBe(0);
  });
  test('no range, nothing to measure against', () => {
    expect(volatilityOf(years(5, 5, 5, 5), 'swing-to-range', positive)).toBeNull();
  });
  test('differences may be measured by it', () => {
    expect(volatilityOf(years(-1, 1, -1, 1), 'swing-to-range', anyValue)).toBeCloseTo(5 / 6, 14);
  });
});

describe('reversal-share', () => {
  test.each([
    ['one of three moves against the slope', [10, 12, 10, 12], 1 / 3],
    ['one of four', [1, 2, 4, 3, 5], 1 / 4],
    ['standing still is no reversal', [1, 2, 2, 3, 4], 0],
    ['falling with the slope is none', [9, 7, 6, 2], 0],
    ['no slope, no reversal', [5, 5, 5, 5], 0],
  ])('%s', (_what, values, share) => {
    expect(volatilityOf(years(...values), 'reversal-share', positive)).toBeCloseTo(share, 14);
  });
});

test('three points have no course to wander from', () => {
  for (const measure of volatilityMeasures) {
    expect(volatilityOf(years(10, 20, 10), measure, positive), measure).toBeNull();
    expect(volatilityOf(years(10, 20, 10, 21), measure, positive), measure).not.toBeNull();
  }
});
