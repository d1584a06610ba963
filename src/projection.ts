/**
 * The projector: where a criterion is heading, how surely, and what it would take. No projection changes a verdict.
 *
 * @packageDocumentation
 */
import type { Evidence } from './core/model.js';
import type { Criterion } from './criteria/criterion.js';
import type { InPlan } from './engine.js';
import { criterionGiven } from './plan/given.js';
import type { Ids } from './plan/model.js';
import { projectCriterion, type ProjectOptions } from './projection/project.js';
import type { Projection } from './projection/projection.js';

export * from './vocabulary.js';
export { backtest, type Backtest, type BacktestOptions, type BacktestScore, type BacktestSeries } from './projection/backtest.js';
export type { EarlyWarning } from './projection/early-warning.js';
export { describeWarning } from './projection/describe-warning.js';
export { explainProjection } from './projection/explain.js';
export { forecast, type Forecast, type ForecastOptions, type ForecastYear } from './projection/forecast.js';
export { classifyProgress, schemes, type ProgressClassification, type ProgressOptions, type SchemeName } from './projection/schemes/classify.js';
export type { EscapClassification, EscapLabel } from './projection/schemes/escap.js';
export type { EurostatClassification, EurostatLabel } from './projection/schemes/eurostat.js';
export type { IstatClassification, IstatLabel } from './projection/schemes/istat.js';
export type { OpenSdgClassification, OpenSdgLabel } from './projection/schemes/open-sdg.js';
export type { Classified, NotClassified, NotClassifiedReason, SchemeReference } from './projection/schemes/scheme.js';
export type { SdsnClassification, SdsnLabel } from './projection/schemes/sdsn.js';
export type { UnsdClassification, UnsdLabel } from './projection/schemes/unsd.js';
export type { AnnualValue } from './projection/series.js';
export { methods, type MethodChoice, type MethodName } from './projection/methods/methods.js';
export type { Milestone } from './projection/milestones.js';
export type { ProjectOptions } from './projection/project.js';
export type * from './projection/projection.js';
export type { InPlan } from './engine.js';

/**
 * Judges one criterion of a plan and projects it to its due date.
 *
 * @param criterion - Its id, or the criterion itself.
 * @param observations - In any order. See {@link Observation}. One value a year is projected, the last of each.
 * @param options - The plan, how to judge, and how to project.
 * @returns The projection, discriminated by `status`, with the verdict in `evaluation`. What cannot be projected says why.
 * @throws {@link IndicatorError} for mistakes of the caller.
 */
export function project<I extends Ids>(criterion: I['criterion'] | Criterion, observations: readonly Evidence[], options: ProjectOptions & InPlan<I>): Projection {
  return projectCriterion(criterionGiven(criterion, options), observations, options, options.plan);
}
