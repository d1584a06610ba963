/** How fast it moves, how fast it would have to, and what would just do. */
import { significantText, toText, type Decimal, type DecimalText } from '../core/decimal.js';
import type { Limits } from '../criteria/kind.js';
import { valueOf, type Point } from '../criteria/point.js';
import { cagr } from '../statistics/cagr.js';
import { isNumber } from '../statistics/preconditions.js';
import type { Needed, PaceComparison, YearValue } from './projection.js';

/** The nearer limit a value is outside of; `null` where it is inside. A strict limit is outside itself. @internal */
export function limitAhead(value: Decimal, { lower, upper, strict }: Limits): Decimal | null {
  if (lower !== null && (strict ? value.lte(lower) : value.lt(lower))) return lower;
  if (upper !== null && (strict ? value.gte(upper) : value.gt(upper))) return upper;
  return null;
}

/** Actual and required pace. `from` is the point the actual pace starts at, `null` with a single point. @internal */
export function paceOf(from: Point | null, latest: Point, limits: Limits, due: number): PaceComparison {
  const value = valueOf(latest);
  const { year } = latest.period;
  const yearsBehind = from ? year - from.period.year : 0;
  const yearsAhead = due - year;
  const limit = limitAhead(value, limits);
  const actual = from ? valueOf(latest).minus(valueOf(from)).div(yearsBehind) : null;
  const required = yearsAhead <= 0 ? null : limit ? limit.minus(value).div(yearsAhead) : value.minus(value);
  return {
    from: from?.period.year ?? year,
    to: year,
    actual: actual && sixDigits(actual),
    required: required && sixDigits(required),
    actualRate: from ? rateOf(valueOf(from), value, yearsBehind) : null,
    requiredRate: yearsAhead > 0 ? (limit ? rateOf(value, limit, yearsAhead) : 0) : null,
    ratio: actual && required && !required.isZero() ? finite(actual.div(required).toNumber()) : null,
  };
}

function sixDigits(change: Decimal): DecimalText {
  return toText(change.toSignificantDigits(6));
}

function finite(ratio: number): number | null {
  return Number.isFinite(ratio) ? ratio : null;
}

/** The compound rate between two values; no rate leads away from zero, and none but −100 % to it. */
function rateOf(from: Decimal, to: Decimal, years: number): number | null {
  const [first, last] = [from.toNumber(), to.toNumber()];
  if (!isNumber(first) || !isNumber(last) || last === 0) return null;
  const growth = cagr(first, last, years);
  return growth.status === 'computed' ? growth.rate : null;
}

/** What would just meet the limits from the latest point; `null` where it is inside, or no year is left. @internal */
export function neededFrom(latest: Point, limits: Limits, due: number): Needed | null {
  const value = valueOf(latest);
  const limit = limitAhead(value, limits);
  const years = due - latest.period.year;
  if (limit === null || years <= 0) return null;
  const rate = rateOf(value, limit, years);
  const steps = (at: (step: number) => string): YearValue[] =>
    Array.from({ length: years }, (_year, i) => ({ year: latest.period.year + i + 1, value: i + 1 === years ? toText(limit) : at(i + 1) }));
  const linear = steps((step) => toText(value.plus(limit.minus(value).times(step).div(years)).toSignificantDigits(8)));
  return {
    linear,
    constantRate: rate === null ? null : steps((step) => significantText(value.toNumber() * (1 + rate) ** step, 8)),
    nextYear: linear[0]!,
  };
}
