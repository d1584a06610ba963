/** What the projector answers. */
import type { DecimalText } from '../core/decimal.js';
import type { Indicator } from '../core/model.js';
import type { Criterion } from '../criteria/criterion.js';
import type { Evaluation, Observed, Threshold } from '../criteria/evaluation.js';
import type { InsufficientReason } from '../criteria/kinds/kind.js';
import type { CountsAhead } from './counts/counts-ahead.js';
import type { EarlyWarning } from './warnings/early-warning.js';
import type { MethodChoice, MethodName } from './methods/methods.js';

/**
 * Where a criterion is heading.
 *
 * - `achieved`: satisfied now, and likely to be so at the due date.
 * - `on-track`: it will likely be met: the probability is at least `onTrack` of the projection policy.
 * - `at-risk`: about as likely as not; or satisfied now, and not likely to stay so.
 * - `off-track`: it will hardly be met: the probability is below `atRisk`; or a level to be held was broken; or the due
 *   date is past and it was missed.
 * - `unknown`: the data cannot tell.
 */
export type Outlook = 'achieved' | 'on-track' | 'at-risk' | 'off-track' | 'unknown';

/** The projected level of one year, in the unit of the quantity projected. */
export interface ProjectedYear {
  readonly year: number;
  readonly point: DecimalText;
  /** Ends of the interval; `null` where points that never moved, or a line through all of them, give none. */
  readonly lower: DecimalText | null;
  readonly upper: DecimalText | null;
  /** The chance of being inside the threshold in that year, 0 to 1; `null` without an interval. */
  readonly probability: number | null;
}

/**
 * How fast it moves and how fast it would have to, from the latest value to the nearer limit, in the years still to
 * come.
 */
export interface PaceComparison {
  /** The year the actual pace is measured from: the base year, or the earliest observed since. */
  readonly from: number;
  readonly to: number;
  /** Yearly change in the unit of the quantity, from `from` to `to`; `null` with a single point. */
  readonly actual: DecimalText | null;
  /**
   * Yearly change needed from here: from the year observed last, or from the last one that is over as of the date asked
   * about, until the due date. 0 where the latest value is inside the threshold; `null` where no year is left, a level
   * to be held was broken, or no such line would do.
   */
  readonly required: DecimalText | null;
  /** Both as compound annual rates, shares (0.05 is 5 % a year); `null` where zero or a negative value allows none. */
  readonly actualRate: number | null;
  readonly requiredRate: number | null;
  /** actual / required: 1 is just fast enough, negative is the wrong way; `null` where nothing is required or known. */
  readonly ratio: number | null;
}

/**
 * What would just meet the criterion from the latest value, in the years still to come: those after the year observed
 * last, or after the last one that is over as of the date asked about. Observed as given here, it is met.
 */
export interface Needed {
  /**
   * The yearly values along a straight line, the last exactly at the limit; past a strict one, by one unit in the last
   * place of the data or of the limit; of one that is a quotient without end, at the next value of eight digits. A
   * level to be held has to be there in the first year that counts.
   */
  readonly linear: readonly YearValue[];
  /**
   * The yearly values at a constant rate of change, the last likewise; `null` where zero or a negative value allows
   * none, or they would not do.
   */
  readonly constantRate: readonly YearValue[] | null;
  /** The first of them on the straight line. */
  readonly nextYear: YearValue;
  /**
   * Of a level to be held: the years of the plan that are over and not observed. The values above meet only once these
   * are observed too, and the level was held in them.
   */
  readonly unobserved: readonly string[];
}

/** A value of a year, in the unit of the quantity. */
export interface YearValue {
  readonly year: number;
  readonly value: DecimalText;
}

/** One step of a milestone path 时序进度 that was supplied, and how the series stands to it. */
export interface MilestoneStanding extends YearValue {
  /** The value observed in that year, or else projected for it; `null` where there is neither. */
  readonly against: DecimalText | null;
  readonly basis: 'observed' | 'projected' | null;
  /** Signed: positive is better than the milestone. `null` where there is nothing to compare. */
  readonly margin: DecimalText | null;
}

/** What another method makes of the same series. */
export interface Alternative {
  readonly method: MethodName;
  readonly point: DecimalText;
  /** Whether its point is inside the threshold. */
  readonly meets: boolean;
}

/** How the units of an every-unit criterion are expected to fare; the projection beside it is the worst unit's. */
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
  /** The area it is of, where that is not the one judged. */
  readonly area?: string;
  readonly point: DecimalText;
  readonly lower: DecimalText | null;
  readonly upper: DecimalText | null;
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
  /** What is projected: the indicator's value, the gap of two, or the difference from the indicator compared with. */
  readonly quantity: 'value' | 'gap' | 'difference';
  /** The latest level of the quantity. */
  readonly latest: Observed | null;
  /** The limits the quantity has to be inside at the due date; `null` where they cannot be told. */
  readonly threshold: Threshold | null;
  readonly pace: PaceComparison | null;
  /**
   * `null` where the latest value is inside the threshold, no year is left, a level to be held was broken, or no
   * straight line would do: a trend that fell for long is not turned by a late rise, and no share rises above 100 %.
   */
  readonly needed: Needed | null;
  readonly milestones: readonly MilestoneStanding[];
  readonly units: UnitsProjected | null;
  readonly warnings: readonly EarlyWarning[];
}

/** A series carried to its due date. */
export interface Projected extends Common {
  readonly status: 'projected';
  readonly method: MethodName;
  /** Why that method. */
  readonly choice: MethodChoice;
  /** The years the method was fitted to. */
  readonly fittedYears: readonly number[];
  /** Expected level in the due year. */
  readonly point: DecimalText;
  /**
   * Approximate interval of that level; `null` where points that never moved, or a line through all of them, give none.
   */
  readonly interval: { readonly lower: DecimalText; readonly upper: DecimalText; readonly confidence: number } | null;
  /**
   * The chance that the criterion is met in the due year (of a level to be held: in every year until then, at most), 0
   * to 1.
   */
  readonly probability: number | null;
  /**
   * Every year from the one after the latest observation to the due year. Those already over as of the date asked about
   * are estimates.
   */
  readonly path: readonly ProjectedYear[];
  /**
   * The latest year observed, where its value is inside the threshold; else the first year still to come in which the
   * expected level is, up to 20 years past the due date; `null`: none is in sight.
   */
  readonly expectedYear: number | null;
  /** The other methods on the same series: the spread says how much the answer hangs on the method. */
  readonly alternatives: readonly Alternative[];
  /** Of a gap or a comparison: its sides. */
  readonly sides: readonly Side[];
  /**
   * Where every point fitted carries numerator and denominator and the cases are few: the rate behind the figures, and
   * the number of cases to come. Then `point`, `interval`, `probability` and `path` are of the figure that will be
   * published, a whole number of cases over its denominator. `null` elsewhere, and where a method was asked for by
   * name.
   */
  readonly counts: CountsAhead | null;
}

/** Why a criterion cannot be projected. */
export type NotProjectedReason =
  /** A statement is attested, not measured. */
  | 'attested'
  /** It does not apply here. */
  | 'not-applicable'
  /**
   * The due year is observed, or part of it: there is nothing left to project. Where it is past and was not observed,
   * that is `due-period-not-observed`.
   */
  | 'due-reached'
  /** A level to be held was broken; no future mends that. */
  | 'broken'
  /**
   * The method asked for cannot take this series (a logarithm of zero, missing years), or no method can (a value of
   * 1e80).
   */
  | 'method-unsuited'
  | InsufficientReason;

/** A criterion that cannot be projected, with everything that is still known. */
export interface NotProjected extends Common {
  readonly status: 'not-projected';
  readonly reason: NotProjectedReason;
}

/** Where a criterion is heading. Discriminated by `status`. */
export type Projection = Projected | NotProjected;
