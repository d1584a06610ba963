import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  add,
  compare,
  divide,
  equals,
  fraction,
  signOf,
  subtract,
  zero,
  type Fraction,
} from '../../src/core/fraction.js';
import { toText } from '../../src/core/fraction-text.js';
import { medianSlope, slopeSignBySizes, type TimedValue } from '../../src/statistics/exact-theil-sen.js';
import { medianSign, pairsSoFar } from '../../src/statistics/signed-pairs.js';

/** The definition: every slope, sorted. */
function slopesOf(points: readonly TimedValue[]): Fraction[] {
  return points
    .flatMap((later, j) =>
      points
        .slice(0, j)
        .filter(({ time }) => time < later.time)
        .map((earlier) => divide(subtract(later.value, earlier.value), fraction(later.time - earlier.time))),
    )
    .sort(compare);
}

function medianOf(points: readonly TimedValue[]): Fraction {
  const slopes = slopesOf(points);
  const middle = slopes.length >> 1;
  if (slopes.length === 0) return zero;
  return slopes.length % 2 === 1 ? slopes[middle]! : divide(add(slopes[middle - 1]!, slopes[middle]!), fraction(2));
}

/** The sign as the kinds tell it: by counting, and by sizes where that does not do. */
function slopeSign(points: readonly TimedValue[]): number {
  const [times, values] = [points.map(({ time }) => time), points.map(({ value }) => value)];
  const pairs = pairsSoFar(times, values).at(-1);
  return pairs ? (medianSign(pairs) ?? slopeSignBySizes(times, values)) : 0;
}

const inOrder = (points: TimedValue[]): TimedValue[] => [...points].sort((a, b) => a.time - b.time);
const pointsOf = (value: fc.Arbitrary<Fraction>, most = 14): fc.Arbitrary<TimedValue[]> =>
  fc.array(fc.record({ time: fc.integer({ min: 24200, max: 24240 }), value }), { maxLength: most }).map(inOrder);
const third = fc.integer({ min: -30, max: 30 }).map((thirds) => divide(fraction(thirds), fraction(3)));
const few = fc.integer({ min: 0, max: 3 }).map((level) => fraction(level));
const close = fc.integer({ min: 0, max: 9 }).map((digit) => fraction(`94.70000000000000000000000${digit}`));
const counts = fc
  .tuple(fc.nat(50), fc.integer({ min: 6900, max: 7300 }))
  .map(([cases, births]) => divide(fraction(cases * 100000), fraction(births)));
const huge = fc.constantFrom(fraction(1e308), fraction(-1e308), fraction(3), fraction(1e-300));

describe('the exact Theil–Sen slope', () => {
  test.each([
    ['thirds', third],
    ['few levels, many ties', few],
    ['values a double cannot tell apart', close],
    ['counts over counts', counts],
    ['sizes at the ends of what a double holds', huge],
  ])('is the median of all slopes, and its sign is the sign of that: %s', (_name, value) => {
    fc.assert(
      fc.property(pointsOf(value), (points) => {
        const expected = medianOf(points);
        expect(equals(medianSlope(points), expected)).toBe(true);
        expect(slopeSign(points)).toBe(signOf(expected));
      }),
      { numRuns: 150 },
    );
  });

  test('of a middle pair that straddles nothing, the larger one decides', () => {
    const points = (values: (number | string)[]): TimedValue[] =>
      values.map((value, time) => ({ time, value: fraction(value) }));
    // Slopes −3, 1, and their mean −1 over two steps; with one point, or none, there is no slope.
    expect(slopeSign(points([0, 3, 0]))).toBe(0);
    expect(slopeSign(points([0, '3.0000000000000000000001', 0]))).toBe(0);
    expect(slopeSign(points([0]))).toBe(0);
    expect(slopeSign([])).toBe(0);
    expect(toText(medianSlope(points([7])))).toBe('0');
    // Six slopes: 5, −1, −6 a step; 2, −3.5 over two; −2/3 over three. In the middle −1 and −2/3.
    expect(toText(medianSlope(points([0, 5, 4, -2])))).toBe('-0.833333333333');
    // Slopes 4, −3, 2; 0.5, −0.5; 1: the middle pair is 0.5 and 1.
    expect(toText(medianSlope(points([0, 4, 1, 3])))).toBe('0.75');
    // Slopes 3, −4, 3; −0.5, −0.5; 2/3: the middle pair is −0.5 and 2/3, whose sum is above nothing.
    expect(slopeSign(points([0, 3, -1, 2]))).toBe(1);
    expect(slopeSign(points([2, -1, 3, 0]))).toBe(-1);
  });

  test('ten years of days take a moment', () => {
    const days = Array.from({ length: 3650 }, (_, day) => ({
      time: Math.floor(day / 30),
      value: fraction(((day * 7919) % 1000) / 10),
    }));
    const start = performance.now();
    expect([slopeSign(days), Math.sign(Number(toText(medianSlope(days))))]).toEqual([1, 1]);
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
