import { decimalPlacesOf } from '../../core/decimal.js';
import type { Balanced } from './balanced.js';
import { fixedLimitsKind } from './fixed-limits.sql.js';

/** @internal */
export const balanced = fixedLimitsKind<Balanced>((_criterion, { balancedBand: { min, max } }) => ({
  lower: String(min),
  upper: String(max),
  places: Math.max(decimalPlacesOf(String(min)), decimalPlacesOf(String(max))),
}));
