/** The closed set of methods. To add a method, write its file and add a line here. */
import { indicatorError } from '../../core/errors.js';
import type { AnnualSeries } from '../series/series.js';
import { compound } from './cagr.js';
import { damped } from './damped.js';
import { averagesThree, enoughPoints, recommended } from './default.js';
import { linear } from './linear.js';
import { logLinear } from './log-linear.js';
import { logit } from './logit.js';
import type { Method } from './method.js';
import { naive } from './naive.js';
import { theilSenLine } from './theil-sen.js';

const registry = {
  default: recommended,
  linear,
  'log-linear': logLinear,
  logit,
  'theil-sen': theilSenLine,
  damped,
  naive,
  cagr: compound,
} as const satisfies Record<string, Method>;

/**
 * A method of projection.
 *
 * - `default`: the mean of three forecasts: the last value, the last value with the damped Theil–Sen slope, and damped
 *   Holt; with missing years or fewer than six points, the mean of the first two.
 * - `linear`: the least-squares line, with its exact t prediction interval.
 * - `log-linear`: the least-squares line through the logarithms. `logit`: the line through the log-odds, inside two
 *   bounds.
 * - `theil-sen`: from the last value along the median slope. `damped`: Holt's smoothing with a damped trend.
 * - `naive`: no change. `cagr`: the compound rate between the first and the last point.
 */
export type MethodName = keyof typeof registry;

/**
 * Why a method was used. `asked`: the caller named it; the other values are choices of the default. `counts`: the
 * figures rest on few cases, so the rate behind them was projected; `counts-and-figures`: a mixture of both
 * projections.
 */
export type MethodChoice = 'asked' | 'enough-points' | 'few-points' | 'gaps' | 'counts' | 'counts-and-figures';

/** The method of a projection, and the confidence of its interval. @internal */
export interface ByMethod {
  readonly method: MethodName;
  readonly confidence: number;
}

/** The names of the methods, the recommended one first. */
export const methods = Object.freeze(Object.keys(registry) as MethodName[]);

/** The method with a name. Throws `BAD_OPTION` for an unknown name. @internal */
export function methodOf(name: unknown, where: string): Method {
  if (typeof name === 'string' && Object.hasOwn(registry, name)) return registry[name as MethodName];
  throw indicatorError('BAD_OPTION', where, `one of ${methods.join(', ')}`, name);
}

/** @internal */
export function choiceOf(method: MethodName | undefined, series: AnnualSeries): MethodChoice {
  if (method !== undefined && method !== 'default') return 'asked';
  if (averagesThree(series)) return 'enough-points';
  return series.values.length < enoughPoints ? 'few-points' : 'gaps';
}
