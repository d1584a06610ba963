/** What is asked of the blank workbook. */
import { indicatorError } from '../../core/errors.js';
import type { Attestation, Indicator, Observation } from '../../core/model.js';
import { aFunction, checkedLater, texts, textsByKey, type KeyRules, type ValueRule } from '../../core/options.js';
import { aYear, bilingual, fields, listOf, someText } from '../../core/results.js';
import type { Language } from '../../core/text.js';
import { checkEvidence } from '../../criteria/evidence/check-evidence.js';
import type { ItemOutline, PlanYears } from '../../plan/model.js';
import { checkWriting, language } from '../checks.js';

/** What the blank workbook needs of the plan: every catalogue has it. */
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
  /** The indicator of an id. */
  indicator(id: never): Indicator;
}

/** How the blank workbook is written. */
export interface BlankOptions {
  readonly language: Language;
  readonly plan: BlankPlan;
  /**
   * The department in charge of each indicator, by its id: a sheet a department. Left out: a sheet a domain.
   * Indicators without a department stand on a sheet of their own.
   */
  readonly departments?: Readonly<Record<string, string>>;
  /** Figures and statements known already, such as last year's: they stand in their cells. */
  readonly known?: readonly (Observation | Attestation)[];
  /** The last year to be filled in, a year of the plan. Left out: the end of the plan. */
  readonly until?: number;
  /** The reporting units (townships, schools …) for indicators that every unit has to reach. */
  readonly units?: readonly string[];
}

/** In words. @internal */
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
 * Throws for options that are not valid, for known figures that no indicator could take, and for a year outside the
 * plan.
 *
 * @internal
 */
export function checkBlankOptions(options: BlankOptions): void {
  checkWriting(options, rules, ['language', 'plan']);
  const { plan, departments, known, until } = options;
  for (const id of Object.keys(departments ?? {})) plan.indicator(id as never);
  // From, for each would pass over holes.
  Array.from(known ?? [], (row: unknown, i) => checkEvidence(row, `options.known[${i}]`, undefined));
  if (until !== undefined) assertYearOfPlan(until, plan);
}

function assertYearOfPlan(until: unknown, { plans }: BlankPlan): void {
  const first = Math.min(...plans.map(({ years }) => years.baseline));
  const last = Math.max(...plans.map(({ years }) => years.end));
  if (!Number.isInteger(until) || (until as number) < first || (until as number) > last)
    throw indicatorError('BAD_OPTION', 'options.until', `a year of the plan, ${first} to ${last}`, until);
}
