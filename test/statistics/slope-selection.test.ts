/** Slopes by rank: of up to 256 points they are listed, of more they are selected; both are those of the definition. */
import { describe, expect, test } from 'vitest';
import { slopesByRank } from '../../src/statistics/slope-selection.js';
import { theilSen } from '../../src/statistics/theil-sen.js';
import { theilSenInterval } from '../../src/statistics/theil-sen-interval.js';

/** The definition: every slope, ascending. */
function slopesOf(x: readonly number[], y: readonly number[]): number[] {
  const slopes: number[] = [];
  for (let later = 1; later < x.length; later++)
    for (let earlier = 0; earlier < later; earlier++)
      // Adding 0 makes 0 of −0.
      if (x[later] !== x[earlier]) slopes.push((y[later]! - y[earlier]!) / (x[later]! - x[earlier]!) + 0);
  return slopes.sort((a, b) => a - b);
}

const numbers = (length: number, at: (i: number) => number): number[] => Array.from({ length }, (_, i) => at(i));
/** Whole numbers that look drawn by lot: the multiples of a number, by a prime. */
const scattered = (length: number, below: number): number[] => numbers(length, (i) => (i * 7919 + 13) % below);

interface Series {
  readonly x: readonly number[];
  readonly y: readonly number[];
}

const series: Readonly<Record<string, Series>> = {
  'as many as are listed': { x: numbers(256, (i) => i), y: scattered(256, 1009) },
  'one more than are listed': { x: numbers(257, (i) => i), y: scattered(257, 1009) },
  'out of order, with some at one place': { x: scattered(300, 97), y: scattered(300, 1013) },
  'at two places only': { x: numbers(300, (i) => i % 2), y: scattered(300, 1013) },
  'rising throughout, by steps of many sizes': { x: numbers(300, (i) => i), y: numbers(300, (i) => i ** 2) },
  'falling throughout, by steps of many sizes': { x: numbers(300, (i) => i), y: numbers(300, (i) => -(i ** 2)) },
  'far from zero, where rounding shows': {
    x: numbers(300, (i) => 2000 + i / 365),
    y: scattered(300, 1013).map((v) => 1e6 + v / 1000),
  },
  'far below zero': { x: numbers(300, (i) => -5000 + i), y: scattered(300, 1013).map((v) => v / 7 - 1e5) },
  'on a line that rises': { x: numbers(300, (i) => i), y: numbers(300, (i) => 3 * i + 1) },
  'on a line that falls': { x: numbers(300, (i) => i), y: numbers(300, (i) => 4 - 3 * i) },
  'on a line with a slope that no double holds': { x: numbers(300, (i) => i), y: numbers(300, (i) => i / 3) },
  'on a line but for a few': {
    x: numbers(300, (i) => i),
    y: numbers(300, (i) => (i % 50 === 7 ? -1000 * i : -2 * i)),
  },
  'mostly of one value': { x: numbers(300, (i) => i), y: numbers(300, (i) => (i % 10 === 3 ? i : 5)) },
  'of few values': { x: numbers(300, (i) => i), y: scattered(300, 3) },
  'all of one value': { x: numbers(300, (i) => i), y: numbers(300, () => 7) },
};

describe.each(Object.entries(series))('the slopes of points %s', (_name, { x, y }) => {
  const slopes = slopesOf(x, y);
  const count = slopes.length;
  const largest = Math.max(-slopes[0]!, slopes.at(-1)!);

  test('are as many as the pairs of points at different places', () => {
    expect(slopesByRank(x, y).count).toBe(count);
  });

  test('at each rank are those of the definition', () => {
    const shares = [0, 0.001, 0.01, 0.1, 0.25, 0.45, 0.49, 0.5, 0.51, 0.55, 0.75, 0.9, 0.99, 0.999, 1];
    const { at } = slopesByRank(x, y);
    for (const share of shares) {
      const place = Math.round(share * (count - 1));
      expect(Math.abs(at(place) - slopes[place]!)).toBeLessThanOrEqual(1e-11 * largest);
    }
  });

  test('have the median that is the slope of the line, within its interval', () => {
    const middle = (slopes[(count - 1) >> 1]! + slopes[count >> 1]!) / 2;
    expect(Math.abs(theilSen(x, y).slope - middle)).toBeLessThanOrEqual(1e-11 * largest);
    const { lower, upper, reachesLevel } = theilSenInterval(x, y);
    expect([lower <= middle + 1e-11 * largest, upper >= middle - 1e-11 * largest, reachesLevel]).toEqual([
      true,
      true,
      true,
    ]);
  });
});

test('of three hundred points at three places, every slope can be named', () => {
  // Each of the 298 values is a slope up to the middle and, with the sign turned, one down from it: each occurs twice.
  const x = [0, ...numbers(298, () => 1), 2];
  const y = [0, ...numbers(298, (i) => i - 148.5), 0];
  const { count, at } = slopesByRank(x, y);
  expect(count).toBe(2 * 298 + 1);
  expect([0, 1, 2, 297, 298, 299, 594, 595, 596].map(at)).toEqual([
    -148.5, -148.5, -147.5, -0.5, 0, 0.5, 147.5, 148.5, 148.5,
  ]);
});
