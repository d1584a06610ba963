/** Beliefs about a rate, worked by hand. */
import { describe, expect, test } from 'vitest';
import {
  beliefAt,
  beliefLike,
  beliefWith,
  linkOf,
  logChanceOf,
  moved,
  partlyKept,
  rateOf,
  updated,
} from '../../../src/projection/counts/rate-belief.js';

describe('a belief worth three cases', () => {
  test('of events, at any rate: three cases in three over the rate', () => {
    expect(beliefLike({ a: 2, b: 6 }, 3, false)).toEqual({ a: 3, b: 9 });
    expect(beliefLike({ a: 6, b: 2 }, 3, false)).toEqual({ a: 3, b: 1 });
  });
  test('of parts, three of the rarer side', () => {
    expect(beliefLike({ a: 2, b: 6 }, 3, true)).toEqual({ a: 3, b: 9 });
    expect(beliefLike({ a: 6, b: 2 }, 3, true)).toEqual({ a: 9, b: 3 });
  });
  test('at a rate on the link scale', () => {
    const { a, b } = beliefAt(linkOf(0.2, true), 3, true);
    expect([a, b]).toEqual([3, expect.closeTo(12, 12)]);
    expect(beliefAt(linkOf(0.2, false), 3, false).b).toBeCloseTo(15, 12);
  });
});

describe('mean and variance', () => {
  test('of a gamma distribution', () => {
    // 4 / 8, and 4 / 8².
    expect(rateOf({ a: 4, b: 8 }, false)).toEqual({ mean: 0.5, variance: 0.0625 });
  });
  test('of a beta distribution', () => {
    // 2 / 5, and 2 · 3 / (5² · 6).
    const { mean, variance } = rateOf({ a: 2, b: 3 }, true);
    expect([mean, variance]).toEqual([0.4, expect.closeTo(0.04, 15)]);
  });
  test.each([false, true])('lead back to the belief (parts: %s)', (parts) => {
    const { a, b } = beliefWith(rateOf({ a: 2.5, b: 7 }, parts), parts);
    expect([a, b]).toEqual([expect.closeTo(2.5, 10), expect.closeTo(7, 10)]);
  });
});

test('a move keeps the weight: of the cases, or of the whole', () => {
  expect(moved({ a: 2, b: 8 }, Math.LN2, false)).toEqual({ a: 2, b: expect.closeTo(4, 12) as number });
  // Odds of 1/4 become 1/2: 10/3 of 10.
  const { a, b } = moved({ a: 2, b: 8 }, Math.LN2, true);
  expect([a, b]).toEqual([expect.closeTo(10 / 3, 12), expect.closeTo(20 / 3, 12)]);
});

test('a quarter kept is a quarter of the belief and three of the prior', () => {
  expect(partlyKept({ a: 4, b: 8 }, 0.25, { a: 8, b: 0 })).toEqual({ a: 7, b: 2 });
});

test('cases add to one side, the rest of a whole to the other', () => {
  expect(updated({ a: 1, b: 2 }, 3, 10, false)).toEqual({ a: 4, b: 12 });
  expect(updated({ a: 1, b: 2 }, 3, 10, true)).toEqual({ a: 4, b: 9 });
});

test('ln of the chance of a count differs between beliefs as the chances do', () => {
  // One event in an exposure of 1: b / (b + 1)² where a is 1, so 1/4 and 2/9.
  const events = (b: number): number => logChanceOf({ a: 1, b }, 1, 1, false);
  expect(events(2) - events(1)).toBeCloseTo(Math.log(2 / 9) - Math.log(1 / 4), 12);
  // One of one: a / (a + b).
  expect(logChanceOf({ a: 1, b: 3 }, 1, 1, true)).toBeCloseTo(Math.log(1 / 4), 12);
});
