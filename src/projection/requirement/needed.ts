/** What would just do. */
import { add, divide, fraction, multiply, subtract, toNumber, type Fraction } from '../../core/fraction.js';
import { significantText, toSignificant, toText } from '../../core/fraction-text.js';
import { period } from '../../core/period.js';
import { hasZeroDenominator, valueOf, type Point } from '../../criteria/evidence/point.js';
import { judgeSeries } from '../../criteria/judgement.js';
import type { PreparedEvidence } from '../../criteria/prepared-evidence.js';
import { boundsOfIndicator } from '../series/bounds.js';
import { rateOf } from './pace.js';
import type { Needed, YearValue } from '../projection.js';
import type { Remaining } from './remaining.js';

/** Whether values of years to come, once observed, would meet a criterion. @internal */
export type WouldMeet = (ahead: readonly YearValue[]) => boolean;

/**
 * The values along what is left of the way; `null` where the latest one is inside the limits, or no such values would
 * meet. @internal
 */
export function neededFrom(
  latest: Point,
  { end, from, by, due }: Remaining,
  unobserved: readonly string[],
  wouldMeet: WouldMeet,
): Needed | null {
  if (end === null) return null;
  const value = valueOf(latest);
  const steps = by - from;
  const missing = subtract(end, value);
  const rate = rateOf(value, end, steps);
  const along = (at: (step: number) => string): YearValue[] =>
    Array.from({ length: due - from }, (_year, i) => ({
      year: from + i + 1,
      value: i + 1 < steps ? at(i + 1) : toText(end),
    }));
  const part = (step: number): Fraction => divide(multiply(missing, fraction(step)), fraction(steps));
  const linear = along((step) => toSignificant(add(value, part(step)), 8));
  if (!wouldMeet(linear)) return null;
  const constantRate = rate === null ? null : along((step) => significantText(toNumber(value) * (1 + rate) ** step, 8));
  const atRate = constantRate && wouldMeet(constantRate) ? constantRate : null;
  return { linear, constantRate: atRate, nextYear: linear[0]!, unobserved };
}

/**
 * Has the kind judge them after all that was observed: a trend, say, looks at the way there as well, and a late rise
 * may not make up for a long fall. Nor does what cannot be observed, more than 100 %. Of a comparison the other side is
 * not known ahead; its limits are its verdict. @internal
 */
export function judgedBy(
  { criterion, kind, contextOf, indicator }: PreparedEvidence,
  observed: readonly Point[],
): WouldMeet {
  if (kind.limitsMove === true) return () => true;
  const counted = observed.filter((point) => !hasZeroDenominator(point));
  const { min, max } = boundsOfIndicator(indicator);
  return (ahead) => {
    if (ahead.some(({ value }) => Number(value) < min || Number(value) > max)) return false;
    const points = [...counted, ...ahead.map(supposed)];
    const judgement = kind.judge!(criterion, points[points.length - 1]!, contextOf(points));
    return judgement.insufficient === undefined && judgement.satisfied;
  };
}

/**
 * The years of a level to be held that are over and not judged: they stay open, whatever is observed later. @internal
 */
export function unobservedIn(evidence: PreparedEvidence, observed: readonly Point[]): readonly string[] {
  const counted = observed.filter((point) => !hasZeroDenominator(point));
  const last = counted[counted.length - 1];
  return last ? judgeSeries(evidence, counted, last).unobserved : [];
}

function supposed({ year, value }: YearValue): Point {
  return {
    period: period(year, 'needed'),
    observation: null,
    where: 'needed',
    times: 1,
    over: 1,
    exact: fraction(value),
  };
}
