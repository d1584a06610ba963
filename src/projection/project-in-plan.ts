/** Projects a criterion of any plan. */
import type { Evidence } from '../core/model.js';
import { checkOptions } from '../core/options.js';
import type { Criterion } from '../criteria/criterion.js';
import type { InPlan } from '../plan/evaluate.js';
import { criterionGiven, planGiven, type AnyPlan } from '../plan/given.js';
import type { Ids } from '../plan/model.js';
import { projectCriterion, projectRules, type ProjectOptions } from './project.js';
import type { Projection } from './projection.js';

/**
 * Judges one criterion of a plan and projects it to its due date.
 *
 * @param criterion - Its id, or the criterion itself.
 * @param observations - In any order. See {@link Observation}. One value a year is used, the last one.
 * @param options - The plan, and the options for judging and projecting.
 * @returns The projection, discriminated by `status`, with the verdict in `evaluation`. A result that is not projected
 * has a `reason`.
 * @throws {@link IndicatorError} for mistakes of the caller.
 */
export function project<I extends Ids>(
  criterion: I['criterion'] | Criterion,
  observations: readonly Evidence[],
  options: ProjectOptions & InPlan<I>,
): Projection {
  return projectIn(planGiven(options), criterion, observations, options);
}

/** {@link project} for a plan given as an argument. @internal */
export function projectIn(
  plan: AnyPlan,
  criterion: string | Criterion,
  observations: readonly Evidence[],
  options: ProjectOptions = {},
): Projection {
  const found = criterionGiven(criterion, plan);
  checkOptions(options, projectRules);
  return projectCriterion(found, observations, options, plan);
}
