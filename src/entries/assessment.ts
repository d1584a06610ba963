/**
 * A whole plan at once: every criterion judged and projected, rolled up, with what is urgent, what changed and what
 * could not be matched; for one area or for many.
 *
 * @packageDocumentation
 */
export { assess } from '../assessment/assess.js';
export { assessAreas } from '../assessment/areas.js';
export { judgeAreas, type AreaVerdicts, type JudgeAreasOptions } from '../assessment/judge-areas.js';
export {
  compareAreas,
  type AreaCell,
  type AreaColumn,
  type AreaRow,
  type AreaTable,
} from '../assessment/compare-areas.js';
export { compareAssessments } from '../assessment/changes.js';
export { domainResults, type DomainResults, type ItemResults } from '../assessment/domain-results.js';
export { earlierAssessment } from '../assessment/earlier.js';
export { fullResult, type PlanLookup } from '../assessment/full-result.js';
export type * from '../assessment/assessment.js';
export type {
  AreasOptions,
  AreasProjectionSettings,
  AssessOptions,
  Parents,
  ProjectionSettings,
  SharedOptions,
  UnitLists,
} from '../assessment/options.js';
export { print } from '../render/lines/print.js';
