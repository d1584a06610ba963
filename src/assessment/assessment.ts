/** The types of an assessment of a whole plan. */
import type { DecimalText } from '../core/decimal.js';
import type { Evidence } from '../core/model.js';
import type { Bilingual } from '../core/text.js';
import type { Evaluation, Observed, Status } from '../criteria/evaluation.js';
import type { CriterionKind } from '../criteria/criterion.js';
import type { EarlyWarning } from '../projection/warnings/early-warning.js';
import type { Outlook, Projection, YearValue } from '../projection/projection.js';

/**
 * Which evaluation of the plan it is: 年度监测 `annual`, every criterion as of that year; 中期评估 `midterm`, the criteria due
 * by the mid-term year, with the other criteria beside them as progress; 终期评估 `final`, every criterion as of the end of
 * the plan, or as of the date asked for where the last figures are earlier.
 */
export type View = 'annual' | 'midterm' | 'final';

/** A union type whose members all lose the fields `K`. */
export type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/**
 * A verdict as an assessment stores it: an {@link Evaluation} without the fields of the plan (criterion, indicator,
 * phrase) and without the date of the assessment. {@link fullResult} adds them again, for `explain`.
 */
export type StoredEvaluation = Without<Evaluation, 'criterion' | 'indicator' | 'phrase' | 'asOf'>;

/**
 * A projection as an assessment stores it: without the same fields, and without the verdict, which is stored beside it.
 */
export type StoredProjection = Without<
  Projection,
  'criterion' | 'indicator' | 'phrase' | 'asOf' | 'due' | 'evaluation'
>;

/** One criterion judged and projected. It holds the ids of criterion and indicator; their texts are in the plan. */
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
  /** Whether the view covers it: a mid-term view covers only criteria due by the mid-term year of their plan. */
  readonly inView: boolean;
  /**
   * Whether figures are held against limits that the plan says: `false` for a statement, and where the width of the
   * limits is a choice (左右, 相适应, 均衡), whatever was observed.
   */
  readonly measurable: boolean;
  readonly evaluation: StoredEvaluation;
  readonly projection: StoredProjection;
  /** 基期: the value of the base year; `null` where it is not observed. */
  readonly baseline: Observed | null;
  /** 上年: the value of the year before the latest one; `null` where it is not observed. */
  readonly previousYear: Observed | null;
  /**
   * 比上年 and 比基期: the value judged minus the earlier value, exactly as the two are printed. Where the data do not
   * suffice, the latest value (an indication) takes the place of the value judged. `null` where a value is missing or
   * only a bound; 比基期 is also `null` where the latest value is the base year’s.
   */
  readonly changeOnYear: DecimalText | null;
  readonly changeOnBaseline: DecimalText | null;
  /**
   * Every value of the whole area up to the date asked about, oldest first, in the indicator's unit: what a chart
   * draws. For a gap criterion, the gaps. Where each unit is judged by itself, or nothing is measured, it is empty and
   * the four fields above are `null`.
   */
  readonly series: readonly Observed[];
}

/**
 * A result together with the criterion, the indicator and the words of the plan: `explain` takes its `evaluation`,
 * `explainProjection` its `projection`, and a chart the whole.
 */
export interface FullResult extends Omit<CriterionResult, 'evaluation' | 'projection'> {
  readonly evaluation: Evaluation;
  readonly projection: Projection;
}

/** A percentage with its numerator and denominator: 达标率 is never quoted without its denominator. */
export interface Rate {
  readonly part: number;
  readonly of: number;
  /** Percent, to one decimal place; `null` where `of` is 0. */
  readonly percent: DecimalText | null;
}

/**
 * Counts of one kind of thing (criteria, or items) by status.
 *
 * 达标率 has three denominators and is quoted with all of them: all; the measurable (they apply and are judged by figures,
 * an item by figures alone; attested criteria and limits whose width is a choice, 左右, 相适应, 均衡, are left out); and those
 * with data (met, not met or in progress).
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
 * A target or measure, judged by its criteria: `met` when all applicable criteria are met; `not-met` when one is not
 * met; otherwise `insufficient-data` when the data of one do not suffice, else `in-progress`. A target without criteria
 * is `insufficient-data`; a measure without criteria is left out.
 */
export interface ItemResult {
  readonly id: string;
  readonly type: 'target' | 'measure';
  readonly ordinal: number;
  readonly status: Status;
  /** The worst outlook of the applicable criteria; `unknown` is worse than on track and better than at risk. */
  readonly outlook: Outlook;
  /** The ids of its criteria: keys of `results`. */
  readonly criteria: readonly string[];
}

/** The results of a domain. */
export interface DomainResult {
  readonly id: string;
  readonly ordinal: number;
  readonly title: Bilingual;
  readonly items: readonly ItemResult[];
  readonly targets: Tally;
  readonly criteria: Tally;
  /** The targets with a criterion in view, each judged only by its criteria in view. */
  readonly targetsInView: Tally;
  /** The criteria in view. */
  readonly inView: Tally;
}

/** The results of a plan. */
export interface PlanResult {
  readonly id: string;
  readonly title: Bilingual;
  readonly domains: readonly DomainResult[];
  /** Its targets 主要目标, as items. */
  readonly targets: Tally;
  /** All its criteria, of targets and measures. */
  readonly criteria: Tally;
  /**
   * The targets with a criterion in view, each judged only by its criteria in view: in a mid-term view a target whose
   * 2025 milestone is met counts as met. In the other views, all targets that have criteria.
   */
  readonly targetsInView: Tally;
  /** The criteria in view: in a mid-term view the criteria due by the mid-term year, else all. */
  readonly inView: Tally;
}

/**
 * A criterion that needs attention. There is one for every criterion that is missed or broken, off track or at risk,
 * and for every other criterion that raises `projected-shortfall`, `volatile`, `deteriorating`, `levelling-down` or
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
   * How far the level expected at the due date (for a missed criterion, the level observed) is outside the threshold:
   * positive, in the unit of the quantity. `null` where it is inside or not known.
   */
  readonly shortfall: DecimalText | null;
  readonly warnings: readonly EarlyWarning[];
  /**
   * The value needed in the next year: on the straight line from the latest value to the limit in the due year. `null`
   * where the latest value is inside the threshold, no year is left, or no straight line meets the criterion.
   */
  readonly needed: YearValue | null;
}

/** * Why evidence was not used.
 *
 * - `unknown-indicator`: the plan has no indicator with that id. `no-indicator`: the row names no indicator.
 * - `unused`: the catalogue has the indicator, but no assessed criterion needs it; or each unit is judged by itself,
 *   and the row is the total.
 * - `other-area`: the row's area is neither the area judged nor one of its units; or the row names no area while other
 *   rows name the area judged (see `AssessOptions.area`).
 * - `disaggregated`: the row is about a part of the whole, such as one sex.
 * - `after-as-of`: the row's period is not over at the date asked about. (A unit named only here still counts as a
 *   unit.)
 */
export type UnmatchedReason =
  'unknown-indicator' | 'no-indicator' | 'unused' | 'other-area' | 'disaggregated' | 'after-as-of';

/**
 * Evidence that was not used. Rows that match no criterion are not checked; rows later than the date asked about are
 * checked but not used. Forecasts and missing values match a criterion and are not listed.
 */
export interface Unmatched {
  /** Its index in the evidence, or in `options.attestations`. */
  readonly index: number;
  readonly from: 'evidence' | 'attestations';
  /** A copy of the row that holds only JSON values. */
  readonly evidence: Evidence;
  readonly reason: UnmatchedReason;
}

/**
 * What changed since an earlier assessment: lists of criterion ids, in the order of the document. A criterion that is
 * not in the earlier assessment is in no list.
 */
export interface Changes {
  /** The date of the earlier assessment. */
  readonly since: string;
  /** Met now but not before (also where the data did not suffice before). */
  readonly newlyMet: readonly string[];
  /** Those of `newlyMet` for which the data did not suffice before: nothing shows that they were reached since. */
  readonly newlyKnown: readonly string[];
  /** Met before, and now not met or in progress. */
  readonly lost: readonly string[];
  /** Met before, and now the data do not suffice, or it does not apply. */
  readonly noLongerKnown: readonly string[];
  /** At risk or off track now, and not before. */
  readonly newlyAtRisk: readonly string[];
  /** At risk or off track before, and now on track or achieved. */
  readonly recovered: readonly string[];
  /** The earlier status of each criterion whose status changed, also from one to another that is not met. */
  readonly earlierStatus: Readonly<Record<string, Status>>;
}

/**
 * The part of an earlier assessment that a later one is compared with: date, area, and the status and outlook of each
 * criterion, by id. A whole {@link Assessment} serves too, fresh or from JSON; {@link earlierAssessment} reduces it to
 * these fields.
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
 * Everything judged and projected for one area, stored once: plain data that `JSON.stringify` takes as it is. The words
 * of items, criteria and indicators are in the plan.
 */
export interface Assessment {
  readonly asOf: string;
  /** The area judged; `null`: the observations name no area. */
  readonly area: string | null;
  readonly view: View;
  readonly plans: readonly PlanResult[];
  /** Every criterion by its id, in the order of the document. */
  readonly results: Readonly<Record<string, CriterionResult>>;
  /**
   * In order of urgency: missed or broken, off track, at risk, only a warning about the course, and last too little
   * data (figures that are `stale`, met or not, or too few to show where the series is heading). Equally urgent alerts
   * come by due date, then by probability (lowest first, unknown last), then in the order of the document.
   */
  readonly alerts: readonly Alert[];
  readonly unmatched: readonly Unmatched[];
  /** What changed since `options.previous`; `null` without that option. */
  readonly changes: Changes | null;
}
