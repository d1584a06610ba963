/** The projector with Tianmen's plans by default. */
import { catalogue as tianmen } from '../catalogue/full.js';
import type { TianmenIds } from '../catalogue/ids.js';
import type { Evidence } from '../core/model.js';
import type { Criterion } from '../criteria/criterion.js';
import type { InPlan } from '../plan/evaluate.js';
import { planGiven } from '../plan/given.js';
import type { Ids } from '../plan/model.js';
import { projectIn } from '../projection/project-in-plan.js';
import type { ProjectOptions } from '../projection/project.js';
import type { Projection } from '../projection/projection.js';

/**
 * Judges one criterion and projects it to its due date: expected level, interval, probability, pace, what would be
 * needed.
 *
 * @param criterion - Its id, or the criterion itself.
 * @param observations - In any order. See {@link Observation}. One value a year is used, the last one.
 * @param options - The date, the method, the policy, the area and more.
 * @returns The projection, discriminated by `status`, with the verdict in `evaluation`. No projection changes a
 * verdict.
 * @throws {@link IndicatorError} for mistakes of the caller; no partial result is returned.
 * @example
 * const ahead = project('children.education.target.2/preschool-gross-enrolment-ratio@2030', [
 *   { period: 2020, value: '85.2' }, { period: 2021, value: '88.1' }, { period: 2022, value: '89.7' },
 *   { period: 2023, value: '91.1' }, { period: 2024, value: '92.0' },
 * ]);
 * ahead.evaluation.status; //=> 'in-progress'
 * ahead.outlook; //=> 'at-risk'
 * ahead.status === 'projected' && [ahead.point, ahead.probability, ahead.expectedYear] //=> ['95.2682', 0.5981, 2028]
 * ahead.pace?.required; //=> '0.333333'
 */
export function project<I extends Ids = TianmenIds>(
  criterion: I['criterion'] | Criterion,
  observations: readonly Evidence[],
  options?: ProjectOptions & Partial<InPlan<I>>,
): Projection {
  return projectIn(planGiven(options, tianmen), criterion, observations, options);
}
