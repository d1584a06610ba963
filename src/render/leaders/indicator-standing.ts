/** Puts each indicator into one class, by all its criteria in the plan. */
import type { FullResult } from '../../assessment/assessment.js';
import type { Indicator } from '../../core/model.js';
import type { Observed } from '../../criteria/evaluation.js';
import { isDoubtful } from '../../criteria/words/figures.js';
import { mannerOf } from '../../criteria/words/manner.js';
import type { Context, ResultLocation } from '../report/context.js';
import { isMeasured } from '../report/context.js';
import { latestOf } from '../report/cells.js';
import { yearOf } from '../words/figures.js';

/**
 * The classes of an indicator. Where the plan sets a level: `met`; `expected`, on track for every level that is not met
 * yet; `not-met`, any other judged indicator; `no-data`. Where the plan sets no level: `as-asked`, `not-as-asked`,
 * `no-data`.
 */
export type IndicatorClass = 'met' | 'expected' | 'not-met' | 'as-asked' | 'not-as-asked' | 'no-data';

/** An indicator with its criteria in one domain, the nearest due year first. @internal */
export interface IndicatorStanding {
  readonly indicator: Indicator;
  readonly places: readonly ResultLocation[];
  readonly class: IndicatorClass;
  /** Whether the plan sets a level for the indicator. */
  readonly isQuantified: boolean;
  /** The latest figure, whether it was judged or not. */
  readonly latest: Observed | null;
}

/** Every measured indicator once, in the order in which the document first names it. @internal */
export function standingsOf({ places }: Pick<Context, 'places'>): readonly IndicatorStanding[] {
  const byIndicator = new Map<string, ResultLocation[]>();
  for (const place of places.values()) {
    const { result } = place;
    if (!isMeasured(result) || result.evaluation.status === 'not-applicable') continue;
    const own = byIndicator.get(result.indicator);
    if (own) own.push(place);
    else byIndicator.set(result.indicator, [place]);
  }
  return [...byIndicator.values()].map(standingOf);
}

function standingOf(places: readonly ResultLocation[]): IndicatorStanding {
  const sorted = [...places].sort((a, b) => a.result.due - b.result.due);
  const levels = sorted.filter(({ result }) => mannerOf(result.evaluation.criterion) === 'threshold');
  const isQuantified = levels.length > 0;
  // A target that is past was judged on the figure of its year; the latest figure is that of a later target.
  const latest = sorted
    .flatMap(({ result }) => latestOf(result.evaluation) ?? [])
    .reduce<Observed | null>((last, each) => (last === null || each.period > last.period ? each : last), null);
  return {
    indicator: sorted[0]!.result.evaluation.indicator,
    places: sorted,
    class: isQuantified
      ? levelClass(levels.map(({ result }) => result))
      : openClass(sorted.map(({ result }) => result)),
    isQuantified,
    latest,
  };
}

/** Whether there is a verdict to report: a figure that is likely to be an error has none before it is checked. */
function isJudged({ evaluation }: FullResult): boolean {
  return evaluation.status !== 'insufficient-data' && !isDoubtful(evaluation);
}

function levelClass(results: readonly FullResult[]): IndicatorClass {
  const judged = results.filter(isJudged);
  if (judged.length === 0) return 'no-data';
  const open = judged.filter(({ evaluation }) => evaluation.status !== 'met');
  if (open.length === 0) return 'met';
  const isExpected = open.every(
    ({ evaluation, projection }) => evaluation.status === 'in-progress' && projection.outlook === 'on-track',
  );
  return isExpected ? 'expected' : 'not-met';
}

function openClass(results: readonly FullResult[]): IndicatorClass {
  const judged = results.filter(isJudged);
  if (judged.length === 0) return 'no-data';
  return judged.every(({ evaluation }) => evaluation.status === 'met') ? 'as-asked' : 'not-as-asked';
}

/** Whether an indicator that has reached its levels is otherwise not as the plan asks: its direction. @internal */
export function isMetButNotAsAsked(standing: IndicatorStanding): boolean {
  return standing.class === 'met' && standing.places.some(({ result }) => isJudged(result) && !isMet(result));
}

function isMet({ evaluation }: FullResult): boolean {
  return evaluation.status === 'met';
}

/** Whether any indicator could be judged: without a verdict, nothing can be said of problems. @internal */
export function hasVerdicts(standings: readonly IndicatorStanding[]): boolean {
  return standings.some((standing) => standing.class !== 'no-data');
}

/** The number of indicators in some classes. @internal */
export function countOf(standings: readonly IndicatorStanding[], ...classes: readonly IndicatorClass[]): number {
  return standings.filter((standing) => classes.includes(standing.class)).length;
}

/** The first criterion that is not met; else the last level. @internal */
export function mostUrgent(standing: IndicatorStanding): FullResult {
  const open = standing.places.find(({ result: { evaluation } }) =>
    /^(?:in-progress|not-met)$/.test(evaluation.status),
  );
  return open?.result ?? lastLevel(standing);
}

/** The last level that the plan sets; the distance and the chance refer to it. @internal */
export function lastLevel({ places }: IndicatorStanding): FullResult {
  const results = places.map(({ result }) => result);
  return results.findLast(({ evaluation: { criterion } }) => mannerOf(criterion) === 'threshold') ?? results[0]!;
}

/** Figures of this age, in years, do not describe the year of the report. @internal */
export const oldYears = 3;

/** Whether the latest figure is too old to describe the year of the report. @internal */
export function isOld({ latest }: IndicatorStanding, asOf: string): boolean {
  return latest !== null && Number(yearOf(asOf)) - Number(yearOf(latest.period)) >= oldYears;
}
