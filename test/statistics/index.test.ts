/** The entry as a whole: a caller's mistakes throw the one error class. */
import { describe, expect, test } from 'vitest';
import * as statistics from '../../src/entries/statistics.js';
import type { ErrorCode } from '../../src/entries/statistics.js';

const {
  cagr,
  clopperPearsonInterval,
  IndicatorError,
  linearRegression,
  mannKendall,
  poissonInterval,
  predictLinear,
  spearman,
  theilSen,
  theilSenInterval,
  wilsonInterval,
} = statistics;

const line = linearRegression([1, 2, 3], [1, 2, 4]);
const hole = [1, 2, 3];
delete hole[1];

const mistakes: [string, () => unknown, ErrorCode, string][] = [
  ['a level of 0', () => poissonInterval(3, 0), 'BAD_OPTION', 'poissonInterval(confidence)'],
  ['a level of 1', () => clopperPearsonInterval(3, 9, 1), 'BAD_OPTION', 'clopperPearsonInterval(confidence)'],
  ['a level in percent', () => wilsonInterval(3, 9, 95), 'BAD_OPTION', 'wilsonInterval(confidence)'],
  [
    'a level that is no number',
    () => theilSenInterval([1, 2], [1, 2], NaN),
    'BAD_OPTION',
    'theilSenInterval(confidence)',
  ],
  [
    'a level as text',
    () => predictLinear(line, 4, '0.9' as unknown as number),
    'BAD_OPTION',
    'predictLinear(confidence)',
  ],
  [
    'an unknown method',
    () => mannKendall([1, 2], { method: 'exact' as 'auto' }),
    'BAD_OPTION',
    'mannKendall(options).method',
  ],

  ['a negative count', () => poissonInterval(-1), 'BAD_NUMBER', 'poissonInterval(count)'],
  ['a fractional count', () => poissonInterval(1.5), 'BAD_NUMBER', 'poissonInterval(count)'],
  ['a count past exact doubles', () => poissonInterval(2 ** 53), 'BAD_NUMBER', 'poissonInterval(count)'],
  [
    'more successes than trials',
    () => clopperPearsonInterval(10, 9),
    'BAD_NUMBER',
    'clopperPearsonInterval(successes)',
  ],
  ['no trials', () => clopperPearsonInterval(0, 0), 'BAD_NUMBER', 'clopperPearsonInterval(trials)'],
  ['more successes than trials', () => wilsonInterval(10, 9), 'BAD_NUMBER', 'wilsonInterval(successes)'],
  ['no trials', () => wilsonInterval(0, 0), 'BAD_NUMBER', 'wilsonInterval(trials)'],

  ['NaN in a series', () => theilSen([1, 2, 3], [1, NaN, 3]), 'BAD_NUMBER', 'theilSen(y)[1]'],
  ['Infinity in a series', () => linearRegression([1, 2, Infinity], [1, 2, 3]), 'BAD_NUMBER', 'linearRegression(x)[2]'],
  ['a hole in a series', () => mannKendall(hole), 'BAD_NUMBER', 'mannKendall(values)[1]'],
  ['text in a series', () => spearman([1, 2], ['1', 2] as number[]), 'BAD_NUMBER', 'spearman(y)[0]'],
  ['a number whose square overflows', () => theilSen([1, 2], [1, 1e155]), 'BAD_NUMBER', 'theilSen(y)[1]'],
  ['a number whose square vanishes', () => theilSen([1, 1e-200], [1, 2]), 'BAD_NUMBER', 'theilSen(x)[1]'],
  ['a prediction nowhere', () => predictLinear(line, NaN), 'BAD_NUMBER', 'predictLinear(at)'],
  ['growth over no time', () => cagr(1, 2, 0), 'BAD_NUMBER', 'cagr(years)'],
  ['growth back in time', () => cagr(1, 2, -3), 'BAD_NUMBER', 'cagr(years)'],
  ['growth from NaN', () => cagr(NaN, 2, 3), 'BAD_NUMBER', 'cagr(first)'],
  ['growth to Infinity', () => cagr(1, Infinity, 3), 'BAD_NUMBER', 'cagr(last)'],

  ['too few points', () => linearRegression([1, 2], [1, 2]), 'TOO_FEW_POINTS', 'linearRegression(x)'],
  ['too few points', () => theilSen([1], [1]), 'TOO_FEW_POINTS', 'theilSen(x)'],
  ['too few points', () => theilSenInterval([1], [1]), 'TOO_FEW_POINTS', 'theilSenInterval(x)'],
  ['too few points', () => mannKendall([]), 'TOO_FEW_POINTS', 'mannKendall(values)'],
  ['too few points', () => spearman([1], [1]), 'TOO_FEW_POINTS', 'spearman(x)'],

  ['unequal lengths', () => linearRegression([1, 2, 3], [1, 2, 3, 4]), 'BAD_SERIES', 'linearRegression(y)'],
  ['unequal lengths', () => theilSen([1, 2, 3], [1, 2]), 'BAD_SERIES', 'theilSen(y)'],
  ['unequal lengths', () => spearman([1, 2, 3], [1, 2]), 'BAD_SERIES', 'spearman(y)'],
  ['a constant x', () => linearRegression([2, 2, 2], [1, 2, 3]), 'BAD_SERIES', 'linearRegression(x)'],
  ['a constant x', () => theilSen([2, 2, 2], [1, 2, 3]), 'BAD_SERIES', 'theilSen(x)'],
  ['a constant x', () => theilSenInterval([2, 2, 2], [1, 2, 3]), 'BAD_SERIES', 'theilSenInterval(x)'],
  ['no series at all', () => mannKendall(undefined as unknown as number[]), 'BAD_SERIES', 'mannKendall(values)'],
];

describe("a caller's mistake", () => {
  test.each(mistakes)('%s: %s', (_, call, code, where) => {
    let thrown: unknown;
    try {
      call();
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(IndicatorError);
    expect(thrown).toMatchObject({ code, fields: { where } });
  });

  test('the message says what was expected and what came', () => {
    expect(() => clopperPearsonInterval(10, 9)).toThrow(
      'clopperPearsonInterval(successes): expected a whole number from 0 to 9, received 10',
    );
  });
});
