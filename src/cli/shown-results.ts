/** Which results a command shows. */
import type { Assessment, CriterionResult } from '../entries/assessment.js';
import type { Arguments } from './args.js';

/** Those chosen; without `--all`, what nothing is known of is counted and not shown, unless it was asked for by id. */
export interface ShownResults {
  readonly results: readonly CriterionResult[];
  readonly withoutData: number;
}

/** Chooses the results of an assessment that the line asks for. */
export function shownResults(assessment: Assessment, ids: ReadonlySet<string>, args: Arguments): ShownResults {
  const chosen = assessment.results.filter(({ id }) => ids.has(id));
  const all = args.has('all') || args.has('criterion') || args.has('indicator');
  const results = all ? chosen : chosen.filter(hasData);
  return { results, withoutData: chosen.length - results.length };
}

function hasData({ evaluation }: CriterionResult): boolean {
  return (
    evaluation.status !== 'insufficient-data' ||
    (evaluation.reason !== 'no-observation' && evaluation.reason !== 'no-attestation')
  );
}
