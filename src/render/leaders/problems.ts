/**
 * The indicators that need attention, each once, in the order of urgency: the one list of the report and its workbook.
 */
import type { Bilingual } from '../../core/text.js';
import { isDoubtful } from '../../criteria/words/figures.js';
import { mannerOf } from '../../criteria/words/manner.js';
import { isBrokenNow } from '../../criteria/words/standing.js';
import type { FullResult } from '../../assessment/assessment.js';
import type { ResultLocation } from '../report/context.js';
import { outlookTold } from '../report/warned.js';
import type { IndicatorStanding } from './indicator-standing.js';
import { isTold, type ListLength } from './names.js';

/**
 * Why an indicator needs attention. It is not as the plan asks: `missed` in the due year or in a year of a level to be
 * held, `off-track`, `at-risk`, `unknown` (short of a level, its course not known), `once-missed` (a level to be held
 * is reached now, but was not in an earlier year). Or it is as asked, but `may-not-hold`.
 * @internal
 */
export type Urgency = 'missed' | 'off-track' | 'at-risk' | 'unknown' | 'once-missed' | 'may-not-hold';

/** An indicator that needs attention, with its most urgent criterion. @internal */
export interface Problem {
  readonly standing: IndicatorStanding;
  readonly place: ResultLocation;
  readonly urgency: Urgency;
}

/** The problems in order of urgency, each indicator once. @internal */
export function problemsIn(standings: readonly IndicatorStanding[]): readonly Problem[] {
  return standings.flatMap((standing) => problemOf(standing) ?? []).sort(byUrgency);
}

function problemOf(standing: IndicatorStanding): Problem | null {
  const problems = standing.places.flatMap((place): Problem[] => {
    const urgency = urgencyOf(place.result);
    return urgency === null ? [] : [{ standing, place, urgency }];
  });
  const sorted = problems.sort(byUrgency);
  const first = sorted[0] ?? null;
  // Of several levels that were missed, the last is the one that counts; `missedBefore` has the others.
  return first?.urgency === 'missed' && isOfLevel(first) ? sorted.findLast(isMissedLevel)! : first;
}

function isMissedLevel(problem: Problem): boolean {
  return problem.urgency === 'missed' && isOfLevel(problem);
}

/** The due years of earlier levels of the same indicator that were missed too. @internal */
export function missedBefore({ standing, place }: Problem): readonly number[] {
  const { due } = place.result;
  const dues = standing.places
    .filter((other) => isMissedLevel({ standing, place: other, urgency: urgencyOf(other.result) ?? 'unknown' }))
    .map(({ result }) => result.due);
  return [...new Set(dues)].filter((each) => each < due);
}

/** Without a verdict on the figures there is no problem to report, whatever their course. */
function urgencyOf({ evaluation, projection }: FullResult): Urgency | null {
  if (isDoubtful(evaluation)) return null;
  const outlook = outlookTold(projection);
  switch (evaluation.status) {
    case 'not-met':
      return evaluation.breaches.length > 0 && !isBrokenNow(evaluation) ? 'once-missed' : 'missed';
    case 'met':
      return outlook === 'at-risk' || outlook === 'off-track' ? 'may-not-hold' : null;
    case 'in-progress':
      if (outlook === 'off-track' || outlook === 'at-risk') return outlook;
      return outlook === 'unknown' && mannerOf(evaluation.criterion) === 'threshold' ? 'unknown' : null;
    default:
      return null;
  }
}

/** A level of the plan is more urgent than a range or a direction, which the plan leaves open. */
function rankOf(problem: Problem): number {
  const { urgency } = problem;
  switch (urgency) {
    case 'missed':
    case 'off-track':
      return isLevel(problem) ? 0 : 1;
    default:
      return 2 + later.indexOf(urgency);
  }
}

const later: readonly Urgency[] = ['at-risk', 'unknown', 'once-missed', 'may-not-hold'];

/** Of the same rank, the missed come first, then levels, then the nearer due year and the lower chance. */
function byUrgency(a: Problem, b: Problem): number {
  return (
    rankOf(a) - rankOf(b) ||
    isMissed(b) - isMissed(a) ||
    isLevel(b) - isLevel(a) ||
    dueOf(a) - dueOf(b) ||
    chanceOf(a) - chanceOf(b)
  );
}

function isLevel(problem: Problem): number {
  return Number(isOfLevel(problem));
}

/** Whether the plan sets a level; only a level is met or missed, 达标. @internal */
export function isOfLevel({ place }: Problem): boolean {
  return mannerOf(place.result.evaluation.criterion) === 'threshold';
}

function isMissed({ urgency }: Problem): number {
  return Number(urgency === 'missed');
}

function dueOf({ place }: Problem): number {
  return place.result.due;
}

function chanceOf({ place: { result } }: Problem): number {
  const { projection } = result;
  return (projection.status === 'projected' ? projection.probability : null) ?? 2;
}

/** What an indicator needs attention for: it is short of what the plan asks, or it is as asked but may not stay so. */
type ProblemGroup = 'short' | 'held';

/** The two groups of problems, in the annex and in the workbook. @internal */
export const problemGroups: Readonly<Record<ProblemGroup, Bilingual>> = {
  short: { zh: '未达到要求的', en: 'Short of what the plan asks' },
  held: { zh: '已达到但能否保持需关注的', en: 'Met, but may not hold' },
};

/** @internal */
export function problemGroupOf({ urgency }: Problem): ProblemGroup {
  return urgency === 'may-not-hold' ? 'held' : 'short';
}

/**
 * The greatest number of problems told one by one; the others share findings, and the annex lists all. @internal
 */
export const mostProblems = 5;

/** The problems by the room that the text gives them. @internal */
export interface PartedProblems {
  /** Problems with a finding each. */
  readonly first: readonly Problem[];
  /** The others, by what they have in common; each group shares a finding. */
  readonly shared: readonly (readonly Problem[])[];
}

/** All problems if they are few; else those not met yet with a course that is known; else the most urgent. */
function toldOneByOne(problems: readonly Problem[]): readonly Problem[] {
  const [atRisk, urgent] = [3, 2].map((rank) => problems.filter((problem) => rankOf(problem) < rank));
  const few = [problems, atRisk!].find((all) => all.length <= mostProblems);
  return few ?? urgent!.slice(0, mostProblems);
}

/** @internal */
export function partedProblems(problems: readonly Problem[]): PartedProblems {
  const first = toldOneByOne(problems);
  const others = problems.filter((problem) => !first.includes(problem));
  const groups = [
    others.filter((problem) => rankOf(problem) < 2),
    ...later.map((urgency) => others.filter((problem) => problem.urgency === urgency)),
  ];
  return { first, shared: groups.filter((group) => group.length > 0) };
}

/** The problems of a group that the text names. @internal */
export const inGroup: ListLength = { whole: 4, first: 2 };

/** Whether the text names every problem. @internal */
export function areAllTold(problems: readonly Problem[]): boolean {
  return partedProblems(problems).shared.every((group) => isTold(group, inGroup));
}
