/** Joins a result of an assessment with its criterion, indicator and words from the plan. */
import { indicatorError } from '../core/errors.js';
import { aRecord, type KeyRules } from '../core/options.js';
import { isRecord } from '../core/record.js';
import { aPeriod, checkArgument, checkResult, someText } from '../core/results.js';
import type { Indicator } from '../core/model.js';
import type { Criterion } from '../criteria/criterion.js';
import { anAssessment } from './assessment-shape.js';
import type { Assessment, CriterionResult, FullResult } from './assessment.js';

/** Looks up the criteria and indicators of a plan. Every catalogue is a `PlanLookup`. */
export interface PlanLookup {
  /** The criterion with an id. */
  criterion(id: never): Criterion;
  /** The indicator with an id. */
  indicator(id: never): Indicator;
}

/**
 * A result of an assessment together with its criterion, its indicator and the words of the plan, for `explain`,
 * `explainProjection` and `trajectorySpec`. It also works on an assessment parsed from JSON.
 *
 * @param assessment - What {@link assess} returned.
 * @param criterion - The id of a criterion that was assessed.
 * @param plan - The catalogue that was assessed.
 * @throws {@link IndicatorError} `UNKNOWN_ID` for a criterion that was not assessed, or is not in the plan;
 * `BAD_OPTION` for a `plan` that is not a catalogue.
 * @example
 * const assessment = assess(catalogue, [{ indicator: 'infant-mortality-rate', period: 2024, value: '6.3' }], {
 *   asOf: 2024,
 * });
 * const { evaluation } = fullResult(assessment, 'children.health.target.3/infant-mortality-rate@2025', catalogue);
 * explain(evaluation, 'en').includes('As of 2024 it is not met yet: 0.3 per 1,000 above the target level.'); //=> true
 */
export function fullResult(assessment: Assessment, criterion: string, plan: PlanLookup): FullResult {
  if (typeof (plan as PlanLookup | undefined)?.criterion !== 'function')
    throw indicatorError('BAD_OPTION', 'plan', 'the catalogue that was assessed', plan);
  if (!isRecord(assessment) || !isRecord(assessment.results))
    throw indicatorError('BAD_OPTION', 'assessment', anAssessment, assessment);
  checkArgument(assessment.asOf, 'assessment.asOf', aPeriod);
  if (typeof criterion !== 'string' || !Object.hasOwn(assessment.results, criterion))
    throw indicatorError('UNKNOWN_ID', 'criterion', 'the id of a criterion of the assessment', criterion);
  const { [criterion]: result } = assessment.results;
  checkResult(result, `assessment.results[${JSON.stringify(criterion)}]`, 'the result of a criterion', resultRules);
  return joined(assessment.asOf, result!, plan);
}

const resultRules: KeyRules = { id: someText, indicator: someText, evaluation: aRecord, projection: aRecord };

function joined(asOf: string, { evaluation, projection, ...result }: CriterionResult, plan: PlanLookup): FullResult {
  const criterion = plan.criterion(result.id as never);
  const said = { criterion, indicator: plan.indicator(result.indicator as never), phrase: criterion.phrase, asOf };
  const verdict = { ...said, ...evaluation };
  const { due } = criterion;
  return {
    ...result,
    evaluation: verdict,
    projection: { ...said, due, evaluation: verdict, ...projection },
  };
}
