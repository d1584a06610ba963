/** Small numbers: exact intervals for counted values, and pooled years. */
import type { DecimalText } from '../core/decimal.js';
import { divide, fraction, multiply } from '../core/fraction.js';
import { significantText, toSignificant } from '../core/fraction-text.js';
import type { Indicator } from '../core/model.js';
import { isRatio, scaleOf } from '../core/units.js';
import { clopperPearsonInterval, poissonInterval } from '../statistics/intervals.js';
import type { Interval, Pooled } from './evaluation.js';
import type { Policy } from './policy/policy.js';
import type { Point } from './evidence/point.js';
import { isPartOfWhole } from './evidence/read-rows.js';

interface Counts {
  readonly numerator: number;
  readonly denominator: number;
}

/** The counts of a point, where they are whole numbers. @internal */
export function countsOf(point: Point): Counts | null {
  const { numerator, denominator } = point.observation ?? {};
  // What was not counted is `NaN` here.
  const counts = { numerator: Number(numerator), denominator: Number(denominator) };
  return Number.isSafeInteger(counts.numerator) && Number.isSafeInteger(counts.denominator) && counts.denominator > 0
    ? counts
    : null;
}

/** The exact interval of a counted value; `null` without counts, and where the indicator is not a rate. @internal */
export function intervalOf(point: Point, indicator: Indicator, policy: Policy): Interval | null {
  const counts = countsOf(point);
  return counts && intervalOfCounts(counts, indicator, policy);
}

function intervalOfCounts({ numerator, denominator }: Counts, indicator: Indicator, policy: Policy): Interval | null {
  const scale = rateScale(indicator);
  if (scale === null) return null;
  const confidence = policy.confidence;
  if (isPartOfWhole(indicator)) {
    const { lower, upper } = clopperPearsonInterval(numerator, denominator, confidence);
    return { lower: shortText(lower * scale), upper: shortText(upper * scale), confidence, method: 'clopper-pearson' };
  }
  const { lower, upper } = poissonInterval(numerator, confidence);
  return {
    lower: shortText((lower / denominator) * scale),
    upper: shortText((upper / denominator) * scale),
    confidence,
    method: 'poisson',
  };
}

/** The scale of a rate; `null` for other quotients, such as means of years or money, which count nothing. */
function rateScale(indicator: Indicator): number | null {
  return isRatio(indicator.unit) ? scaleOf(indicator) : null;
}

/** The latest years with counts up to a point that has an interval, pooled; `null` with fewer than two. @internal */
export function pooledOf(points: readonly Point[], judged: Point, indicator: Indicator, policy: Policy): Pooled | null {
  const { lastDay, year } = judged.period;
  const periods: string[] = [];
  let [numerator, denominator] = [0, 0];
  for (const point of points) {
    if (point.period.lastDay > lastDay || point.period.year <= year - policy.pooledYears) continue;
    const counts = countsOf(point);
    if (counts === null) continue;
    periods.push(point.period.text);
    numerator += counts.numerator;
    denominator += counts.denominator;
  }
  // For sums beyond 2^53, an interval would be too narrow to matter.
  if (periods.length < 2 || !Number.isSafeInteger(numerator + denominator)) return null;
  const value = divide(multiply(fraction(numerator), fraction(rateScale(indicator)!)), fraction(denominator));
  return {
    periods,
    numerator: String(numerator),
    denominator: String(denominator),
    value: toSignificant(value, 10),
    interval: intervalOfCounts({ numerator, denominator }, indicator, policy)!,
  };
}

/** A statistic rounded to six significant digits. */
function shortText(value: number): DecimalText {
  return significantText(value);
}
