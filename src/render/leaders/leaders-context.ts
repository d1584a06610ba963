/** What every part of the report for leaders looks things up in. */
import type { Assessment } from '../../assessment/assessment.js';
import { contextOf, type Context } from '../report/context.js';
import type { ReportOptions } from '../report/options.js';
import { standingsOf, type IndicatorStanding } from './indicator-standing.js';
import { partsOf, type Part } from './parts.js';

/** @internal */
export interface LeadersContext extends Context {
  /** Every measured indicator, once. */
  readonly standings: readonly IndicatorStanding[];
  readonly parts: readonly Part[];
}

/** @internal */
export function leadersContextOf(assessment: Assessment, options: ReportOptions): LeadersContext {
  const context = contextOf(assessment, options);
  return { ...context, standings: standingsOf(context), parts: partsOf(assessment) };
}

/** The plan, the document's number and the year, as a heading has them. @internal */
export function domainOf({ places }: IndicatorStanding): string {
  return places[0]!.domain.id;
}
