/** What every entry with evaluators exports. */
export { defaultPolicy, type Policy, type PolicyInput, type VolatilityMeasure } from '../criteria/policy/policy.js';
export { IndicatorError, type ErrorCode, type ErrorFields } from '../core/errors.js';
export type { Reading, ReadingId } from '../criteria/policy/readings.js';
export { units, type KnownUnit, type OwnUnit, type Unit } from '../core/units.js';
export { criterionKinds, type Criterion, type CriterionKind } from '../criteria/criterion.js';
export type { About } from '../criteria/kinds/about.js';
export type { AtLeast } from '../criteria/kinds/at-least.js';
export type { AtMost } from '../criteria/kinds/at-most.js';
export type { Attested } from '../criteria/kinds/attested.js';
export type { Balanced } from '../criteria/kinds/balanced.js';
export type { Between } from '../criteria/kinds/between.js';
export type { ChangeFromBaseline } from '../criteria/kinds/change-from-baseline.js';
export type { Change } from '../criteria/kinds/change-size.js';
export type { Compare } from '../criteria/kinds/compare.js';
export type { Converge } from '../criteria/kinds/converge.js';
export type { GapNarrowing } from '../criteria/kinds/gap-narrowing.js';
export type { Hold, Since } from '../criteria/kinds/hold.js';
export type { Slowing } from '../criteria/kinds/slowing.js';
export type { Trend } from '../criteria/kinds/trend.js';
export type { Direction, Pace } from '../criteria/kinds/direction.js';
export type { DecimalText } from '../core/decimal.js';
export type { PeriodInput } from '../core/period.js';
export type { Bilingual, Language } from '../core/text.js';
export type {
  Attestation,
  Evidence,
  Indicator,
  Observation,
  ObservationStatus,
  Polarity,
  Timing,
} from '../core/model.js';
export type { EvaluateOptions } from '../criteria/options.js';
export type * from '../criteria/evaluation.js';
export type { CriterionBase, InsufficientReason, Warning } from '../criteria/kinds/kind.js';
export type { Check, PrepareOptions } from '../criteria/prepare.js';

export type {
  Catalogue,
  CatalogueData,
  CriterionQuery,
  Domain,
  Found,
  IdentifiedCriterion,
  Ids,
  Item,
  ItemOutline,
  CriterionLocation,
  Plan,
  PlanDocument,
  PlanDoubt,
  PlanDoubtCode,
  PlanYears,
  UnitDefinition,
} from '../plan/model.js';
export type { PlanFault } from '../plan/shape.js';
