/** What every section of a report looks things up in. */
import type {
  Assessment,
  CriterionResult,
  DomainResult,
  ItemResult,
  PlanResult,
  Tally,
} from '../../assessment/assessment.js';
import type { Language } from '../../core/text.js';
import { sayIn, statusText, statuses, type Say } from '../words/words.js';
import type { ReportOptions } from './options.js';

/** Where a criterion stands. @internal */
export interface Place {
  readonly plan: PlanResult;
  readonly domain: DomainResult;
  readonly item: ItemResult;
  readonly result: CriterionResult;
}

/** @internal */
export interface Context {
  readonly assessment: Assessment;
  readonly options: ReportOptions;
  readonly language: Language;
  readonly say: Say;
  readonly year: number;
  readonly places: ReadonlyMap<string, Place>;
}

/** @internal */
export function contextOf(assessment: Assessment, options: ReportOptions): Context {
  const { language } = options;
  const places = new Map<string, Place>();
  for (const plan of assessment.plans) {
    for (const domain of plan.domains) {
      for (const item of domain.items)
        for (const result of item.criteria) places.set(result.id, { plan, domain, item, result });
    }
  }
  return { assessment, options, language, say: sayIn(language), year: Number(assessment.asOf.slice(0, 4)), places };
}

/** The number an item is printed with: 目标3, 措施4. @internal */
export function itemText({ type, ordinal }: ItemResult, say: Say): string {
  return type === 'target' ? say(`目标${ordinal}`, `Target ${ordinal}`) : say(`措施${ordinal}`, `Measure ${ordinal}`);
}

/** The statuses that occur, each with its number. @internal */
export function countsText({ byStatus }: Tally, { say }: Pick<Context, 'say'>): string {
  return statuses
    .filter((status) => byStatus[status] > 0)
    .map((status) =>
      say(`${statusText[status].zh}${byStatus[status]}项`, `${byStatus[status]} ${statusText[status].en}`),
    )
    .join(say('，', ', '));
}

/** Whether it is judged by figures. @internal */
export function isMeasured({ kind }: CriterionResult): boolean {
  return kind !== 'attested';
}

/** Whether there is any figure, judged or not. @internal */
export function hasFigure({ evaluation }: CriterionResult): boolean {
  if (evaluation.status === 'not-applicable') return true;
  return evaluation.status === 'insufficient-data' ? evaluation.indication !== null : evaluation.observed !== null;
}
