import { decimalPlacesOf } from '../../core/decimal.js';
import type { Between } from '../../criteria/kinds/between.js';
import { fixedLimitsKind } from './fixed-limits.js';

/** @internal */
export const between = fixedLimitsKind<Between>(({ min, max }) => ({
  lower: min,
  upper: max,
  places: Math.max(decimalPlacesOf(min), decimalPlacesOf(max)),
}));
