import { describe, expect, test } from 'vitest';
import { anyValue } from '../../../src/projection/series/valid-range.js';
import { identity, logarithm, logOdds } from '../../../src/projection/methods/scale.js';

const odds = logOdds({ min: 0, max: 100 })!;

describe('images and back', () => {
  test.each([
    ['identity', identity, -3, -3],
    ['identity', identity, 0, 0],
    ['logarithm', logarithm, 1, 0],
    ['logarithm', logarithm, Math.E, 1],
    ['log-odds', odds, 50, 0],
    ['log-odds', odds, 80, Math.log(4)],
    ['log-odds', odds, 20, -Math.log(4)],
    ['log-odds from 2 to 4', logOdds({ min: 2, max: 4 })!, 3.5, Math.log(3)],
  ])('%s: %d', (_name, scale, value, image) => {
    expect(scale.to(value)).toBeCloseTo(image, 12);
    expect(scale.from(image)).toBeCloseTo(value, 12);
  });
});

describe('no finite image outside the open range', () => {
  test.each([
    ['logarithm of 0', logarithm.to(0), -Infinity],
    ['logarithm of −1', logarithm.to(-1), -Infinity],
    ['log-odds of the lower bound', odds.to(0), -Infinity],
    ['log-odds below it', odds.to(-1), -Infinity],
    ['log-odds of the upper bound', odds.to(100), Infinity],
    ['log-odds above it', odds.to(101), Infinity],
  ])('%s', (_name, image, expected) => {
    expect(image).toBe(expected);
  });
  test('images far out go to the bounds, not beyond', () => {
    expect(odds.from(-1e6)).toBe(0);
    expect(odds.from(1e6)).toBe(100);
  });
});

test('log-odds need two bounds', () => {
  expect(logOdds(anyValue)).toBeNull();
  expect(logOdds({ min: 0, max: anyValue.max })).toBeNull();
  expect(logOdds({ min: anyValue.min, max: 100 })).toBeNull();
});
