/** What an assessment of a whole plan holds. */
import type { DecimalText } from '../core/decimal.js';
import type { Evidence } from '../core/model.js';
import type { Bilingual } from '../core/text.js';
import type { Evaluation, Observed, Status } from '../criteria/evaluation.js';
import type { CriterionKind } from '../criteria/criterion.js';
import type { EarlyWarning } from '../projection/early-warning.js';
import type { Outlook, Projection, YearValue } from '../projection/projection.js';

/**
 * Which evaluation of the plan it is: 年度监测 `annual`, every criterion as of that year; 中期评估 `midterm`, those due by the
 * mid-term year, the others beside them as progress; 终期评估 `final`, every criterion at its due date.
 */
export type View = 'annual' | 'midterm' | 'final';

/** One criterion judged and projected. */
export interface CriterionResult {
  /** The criterion's id. */
  readonly id: string;
  readonly indicator: string;
  readonly plan: string;
  readonly domain: string;
  readonly item: string;
  readonly kind: CriterionKind;
  readonly due: number;
  /** Whether the view is about it: in a mid-term view, only what is due by then is. */
  readonly inView: boolean;
  readonly evaluation: Evaluation;
  readonly projection: Projection;
  /** 上年: the value of the year before the one judged; `null` where it is not observed or nothing is measured. */
  readonly previousYear: Observed | null;
  /** 比上年 and 比基期: the value judged less the earlier one, in the indicator's unit; `null` where either is missing. */
  readonly changeOnYear: DecimalText | null;
  readonly changeOnBaseline: DecimalText | null;
  /** Every value of the whole of the area, oldest first, in the indicator's unit: what a chart draws. */
  readonly series: readonly Observed[];
}

/** A share, with both its parts: 达标率 is never quoted without its denominator. */
export interface Rate {
  readonly part: number;
  readonly of: number;
  /** Percent, to one decimal place; `null` where `of` is 0. */
  readonly percent: DecimalText | null;
}

/** Counts of one kind of thing (criteria, or items) by status. */
export interface Tally {
  readonly total: number;
  readonly byStatus: Readonly<Record<Status, number>>;
  readonly byOutlook: Readonly<Record<Outlook, number>>;
  /** 达标率 of all; of those measured by figures rather than attested; of those with data. */
  readonly metOfAll: Rate;
  readonly metOfMeasurable: Rate;
  readonly metOfWithData: Rate;
}

/**
 * A target or measure, judged by its criteria: `met` when all that apply are; `not-met` when one is not; otherwise
 * `insufficient-data` when one cannot be told, and else `in-progress`.
 */
export interface ItemResult {
  readonly id: string;
  readonly type: 'target' | 'measure';
  readonly ordinal: number;
  /** The words of the item; `null` in a catalogue that leaves them out. */
  readonly text: Bilingual | null;
  readonly status: Status;
  /** The worst outlook of its criteria. */
  readonly outlook: Outlook;
  readonly criteria: readonly CriterionResult[];
}

/** A domain, rolled up. */
export interface DomainResult {
  readonly id: string;
  readonly ordinal: number;
  readonly title: Bilingual;
  readonly items: readonly ItemResult[];
  readonly targets: Tally;
  readonly criteria: Tally;
}

/** A plan, rolled up. */
export interface PlanResult {
  readonly id: string;
  readonly title: Bilingual;
  readonly domains: readonly DomainResult[];
  /** Its targets 主要目标, as items. */
  readonly targets: Tally;
  /** All its criteria. */
  readonly criteria: Tally;
}

/** One line of the early-warning list. */
export interface Alert {
  readonly criterion: string;
  readonly indicator: string;
  readonly outlook: Outlook;
  readonly probability: number | null;
  readonly due: number;
  /** The expected shortfall at the due date, not negative, in the indicator's unit; `null` where there is none or it cannot be told. */
  readonly shortfall: DecimalText | null;
  readonly warnings: readonly EarlyWarning[];
  /** What next year's value would have to be. */
  readonly needed: YearValue | null;
}

/** Evidence that no criterion could use, and why. Nothing is dropped. */
export interface Unmatched {
  /** Its place in what was given. */
  readonly index: number;
  readonly evidence: Evidence;
  readonly reason: 'unknown-indicator' | 'no-indicator' | 'other-area' | 'disaggregated' | 'unused';
}

/** What changed since an earlier assessment. Ids of criteria, in the order of the document. */
export interface Changes {
  readonly since: string;
  readonly newlyMet: readonly string[];
  readonly lost: readonly string[];
  readonly newlyAtRisk: readonly string[];
  readonly recovered: readonly string[];
}

/** Everything judged and projected for one area. */
export interface Assessment {
  readonly asOf: string;
  readonly area: string | null;
  readonly view: View;
  readonly plans: readonly PlanResult[];
  /** Every criterion, in the order of the document. */
  readonly results: readonly CriterionResult[];
  /** In order of urgency, most urgent first. */
  readonly alerts: readonly Alert[];
  readonly unmatched: readonly Unmatched[];
  readonly changes: Changes | null;
}
