/** How a report is asked for. */
import type { PlanLookup } from '../../assessment/full-result.js';
import type { Language } from '../../core/text.js';
import type { CellPlace, Problem } from '../../tables/problem.js';
import type { ItemOutline, PlanDocument, PlanYears } from '../../plan/model.js';

/** A problem of reading the data, as `readObservations` returns it; `file` where several were read. */
export type DataProblem = Problem & { readonly file?: string };

/** Where a figure or statement was read from; `file` where several were read. */
export type DataPlace = CellPlace & { readonly file?: string };

/** What a report needs of the plan: every catalogue has it. */
export interface ReportPlan extends PlanLookup {
  readonly document: PlanDocument;
  readonly plans: readonly {
    readonly id: string;
    readonly years: PlanYears;
    readonly domains: readonly { readonly id: string; readonly items: readonly ItemOutline[] }[];
  }[];
}

/** How a report is written. */
export interface ReportOptions {
  readonly language: Language;
  /** The catalogue that was assessed: an assessment names criteria and indicators, and the plan says what they are. */
  readonly plan: ReportPlan;
  /** Left out: 2024年度监测报告, or what the view is. */
  readonly title?: string;
  /** The department in charge (责任单位) of an indicator, by its id: what lacks figures is listed by department. */
  readonly departments?: Readonly<Record<string, string>>;
  /** What a reader must know first, such as whose figures these are. Stands under the title. */
  readonly notes?: readonly string[];
  /**
   * What reading the data found: the `problems` of `readObservations`. Warnings, such as 0.985 where 98.5 % may be
   * meant, stand under 数据质量; rows that could not be read stand with the evidence not used.
   */
  readonly problems?: readonly DataProblem[];
  /**
   * Where each piece of the evidence was read from, in the order of the evidence: `places.observations` and then
   * `places.attestations` of `readObservations` for `[...observations, ...attestations]`. What was not used is then
   * listed by its rows; without them by its place in the evidence, counted from 0.
   */
  readonly places?: readonly DataPlace[];
  /**
   * Pictures of the full report as a page: the domains of each plan, and the courses of the criteria on the
   * early-warning list, or of all with a value; or none at all.
   *
   * @defaultValue `'alerts'`
   */
  readonly charts?: 'alerts' | 'all' | 'none';
}
