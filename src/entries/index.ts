/**
 * The targets of Tianmen's Women's and Children's Development Plans 2021–2030 as typed data, and an evaluator for every
 * kind of criterion in them.
 *
 * @packageDocumentation
 */
export * from './vocabulary.js';
export {
  definePlan,
  type CriterionDefinition,
  type IndicatorDefinition,
  type PlanDefinition,
  type PlanInput,
  type Words,
} from '../plan/define.js';
export * from './assessment.js';
export { explain } from '../criteria/words/explain.js';
export { readings } from '../criteria/policy/readings.js';
export { describeWarning } from '../projection/words/describe-warning.js';
export { explainProjection } from '../projection/words/explain.js';
export { forecast, type Forecast, type ForecastOptions, type ForecastYear } from '../projection/forecast.js';
export {
  classifyProgress,
  schemes,
  type ProgressClassification,
  type ProgressOptions,
  type SchemeName,
} from '../projection/schemes/classify.js';
export type { AnnualValue } from '../projection/series/series.js';
export type { Borrowed } from '../projection/counts/borrowed.js';
export type { CountsAhead } from '../projection/counts/counts-ahead.js';
export type { ChanceFlag, EarlyWarning } from '../projection/warnings/early-warning.js';
export type { MethodChoice, MethodName } from '../projection/methods/methods.js';
export type { Milestone } from '../projection/requirement/milestones.js';
export type * from '../projection/projection.js';
export type { ProjectOptions } from '../projection/project.js';
export { evaluate, prepare } from '../tianmen/evaluate.js';
export { project } from '../tianmen/project.js';
export type { InPlan } from '../plan/evaluate.js';
export type { CriterionId, DomainId, IndicatorId, ItemId, PlanId, TianmenIds } from '../catalogue/ids.js';
export { catalogue } from '../catalogue/full.js';
