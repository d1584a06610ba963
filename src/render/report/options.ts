/** Options of a report. */
import type { PlanLookup } from '../../assessment/full-result.js';
import type { Language } from '../../core/text.js';
import type { CellPlace, Problem } from '../../tables/problem.js';
import type { ItemOutline, PlanDocument, PlanYears } from '../../plan/model.js';

/**
 * A problem found while reading the data, as `readObservations` returns it; with `file` where several files were read.
 */
export type DataProblem = Problem & { readonly file?: string };

/** The place from which a figure or statement was read; with `file` where several files were read. */
export type DataPlace = CellPlace & { readonly file?: string };

/** The parts of a plan that a report needs; every catalogue has them. */
export interface ReportPlan extends PlanLookup {
  readonly document: PlanDocument;
  readonly plans: readonly {
    readonly id: string;
    readonly years: PlanYears;
    readonly domains: readonly { readonly id: string; readonly items: readonly ItemOutline[] }[];
  }[];
}

/** Options of a report. */
export interface ReportOptions {
  readonly language: Language;
  /**
   * The catalogue that was assessed. An assessment has only the ids of criteria and indicators; the plan describes
   * them.
   */
  readonly plan: ReportPlan;
  /** Left out: the plans, the year and the kind of report. */
  readonly title?: string;
  /** Who issues the report (署名). With it, or with `issued`, the text ends with the names of the annexes. */
  readonly issuer?: string;
  /** The date of the report (成文日期), ISO: `2025-03-14`. */
  readonly issued?: string;
  /**
   * The department in charge (责任单位) of each indicator, by indicator id. Missing figures are then listed by department.
   */
  readonly departments?: Readonly<Record<string, string>>;
  /** Notes that the reader must see first, such as who supplied the figures. They stand under the title; in
   * the report for leaders, notes of more than five lines are an annex. */
  readonly notes?: readonly string[];
  /**
   * The problems found while reading the data: the `problems` of `readObservations`. Warnings, such as 0.985 where 98.5
   * % may be meant, stand under 数据质量; rows that could not be read stand with the evidence not used.
   */
  readonly problems?: readonly DataProblem[];
  /**
   * The place from which each piece of the evidence was read, in the order of the evidence: `places.observations` and
   * then `places.attestations` of `readObservations` for `[...observations, ...attestations]`. Evidence that was not
   * used is then listed by its rows; without `places`, by its index in the evidence, counted from 0.
   */
  readonly places?: readonly DataPlace[];
  /**
   * The charts of the full report as a page: the domains of each plan, and the trajectories of the criteria that
   * need attention, or of all criteria with a value; or no charts.
   *
   * @defaultValue `'alerts'`
   */
  readonly charts?: 'alerts' | 'all' | 'none';
}
