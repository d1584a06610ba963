/** Judges columns of values by a criterion of any plan. */
import { checkOptions } from '../core/options.js';
import type { Criterion } from '../criteria/criterion.js';
import { prepareColumnOf, type ColumnCheck } from '../criteria/prepare-column.js';
import { prepareRules, type PrepareOptions } from '../criteria/prepare.js';
import type { InPlan } from './evaluate.js';
import { criterionGiven, planGiven } from './given.js';
import type { Ids } from './model.js';

/**
 * Prepares a criterion for columns of values, as `prepare` does for single values: about as fast as a hand-written loop
 * over typed arrays, with the verdicts of exact decimals.
 *
 * The check takes numbers (`values`), numbers without their decimal point (`scaled` with `decimals`), or counts
 * (`numerators` with `denominators`), all in the indicator's unit. A missing value is marked in `missing`, or is `NaN`.
 * The check only requires numbers; `evaluate` also checks that values are possible for the indicator.
 *
 * @param criterion - Its id, or the criterion itself.
 * @param options - The plan, such as `catalogue`, and the options of `prepare`.
 * @returns A function from a column to a byte for each value: the index of its status in {@link columnStatuses}. It
 * throws `BAD_NUMBER` for an infinite number, or one that is not whole where it must be, `BAD_SERIES` for arrays of
 * different lengths, and `BAD_OPTION` for a value that is not a column.
 * @throws {@link IndicatorError} `BAD_OPTION` for a kind that one value cannot decide (a trend needs a series).
 * @example
 * const check = prepareColumn('children.education.target.4/compulsory-education-retention-rate@2030', {
 *   plan: catalogue,
 *   asOf: 2024,
 * });
 * const named = (statuses: Uint8Array) => Array.from(statuses, (status) => columnStatuses[status]);
 * named(check({ values: Float64Array.of(98.4, 98.5, NaN) })); //=> ['in-progress', 'met', 'insufficient-data']
 * named(check({ scaled: Int32Array.of(9849, 9850), decimals: 2 })); //=> ['in-progress', 'met']
 * const counts = { numerators: Int32Array.of(197, 0), denominators: Int32Array.of(200, 0) };
 * named(check(counts)); //=> ['met', 'not-applicable']
 */
export function prepareColumn<I extends Ids>(
  criterion: I['criterion'] | Criterion,
  options: PrepareOptions & InPlan<I>,
): ColumnCheck {
  const plan = planGiven(options);
  const found = criterionGiven(criterion, plan);
  checkOptions(options, prepareRules);
  return prepareColumnOf(found, options, plan);
}
