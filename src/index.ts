/**
 * The targets of Tianmen's Women's and Children's Development Plans 2021–2030 as typed data, and an evaluator for every kind of criterion in them.
 *
 * @packageDocumentation
 */
import { catalogue as tianmen } from './catalogue/full.js';
import type { TianmenIds } from './catalogue/ids.js';
import type { Evidence } from './core/model.js';
import type { Criterion } from './criteria/criterion.js';
import type { EvaluateOptions } from './criteria/work.js';
import type { Evaluation } from './criteria/evaluation.js';
import type { Check, PrepareOptions } from './criteria/prepare.js';
import { evaluate as evaluateIn, prepare as prepareIn, type InPlan } from './engine.js';
import { withPlan } from './plan/given.js';
import type { Ids } from './plan/model.js';
import { project as projectIn, type ProjectOptions, type Projection } from './projection.js';

export * from './vocabulary.js';
export { definePlan, type CriterionDefinition, type IndicatorDefinition, type PlanDefinition } from './plan/define.js';
export * from './assessment.js';
export { explain } from './criteria/explain.js';
export { readings } from './criteria/readings.js';
export { describeWarning } from './projection/describe-warning.js';
export { explainProjection } from './projection/explain.js';
export { forecast, type Forecast, type ForecastOptions, type ForecastYear } from './projection/forecast.js';
export { classifyProgress, schemes, type ProgressClassification, type ProgressOptions, type SchemeName } from './projection/schemes/classify.js';
export type { AnnualValue } from './projection/series.js';
export type { EarlyWarning } from './projection/early-warning.js';
export type { MethodChoice, MethodName } from './projection/methods/methods.js';
export type { Milestone } from './projection/milestones.js';
export type * from './projection/projection.js';
export type { ProjectOptions } from './projection/project.js';
export type { InPlan } from './engine.js';
export type { CriterionId, DomainId, IndicatorId, ItemId, PlanId, TianmenIds } from './catalogue/ids.js';
export { tianmen as catalogue };

/**
 * Judges one criterion on observations: of Tianmen's plans, or of the host's own where `options.plan` is given.
 *
 * @param criterion - Its id, or the criterion itself (a copy with another threshold is checked, `BAD_OPTION`, and judged as it stands; frozen, it is checked once).
 * @param observations - In any order. See {@link Observation}.
 * @param options - As of when, by which policy, for which area.
 * @returns The verdict, discriminated by `status`. Facts about the data are verdicts, never exceptions.
 * @throws {@link IndicatorError} for mistakes of the caller; nothing partial is returned.
 * @example
 * const verdict = evaluate('children.health.target.3/infant-mortality-rate@2025', [{ period: 2024, value: '6.3' }]);
 * verdict.status; //=> 'in-progress'
 */
export function evaluate<I extends Ids = TianmenIds>(
  criterion: I['criterion'] | Criterion,
  observations: readonly Evidence[],
  options?: EvaluateOptions & Partial<InPlan<I>>,
): Evaluation {
  return evaluateIn<Ids>(criterion, observations, withPlan(options, tianmen));
}

/**
 * Prepares a criterion to be applied to many values: about as fast as a hand-written comparison, with the verdicts of
 * exact decimals.
 *
 * @throws {@link IndicatorError} `BAD_OPTION` for a kind that one value cannot settle (a trend needs a series).
 * @example
 * const check = prepare('children.education.target.4/compulsory-education-retention-rate@2030');
 * [98.4, 98.5].map((value) => check(value)); //=> ['not-met', 'met']
 */
export function prepare<I extends Ids = TianmenIds>(criterion: I['criterion'] | Criterion, options?: PrepareOptions & Partial<InPlan<I>>): Check {
  return prepareIn<Ids>(criterion, withPlan(options, tianmen));
}

/**
 * Judges one criterion and projects it to its due date: expected level, interval, probability, pace, what would be needed.
 *
 * @param criterion - Its id, or the criterion itself.
 * @param observations - In any order. See {@link Observation}. One value a year is projected, the last of each.
 * @param options - As of when, by which method and policy, for which area.
 * @returns The projection, discriminated by `status`, with the verdict, which it never changes, in `evaluation`.
 * @throws {@link IndicatorError} for mistakes of the caller; nothing partial is returned.
 * @example
 * const ahead = project('children.education.target.2/preschool-gross-enrolment-ratio@2030', [
 *   { period: 2020, value: '85.2' }, { period: 2021, value: '88.1' }, { period: 2022, value: '89.7' }, { period: 2023, value: '91.1' }, { period: 2024, value: '92.0' },
 * ]);
 * ahead.evaluation.status; //=> 'in-progress'
 * ahead.outlook; //=> 'at-risk'
 * ahead.status === 'projected' && [ahead.point, ahead.probability, ahead.expectedYear] //=> ['95.2682', 0.6022, 2028]
 * ahead.pace?.required; //=> '0.333333'
 */
export function project<I extends Ids = TianmenIds>(
  criterion: I['criterion'] | Criterion,
  observations: readonly Evidence[],
  options?: ProjectOptions & Partial<InPlan<I>>,
): Projection {
  return projectIn<Ids>(criterion, observations, withPlan(options, tianmen));
}
