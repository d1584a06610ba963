/** What a caller tells the evaluators, and what they look up. */
import type { Evidence, Indicator } from '../core/model.js';
import type { PeriodInput } from '../core/period.js';
import type { Policy, PolicyInput } from './policy/policy.js';
import { aText, checkedLater, texts, type KeyRules } from '../core/options.js';

/** What an evaluator has to look up. A catalogue is one. */
export interface Lookup {
  indicator(id: string): Indicator;
  hasIndicator(id: string): boolean;
  /** Whether a unit is known, or an indicator is in it. */
  hasUnit(unit: string): boolean;
  /** First year and base year of the plan a criterion belongs to; `null` for a criterion of no plan. */
  yearsOf(criterion: string): { readonly start: number; readonly baseline: number } | null;
  /** How the plan of a criterion reads open wordings; `null` where it says nothing of it. */
  policyOf(criterion: string): Partial<Policy> | null;
}

/** How a criterion is evaluated. */
export interface EvaluateOptions {
  /**
   * The day, month or year the answer is as of: a period counts once it is over. The library has no clock.
   *
   * @defaultValue the period of the latest observation
   */
  readonly asOf?: PeriodInput;
  /** @defaultValue {@link defaultPolicy} */
  readonly policy?: PolicyInput;
  /** The area judged. Rows that name none belong to it. */
  readonly area?: string;
  /** With scope `every-unit`: the names of all units, so that one that reports nothing is seen. */
  readonly units?: readonly string[];
  /**
   * The second series: of `compare`, the indicator compared with; of `gap-narrowing`, the second side, `observations`
   * then being the first. It may as well stand among the observations under its own indicator id.
   */
  readonly reference?: readonly Evidence[];
  /** The host's reason why the criterion does not apply here. */
  readonly notApplicable?: string;
  /**
   * Keys of rows that are the host's own and are passed over. Any other key that an observation or a statement does not
   * have is `BAD_OBSERVATION`, so that no figure is judged with half of what was said of it.
   *
   * @defaultValue none
   */
  readonly ignoreKeys?: readonly string[];
}

/** What an option may be; what is `checkedLater` is checked where it is used. @internal */
export const evaluateRules: KeyRules = {
  plan: checkedLater,
  asOf: checkedLater,
  policy: checkedLater,
  area: aText,
  units: texts,
  reference: checkedLater,
  notApplicable: [(value) => typeof value === 'string', 'a reason'],
  ignoreKeys: texts,
};
