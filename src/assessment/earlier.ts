/** Keeps the part of an assessment that next year's comparison needs. */
import { readResult } from '../core/results.js';
import { anAssessment, checkAssessment } from './assessment-shape.js';
import type { Assessment, EarlierAssessment } from './assessment.js';

/**
 * The part of an assessment that a later one is compared with: date, area, and the status and outlook of each
 * criterion. It makes a few dozen kilobytes of JSON.
 *
 * @param assessment - What {@link assess} returned.
 * @example
 * const kept = earlierAssessment(assess(catalogue, [], { asOf: 2024 }));
 * const { evaluation, projection } = kept.results['children.health.target.3/infant-mortality-rate@2025']!;
 * [evaluation.status, projection.outlook]; //=> ['insufficient-data', 'unknown']
 * assess(catalogue, [], { asOf: 2025, previous: kept }).changes?.since; //=> '2024'
 */
export function earlierAssessment(assessment: Assessment): EarlierAssessment {
  checkAssessment(assessment);
  return readResult('assessment', anAssessment, () => kept(assessment));
}

function kept({ asOf, area, results }: Assessment): EarlierAssessment {
  return {
    asOf,
    area,
    results: Object.fromEntries(
      Object.entries(results).map(([id, { evaluation, projection }]) => [
        id,
        { evaluation: { status: evaluation.status }, projection: { outlook: projection.outlook } },
      ]),
    ),
  };
}
