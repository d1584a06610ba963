/** Which results a command shows. */
import { fullResult, type Assessment, type FullResult } from '../entries/assessment.js';
import type { Arguments } from './args.js';
import type { AssessmentTask } from './assessing.js';

/** The results to show. Without `--all`, results without data are only counted, unless asked for by id. */
export interface ShownResults {
  readonly results: readonly FullResult[];
  readonly withoutData: number;
}

/** Chooses the results of an assessment that the command line asks for. */
export function shownResults(
  assessment: Assessment,
  { plan, chosen: ids }: Pick<AssessmentTask, 'plan' | 'chosen'>,
  args: Arguments,
): ShownResults {
  const chosen = Object.keys(assessment.results)
    .filter((id) => ids.has(id))
    .map((id) => fullResult(assessment, id, plan));
  const all = args.has('all') || args.has('criterion') || args.has('indicator');
  const results = all ? chosen : chosen.filter(hasData);
  return { results, withoutData: chosen.length - results.length };
}

function hasData({ evaluation }: FullResult): boolean {
  return (
    evaluation.status !== 'insufficient-data' ||
    (evaluation.reason !== 'no-observation' && evaluation.reason !== 'no-attestation')
  );
}
