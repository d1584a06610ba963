import { randomWalk } from './random-walk.js';
import { logarithm } from './scale.js';
import { lastOf } from '../series/series.js';
import type { Method } from './method.js';

/**
 * Continues the compound annual growth rate between the first and the last point; it uses no other point. The values
 * must be positive.
 *
 * @see United Nations Statistics Division, "SDG Progress Chart 2023: Technical Note", which extrapolates it.
 * @internal
 */
export const compound: Method = {
  least: 2,
  fit: (series) => {
    const { years, values } = series;
    if (values.some((value) => value <= 0)) return null;
    const [first, last] = [Math.log(values[0]!), Math.log(lastOf(series))];
    const rate = (last - first) / (years[years.length - 1]! - years[0]!);
    return { scale: logarithm, centre: (horizon) => last + rate * horizon, ...randomWalk(series, logarithm) };
  },
};
