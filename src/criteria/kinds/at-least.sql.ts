import { decimalPlacesOf } from '../../core/decimal.js';
import type { AtLeast } from './at-least.js';
import { fixedLimitsKind } from './fixed-limits.sql.js';

/** @internal */
export const atLeast = fixedLimitsKind<AtLeast>(({ value, strict }) => ({
  lower: value,
  upper: null,
  strict,
  places: decimalPlacesOf(value),
}));
