/** Evaluates a criterion of any plan. */
import type { Evidence } from '../core/model.js';
import { checkOptions } from '../core/options.js';
import type { Criterion } from '../criteria/criterion.js';
import { evaluateCriterion } from '../criteria/evaluate.js';
import type { Evaluation } from '../criteria/evaluation.js';
import { prepareCriterion, prepareRules, type Check, type PrepareOptions } from '../criteria/prepare.js';
import { evaluateRules, type EvaluateOptions } from '../criteria/options.js';
import { criterionGiven, planGiven, type AnyPlan } from './given.js';
import type { Catalogue, Ids, ItemOutline } from './model.js';

/** The option that names the plan of a criterion. */
export interface InPlan<I extends Ids> {
  /** What {@link definePlan} returned. */
  readonly plan: Catalogue<I, ItemOutline> | Catalogue<I>;
}

/**
 * Judges one criterion of a plan on observations.
 *
 * @param criterion - Its id, or the criterion itself. A changed copy (another threshold, say) is checked, `BAD_OPTION`,
 *   and judged as it is; a frozen copy is checked only once.
 * @param observations - In any order. See {@link Observation}.
 * @param options - The plan, and the options for judging.
 * @returns The verdict, discriminated by `status`. Facts about the data are verdicts, never exceptions.
 * @throws {@link IndicatorError} for mistakes of the caller; no partial result is returned.
 */
export function evaluate<I extends Ids>(
  criterion: I['criterion'] | Criterion,
  observations: readonly Evidence[],
  options: EvaluateOptions & InPlan<I>,
): Evaluation {
  return evaluateIn(planGiven(options), criterion, observations, options);
}

/** {@link evaluate} for a plan given as an argument. @internal */
export function evaluateIn(
  plan: AnyPlan,
  criterion: string | Criterion,
  observations: readonly Evidence[],
  options: EvaluateOptions = {},
): Evaluation {
  const found = criterionGiven(criterion, plan);
  checkOptions(options, evaluateRules);
  return evaluateCriterion(found, observations, options, plan);
}

/**
 * Prepares a criterion for many values: about as fast as a hand-written comparison, with the verdicts of exact
 * decimals.
 *
 * @throws {@link IndicatorError} `BAD_OPTION` for a kind that one value cannot decide (a trend needs a series).
 */
export function prepare<I extends Ids>(
  criterion: I['criterion'] | Criterion,
  options: PrepareOptions & InPlan<I>,
): Check {
  return prepareIn(planGiven(options), criterion, options);
}

/** {@link prepare} for a plan given as an argument. @internal */
export function prepareIn(plan: AnyPlan, criterion: string | Criterion, options: PrepareOptions = {}): Check {
  const found = criterionGiven(criterion, plan);
  checkOptions(options, prepareRules);
  return prepareCriterion(found, options, plan);
}
