/** Options of the blank workbook, and their checks. */
import { indicatorError } from '../../core/errors.js';
import type { Attestation, Indicator, Observation } from '../../core/model.js';
import { aFunction, checkedLater, texts, textsByKey, type KeyRules, type ValueRule } from '../../core/options.js';
import { aYear, bilingual, fields, listOf, someText } from '../../core/results.js';
import type { Language } from '../../core/text.js';
import { checkEvidence } from '../../criteria/evidence/check-evidence.js';
import type { ItemOutline, PlanYears } from '../../plan/model.js';
import { checkWriting, language } from '../checks.js';

/** The parts of a plan that the blank workbook needs; every catalogue has them. */
export interface BlankPlan {
  readonly plans: readonly {
    readonly id: string;
    readonly years: PlanYears;
    readonly domains: readonly {
      readonly id: string;
      readonly title: { readonly zh: string; readonly en: string };
      readonly items: readonly ItemOutline[];
    }[];
  }[];
  /** The indicator with an id. */
  indicator(id: never): Indicator;
}

/** Options of the blank workbook. */
export interface BlankOptions {
  readonly language: Language;
  readonly plan: BlankPlan;
  /**
   * The department in charge of each indicator, by indicator id: one sheet for each department. Left out: one sheet for
   * each domain. Indicators without a department have a sheet of their own.
   */
  readonly departments?: Readonly<Record<string, string>>;
  /** Figures and statements that are already known, such as last year's. They stand in their cells. */
  readonly known?: readonly (Observation | Attestation)[];
  /** The last year to fill in, a year of the plan. Left out: the end of the plan. */
  readonly until?: number;
  /** The reporting units (townships, schools …) for indicators that every unit has to reach. */
  readonly units?: readonly string[];
}

/** The name of a valid plan in error messages. @internal */
export const aBlankPlan = 'a catalogue';

const list: ValueRule = [Array.isArray, 'a list'];
const domain = fields({ id: someText, title: bilingual, items: list }, 'a domain');
const plan = fields(
  { id: someText, years: fields({ baseline: aYear, end: aYear }, 'years'), domains: listOf(domain) },
  'a plan',
);

const rules: KeyRules = {
  language,
  plan: fields({ plans: listOf(plan), indicator: aFunction }, aBlankPlan),
  departments: textsByKey('departments by indicator'),
  known: list,
  until: checkedLater,
  units: texts,
};

/**
 * Throws for invalid options, for known figures that no indicator accepts, and for a year outside the plan.
 *
 * @internal
 */
export function checkBlankOptions(options: BlankOptions): void {
  checkWriting(options, rules, ['language', 'plan']);
  const { plan, departments, known, until } = options;
  for (const id of Object.keys(departments ?? {})) plan.indicator(id as never);
  // `Array.from` visits holes, which `forEach` would skip.
  Array.from(known ?? [], (row: unknown, i) => checkEvidence(row, `options.known[${i}]`, undefined));
  if (until !== undefined) assertYearOfPlan(until, plan);
}

function assertYearOfPlan(until: unknown, { plans }: BlankPlan): void {
  const first = Math.min(...plans.map(({ years }) => years.baseline));
  const last = Math.max(...plans.map(({ years }) => years.end));
  if (!Number.isInteger(until) || (until as number) < first || (until as number) > last)
    throw indicatorError('BAD_OPTION', 'options.until', `a year of the plan, ${first} to ${last}`, until);
}
