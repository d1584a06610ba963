/** The scales a series is projected on. */
import { anyValue, type ValidRange } from '../series/valid-range.js';

/** A one-to-one, rising transformation of values. @internal */
export interface Scale {
  /** The image of a value; outside the open range it is −∞ (below) or ∞ (above). */
  readonly to: (value: number) => number;
  readonly from: (image: number) => number;
}

/** Values as they are. @internal */
export const identity: Scale = { to: (value) => value, from: (image) => image };

/** Logarithms: a constant rate of change is a straight line. @internal */
export const logarithm: Scale = { to: (value) => (value > 0 ? Math.log(value) : -Infinity), from: Math.exp };

/**
 * Log-odds between two bounds: a straight line on it levels off before each bound; `null` unless both bounds exist.
 * @internal
 */
export function logOdds({ min, max }: ValidRange): Scale | null {
  if (min === anyValue.min || max === anyValue.max) return null;
  return {
    to: (value) => {
      if (value <= min) return -Infinity;
      return value >= max ? Infinity : Math.log((value - min) / (max - value));
    },
    from: (image) => min + (max - min) / (1 + Math.exp(-image)),
  };
}
