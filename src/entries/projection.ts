/**
 * The projector: where a criterion is heading, how surely, and what it would take. No projection changes a verdict.
 *
 * @packageDocumentation
 */
export * from './vocabulary.js';
export {
  backtest,
  type Backtest,
  type BacktestOptions,
  type BacktestScore,
  type BacktestSeries,
} from '../projection/backtest.js';
export type { Borrowed } from '../projection/counts/borrowed.js';
export type { CountsAhead } from '../projection/counts/counts-ahead.js';
export type { ChanceFlag, EarlyWarning } from '../projection/warnings/early-warning.js';
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
export type { EscapClassification, EscapLabel } from '../projection/schemes/escap.js';
export type { EurostatClassification, EurostatLabel } from '../projection/schemes/eurostat.js';
export type { IstatClassification, IstatLabel } from '../projection/schemes/istat.js';
export type { OpenSdgClassification, OpenSdgLabel } from '../projection/schemes/open-sdg.js';
export type { Classified, NotClassified, NotClassifiedReason, SchemeReference } from '../projection/schemes/scheme.js';
export type { SdsnClassification, SdsnLabel } from '../projection/schemes/sdsn.js';
export type { UnsdClassification, UnsdLabel } from '../projection/schemes/unsd.js';
export type { AnnualValue } from '../projection/series/series.js';
export { methods, type MethodChoice, type MethodName } from '../projection/methods/methods.js';
export type { Milestone } from '../projection/requirement/milestones.js';
export type { ProjectOptions } from '../projection/project.js';
export type * from '../projection/projection.js';
export { project } from '../projection/project-in-plan.js';
export type { InPlan } from '../plan/evaluate.js';
