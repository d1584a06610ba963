/** From a criterion and observations to a verdict, in three steps: evidence, judgement, conclusion. */
import { period } from '../core/period.js';
import { conclude, notApplicable } from './conclusion.js';
import type { Criterion } from './criterion.js';
import { duePeriodOf } from './due.js';
import { evaluateAttested } from './evaluate-attested.js';
import type { Evaluation } from './evaluation.js';
import type { Source } from './evidence/rows.js';
import { judgeEvidence } from './judgement.js';
import type { EvaluateOptions, Lookup } from './options.js';
import { policyFor } from './policy/policy.js';
import { prepareEvidence, type PreparedEvidence } from './prepared-evidence.js';

/** Judges one criterion. @internal */
export function evaluateCriterion(
  criterion: Criterion,
  source: Source,
  options: EvaluateOptions,
  lookup: Lookup,
): Evaluation {
  const { notApplicable: declared } = options;
  if (declared === undefined && criterion.kind !== 'attested')
    return evaluatePrepared(prepareEvidence(criterion, source, options, lookup));
  const indicator = lookup.indicator(criterion.indicator);
  const asked = options.asOf === undefined ? null : period(options.asOf, 'options.asOf');
  policyFor(criterion, options.policy, lookup);
  if (criterion.kind === 'attested' && declared === undefined)
    return evaluateAttested(criterion, indicator, source, options, asked, lookup);
  const asOf = asked?.text ?? duePeriodOf(criterion);
  return notApplicable({ criterion, indicator, asOf }, 'declared', declared!);
}

/** Judges prepared evidence. @internal */
export function evaluatePrepared(evidence: PreparedEvidence): Evaluation {
  return conclude(evidence, judgeEvidence(evidence));
}
