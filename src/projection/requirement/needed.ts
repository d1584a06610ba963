/** Computes the future values that would just meet a criterion. */
import { add, fraction, multiply, subtract, toNumber, type Fraction } from '../../core/fraction.js';
import { significantText, toSignificant, toText } from '../../core/fraction-text.js';
import { period } from '../../core/period.js';
import { hasZeroDenominator, valueOf, type Point } from '../../criteria/evidence/point.js';
import { judgeSeries } from '../../criteria/judgement.js';
import type { PreparedEvidence } from '../../criteria/prepared-evidence.js';
import { validRangeOf } from '../series/valid-range.js';
import { rateOf } from './pace.js';
import type { Needed, YearValue } from '../projection.js';
import type { Remaining } from './remaining.js';

/** Whether future values, once observed, would meet a criterion. @internal */
export type WouldMeet = (ahead: readonly YearValue[]) => boolean;

/**
 * The values on the remaining way to the limit; `null` where the latest value is inside the limits, or the values would
 * not meet the criterion. @internal
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
  const last = toText(end);
  const along = (at: (step: number) => string): YearValue[] => {
    const path: YearValue[] = [];
    for (let step = 1; step <= due - from; step++)
      path.push({ year: from + step, value: step < steps ? at(step) : last });
    return path;
  };
  const part = (step: number): Fraction => multiply(missing, { numerator: step, denominator: steps });
  const linear = along((step) => toSignificant(add(value, part(step)), 8));
  if (!wouldMeet(linear)) return null;
  const constantRate = rate === null ? null : along((step) => significantText(toNumber(value) * (1 + rate) ** step, 8));
  const atRate = constantRate && wouldMeet(constantRate) ? constantRate : null;
  return { linear, constantRate: atRate, nextYear: linear[0]!, unobserved };
}

/**
 * Judges future values after the observed ones, by the criterion's kind: a trend also depends on earlier values, and a
 * late rise may not outweigh a long fall. Impossible values, such as more than 100 %, do not meet. For a comparison the
 * other side is not known ahead, so every value at its limits counts as meeting it. @internal
 */
export function wouldMeetOf(
  { criterion, kind, contextOf, indicator }: PreparedEvidence,
  observed: readonly Point[],
): WouldMeet {
  if (kind.limitsMove === true) return () => true;
  const counted = observed.filter((point) => !hasZeroDenominator(point));
  const { min, max } = validRangeOf(indicator);
  const isPossible = ({ value }: YearValue): boolean => {
    const size = Number(value);
    return size >= min && size <= max;
  };
  return (ahead) => {
    if (!ahead.every(isPossible)) return false;
    // With fixed limits, only the last value counts.
    const points = kind.band ? [supposed(ahead[ahead.length - 1]!)] : [...counted, ...ahead.map(supposed)];
    const judgement = kind.judge!(criterion, points[points.length - 1]!, contextOf(points));
    return judgement.insufficient === undefined && judgement.satisfied;
  };
}

/** With `sustain`: the years that are over and not judged. They stay open, whatever is observed later. @internal */
export function unobservedIn(evidence: PreparedEvidence, observed: readonly Point[]): readonly string[] {
  if (evidence.criterion.sustain !== true) return [];
  const counted = observed.filter((point) => !hasZeroDenominator(point));
  const last = counted[counted.length - 1];
  return last ? judgeSeries(evidence, counted, last).unobserved : [];
}

const supposedPlace = { from: 'needed', index: null };

function supposed({ year, value }: YearValue): Point {
  return {
    period: period(year, 'needed'),
    observation: null,
    place: supposedPlace,
    times: 1,
    over: 1,
    exact: fraction(value),
  };
}
