/** The context that every part of the report for leaders uses. */
import type { Assessment } from '../../assessment/assessment.js';
import { contextOf, type Context } from '../report/context.js';
import type { ReportOptions } from '../report/options.js';
import { standingsOf, type IndicatorStanding } from './indicator-standing.js';
import { ownFiguresOf, type OwnFigure } from './own-unit.js';
import { partsOf, type Part } from './parts.js';
import { problemsIn, type Problem } from './problems.js';

/** @internal */
export interface LeadersContext extends Context {
  /** Every measured indicator, once. */
  readonly standings: readonly IndicatorStanding[];
  readonly parts: readonly Part[];
  /** What an area that is itself a unit reports of what every unit has to reach. */
  readonly ownFigures: readonly OwnFigure[];
  /** The indicators that need attention, the most urgent first. */
  readonly problems: readonly Problem[];
}

/** @internal */
export function leadersContextOf(assessment: Assessment, options: ReportOptions): LeadersContext {
  const context = contextOf(assessment, options);
  const standings = standingsOf(context);
  return {
    ...context,
    standings,
    parts: partsOf(assessment),
    ownFigures: ownFiguresOf(assessment, standings),
    problems: problemsIn(standings),
  };
}

/** Whether there is a figure of the indicator, judged or not. @internal */
export function isReported(standing: IndicatorStanding, { ownFigures }: LeadersContext): boolean {
  return standing.latest !== null || ownFigures.some((own) => own.standing === standing);
}

/** The id of the domain that first names the indicator. @internal */
export function domainOf({ places }: IndicatorStanding): string {
  return places[0]!.domain.id;
}
