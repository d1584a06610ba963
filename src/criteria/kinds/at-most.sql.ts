import { decimalPlacesOf } from '../../core/decimal.js';
import type { AtMost } from './at-most.js';
import { fixedLimitsKind } from './fixed-limits.sql.js';

/** @internal */
export const atMost = fixedLimitsKind<AtMost>(({ value, strict }) => ({
  lower: null,
  upper: value,
  strict,
  places: decimalPlacesOf(value),
}));
