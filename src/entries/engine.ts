/**
 * The engine alone: every evaluator, for a plan of the host's own. It knows nothing of Tianmen.
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
export { evaluate, prepare, type InPlan } from '../plan/evaluate.js';
