import { logOdds } from './scale.js';
import type { Method } from './method.js';
import { regressionOn } from './regression.js';

/**
 * The least-squares line through the log-odds: an S-shaped path that never leaves the bounds of its indicator. The
 * values must be strictly inside two finite bounds.
 *
 * @see J. Berkson, "Application of the Logistic Function to Bio-Assay", JASA 39 (1944) 357–365.
 * @internal
 */
export const logit: Method = {
  least: 3,
  fit: (series, bounds) => {
    const scale = logOdds(bounds);
    return scale && regressionOn(scale, series);
  },
};
