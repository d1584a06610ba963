import { identity } from './scale.js';
import { lastOf } from '../series/series.js';
import { randomWalk } from './random-walk.js';
import type { Method } from './method.js';

/** No change: the last value stays. Every other method must be better than this one. @internal */
export const naive: Method = {
  least: 1,
  fit: (series) => {
    const last = lastOf(series);
    return { scale: identity, centre: () => last, ...randomWalk(series) };
  },
};
