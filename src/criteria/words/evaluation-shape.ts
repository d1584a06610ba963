/** Checks an evaluation that a caller passes back to be put into words. */
import { isDecimalText } from '../../core/decimal.js';
import { checkedLater, oneOf, type KeyRules, type ValueRule } from '../../core/options.js';
import {
  aPeriod,
  aCriterion,
  anIndicator,
  checkArgument,
  checkResult,
  coded,
  fields,
  listOf,
  orNull,
  someText,
} from '../../core/results.js';
import { attestedLabels, reasonLabels, statusLabels } from './labels.js';

/** The expected value in an error message. @internal */
export const anEvaluation = 'what evaluate returned';

const figure: ValueRule = [(value) => typeof value === 'string' && isDecimalText(value), 'decimal text'];

/** A figure as results publish it. @internal */
export const observed = /* @__PURE__ */ fields({ period: aPeriod, value: figure, unit: someText }, 'a value observed');

const common: KeyRules = {
  criterion: aCriterion,
  indicator: anIndicator,
  phrase: someText,
  asOf: aPeriod,
  readings: listOf(fields({ id: someText }, 'a reading')),
  warnings: listOf(coded),
};

const statement = fields({ attested: oneOf(...Object.keys(attestedLabels)), period: checkedLater }, 'a statement');

const judged: KeyRules = {
  observed: orNull(observed),
  attestation: orNull(statement),
  baseline: orNull(observed),
  margin: orNull(figure),
};

/** Throws `BAD_OPTION` unless the fields at the surface are those of an evaluation. @internal */
export function checkEvaluation(evaluation: unknown, where: string): void {
  checkResult(evaluation, where, anEvaluation, { status: oneOf(...Object.keys(statusLabels)), ...common });
  const { status, reason, observed: value, attestation } = evaluation as Record<string, unknown>;
  if (status === 'not-applicable')
    return checkArgument(reason, `${where}.reason`, oneOf('denominator-zero', 'declared'));
  if (status === 'insufficient-data')
    return checkResult(evaluation, where, anEvaluation, {
      reason: oneOf(...Object.keys(reasonLabels)),
      indication: orNull(observed),
      missing: listOf(someText),
    });
  checkResult(evaluation, where, anEvaluation, judged);
  if (value === null && attestation === null) checkArgument(value, `${where}.observed`, observed);
}
