import { decimal, decimalPlacesOf, toText } from '../../core/decimal.js';
import { toleranceFor, type About } from '../../criteria/kinds/about.js';
import { fixedLimitsKind } from './fixed-limits.js';

/** @internal */
export const about = fixedLimitsKind<About>(({ value, unit }, policy) => {
  const tolerance = toleranceFor(unit, policy);
  return {
    lower: toText(decimal(value).minus(tolerance)),
    upper: toText(decimal(value).plus(tolerance)),
    places: Math.max(decimalPlacesOf(value), decimalPlacesOf(tolerance)),
  };
});
