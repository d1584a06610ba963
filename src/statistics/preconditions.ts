/**
 * Checks the arguments of all statistics, with the same error messages. `where` names the argument in the error:
 * "theilSen(x)".
 */
import { indicatorError } from '../core/errors.js';

/** A confidence level lies strictly between 0 and 1. @internal */
export function requireConfidence(where: string, confidence: number): void {
  if (!(typeof confidence === 'number' && confidence > 0 && confidence < 1)) {
    throw indicatorError('BAD_OPTION', where, 'a confidence level between 0 and 1, both excluded', confidence);
  }
}

/** A count is a whole number a double holds exactly, from `least` to `most`. @internal */
export function requireCount(where: string, count: number, least = 0, most = Number.MAX_SAFE_INTEGER): void {
  if (!(Number.isSafeInteger(count) && count >= least && count <= most)) {
    throw indicatorError('BAD_NUMBER', where, `a whole number from ${least} to ${most}`, count);
  }
}

/**
 * A number whose squares, products and quotients a double can hold: 0, or of size 1e-75 to 1e75. Inside these bounds no
 * statistic here can overflow to Infinity, or divide by a number that underflowed to 0. @internal
 */
export function requireNumber(where: string, value: number): void {
  if (!isNumber(value)) throw indicatorError('BAD_NUMBER', where, 'a finite number, 0 or of size 1e-75 to 1e75', value);
}

/** Whether a value passes {@link requireNumber}. @internal */
export function isNumber(value: unknown): boolean {
  const size = typeof value === 'number' ? Math.abs(value) : NaN;
  return size === 0 || (size >= 1e-75 && size <= 1e75);
}

/** A series is an array of numbers with at least the number of points that the formula needs. @internal */
export function requireSeries(where: string, values: readonly number[], leastPoints: number): void {
  if (!Array.isArray(values)) {
    throw indicatorError('BAD_SERIES', where, 'an array of numbers', values);
  }
  if (values.length < leastPoints) {
    throw indicatorError('TOO_FEW_POINTS', where, `at least ${leastPoints} points`, values.length);
  }
  // By index, because `forEach` skips holes.
  for (let i = 0; i < values.length; i++)
    if (!isNumber(values[i])) requireNumber(`${where}[${i}]`, values[i] as number);
}

/** Two series that pair up point by point. @internal */
export function requirePairs(call: string, x: readonly number[], y: readonly number[], leastPoints: number): void {
  requireSeries(call + '(x)', x, leastPoints);
  requireSeries(call + '(y)', y, leastPoints);
  if (x.length !== y.length) {
    throw indicatorError('BAD_SERIES', `${call}(y)`, `as many points as x, ${x.length}`, y.length);
  }
}

/** The x of a line must not be constant: it would have no slope. @internal */
export function requireVariation(where: string, x: readonly number[]): void {
  for (let i = 1; i < x.length; i++) if (x[i] !== x[0]) return;
  throw indicatorError('BAD_SERIES', where, 'at least two different values', x);
}
