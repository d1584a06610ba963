/** The result types of a projection. */
import type { DecimalText } from '../core/decimal.js';
import type { Indicator } from '../core/model.js';
import type { Criterion } from '../criteria/criterion.js';
import type { Evaluation, Observed, Threshold } from '../criteria/evaluation.js';
import type { InsufficientReason } from '../criteria/kinds/kind.js';
import type { CountsAhead } from './counts/counts-ahead.js';
import type { EarlyWarning } from './warnings/early-warning.js';
import type { MethodChoice, MethodName } from './methods/methods.js';

/**
 * The outlook of a criterion.
 *
 * - `achieved`: satisfied now, and likely to be satisfied at the due date.
 * - `on-track`: it will likely be met: the probability is at least `outlook.onTrack` of the policy.
 * - `at-risk`: about as likely to be met as not; or satisfied now, but not likely to stay satisfied.
 * - `off-track`: it will probably not be met: the probability is below `outlook.atRisk`; or a criterion with `sustain`
 *   was broken; or the due date is past and it was missed.
 * - `unknown`: the data do not suffice.
 */
export type Outlook = 'achieved' | 'on-track' | 'at-risk' | 'off-track' | 'unknown';

/** The projected level of one year, in the unit of the quantity projected. */
export interface ProjectedYear {
  readonly year: number;
  readonly point: DecimalText;
  /** The ends of the interval; `null` without an interval: equal values, or a fitted line through all points. */
  readonly lower: DecimalText | null;
  readonly upper: DecimalText | null;
  /** The probability of being inside the threshold in that year, 0 to 1; `null` without an interval. */
  readonly probability: number | null;
}

/** The actual pace, and the pace required to go from the latest value to the nearer limit in the years ahead. */
export interface PaceComparison {
  /** The year from which the actual pace is measured: the base year, else the earliest observed year after it. */
  readonly from: number;
  readonly to: number;
  /** Yearly change in the unit of the quantity, from `from` to `to`; `null` with a single point. */
  readonly actual: DecimalText | null;
  /**
   * The yearly change needed up to the due date: from the latest year observed, or from the last year that is over at
   * the date asked about. 0 where the latest value is inside the threshold; `null` where no year is left, a criterion
   * with `sustain` was broken, or no straight line meets the criterion.
   */
  readonly required: DecimalText | null;
  /** Both paces as compound annual rates, shares (0.05 is 5 % a year); `null` with zero or negative values. */
  readonly actualRate: number | null;
  readonly requiredRate: number | null;
  /**
   * actual / required: 1 is just fast enough, negative is the wrong direction; `null` where nothing is required or
   * known.
   */
  readonly ratio: number | null;
}

/**
 * The values in the years ahead that would just meet the criterion. The years ahead start after the latest year
 * observed, or after the last year that is over at the date asked about. If these values are observed, the criterion is
 * met.
 */
export interface Needed {
  /**
   * The yearly values on a straight line. The last value is exactly the limit; for a strict limit, one unit of the last
   * decimal of data or limit past it; for a limit whose digits never end, the next value of eight digits. With
   * `sustain`, the limit is reached in the first year that counts.
   */
  readonly linear: readonly YearValue[];
  /**
   * The yearly values at a constant rate of change, with the same last value; `null` with zero or negative values, and
   * where they would not meet the criterion.
   */
  readonly constantRate: readonly YearValue[] | null;
  /** The first value of `linear`. */
  readonly nextYear: YearValue;
  /**
   * With `sustain`: the years of the plan that are over and not observed. The values above meet the criterion only if
   * these years are observed later and met it too.
   */
  readonly unobserved: readonly string[];
}

/** The value of a year, in the unit of the quantity. */
export interface YearValue {
  readonly year: number;
  readonly value: DecimalText;
}

/** One step of the caller's milestone path 时序进度, compared with the series. */
export interface MilestoneStanding extends YearValue {
  /** The value observed in that year, else the value projected for it; `null` without either. */
  readonly against: DecimalText | null;
  readonly basis: 'observed' | 'projected' | null;
  /** Positive is better than the milestone; `null` without a value to compare. */
  readonly margin: DecimalText | null;
}

/** The projection of the same series by another method. */
export interface Alternative {
  readonly method: MethodName;
  readonly point: DecimalText;
  /** Whether its point is inside the threshold. */
  readonly meets: boolean;
}

/** The outlooks of the units of an every-unit criterion; the projection itself is the worst unit's. */
export interface UnitsProjected {
  readonly total: number;
  /** The unit whose projection this is. */
  readonly worst: string;
  readonly byOutlook: Readonly<Record<Outlook, number>>;
  /** The units `at-risk` or `off-track`, worst first. */
  readonly lagging: readonly {
    readonly area: string;
    readonly outlook: Outlook;
    readonly probability: number | null;
  }[];
}

/** One side of a gap, or of a comparison, projected by itself. */
export interface Side {
  readonly indicator: string;
  /** The area of the side, where it is not the area judged. */
  readonly area?: string;
  readonly point: DecimalText;
  readonly lower: DecimalText | null;
  readonly upper: DecimalText | null;
  /** The counts behind it, where it rests on few cases and the default was asked for. */
  readonly counts?: SideCounts;
}

/** The counts of a side, with the name of what is counted. */
export interface SideCounts extends Pick<CountsAhead, 'model' | 'observed' | 'denominator' | 'cases'> {
  readonly name: Indicator['name'];
}

interface Common {
  readonly criterion: Criterion;
  readonly indicator: Indicator;
  readonly phrase: string;
  readonly asOf: string;
  readonly due: number;
  /** The verdict. No projection changes it. */
  readonly evaluation: Evaluation;
  readonly outlook: Outlook;
  /**
   * The quantity projected: the value, the gap of two indicators, or the difference from the indicator compared with.
   */
  readonly quantity: 'value' | 'gap' | 'difference';
  /** The latest level of the quantity. */
  readonly latest: Observed | null;
  /** The limits for the quantity at the due date; `null` where they are not known. */
  readonly threshold: Threshold | null;
  readonly pace: PaceComparison | null;
  /**
   * `null` where the latest value is inside the threshold, no year is left, a criterion with `sustain` was broken, or
   * no straight line meets the criterion (a late rise does not turn a long fall into a rising trend, and no share
   * exceeds 100 %).
   */
  readonly needed: Needed | null;
  readonly milestones: readonly MilestoneStanding[];
  readonly units: UnitsProjected | null;
  readonly warnings: readonly EarlyWarning[];
}

/** A series projected to its due date. */
export interface Projected extends Common {
  readonly status: 'projected';
  readonly method: MethodName;
  /** Why the method was used. */
  readonly choice: MethodChoice;
  /** The years the method was fitted to. */
  readonly fittedYears: readonly number[];
  /** The expected level in the due year. */
  readonly point: DecimalText;
  /**
   * The approximate interval of that level; `null` with equal values, and where a fitted line passes through all
   * points.
   */
  readonly interval: { readonly lower: DecimalText; readonly upper: DecimalText; readonly confidence: number } | null;
  /**
   * The probability that the criterion is met in the due year, 0 to 1. With `sustain`: an upper bound of the
   * probability that it is met in every year up to then.
   */
  readonly probability: number | null;
  /**
   * Every year from the one after the latest observation to the due year. Years already over at the date asked about
   * are estimates.
   */
  readonly path: readonly ProjectedYear[];
  /**
   * The latest year observed, where its value is inside the threshold; else the first year ahead whose expected level
   * is inside, up to 20 years past the due date; `null`: no such year.
   */
  readonly expectedYear: number | null;
  /** The same series by every method: the differences show how much the result depends on the method. */
  readonly alternatives: readonly Alternative[];
  /** For a gap or a comparison: its two sides, each projected by itself. */
  readonly sides: readonly Side[];
  /**
   * The rate behind the figures and the number of future cases, where every fitted point has numerator and denominator
   * and the cases are few. Then `point`, `interval`, `probability` and `path` describe the figure that will be
   * published: a whole number of cases divided by its denominator. `null` otherwise, and where the caller named a
   * method. For a gap or a comparison, `sides` has the counts of each side.
   */
  readonly counts: CountsAhead | null;
}

/** Why a criterion cannot be projected. */
export type NotProjectedReason =
  /** A statement is attested, not measured. */
  | 'attested'
  /** The criterion does not apply. */
  | 'not-applicable'
  /**
   * The due year, or a part of it, is observed: nothing is left to project. (A due year that is over and was not
   * observed is `due-period-not-observed`.)
   */
  | 'due-reached'
  /** A criterion with `sustain` was broken; no future value can change that. */
  | 'broken'
  /**
   * The method asked for cannot use this series (a logarithm of zero, missing years), or no method can (a value of
   * 1e80).
   */
  | 'method-unsuited'
  | InsufficientReason;

/** A criterion that cannot be projected, with everything that is still known. */
export interface NotProjected extends Common {
  readonly status: 'not-projected';
  readonly reason: NotProjectedReason;
}

/** The projection of a criterion. Discriminated by `status`. */
export type Projection = Projected | NotProjected;
