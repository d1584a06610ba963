/** What every entry with evaluators exports. */
export { defaultPolicy, type Policy, type PolicyInput, type VolatilityMeasure } from './criteria/policy.js';
export { IndicatorError, type ErrorCode, type ErrorFields } from './core/errors.js';
export type { Reading, ReadingId } from './criteria/readings.js';
export { units, type Unit } from './core/units.js';
export { criterionKinds, type Criterion, type CriterionKind } from './criteria/criterion.js';
export type { DecimalText } from './core/decimal.js';
export type { PeriodInput } from './core/period.js';
export type { Bilingual, Language } from './core/text.js';
export type { Attestation, Evidence, Indicator, Observation, ObservationStatus, Polarity } from './core/model.js';
export type { EvaluateOptions } from './criteria/work.js';
export type * from './criteria/evaluation.js';
export type { InsufficientReason, Warning } from './criteria/kind.js';
export type { Check, PrepareOptions } from './criteria/prepare.js';
export type {
  Catalogue,
  CatalogueData,
  CriterionQuery,
  Domain,
  IdentifiedCriterion,
  Ids,
  Item,
  ItemOutline,
  Place,
  Plan,
  PlanDocument,
  PlanYears,
} from './plan/model.js';
export type { PlanFault } from './plan/shape.js';
