/** The context that every section of a report uses. */
import type {
  Assessment,
  DomainResult,
  FullResult,
  ItemResult,
  PlanResult,
  Tally,
} from '../../assessment/assessment.js';
import { fullResult, type PlanLookup } from '../../assessment/full-result.js';
import { period } from '../../core/period.js';
import type { Language } from '../../core/text.js';
import { dueDayOf } from '../../criteria/due.js';
import { commonStatusLabels } from '../../criteria/words/labels.js';
import { sayIn, statuses, type Say } from '../words/words.js';
import type { ReportOptions } from './options.js';
import { inOwnDecimals } from './own-decimals.js';

/** A result with the plan, domain and item of its criterion. @internal */
export interface ResultLocation {
  readonly plan: PlanResult;
  readonly domain: DomainResult;
  readonly item: ItemResult;
  readonly result: FullResult;
}

/** @internal */
export interface Context {
  readonly assessment: Assessment;
  readonly options: ReportOptions;
  readonly language: Language;
  readonly say: Say;
  readonly year: number;
  /** Every criterion by its id, in the order of the document. */
  readonly places: ReadonlyMap<string, ResultLocation>;
  /** The results of all criteria. */
  readonly results: readonly FullResult[];
}

/** @internal */
export function contextOf(assessment: Assessment, options: ReportOptions): Context {
  const { language, plan } = options;
  const places = placesIn(assessment, plan);
  return {
    assessment,
    options,
    language,
    say: sayIn(language),
    year: Number(assessment.asOf.slice(0, 4)),
    places,
    results: [...places.values()].map(({ result }) => result),
  };
}

/** Every criterion of an assessment with its place, by id, in the order of the document. @internal */
export function placesIn(assessment: Assessment, lookup: PlanLookup): ReadonlyMap<string, ResultLocation> {
  const places = new Map<string, ResultLocation>();
  for (const plan of assessment.plans) {
    for (const domain of plan.domains) {
      for (const item of domain.items) {
        for (const id of item.criteria)
          places.set(id, { plan, domain, item, result: inOwnDecimals(fullResult(assessment, id, lookup)) });
      }
    }
  }
  return places;
}

/** The number of an item in the printed document: 目标3, 措施4. @internal */
export function itemText({ type, ordinal }: ItemResult, say: Say): string {
  return type === 'target' ? say(`目标${ordinal}`, `Target ${ordinal}`) : say(`措施${ordinal}`, `Measure ${ordinal}`);
}

/** The statuses that occur, each with its number. @internal */
export function countsText({ byStatus }: Tally, { say }: Pick<Context, 'say'>): string {
  return statuses
    .filter((status) => byStatus[status] > 0)
    .map((status) =>
      say(
        `${commonStatusLabels[status].zh}${byStatus[status]}项`,
        `${byStatus[status]} ${commonStatusLabels[status].en}`,
      ),
    )
    .join(say('，', ', '));
}

/** Whether the criterion is judged by figures. @internal */
export function isMeasured({ kind }: FullResult): boolean {
  return kind !== 'attested';
}

/** Whether every due date is past: nothing is expected any more, and 尚未 would be false. @internal */
export function isOver({ assessment, results }: Pick<Context, 'assessment' | 'results'>): boolean {
  const { lastDay } = period(assessment.asOf, 'asOf');
  return results.every(({ evaluation }) => dueDayOf(evaluation.criterion) <= lastDay);
}

/** Whether there is a figure for the criterion, judged or not. @internal */
export function hasFigure({ evaluation }: FullResult): boolean {
  if (evaluation.status === 'not-applicable') return true;
  return evaluation.status === 'insufficient-data' ? evaluation.indication !== null : evaluation.observed !== null;
}
