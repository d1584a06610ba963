/** What an assessment of a whole plan holds. */
import type { DecimalText } from '../core/decimal.js';
import type { Evidence } from '../core/model.js';
import type { Bilingual } from '../core/text.js';
import type { Evaluation, Observed, Status } from '../criteria/evaluation.js';
import type { CriterionKind } from '../criteria/criterion.js';
import type { EarlyWarning } from '../projection/warnings/early-warning.js';
import type { Outlook, Projection, YearValue } from '../projection/projection.js';

/**
 * Which evaluation of the plan it is: 年度监测 `annual`, every criterion as of that year; 中期评估 `midterm`, those due by the
 * mid-term year, the others beside them as progress; 终期评估 `final`, every criterion as of the end of the plan, or of the
 * date asked for where the last figures are earlier.
 */
export type View = 'annual' | 'midterm' | 'final';

/** A union with some fields left out of each of its members. */
export type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/**
 * A verdict as an assessment keeps it: an {@link Evaluation} without what the plan says (criterion, indicator, phrase)
 * and without the date, which is the assessment's. {@link fullResult} puts them back, for `explain`.
 */
export type StoredEvaluation = Without<Evaluation, 'criterion' | 'indicator' | 'phrase' | 'asOf'>;

/** A projection as an assessment keeps it: likewise, and without the verdict, which stands beside it. */
export type StoredProjection = Without<
  Projection,
  'criterion' | 'indicator' | 'phrase' | 'asOf' | 'due' | 'evaluation'
>;

/** One criterion judged and projected. It names its criterion and indicator; what they say is in the plan. */
export interface CriterionResult {
  /** The criterion's id. */
  readonly id: string;
  /** The ids of its indicator, plan, domain and item. */
  readonly indicator: string;
  readonly plan: string;
  readonly domain: string;
  readonly item: string;
  readonly kind: CriterionKind;
  readonly due: number;
  /** Whether the view is about it: in a mid-term view, only what is due by the mid-term year of its plan is. */
  readonly inView: boolean;
  readonly evaluation: StoredEvaluation;
  readonly projection: StoredProjection;
  /** 基期: the value of the base year; `null` where it is not observed. */
  readonly baseline: Observed | null;
  /** 上年: the value of the year before the latest one; `null` where it is not observed. */
  readonly previousYear: Observed | null;
  /**
   * 比上年 and 比基期: the value judged (or the latest, an indication, where the data do not suffice) less the earlier one,
   * exactly as the two are printed; `null` where either is missing or only a bound, and 比基期 where the latest value is
   * the base year’s itself.
   */
  readonly changeOnYear: DecimalText | null;
  readonly changeOnBaseline: DecimalText | null;
  /**
   * Every value of the whole of the area up to the date asked about, oldest first, in the indicator's unit: what a
   * chart draws. Of a gap, the gap. Empty, as the four above are `null`, where every unit is judged by itself or
   * nothing is measured.
   */
  readonly series: readonly Observed[];
}

/**
 * A result that explains itself: with the criterion, the indicator and the words of the plan, so that `explain` takes
 * its `evaluation`, `explainProjection` its `projection`, and a chart the whole.
 */
export interface FullResult extends Omit<CriterionResult, 'evaluation' | 'projection'> {
  readonly evaluation: Evaluation;
  readonly projection: Projection;
}

/** A share, with both its parts: 达标率 is never quoted without its denominator. */
export interface Rate {
  readonly part: number;
  readonly of: number;
  /** Percent, to one decimal place; `null` where `of` is 0. */
  readonly percent: DecimalText | null;
}

/**
 * Counts of one kind of thing (criteria, or items) by status.
 *
 * 达标率 has three denominators and is quoted with all of them: all there are; the measurable, that is those that apply
 * and are judged by figures (an item: by figures alone), nothing attested and nothing held against limits whose width
 * is a choice (左右, 相适应, 均衡); and those with data: met, not met or in progress.
 */
export interface Tally {
  readonly total: number;
  readonly byStatus: Readonly<Record<Status, number>>;
  readonly byOutlook: Readonly<Record<Outlook, number>>;
  readonly metOfAll: Rate;
  readonly metOfMeasurable: Rate;
  readonly metOfWithData: Rate;
}

/**
 * A target or measure, judged by its criteria: `met` when all that apply are; `not-met` when one is not; otherwise
 * `insufficient-data` when the data of one do not suffice, and else `in-progress`. A target without criteria is
 * `insufficient-data`; a measure without criteria is left out.
 */
export interface ItemResult {
  readonly id: string;
  readonly type: 'target' | 'measure';
  readonly ordinal: number;
  readonly status: Status;
  /** The worst outlook of the criteria that apply; what is unknown is worse than on track and better than at risk. */
  readonly outlook: Outlook;
  /** The ids of its criteria: the keys of their `results`. */
  readonly criteria: readonly string[];
}

/** A domain, rolled up. */
export interface DomainResult {
  readonly id: string;
  readonly ordinal: number;
  readonly title: Bilingual;
  readonly items: readonly ItemResult[];
  readonly targets: Tally;
  readonly criteria: Tally;
  /** The targets with a criterion the view is about, each judged by those alone. */
  readonly targetsInView: Tally;
  /** The criteria the view is about. */
  readonly inView: Tally;
}

/** A plan, rolled up. */
export interface PlanResult {
  readonly id: string;
  readonly title: Bilingual;
  readonly domains: readonly DomainResult[];
  /** Its targets 主要目标, as items. */
  readonly targets: Tally;
  /** All its criteria, of targets and measures. */
  readonly criteria: Tally;
  /**
   * The targets with a criterion the view is about, each judged by those alone: in a mid-term view a target whose 2025
   * milestone is met counts as met. In the other views all targets that have criteria, as they stand.
   */
  readonly targetsInView: Tally;
  /** The criteria the view is about: in a mid-term view those due by then, else all. */
  readonly inView: Tally;
}

/**
 * One line of the early-warning list. There is one for every criterion that is missed or broken, off track or at risk,
 * and for every other that raises `projected-shortfall`, `volatile`, `deteriorating`, `levelling-down` or
 * `behind-milestone`.
 */
export interface Alert {
  readonly criterion: string;
  readonly indicator: string;
  readonly status: Status;
  readonly outlook: Outlook;
  readonly probability: number | null;
  readonly due: number;
  /**
   * How far the level expected at the due date is outside the threshold (of what is missed, the level observed),
   * positive, in the unit of the quantity; `null` where it is inside, or cannot be told.
   */
  readonly shortfall: DecimalText | null;
  readonly warnings: readonly EarlyWarning[];
  /**
   * What would be needed: the value of the first year still to come, on the straight line from the latest value to the
   * limit in the due year. `null` where the latest value is inside the threshold, no year is left, or no such line
   * would do.
   */
  readonly needed: YearValue | null;
}

/**
 * Why evidence decided nothing.
 *
 * - `unknown-indicator`: the plan has no indicator of that id. `no-indicator`: it names none.
 * - `unused`: the catalogue has the indicator, but no criterion assessed asks for it; or every unit is judged, and this
 *   is the total.
 * - `other-area`: of an area that is neither the one judged nor a unit of it; also what names no area where others name
 *   the one judged (see `AssessOptions.area`).
 * - `disaggregated`: of a part of the whole, such as one sex.
 * - `after-as-of`: of a period that is not over at the date asked about. (A unit that it names is known to exist.)
 */
export type UnmatchedReason =
  'unknown-indicator' | 'no-indicator' | 'unused' | 'other-area' | 'disaggregated' | 'after-as-of';

/**
 * Evidence that decided nothing. Rows that match no criterion are not checked; rows later than the date asked about are
 * checked, and not used. Nothing is dropped; a forecast and a missing value match a criterion, and are not listed.
 */
export interface Unmatched {
  /** Its place in the evidence, or in `options.attestations`. */
  readonly index: number;
  readonly from: 'evidence' | 'attestations';
  /** A copy of it, with what JSON holds of its fields. */
  readonly evidence: Evidence;
  readonly reason: UnmatchedReason;
}

/**
 * What changed since an earlier assessment. Ids of criteria, in the order of the document; a criterion the earlier one
 * does not have is in none.
 */
export interface Changes {
  /** As of when the earlier one was. */
  readonly since: string;
  /** Met now, and not before (or the data did not suffice). */
  readonly newlyMet: readonly string[];
  /** Met before, and now not met or in progress. */
  readonly lost: readonly string[];
  /** Met before, and now the data do not suffice, or it does not apply. */
  readonly noLongerKnown: readonly string[];
  /** At risk or off track now, and not before. */
  readonly newlyAtRisk: readonly string[];
  /** At risk or off track before, and now on track or achieved. */
  readonly recovered: readonly string[];
}

/**
 * What has to be known of an earlier assessment to compare a later one with it: date, area, and of each criterion, by
 * its id, status and outlook. A whole {@link Assessment} is one, fresh or from JSON; {@link earlierAssessment} keeps no
 * more than this of it.
 */
export interface EarlierAssessment {
  readonly asOf: string;
  readonly area?: string | null;
  readonly results: Readonly<
    Record<
      string,
      { readonly evaluation: { readonly status: Status }; readonly projection: { readonly outlook: Outlook } }
    >
  >;
}

/**
 * Everything judged and projected for one area, each thing once: plain data, for `JSON.stringify` as it is. What the
 * plan says (the words of items, criteria and indicators) is in the plan.
 */
export interface Assessment {
  readonly asOf: string;
  /** `null`: the area of the observations that name none. */
  readonly area: string | null;
  readonly view: View;
  readonly plans: readonly PlanResult[];
  /** Every criterion by its id, in the order of the document. */
  readonly results: Readonly<Record<string, CriterionResult>>;
  /**
   * In order of urgency: first what is missed or broken, then what is off track, at risk, what merely raised a warning
   * of its course, and last what rests on too little: figures that are `stale`, met or not, or too few to tell where it
   * is heading; of these the nearer due date first, then the lower probability (an unknown one last), then the order of
   * the document.
   */
  readonly alerts: readonly Alert[];
  readonly unmatched: readonly Unmatched[];
  /** Since `options.previous`; `null` without it. */
  readonly changes: Changes | null;
}
