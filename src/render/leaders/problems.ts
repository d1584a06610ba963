/** The indicators that need attention, each once, in the order of urgency. */
import type { Alert } from '../../assessment/assessment.js';
import { isDoubtful } from '../../criteria/words/figures.js';
import { mannerOf } from '../../criteria/words/manner.js';
import type { Context, ResultLocation } from '../report/context.js';
import type { IndicatorStanding } from './indicator-standing.js';
import { isTold } from './names.js';

/** A problem: an indicator that is missed, off track or at risk, with its most urgent criterion. @internal */
export interface Problem {
  readonly alert: Alert;
  readonly place: ResultLocation;
  readonly standing: IndicatorStanding;
}

/** The problems in order of urgency, each indicator once. @internal */
export function problemsIn(
  { assessment, places }: Context,
  standings: readonly IndicatorStanding[],
): readonly Problem[] {
  const seen = new Set<string>();
  const problems = assessment.alerts.flatMap((alert): Problem[] => {
    const standing = standings.find(({ indicator }) => indicator.id === alert.indicator);
    const place = places.get(alert.criterion)!;
    if (!isUrgent(alert) || !standing || seen.has(alert.indicator) || isDoubtful(place.result.evaluation)) return [];
    seen.add(alert.indicator);
    return [{ alert, standing, place }];
  });
  return problems.sort((a, b) => orderOf(a) - orderOf(b));
}

/**
 * A level of the plan that is missed or off track is more urgent than a range or a direction, which the plan leaves
 * open.
 */
function orderOf({ alert, place }: Problem): number {
  if (isUnsure(alert)) return 2;
  return mannerOf(place.result.evaluation.criterion) === 'threshold' ? 0 : 1;
}

/** Without a verdict on the figures there is no problem to report, whatever their course. */
function isUrgent({ status, outlook }: Alert): boolean {
  if (status === 'not-met') return true;
  return status !== 'insufficient-data' && (outlook === 'off-track' || outlook === 'at-risk');
}

/** The indicators short of their level that are no problem, because their course is not known. @internal */
export function behindIn(
  standings: readonly IndicatorStanding[],
  problems: readonly Problem[],
): readonly IndicatorStanding[] {
  const told = problems.map(({ standing }) => standing);
  return standings.filter((standing) => standing.class === 'not-met' && !told.includes(standing));
}

/**
 * The greatest number of problems told one by one; the others share findings, and the annex lists all. With no more
 * problems than this, those that are only at risk are told one by one too. @internal
 */
export const mostProblems = 5;

/** The problems by the room that the text gives them. @internal */
export interface PartedProblems {
  /** Problems with a finding each. */
  readonly first: readonly Problem[];
  /** Further problems, which share a finding. */
  readonly others: readonly Problem[];
  /** Problems that are only at risk, which share another. With only a few problems, each has its own finding. */
  readonly unsure: readonly Problem[];
}

/** @internal */
export function partedProblems(problems: readonly Problem[]): PartedProblems {
  const unsure = problems.length > mostProblems ? problems.filter(({ alert }) => isUnsure(alert)) : [];
  const urgent = problems.filter((problem) => !unsure.includes(problem));
  return { first: urgent.slice(0, mostProblems), others: urgent.slice(mostProblems), unsure };
}

/** Whether the text names every problem. @internal */
export function areAllTold(problems: readonly Problem[]): boolean {
  const { others, unsure } = partedProblems(problems);
  return isTold(others) && isTold(unsure);
}

/** Whether a problem is only at risk: not missed, and not off track. */
function isUnsure({ status, outlook }: Alert): boolean {
  return status !== 'not-met' && outlook === 'at-risk';
}
