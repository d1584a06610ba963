/** Criteria that ask for a value inside limits. Most kinds are of this type; each computes its own limits. */
import { decimalPlacesOf, type DecimalText } from '../../core/decimal.js';
import { compare, fraction, smaller, subtract, type Fraction } from '../../core/fraction.js';
import { deepFreeze } from '../../core/freeze.js';
import { roundToPlaces } from '../../core/fraction-text.js';
import type { CriterionBase, InsufficientReason, Judgement, JudgementContext, Kind, Limits, Warning } from './kind.js';
import type { Policy } from '../policy/policy.js';
import type { Reading, ReadingId } from '../policy/readings.js';
import { possibleValues, valueOf, type Point, type Possible } from '../evidence/point.js';

/** Limits together with the target level. @internal */
export interface Band extends Limits {
  readonly aim: Fraction | null;
  /** Decimal places of the printed threshold; `null` where it is a quotient whose digits never end. */
  readonly places: number | null;
  readonly readings: readonly Reading[];
  readonly warnings?: readonly Warning[];
}

/** Computes a band that does not depend on observations, or returns the reason why it cannot. @internal */
export type FixedBand<C> = (criterion: C, policy: Policy) => Band | InsufficientReason;

/** Computes a band, or returns the reason why it cannot. @internal */
export type BandOf<C> = (criterion: C, point: Point, context: JudgementContext) => Band | InsufficientReason;

/**
 * Judges a value against a band; where the value is only a bound, `possible` is the range of its true value. @internal
 */
export function judgeBand(value: Fraction, band: Band, policy: Policy, possible?: Possible): Judgement {
  const { places, aim } = band;
  const rounded = policy.comparison === 'threshold-precision' && places !== null;
  const round = (exact: Fraction): Fraction => (rounded ? roundToPlaces(exact, places) : exact);
  const readings = rounded ? [...band.readings, { id: 'threshold-precision' } as const] : band.readings;
  const compared = round(value);
  const within = possible
    ? { low: possible.low && round(possible.low), high: possible.high && round(possible.high) }
    : { low: compared, high: compared };
  const satisfied = isInside(within, band);
  if (satisfied === null) return { insufficient: 'bound-undecided', readings };
  const { lower, upper } = band;
  return {
    satisfied,
    margin: marginOf(compared, band)!,
    onBoundary:
      (lower !== null && compare(compared, lower) === 0) || (upper !== null && compare(compared, upper) === 0),
    limits: limitsOf(band),
    aim,
    readings,
    warnings: band.warnings ?? [],
  };
}

function limitsOf({ lower, upper, strict, bound }: Band): Limits {
  if (strict === undefined && bound === undefined) return { lower, upper };
  return { lower, upper, ...(strict && { strict }), ...(bound && { bound }) };
}

/**
 * Whether a value is inside limits, where value and limits may be bounds only; `null` where the bounds do not decide.
 * @internal
 */
export function isInside({ low, high }: Possible, { lower, upper, strict, bound }: Limits): boolean | null {
  const least = strict ? 1 : 0;
  // Limits that are bounds are each known from one side only.
  const knownFromAbove = bound !== 'at-least';
  const knownFromBelow = bound !== 'at-most';
  const overLower = lower === null || (low !== null && knownFromAbove && compare(low, lower) >= least);
  const underUpper = upper === null || (high !== null && knownFromBelow && compare(upper, high) >= least);
  if (overLower && underUpper) return true;
  const failsLower = lower !== null && high !== null && knownFromBelow && compare(high, lower) < least;
  const failsUpper = upper !== null && low !== null && knownFromAbove && compare(upper, low) < least;
  return failsLower || failsUpper ? false : null;
}

/** The distance to the nearer limit, positive inside; `null` without limits. @internal */
export function marginOf(value: Fraction, { lower, upper }: Limits): Fraction | null {
  if (lower === null) return upper && subtract(upper, value);
  const overLower = subtract(value, lower);
  return upper === null ? overLower : smaller(overLower, subtract(upper, value));
}

/** A kind whose band depends only on the criterion and the policy; `prepare` accepts it. @internal */
export interface FixedBandKind<C extends CriterionBase> extends Kind<C> {
  readonly band: FixedBand<C>;
}

/** Makes a kind from a band that depends only on the criterion and the policy. @internal */
export function fixedBandKind<C extends CriterionBase>(definition: Omit<FixedBandKind<C>, 'judge'>): FixedBandKind<C> {
  /** The band of each criterion under the last policy: nearly all calls have the same one. */
  const memo = new WeakMap<C, { readonly policy: Policy; readonly band: Band | InsufficientReason }>();
  const band: FixedBand<C> = (criterion, policy) => {
    const last = memo.get(criterion);
    if (last?.policy === policy) return last.band;
    const found = definition.band(criterion, policy);
    // All verdicts of this criterion share these readings and warnings.
    if (typeof found !== 'string') deepFreeze([found.readings, found.warnings]);
    memo.set(criterion, { policy, band: found });
    return found;
  };
  return {
    ...definition,
    band,
    judge: (criterion, point, context) => judgePoint(point, band(criterion, context.policy), context),
  };
}

function judgePoint(point: Point, band: Band | InsufficientReason, { policy, indicator }: JudgementContext): Judgement {
  if (typeof band === 'string') return { insufficient: band, readings: [] };
  const possible = point.bound === undefined ? undefined : possibleValues(point, indicator);
  return judgeBand(valueOf(point), band, policy, possible);
}

/** A kind whose band is computed from the series. @internal */
export interface SeriesBandKind<C extends CriterionBase> extends Kind<C> {
  readonly bandAt: BandOf<C>;
}

/** Makes a kind from a band that is computed from the series. @internal */
export function seriesBandKind<C extends CriterionBase>(
  definition: Omit<SeriesBandKind<C>, 'judge'>,
): SeriesBandKind<C> {
  return {
    ...definition,
    judge: (criterion, point, context) => judgePoint(point, definition.bandAt(criterion, point, context), context),
  };
}

/** A limit that the plan gives as a number; inclusive unless `strict`. */
interface PrintedLimit {
  readonly value: DecimalText;
  readonly strict?: true;
}

/** A band with one limit, which is printed in the plan. @internal */
export function oneSided(side: 'lower' | 'upper', { value, strict }: PrintedLimit, inclusive: ReadingId): Band {
  const limit = fraction(value);
  return {
    lower: side === 'lower' ? limit : null,
    upper: side === 'upper' ? limit : null,
    ...(strict && { strict }),
    aim: limit,
    places: decimalPlacesOf(value),
    readings: [{ id: strict ? 'exclusive-bound' : inclusive }],
  };
}
