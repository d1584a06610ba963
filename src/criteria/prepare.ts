/** A criterion prepared once and applied to many values. */
import { emptyList } from '../core/freeze.js';
import { assertNumeric, type DecimalText } from '../core/decimal.js';
import { indicatorError } from '../core/errors.js';
import { equals, fraction, toNumber, type Fraction } from '../core/fraction.js';
import { roundToPlaces } from '../core/fraction-text.js';
import { checkedLater, type KeyRules } from '../core/options.js';
import { period, type PeriodInput } from '../core/period.js';
import { isInside, type Band } from './kinds/band.js';
import type { InsufficientReason } from './kinds/kind.js';
import { kindOf, type Criterion } from './criterion.js';
import { dueDayOf } from './due.js';
import type { Lookup } from './options.js';
import { policyFor, type Policy, type PolicyInput } from './policy/policy.js';
import type { Point } from './evidence/point.js';

/** The options of `prepare`. */
export interface PrepareOptions {
  /**
   * The date of the answer; it only decides whether a missed value is `not-met` or `in-progress`. Left out: the due
   * date is reached.
   */
  readonly asOf?: PeriodInput;
  readonly policy?: PolicyInput;
  /** The value of the base year, for `change-from-baseline`. */
  readonly baseline?: number | DecimalText;
  /** The value compared with, for `compare`. */
  readonly reference?: number | DecimalText;
}

/** @internal */
export const prepareRules: KeyRules = {
  plan: checkedLater,
  asOf: checkedLater,
  policy: checkedLater,
  baseline: checkedLater,
  reference: checkedLater,
};

/**
 * The verdict on one value in the indicator's unit: whether it reaches the level the criterion demands. It only checks
 * that the value is a number; `evaluate` also checks that the value is possible for the indicator.
 */
export type Check = (value: number | DecimalText) => 'met' | 'not-met' | 'in-progress';

/** @internal */
export function prepareCriterion(criterion: Criterion, options: PrepareOptions, lookup: Lookup): Check {
  const held = preparedBand(criterion, options, lookup);
  const { missed, band, places } = held;
  const exactly = (value: number | DecimalText): 'met' | typeof missed => {
    assertNumeric(value, 'value');
    return meets(fraction(value), held) ? 'met' : missed;
  };
  const lower = toDouble(band.lower, -Infinity);
  const upper = toDouble(band.upper, Infinity);
  if (lower === null || upper === null || band.strict || places !== null) return exactly;
  return (value) => {
    // `NaN` and infinities also take the exact path, which throws for them.
    if (typeof value !== 'number' || !Number.isFinite(value)) return exactly(value);
    return value >= lower && value <= upper ? 'met' : missed;
  };
}

/** What values are compared with. @internal */
export interface PreparedBand {
  readonly band: Band;
  /** The decimals a value is rounded to before it is compared; `null`: it is not rounded. */
  readonly places: number | null;
  /** The verdict on a value outside the band. */
  readonly missed: 'not-met' | 'in-progress';
}

/** Whether a value is inside the band. @internal */
export function meets(value: Fraction, { band, places }: PreparedBand): boolean {
  const compared = places === null ? value : roundToPlaces(value, places);
  return isInside({ low: compared, high: compared }, band) === true;
}

/** Throws for a kind that one value cannot decide. @internal */
export function preparedBand(criterion: Criterion, options: PrepareOptions, lookup: Lookup): PreparedBand {
  const policy = policyFor(criterion, options.policy, lookup);
  const band = bandOf(criterion, policy, options, lookup);
  const asOf = options.asOf === undefined ? null : period(options.asOf, 'options.asOf');
  return {
    band,
    places: policy.comparison === 'threshold-precision' ? band.places : null,
    missed: asOf !== null && asOf.lastDay < dueDayOf(criterion) ? 'in-progress' : 'not-met',
  };
}

/**
 * The double for a limit, where comparing doubles gives the same verdict as comparing exact decimals; `null` where it
 * may not.
 *
 * A value counts as its shortest decimal form. Reading decimals into doubles never reverses an order, so different
 * doubles have the order of their decimals; a value equal to the double of the limit is the limit, where the limit is
 * the shortest form of that double.
 */
function toDouble(limit: Fraction | null, none: number): number | null {
  if (limit === null) return none;
  const double = toNumber(limit);
  return Number.isFinite(double) && equals(fraction(double), limit) ? double : null;
}

/** The band one value is compared with. Throws for a kind that needs a whole series. */
function bandOf(criterion: Criterion, policy: Policy, { baseline, reference }: PrepareOptions, lookup: Lookup): Band {
  const kind = kindOf(criterion.kind);
  const indicator = lookup.indicator(criterion.indicator);
  const baselineYear = kind.baselineYear?.(criterion) ?? criterion.due;
  const band = kind.band
    ? kind.band(criterion, policy)
    : kind.bandAt?.(criterion, pointAt(criterion.due, 0, 'criterion.due'), {
        indicator,
        policy,
        points: baseline === undefined ? [] : [pointAt(baselineYear, baseline, 'options.baseline')],
        keyOf: ({ period: { text } }) => text,
        other: () => emptyList,
        counterpart: () =>
          reference === undefined ? undefined : pointAt(criterion.due, reference, 'options.reference'),
        indicatorOf: (id) => lookup.indicator(id),
      });
  if (band !== undefined && typeof band !== 'string') return band;
  const expected = (band && lacking[band]) ?? 'a criterion that one value decides; use evaluate for a series';
  throw indicatorError('BAD_OPTION', `prepare(${criterion.id})`, expected, criterion.kind);
}

/** The option that a band lacks, by the reason it cannot be computed. */
const lacking: Partial<Record<InsufficientReason, string>> = {
  'no-baseline': 'options.baseline, the value of the base year',
  'baseline-zero': 'options.baseline other than zero',
  'no-tolerance': 'options.policy.aboutTolerance with a width for its unit',
  'reference-missing': 'options.reference, the value compared with',
};

function pointAt(year: number, value: number | DecimalText, where: string): Point {
  assertNumeric(value, where);
  const place = { from: where, index: null };
  return { period: period(year, where), observation: { period: year, value }, place, times: 1, over: 1, exact: null };
}
