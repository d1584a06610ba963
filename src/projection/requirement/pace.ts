/** Compares the actual pace of a series with the required pace. */
import type { DecimalText } from '../../core/decimal.js';
import { divide, fraction, subtract, toNumber, type Fraction } from '../../core/fraction.js';
import { significantText, toSignificant } from '../../core/fraction-text.js';
import { valueOf, type Point } from '../../criteria/evidence/point.js';
import { cagr } from '../../statistics/cagr.js';
import { isNumber } from '../../statistics/preconditions.js';
import type { PaceComparison } from '../projection.js';
import type { Remaining } from './remaining.js';

/**
 * Actual and required pace. `from` is the point where the actual pace starts, `null` with a single point. `remaining`
 * is `null` where no year is left, or no values would meet the criterion. @internal
 */
export function paceOf(from: Point | null, latest: Point, remaining: Remaining | null): PaceComparison {
  const value = valueOf(latest);
  const { year } = latest.period;
  const yearsBehind = from ? year - from.period.year : 0;
  const yearsAhead = remaining ? remaining.by - remaining.from : 0;
  const moved = from && subtract(value, valueOf(from));
  const missing = remaining?.end ? subtract(remaining.end, value) : null;
  return {
    from: from?.period.year ?? year,
    to: year,
    actual: moved && yearly(moved, yearsBehind),
    required: missing ? yearly(missing, yearsAhead) : remaining && '0',
    actualRate: from ? rateOf(valueOf(from), value, yearsBehind) : null,
    requiredRate: remaining && (remaining.end ? rateOf(value, remaining.end, yearsAhead) : 0),
    ratio: moved && missing ? finite((toNumber(moved) * yearsAhead) / (toNumber(missing) * yearsBehind)) : null,
  };
}

/** A yearly change to six digits; exact where a double cannot hold it. */
function yearly(change: Fraction, years: number): DecimalText {
  const pace = toNumber(change) / years;
  return isNumber(pace) ? significantText(pace) : toSignificant(divide(change, fraction(years)), 6);
}

/** Rounds a ratio to twelve digits, so that exactly fast enough is 1, and turns −0 into 0. */
function finite(ratio: number): number | null {
  return Number.isFinite(ratio) ? Number(ratio.toPrecision(12)) + 0 : null;
}

/** The compound rate between two values; no rate starts from zero, and only −100 % leads to zero. @internal */
export function rateOf(from: Fraction, to: Fraction, years: number): number | null {
  const [first, last] = [toNumber(from), toNumber(to)];
  if (!isNumber(first) || !isNumber(last) || last === 0) return null;
  const growth = cagr(first, last, years);
  return growth.status === 'computed' ? growth.rate : null;
}
