/** The alerts of an assessment in the order of the problems, for the sheet of warnings. */
import type { ResultLocation } from '../report/context.js';
import type { LeadersContext } from './leaders-context.js';
import { problemGroupOf, problemGroups } from './problems.js';

/** A criterion in the sheet of warnings. @internal */
export interface AlertInOrder {
  readonly place: ResultLocation;
  /** The number of its indicator among those that need attention; `null` for any other. */
  readonly number: number | null;
  /** Why it is in the sheet, in words. */
  readonly group: string;
}

/**
 * The problems with the numbers of the report, each followed by the other alerts of its indicator; then the alerts of
 * the other indicators. @internal
 */
export function alertsInOrder({
  assessment,
  places,
  problems,
  language,
  say,
}: LeadersContext): readonly AlertInOrder[] {
  const alerted = assessment.alerts.map(({ criterion }) => places.get(criterion)!);
  const ofProblems = problems.flatMap((problem, i) => {
    const { place } = problem;
    const others = alerted.filter(
      ({ result }) => result.indicator === place.result.indicator && result !== place.result,
    );
    const group = problemGroups[problemGroupOf(problem)][language];
    return [place, ...others].map((each) => ({ place: each, number: i + 1, group }));
  });
  const known = new Set(ofProblems.map(({ place }) => place.result));
  const others = alerted.filter(({ result }) => !known.has(result));
  const group = say('其他预警和数据提示', 'Other warnings and remarks on data');
  return [...ofProblems, ...others.map((place) => ({ place, number: null, group }))];
}
