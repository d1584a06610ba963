/** Turns limits of a rate into the numbers of cases that meet them, exactly. */
import { compare, divide, equals, fraction, multiply, negate, toNumber, type Fraction } from '../../core/fraction.js';
import type { Limits } from '../../criteria/kinds/kind.js';

/** The fewest and the most cases inside the limits; infinite where there is no limit. @internal */
export interface AllowedCases {
  readonly least: number;
  readonly most: number;
}

/**
 * The cases with a rate over this exposure inside the limits. At most 14 per 100,000 of 7,200 births allows one case:
 * the limit is 1.008 cases, and two are too many. The arithmetic uses exact fractions, so a figure on its limit is
 * always judged correctly. @internal
 */
export function allowedCases({ lower, upper, strict }: Limits, exposure: number, scale: number): AllowedCases {
  const casesAt = (limit: Fraction): Fraction => divide(multiply(limit, fraction(exposure)), fraction(scale));
  const beyond = strict === true;
  return {
    least: lower === null ? -Infinity : -lastUpTo(negate(casesAt(lower)), beyond),
    most: upper === null ? Infinity : lastUpTo(casesAt(upper), beyond),
  };
}

/** The last whole number up to the limit; with `beyond`, the limit itself is excluded. */
function lastUpTo(limit: Fraction, beyond: boolean): number {
  const nearest = fraction(Math.floor(toNumber(limit)));
  // The nearest double of a limit just below a whole number may be that number.
  const isPast = compare(nearest, limit) > 0 || (beyond && equals(nearest, limit));
  return toNumber(nearest) - Number(isPast);
}
