/**
 * A whole plan at once: every criterion judged and projected, rolled up, with what is urgent, what changed and what could
 * not be matched; for one area or for many.
 *
 * @packageDocumentation
 */
export { assess } from './assess.js';
export { assessAreas } from './areas.js';
export { compareAreas, type AreaCell, type AreaColumn, type AreaRow, type AreaTable } from './compare-areas.js';
export { compareAssessments } from './changes.js';
export type * from './assessment.js';
export type { AreasOptions, AssessOptions, Parents, ProjectionSettings, SharedOptions, UnitLists } from './options.js';
