import { decimalPlacesOf } from '../../core/decimal.js';
import type { Between } from './between.js';
import { fixedLimitsKind } from './fixed-limits.sql.js';

/** @internal */
export const between = fixedLimitsKind<Between>(({ min, max }) => ({
  lower: min,
  upper: max,
  places: Math.max(decimalPlacesOf(min), decimalPlacesOf(max)),
}));
