import { describe, expect, test } from 'vitest';
import { fraction } from '../../../src/core/fraction.js';
import { anyValue, type ValidRange } from '../../../src/projection/series/valid-range.js';
import {
  chanceWithin,
  chancesUpTo,
  isInside,
  isInsideAsPrinted,
  pointAhead,
  rangeOf,
  reachOf,
  spreadAhead,
  type LevelAhead,
} from '../../../src/projection/methods/distribution.js';
import type { Fit } from '../../../src/projection/methods/method.js';
import { identity, logarithm, logOdds } from '../../../src/projection/methods/scale.js';

/** One degree of freedom: Cauchy's distribution, P(T ≤ t) = ½ + arctan(t)/π, whose quartiles are ±1. */
const cauchy: Fit = { scale: identity, centre: (horizon) => 90 + horizon, spread: (horizon) => horizon, degrees: 1 };
const percent = { min: 0, max: 100 };
const everything = { lower: -Infinity, upper: Infinity };

test('exact limits as a range', () => {
  expect(rangeOf({ lower: fraction('94.7'), upper: null })).toEqual({ lower: 94.7, upper: Infinity });
  expect(rangeOf({ lower: null, upper: fraction('14') })).toEqual({ lower: -Infinity, upper: 14 });
});

test('a limit belongs to the range unless it is strict', () => {
  const range = { lower: 40, upper: 60 };
  expect([39.9, 40, 50, 60, 60.1].map((level) => isInside(level, range, false))).toEqual([
    false,
    true,
    true,
    true,
    false,
  ]);
  expect([39.9, 40, 50, 60, 60.1].map((level) => isInside(level, range, true))).toEqual([
    false,
    false,
    true,
    false,
    false,
  ]);
  expect(isInside(-1e300, everything, true)).toBe(true);
});

test.each<[level: number, range: { lower: number; upper: number }, strict: boolean, isWithin: boolean]>([
  [94.7000001, { lower: 94.7, upper: Infinity }, true, false],
  [94.6999999, { lower: 94.7, upper: Infinity }, false, true],
  [13.9999999, { lower: -Infinity, upper: 14 }, true, false],
  [14.0000001, { lower: -Infinity, upper: 14 }, false, true],
  [94.71, { lower: 94.7, upper: Infinity }, true, true],
  [94.69, { lower: 94.7, upper: Infinity }, false, false],
  [14.01, { lower: -Infinity, upper: 14 }, false, false],
  [13.99, { lower: -Infinity, upper: 14 }, true, true],
])('beside a limit a level counts as it is printed: %d in %j, strict %s: %s', (level, range, strict, isWithin) => {
  expect(isInsideAsPrinted(level, range, strict)).toBe(isWithin);
});

const yearOf = (fit: Fit, horizon: number, bounds: ValidRange): LevelAhead => ({
  horizon,
  point: pointAhead(fit, horizon, bounds),
});

describe('point and interval', () => {
  test('half of Cauchy’s outcomes are within one spread', () => {
    const reach = reachOf(cauchy, 0.5)!;
    const { lower, upper } = spreadAhead(cauchy, yearOf(cauchy, 4, anyValue), anyValue, reach, null);
    expect([lower, upper].map((end) => Number(end.toFixed(10)))).toEqual([90, 98]);
    expect(pointAhead(cauchy, 4, anyValue)).toBe(94);
  });
  test('kept inside the bounds', () => {
    expect(pointAhead(cauchy, 20, percent)).toBe(100);
    expect(spreadAhead(cauchy, yearOf(cauchy, 20, percent), percent, 1, null)).toEqual({
      lower: 90,
      upper: 100,
      probability: null,
    });
    expect(spreadAhead(cauchy, yearOf(cauchy, 20, percent), percent, 10, null)).toEqual({
      lower: 0,
      upper: 100,
      probability: null,
    });
  });
  test('on a scale of its own', () => {
    const doubling: Fit = {
      scale: logarithm,
      centre: (horizon) => Math.log(2) * horizon,
      spread: () => Math.log(2),
      degrees: 1,
    };
    const { lower, upper } = spreadAhead(doubling, yearOf(doubling, 3, anyValue), anyValue, 1, null);
    expect([pointAhead(doubling, 3, anyValue), lower, upper].map((level) => Number(level.toFixed(10)))).toEqual([
      8, 4, 16,
    ]);
    expect(pointAhead({ ...doubling, centre: () => 1e6 }, 3, anyValue)).toBe(Number.MAX_VALUE);
  });
  test.each([
    ['far towards the upper end', percent, 40, 99.9999],
    ['in the middle', percent, 0, 50],
    ['far towards an upper end of its own', { min: 20, max: 70 }, 40, 69.99995],
    ['far towards a lower end of its own', { min: 20, max: 70 }, -40, 20.00005],
  ])('a level that can never be an end is not printed as the end: %s', (_where, bounds, centre, level) => {
    const curve: Fit = { ...cauchy, scale: logOdds(bounds)!, centre: () => centre };
    expect(pointAhead(curve, 1, bounds)).toBeCloseTo(level, 10);
  });
  test('a level too small for a double is still above nothing', () => {
    const halving: Fit = { ...cauchy, scale: logarithm, centre: () => -1000 };
    expect(pointAhead(halving, 1, anyValue)).toBe(Number.MIN_VALUE);
  });
  test('a level kept away from an end is inside its interval', () => {
    const curve: Fit = { ...cauchy, scale: logOdds(percent)!, centre: () => 40, spread: () => 1e-9 };
    const { lower, upper } = spreadAhead(curve, yearOf(curve, 1, percent), percent, 1, null);
    expect([lower, upper]).toEqual([yearOf(curve, 1, percent).point, 100]);
  });
  test('no reach without a degree of freedom, or without a spread', () => {
    expect(reachOf({ ...cauchy, degrees: 0 }, 0.8)).toBeNull();
    expect(reachOf({ ...cauchy, spread: () => 0 }, 0.8)).toBeNull();
    expect(reachOf({ ...cauchy, degrees: 3 }, 0.8)).toBeCloseTo(1.6377443536962103, 12);
  });
});

describe('chances', () => {
  // One year ahead: centre 91, spread 1.
  test.each([
    ['at least the centre', { lower: 91, upper: Infinity }, 1 / 2],
    ['at most the centre', { lower: -Infinity, upper: 91 }, 1 / 2],
    ['at least a spread above', { lower: 92, upper: Infinity }, 1 / 4],
    ['at most a spread below', { lower: -Infinity, upper: 90 }, 1 / 4],
    ['between the quartiles', { lower: 90, upper: 92 }, 1 / 2],
    ['exactly one level', { lower: 91, upper: 91 }, 0],
    ['anything', everything, 1],
    // All that would lie past the bound is at it.
    ['at least the upper bound', { lower: 100, upper: Infinity }, 0.5 - Math.atan(9) / Math.PI],
    ['at most the lower bound', { lower: -Infinity, upper: 0 }, 0.5 - Math.atan(91) / Math.PI],
    ['at most the upper bound', { lower: -Infinity, upper: 100 }, 1],
    ['at most beyond the upper bound', { lower: -Infinity, upper: 120 }, 1],
    ['at least the lower bound', { lower: 0, upper: Infinity }, 1],
    ['at least below the lower bound', { lower: -5, upper: Infinity }, 1],
    ['from the lower bound to the centre', { lower: 0, upper: 91 }, 1 / 2],
    ['beyond the upper bound', { lower: 100.1, upper: Infinity }, 0],
    ['below the lower bound', { lower: -Infinity, upper: -0.1 }, 0],
  ])('%s', (_what, range, chance) => {
    expect(chanceWithin(cauchy, 1, percent, range)).toBeCloseTo(chance, 14);
  });
  test('of limits without an image on the scale', () => {
    const log: Fit = { ...cauchy, scale: logarithm, centre: () => 0, spread: () => 1 };
    expect(chanceWithin(log, 1, anyValue, { lower: 0, upper: Infinity })).toBe(1);
    // An end that the scale only approaches: it says nothing of whether a figure will be there.
    expect(chanceWithin(log, 1, anyValue, { lower: -Infinity, upper: 0 })).toBeNull();
    expect(chanceWithin(log, 1, anyValue, { lower: -3, upper: 1 })).toBeCloseTo(1 / 2, 14);
    const odds: Fit = { ...cauchy, scale: logOdds(percent)!, centre: () => 0, spread: () => 1 };
    expect(chanceWithin(odds, 1, percent, { lower: 50, upper: 100 })).toBeCloseTo(1 / 2, 14);
    expect(chanceWithin(odds, 1, percent, { lower: 100, upper: Infinity })).toBeNull();
    expect(chanceWithin(odds, 1, percent, { lower: 101, upper: Infinity })).toBe(0);
  });
  test('up to a level: none below the bounds, all from the upper one on', () => {
    const upTo = chancesUpTo(cauchy, 1, percent);
    expect([-0.1, 91, 92, 100, 120].map((level) => Number(upTo(level).toFixed(12)))).toEqual([0, 0.5, 0.75, 1, 1]);
    expect(upTo(0)).toBeCloseTo(0.5 - Math.atan(91) / Math.PI, 14);
    const log = chancesUpTo({ ...cauchy, scale: logarithm, centre: () => 0, spread: () => 1 }, 1, anyValue);
    expect([log(0), log(-5), log(1), log(Infinity)]).toEqual([0, 0, 0.5, 1]);
  });
  test('never past 1 for many degrees of freedom', () => {
    for (let degrees = 1; degrees < 200; degrees++)
      expect(chanceWithin({ ...cauchy, degrees }, 1, anyValue, { lower: -Infinity, upper: 101 })).toBeLessThanOrEqual(
        1,
      );
  });
});
