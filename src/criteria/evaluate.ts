/** From a criterion and observations to a verdict: the evidence is prepared, judged, and a result is made of it. */
import { period } from '../core/period.js';
import { printing } from '../core/printable.js';
import { conclude, notApplicable } from './conclusion.js';
import type { Criterion } from './criterion.js';
import { evaluateAttested } from './evaluate-attested.js';
import type { Evaluation } from './evaluation.js';
import type { Source } from './evidence/rows.js';
import { judgeEvidence } from './judgement.js';
import type { EvaluateOptions, Lookup } from './options.js';
import { asLine } from './words/evaluation-line.js';
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
  policyFor(criterion.id, options.policy);
  if (criterion.kind === 'attested' && declared === undefined)
    return printing(evaluateAttested(criterion, indicator, source, options.area, asked, lookup), asLine);
  const asOf = asked?.text ?? String(criterion.due);
  return printing(notApplicable({ criterion, indicator, asOf }, 'declared', declared!), asLine);
}

/** Judges what was prepared. @internal */
export function evaluatePrepared(evidence: PreparedEvidence): Evaluation {
  return printing(conclude(evidence, judgeEvidence(evidence)), asLine);
}
