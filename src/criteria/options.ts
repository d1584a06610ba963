/** The options of an evaluation, and the lookups it needs. */
import type { Evidence, Indicator } from '../core/model.js';
import type { PeriodInput } from '../core/period.js';
import type { Policy, PolicyInput } from './policy/policy.js';
import { aText, checkedLater, texts, type KeyRules } from '../core/options.js';

/** Looks up criteria, indicators and more by id. A catalogue is a `Lookup`. */
export interface Lookup {
  indicator(id: string): Indicator;
  hasIndicator(id: string): boolean;
  /** Whether a unit is known, or an indicator of the catalogue has it. */
  hasUnit(unit: string): boolean;
  /** First year and base year of the plan a criterion belongs to; `null` for a criterion without a plan. */
  yearsOf(criterion: string): { readonly start: number; readonly baseline: number } | null;
  /** The policy in the plan of a criterion; `null` where the plan has none. */
  policyOf(criterion: string): Partial<Policy> | null;
}

/** The options for evaluating a criterion. */
export interface EvaluateOptions {
  /**
   * The date of the answer (a day, month or year): a period counts once it is over. The library has no clock.
   *
   * @defaultValue the period of the latest observation
   */
  readonly asOf?: PeriodInput;
  /** @defaultValue `defaultPolicy` */
  readonly policy?: PolicyInput;
  /** The area judged. Rows without an area belong to it. */
  readonly area?: string;
  /** With scope `every-unit`: the names of all units, so that a unit without a report is noticed. */
  readonly units?: readonly string[];
  /**
   * The second series: for `compare`, the indicator compared with; for `gap-narrowing`, the second side, with the first
   * side in `observations`. It may also be given among the observations, under its own indicator id.
   */
  readonly reference?: readonly Evidence[];
  /** The host's reason why the criterion does not apply. */
  readonly notApplicable?: string;
  /**
   * The host's own keys in rows, which are ignored. Any other unknown key of an observation or a statement is
   * `BAD_OBSERVATION`, so that no figure is judged while a part of its row is not understood.
   *
   * @defaultValue none
   */
  readonly ignoreKeys?: readonly string[];
}

/** The rules of the options; `checkedLater` options are checked where they are used. @internal */
export const evaluateRules: KeyRules = {
  plan: checkedLater,
  asOf: checkedLater,
  policy: checkedLater,
  area: aText,
  units: texts,
  reference: checkedLater,
  notApplicable: [(value) => typeof value === 'string' && value !== '', 'a reason'],
  ignoreKeys: texts,
};
