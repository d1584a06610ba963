/** The damping factor φ: each year ahead keeps this share of the slope of the year before. @internal */
export const damping = 0.9;

/** 1 − φ^horizon, by horizon: constants, computed once each. */
const faded: number[] = [];

/** The sum φ + φ² + … + φ^horizon, as a share of its limit φ / (1 − φ). @internal */
export function fadedShare(horizon: number): number {
  return (faded[horizon] ??= 1 - damping ** horizon);
}
