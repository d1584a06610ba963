import { decimalPlacesOf } from '../../core/decimal.js';
import { add, fraction, subtract } from '../../core/fraction.js';
import { toText } from '../../core/fraction-text.js';
import { toleranceFor, type About } from './about.js';
import { fixedLimitsKind } from './fixed-limits.sql.js';

/** @internal */
export const about = fixedLimitsKind<About>(({ value, unit }, policy) => {
  const tolerance = toleranceFor(unit, policy);
  if (tolerance === null) return 'no-tolerance';
  return {
    lower: toText(subtract(fraction(value), fraction(tolerance))),
    upper: toText(add(fraction(value), fraction(tolerance))),
    places: Math.max(decimalPlacesOf(value), decimalPlacesOf(tolerance)),
  };
});
