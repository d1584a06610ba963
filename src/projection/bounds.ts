/** The possible range of what is projected. */
import type { Indicator } from '../core/model.js';

/** Smallest and largest possible value; those of a double where there is none, so that nothing becomes infinite. @internal */
export interface Bounds {
  readonly min: number;
  readonly max: number;
}

/** @internal */
export const unbounded: Bounds = { min: -Number.MAX_VALUE, max: Number.MAX_VALUE };

/** The range of an indicator. @internal */
export function boundsOfIndicator({ min, max }: Pick<Indicator, 'min' | 'max'>): Bounds {
  return { min: min === null ? unbounded.min : Number(min), max: max === null ? unbounded.max : Number(max) };
}

/** The nearest possible value. @internal */
export function withinBounds(value: number, { min, max }: Bounds): number {
  return Math.min(Math.max(value, min), max);
}
