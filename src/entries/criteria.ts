/**
 * The evaluators with the criteria and indicators of both plans, without the words of the measures: for pages that must
 * load fast. Explanations are in `./explain`.
 *
 * @packageDocumentation
 */
export * from './vocabulary.js';
export { evaluate, prepare } from '../tianmen/evaluate-outline.js';
export type { InPlan } from '../plan/evaluate.js';
export type { CriterionId, DomainId, IndicatorId, ItemId, PlanId, TianmenIds } from '../catalogue/ids.js';
export { catalogue } from '../catalogue/outline.js';
