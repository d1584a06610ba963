/** The evaluators with the catalogue without the words of the measures, for pages that must load fast. */
import { catalogue as tianmen } from '../catalogue/outline.js';
import type { TianmenIds } from '../catalogue/ids.js';
import type { Evidence } from '../core/model.js';
import type { Criterion } from '../criteria/criterion.js';
import type { Evaluation } from '../criteria/evaluation.js';
import type { Check, PrepareOptions } from '../criteria/prepare.js';
import type { EvaluateOptions } from '../criteria/options.js';
import { evaluateIn, prepareIn, type InPlan } from '../plan/evaluate.js';
import { planGiven } from '../plan/given.js';
import type { Ids } from '../plan/model.js';

/**
 * Judges one criterion on observations: of Tianmen's plans, or of the host's plan where `options.plan` is given.
 *
 * @param criterion - Its id, or the criterion itself. A changed copy (another threshold, say) is checked, `BAD_OPTION`,
 *   and judged as it is; a frozen copy is checked only once.
 * @param observations - In any order. See {@link Observation}.
 * @param options - The date, the policy, the area and more.
 * @returns The verdict, discriminated by `status`. Facts about the data are verdicts, never exceptions.
 * @throws {@link IndicatorError} for mistakes of the caller; no partial result is returned.
 * @example
 * const verdict = evaluate('children.health.target.3/infant-mortality-rate@2025', [{ period: 2024, value: '6.3' }]);
 * verdict.status; //=> 'in-progress'
 */
export function evaluate<I extends Ids = TianmenIds>(
  criterion: I['criterion'] | Criterion,
  observations: readonly Evidence[],
  options?: EvaluateOptions & Partial<InPlan<I>>,
): Evaluation {
  return evaluateIn(planGiven(options, tianmen), criterion, observations, options);
}

/**
 * Prepares a criterion for many values: about as fast as a hand-written comparison, with the verdicts of exact
 * decimals.
 *
 * @throws {@link IndicatorError} `BAD_OPTION` for a kind that one value cannot decide (a trend needs a series).
 * @example
 * const check = prepare('children.education.target.4/compulsory-education-retention-rate@2030');
 * [98.4, 98.5].map((value) => check(value)); //=> ['not-met', 'met']
 */
export function prepare<I extends Ids = TianmenIds>(
  criterion: I['criterion'] | Criterion,
  options?: PrepareOptions & Partial<InPlan<I>>,
): Check {
  return prepareIn(planGiven(options, tianmen), criterion, options);
}
