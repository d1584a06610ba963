/** The same evaluators on the catalogue without the words of the measures, for pages that must load fast. */
import { catalogue as tianmen } from '../catalogue/outline.js';
import type { TianmenIds } from '../catalogue/ids.js';
import type { Evidence } from '../core/model.js';
import type { Criterion } from '../criteria/criterion.js';
import type { Evaluation } from '../criteria/evaluation.js';
import type { Check, PrepareOptions } from '../criteria/prepare.js';
import type { ColumnCheck } from '../criteria/prepare-column.js';
import type { EvaluateOptions } from '../criteria/options.js';
import { evaluateIn, prepareColumnIn, prepareIn, type InPlan } from '../plan/evaluate.js';
import { planGiven } from '../plan/given.js';
import type { Ids } from '../plan/model.js';

/**
 * Judges one criterion on observations: of Tianmen's plans, or of the host's own where `options.plan` is given.
 *
 * @param criterion - Its id, or the criterion itself (a copy with another threshold is checked, `BAD_OPTION`, and
 *   judged as it stands; frozen, it is checked once).
 * @param observations - In any order. See {@link Observation}.
 * @param options - As of when, by which policy, for which area.
 * @returns The verdict, discriminated by `status`. Facts about the data are verdicts, never exceptions.
 * @throws {@link IndicatorError} for mistakes of the caller; nothing partial is returned.
 * @example
 * const verdict = evaluate('children.health.target.3/infant-mortality-rate@2025', [{ period: 2024, value: '6.3' }]);
 * verdict.status; //=> 'in-progress'
 */
export function evaluate<I extends Ids = TianmenIds>(
  criterion: I['criterion'] | Criterion,
  observations: readonly Evidence[],
  options?: EvaluateOptions & Partial<InPlan<I>>,
): Evaluation {
  return evaluateIn(planGiven(options, tianmen), criterion, observations, options);
}

/**
 * Prepares a criterion to be applied to many values: about as fast as a hand-written comparison, with the verdicts of
 * exact decimals.
 *
 * @throws {@link IndicatorError} `BAD_OPTION` for a kind that one value cannot settle (a trend needs a series).
 * @example
 * const check = prepare('children.education.target.4/compulsory-education-retention-rate@2030');
 * [98.4, 98.5].map((value) => check(value)); //=> ['not-met', 'met']
 */
export function prepare<I extends Ids = TianmenIds>(
  criterion: I['criterion'] | Criterion,
  options?: PrepareOptions & Partial<InPlan<I>>,
): Check {
  return prepareIn(planGiven(options, tianmen), criterion, options);
}

/**
 * Prepares a criterion to be applied to columns of values, as {@link prepare} does to single ones: about as fast as a
 * hand-written loop over typed arrays, with the verdicts of exact decimals.
 *
 * The check takes numbers (`values`), whole numbers of a last place (`scaled` with `decimals`), or counts (`numerators`
 * with `denominators`), all in the indicator's unit. A missing value is marked in `missing`, or is `NaN`. It asks of
 * the values only that they are numbers; whether the indicator can have them is {@link evaluate}'s to ask.
 *
 * @param criterion - Its id, or the criterion itself.
 * @param options - As for {@link prepare}.
 * @returns A function from a column to a byte for each value, whose status is at that place in {@link columnStatuses}.
 *   It throws `BAD_NUMBER` for a number that is infinite, or not whole where it must be, `BAD_SERIES` for arrays of
 *   different lengths, and `BAD_OPTION` for what is no column.
 * @throws {@link IndicatorError} `BAD_OPTION` for a kind that one value cannot settle (a trend needs a series).
 * @example
 * const check = prepareColumn('children.education.target.4/compulsory-education-retention-rate@2030', { asOf: 2024 });
 * const named = (statuses: Uint8Array) => Array.from(statuses, (status) => columnStatuses[status]);
 * named(check({ values: Float64Array.of(98.4, 98.5, NaN) })); //=> ['in-progress', 'met', 'insufficient-data']
 * named(check({ scaled: Int32Array.of(9849, 9850), decimals: 2 })); //=> ['in-progress', 'met']
 * const counts = { numerators: Int32Array.of(197, 0), denominators: Int32Array.of(200, 0) };
 * named(check(counts)); //=> ['met', 'not-applicable']
 */
export function prepareColumn<I extends Ids = TianmenIds>(
  criterion: I['criterion'] | Criterion,
  options?: PrepareOptions & Partial<InPlan<I>>,
): ColumnCheck {
  return prepareColumnIn(planGiven(options, tianmen), criterion, options);
}
