/** What every statistic asks of its arguments: the place, what was expected, and the bounds themselves. */
import { describe, expect, test } from 'vitest';
import {
  isNumber,
  requireConfidence,
  requireCount,
  requireNumber,
  requirePairs,
  requireSeries,
  requireVariation,
} from '../../src/statistics/preconditions.js';
import { faultOf } from '../criteria/judge.js';

test.each([
  [0, true],
  [-0, true],
  [1e-75, true],
  [-1e-75, true],
  [1e75, true],
  [-1e75, true],
  [9.99e-76, false],
  [1.01e75, false],
  [NaN, false],
  [Infinity, false],
  ['1', false],
  [null, false],
])('%j is a number that a statistic takes: %j', (value, isOne) => {
  expect(isNumber(value)).toBe(isOne);
});

describe('what passes', () => {
  test.each<[what: string, check: () => void]>([
    [
      'a confidence within 0 and 1',
      () => [Number.MIN_VALUE, 0.95, 1 - 2 ** -53].forEach((c) => requireConfidence('c', c)),
    ],
    ['a count at its bounds', () => [2, 5, 9].forEach((count) => requireCount('n', count, 2, 9))],
    [
      'a count from 0, as large as a double holds',
      () => [0, Number.MAX_SAFE_INTEGER].forEach((n) => requireCount('n', n)),
    ],
    ['a series with just enough points', () => requireSeries('x', [1, 2], 2)],
    ['pairs', () => requirePairs('f', [1, 2], [3, 4], 2)],
    ['a line that varies at its end', () => requireVariation('x', [1, 1, 2])],
  ])('%s', (_what, check) => {
    expect(check).not.toThrow();
  });
});

describe('what does not, with the place and what was expected', () => {
  const holes = [1, 2, 3];
  delete holes[1];
  const confidence = 'a confidence level between 0 and 1, both excluded';
  const number = 'a finite number, 0 or of size 1e-75 to 1e75';
  test.each<[check: () => void, code: string, where: string, expected: string]>([
    [() => requireConfidence('c', 0), 'BAD_OPTION', 'c', confidence],
    [() => requireConfidence('c', 1), 'BAD_OPTION', 'c', confidence],
    [() => requireConfidence('c', NaN), 'BAD_OPTION', 'c', confidence],
    [() => requireConfidence('c', '0.5' as never), 'BAD_OPTION', 'c', confidence],
    [() => requireCount('n', 1, 2, 9), 'BAD_NUMBER', 'n', 'a whole number from 2 to 9'],
    [() => requireCount('n', 10, 2, 9), 'BAD_NUMBER', 'n', 'a whole number from 2 to 9'],
    [() => requireCount('n', 2.5, 2, 9), 'BAD_NUMBER', 'n', 'a whole number from 2 to 9'],
    [() => requireCount('n', -1), 'BAD_NUMBER', 'n', `a whole number from 0 to ${Number.MAX_SAFE_INTEGER}`],
    [() => requireNumber('x', 1e76), 'BAD_NUMBER', 'x', number],
    [() => requireSeries('x', 'x' as never, 1), 'BAD_SERIES', 'x', 'an array of numbers'],
    [() => requireSeries('x', [1, 2], 3), 'TOO_FEW_POINTS', 'x', 'at least 3 points'],
    [() => requireSeries('x', [1, 2, NaN], 1), 'BAD_NUMBER', 'x[2]', number],
    [() => requireSeries('x', holes, 1), 'BAD_NUMBER', 'x[1]', number],
    [() => requirePairs('f', [1], [1, 2], 2), 'TOO_FEW_POINTS', 'f(x)', 'at least 2 points'],
    [() => requirePairs('f', [1, 2], [1], 2), 'TOO_FEW_POINTS', 'f(y)', 'at least 2 points'],
    [() => requirePairs('f', [1, 2, 3], [1, 2], 2), 'BAD_SERIES', 'f(y)', 'as many points as x, 3'],
    [() => requireVariation('x', [4, 4, 4]), 'BAD_SERIES', 'x', 'at least two different values'],
  ])('%s', (check, code, where, expected) => {
    expect(faultOf(check)).toMatchObject({ code, where, expected });
  });
});
