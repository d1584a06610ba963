/**
 * The catalogue as plain, frozen data with look-ups. No evaluator and no dependency.
 *
 * @packageDocumentation
 */
export { catalogue } from '../catalogue/full.js';
export { exceptions, type ListedException } from '../catalogue/exceptions.js';
export type { CriterionId, DomainId, IndicatorId, ItemId, PlanId, TianmenIds } from '../catalogue/ids.js';
export type { Bilingual, Language } from '../core/text.js';
export type { Indicator, Polarity, Timing } from '../core/model.js';
export type { Criterion, CriterionKind } from '../criteria/criterion.js';
export type { KnownUnit, OwnUnit, Unit } from '../core/units.js';
export type {
  Catalogue,
  CatalogueData,
  CriterionQuery,
  Domain,
  Found,
  IdentifiedCriterion,
  Ids,
  Item,
  CriterionLocation,
  Plan,
  PlanDocument,
  PlanDoubt,
  PlanDoubtCode,
  PlanYears,
  UnitDefinition,
} from '../plan/model.js';
