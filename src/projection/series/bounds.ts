/** The possible range of what is projected. */
import { fault } from '../../core/errors.js';
import { checkedLater, checkKeys, type KeyRules } from '../../core/options.js';
import type { Indicator } from '../../core/model.js';

/**
 * Smallest and largest possible value; those of a double where there is none, so that nothing becomes infinite.
 * @internal
 */
export interface Bounds {
  readonly min: number;
  readonly max: number;
}

/** @internal */
export const unbounded: Bounds = { min: -Number.MAX_VALUE, max: Number.MAX_VALUE };

/** A range as given, checked; an end left out is open. @internal */
export function boundsFrom(given: { readonly min?: number; readonly max?: number } | undefined, where: string): Bounds {
  if (given !== undefined) checkKeys(given, boundsRules, where);
  const { min = unbounded.min, max = unbounded.max } = given ?? {};
  if (!(Number.isFinite(min) && Number.isFinite(max) && min < max)) {
    throw fault('BAD_OPTION', where, 'finite numbers, min below max', given);
  }
  return { min, max };
}

const boundsRules: KeyRules = { min: checkedLater, max: checkedLater };

/** The range of an indicator. @internal */
export function boundsOfIndicator({ min, max }: Pick<Indicator, 'min' | 'max'>): Bounds {
  return { min: min === null ? unbounded.min : Number(min), max: max === null ? unbounded.max : Number(max) };
}

/** The nearest possible value. @internal */
export function withinBounds(value: number, { min, max }: Bounds): number {
  return Math.min(Math.max(value, min), max);
}
