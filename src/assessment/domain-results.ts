/** One domain of an assessment with all its results. */
import { indicatorError } from '../core/errors.js';
import { anAssessment, checkAssessment } from './assessment-shape.js';
import type { Assessment, DomainResult, FullResult, ItemResult } from './assessment.js';
import { fullResult, type PlanLookup } from './full-result.js';
import { readResult } from '../core/results.js';

/** A target or measure with the full results of its criteria. */
export interface ItemResults extends ItemResult {
  readonly results: readonly FullResult[];
}

/** A domain with its items and their results. */
export interface DomainResults extends DomainResult {
  readonly items: readonly ItemResults[];
}

/**
 * A domain of an assessment: its tallies, its items, and the {@link fullResult} of every criterion. Made for a page
 * about a domain.
 *
 * @param assessment - What {@link assess} returned.
 * @param domain - The id of a domain that was assessed.
 * @param plan - The catalogue that was assessed.
 * @throws {@link IndicatorError} `UNKNOWN_ID` for a domain that was not assessed; `BAD_OPTION` for a `plan` that is not
 * a catalogue, and for a value that is not an assessment.
 * @example
 * const rows = [{ indicator: 'infant-mortality-rate', period: 2024, value: '4.0' }];
 * const assessment = assess(catalogue, rows, { asOf: 2024 });
 * const health = domainResults(assessment, 'children.health', catalogue);
 * const met = health.items.flatMap(({ results }) => results).filter(({ evaluation }) => evaluation.status === 'met');
 * met.map(({ evaluation }) => evaluation.phrase.length > 0) //=> [true, true]
 */
export function domainResults(assessment: Assessment, domain: string, plan: PlanLookup): DomainResults {
  checkAssessment(assessment);
  const found = assessment.plans.flatMap(({ domains }) => domains).find(({ id }) => id === domain);
  if (found === undefined) throw indicatorError('UNKNOWN_ID', 'domain', 'the id of a domain of the assessment', domain);
  return readResult('assessment', anAssessment, () => ({
    ...found,
    items: found.items.map((item) => ({
      ...item,
      results: item.criteria.map((id) => fullResult(assessment, id, plan)),
    })),
  }));
}
