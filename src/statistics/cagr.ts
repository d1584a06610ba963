import { indicatorError } from '../core/errors.js';
import { requireNumber } from './preconditions.js';

/** A compound annual growth rate, or the reason why it does not exist. */
export type CompoundGrowth =
  | {
      readonly status: 'computed';
      /** Growth per year as a share: 0.05 for 5 % a year, −1 for a fall to zero. */
      readonly rate: number;
    }
  | {
      readonly status: 'undefined';
      /**
       * `zero-start`: no growth rate starts from zero. `negative-value`: growth cannot cross zero, and below zero it
       * has no agreed meaning. `beyond-range`: the rate is too large for a double.
       */
      readonly reason: 'zero-start' | 'negative-value' | 'beyond-range';
    };

/**
 * Compound annual growth rate: the constant yearly rate that leads from one value to another.
 *
 * (last / first)^(1 / years) − 1. It uses only the two ends; values between them are ignored.
 *
 * @param first - Value at the start, above 0 for a rate to exist.
 * @param last - Value at the end, in the same unit; 0 gives a rate of −1 over any number of years.
 * @param years - Time between the two, above 0; fractions allowed.
 * @returns Zero and negative values are facts of the data: `status: 'undefined'` with the reason, no error.
 * @throws {@link IndicatorError} `BAD_NUMBER` for a value that is not finite, or not 0 and not of size 1e-75
 * to 1e75, or when `years` is not above 0.
 * @see Eurostat, "Sustainable development in the European Union", annex on the assessment of trends, whose
 * yearly growth rate this is.
 * @example
 * cagr(100, 121, 2).status //=> 'computed'
 * const growth = cagr(40, 20, 10);
 * growth.status === 'computed' && growth.rate.toFixed(5) //=> '-0.06697'
 * cagr(0, 5, 3) //=> { status: 'undefined', reason: 'zero-start' }
 */
export function cagr(first: number, last: number, years: number): CompoundGrowth {
  requireNumber('cagr(first)', first);
  requireNumber('cagr(last)', last);
  requireNumber('cagr(years)', years);
  if (years <= 0) throw indicatorError('BAD_NUMBER', 'cagr(years)', 'a time above 0', years);
  if (first < 0 || last < 0) return { status: 'undefined', reason: 'negative-value' };
  if (first === 0) return { status: 'undefined', reason: 'zero-start' };
  const ratio = last / first;
  // The difference keeps digits that a ratio near 1 loses; a ratio near 0 has digits that the difference loses.
  const growth = ratio > 0.5 ? Math.log1p((last - first) / first) : Math.log(ratio);
  const rate = Math.expm1(growth / years);
  return rate === Infinity ? { status: 'undefined', reason: 'beyond-range' } : { status: 'computed', rate };
}
