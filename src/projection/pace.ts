/** How fast it moves, how fast it would have to, and what would just do. */
import { significantText, toText, type Decimal } from '../core/decimal.js';
import type { Limits } from '../criteria/kind.js';
import { valueOf, type Point } from '../criteria/series.js';
import { cagr } from '../statistics/cagr.js';
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
    actual: actual && significantText(actual.toNumber()),
    required: required && significantText(required.toNumber()),
    actualRate: from ? rateOf(valueOf(from), value, yearsBehind) : null,
    requiredRate: yearsAhead > 0 ? (limit ? rateOf(value, limit, yearsAhead) : 0) : null,
    ratio: actual && required && !required.isZero() ? actual.div(required).toNumber() : null,
  };
}

function rateOf(first: Decimal, last: Decimal, years: number): number | null {
  const growth = cagr(first.toNumber(), last.toNumber(), years);
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
