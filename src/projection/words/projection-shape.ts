/** Checks a projection that a caller passes back to be put into words. */
import { aRecord, oneOf } from '../../core/options.js';
import {
  aCriterion,
  anIndicator,
  aYear,
  checkArgument,
  checkResult,
  fields,
  listOf,
  orNull,
  someText,
} from '../../core/results.js';
import { observed } from '../../criteria/words/evaluation-shape.js';
import { notProjectedLabels, outlookLabels } from './labels.js';
import { aNumber, checkEarlyWarning } from './warning-shape.js';

/** The expected value in an error message. @internal */
export const aProjection = 'what project returned';

/** Throws `BAD_OPTION` unless the fields at the surface are those of a projection. @internal */
export function checkProjection(projection: unknown, where: string): void {
  checkResult(projection, where, aProjection, {
    status: oneOf('projected', 'not-projected'),
    outlook: oneOf(...Object.keys(outlookLabels)),
    quantity: oneOf('value', 'gap', 'difference'),
    criterion: aCriterion,
    indicator: anIndicator,
    due: aYear,
    asOf: someText,
    latest: orNull(observed),
    milestones: listOf(fields({ year: aYear, value: someText }, 'a milestone')),
    warnings: listOf(aRecord),
    pace: orNull(fields({ from: aYear, to: aYear, actual: orNull(someText), required: orNull(someText) }, 'a pace')),
    evaluation: fields({ status: someText }, 'the verdict'),
  });
  const { status, reason, warnings } = projection as { status: string; reason: unknown; warnings: readonly unknown[] };
  warnings.forEach((warning, i) => checkEarlyWarning(warning, `${where}.warnings[${i}]`));
  if (status === 'not-projected')
    return checkArgument(reason, `${where}.reason`, oneOf(...Object.keys(notProjectedLabels)));
  checkResult(projection, where, aProjection, {
    latest: observed,
    fittedYears: listOf(aYear),
    alternatives: listOf(fields({ method: someText }, 'a method')),
    interval: orNull(fields({ lower: someText, upper: someText, confidence: aNumber }, 'an interval')),
    probability: orNull(aNumber),
    point: someText,
    path: listOf(fields({ year: aYear, point: someText }, 'a year ahead')),
  });
}
