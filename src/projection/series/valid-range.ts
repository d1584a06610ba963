/** The range of possible values of a quantity. */
import { indicatorError } from '../../core/errors.js';
import { checkedLater, checkKeys, type KeyRules } from '../../core/options.js';
import type { Indicator } from '../../core/model.js';

/**
 * Smallest and largest possible value; the limits of a double for an open end, so that no result becomes infinite.
 * @internal
 */
export interface ValidRange {
  readonly min: number;
  readonly max: number;
}

/** @internal */
export const anyValue: ValidRange = { min: -Number.MAX_VALUE, max: Number.MAX_VALUE };

/** Checks a caller's range; an end left out is open. @internal */
export function validRangeFrom(
  given: { readonly min?: number; readonly max?: number } | undefined,
  where: string,
): ValidRange {
  if (given !== undefined) checkKeys(given, boundsRules, where);
  const { min = anyValue.min, max = anyValue.max } = given ?? {};
  if (!(Number.isFinite(min) && Number.isFinite(max) && min < max)) {
    throw indicatorError('BAD_OPTION', where, 'finite numbers, min below max', given);
  }
  return { min, max };
}

const boundsRules: KeyRules = { min: checkedLater, max: checkedLater };

/** The range of an indicator. @internal */
export function validRangeOf({ min, max }: Pick<Indicator, 'min' | 'max'>): ValidRange {
  return { min: min === null ? anyValue.min : Number(min), max: max === null ? anyValue.max : Number(max) };
}

/** The nearest possible value. @internal */
export function withinRange(value: number, { min, max }: ValidRange): number {
  return Math.min(Math.max(value, min), max);
}
