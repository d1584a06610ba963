/** Forecasts a plain annual series, without a plan. */
import { indicatorError } from '../core/errors.js';
import { checkedLater, checkKeys, checkOptions, type KeyRules } from '../core/options.js';
import { requireConfidence } from '../statistics/preconditions.js';
import { validRangeFrom, type ValidRange } from './series/valid-range.js';
import { pointAhead, reachOf, spreadAhead, type Range } from './methods/distribution.js';
import { choiceOf, methodOf, type MethodChoice, type MethodName } from './methods/methods.js';
import { annualSeries, requireYear, type AnnualSeries, type AnnualValue } from './series/series.js';

/** The options of a forecast. */
export interface ForecastOptions {
  /** The last year asked about. */
  readonly to: number;
  /** @defaultValue `'default'` */
  readonly method?: MethodName;
  /** Confidence of the interval, a share. @defaultValue 0.8 */
  readonly confidence?: number;
  /** The possible range, min below max; expected levels stay inside. @defaultValue no range */
  readonly bounds?: { readonly min?: number; readonly max?: number };
  /** The range whose probability is computed, such as `{ lower: 95 }`; both ends included. @defaultValue no range */
  readonly within?: { readonly lower?: number; readonly upper?: number };
}

const forecastRules: KeyRules = {
  to: checkedLater,
  method: checkedLater,
  confidence: checkedLater,
  bounds: checkedLater,
  within: checkedLater,
};

const withinRules: KeyRules = { lower: checkedLater, upper: checkedLater };

/** The forecast for one year. */
export interface ForecastYear {
  readonly year: number;
  readonly point: number;
  /** `null` with fewer than three points, with equal values, and where a fitted line passes through all points. */
  readonly lower: number | null;
  readonly upper: number | null;
  /** The probability of a level inside `within`, 0 to 1; `null` without an interval, and without `within`. */
  readonly probability: number | null;
}

/** A forecast, or the reason why there is none. */
export type Forecast =
  | {
      readonly status: 'forecast';
      readonly method: MethodName;
      readonly choice: MethodChoice;
      readonly confidence: number;
      /** Every year from the one after the last point up to `to`; empty where that year is already observed. */
      readonly path: readonly ForecastYear[];
    }
  | {
      readonly status: 'no-forecast';
      readonly method: MethodName;
      /**
       * `too-few-points`: the method needs more points. `method-unsuited`: the method cannot use this series (a
       * logarithm of zero, missing years).
       */
      readonly reason: 'too-few-points' | 'method-unsuited';
    };

/**
 * Forecasts an annual series: expected level, approximate interval and, with `within`, the probability of that range.
 *
 * @param series - At most one value a year, in any order. Years may be missing; they are not filled in.
 * @param options - The last year, the method and more.
 * @throws {@link IndicatorError} `BAD_PERIOD` for a year that is not a whole number from 1000 to 9999, `BAD_NUMBER` for
 *   a value that is not finite, or not 0 and not of size 1e-75 to 1e75, `DUPLICATE_OBSERVATION` for a second value of a
 *   year, `BAD_OPTION` for a bad option.
 * @example
 * const rising = [
 *   { year: 2019, value: 88 },
 *   { year: 2020, value: 90 },
 *   { year: 2021, value: 92 },
 *   { year: 2022, value: 94 },
 * ];
 * const ahead = forecast(rising, { to: 2024 });
 * const points = (path: readonly ForecastYear[]) => path.map(({ year, point }) => [year, point.toFixed(2)]);
 * ahead.status === 'forecast' && points(ahead.path); //=> [[2023, '94.90'], [2024, '95.71']]
 * const line = forecast(rising, { to: 2024, method: 'linear' });
 * line.status === 'forecast' && points(line.path); //=> [[2023, '96.00'], [2024, '98.00']]
 */
export function forecast(series: readonly AnnualValue[], options: ForecastOptions): Forecast {
  const annual = annualSeries(series);
  checkOptions(options, forecastRules);
  const { to, method = 'default', confidence = 0.8 } = options;
  requireYear('options.to', to);
  requireConfidence('options.confidence', confidence);
  return forecastSeries(annual, {
    to,
    method,
    confidence,
    bounds: validRangeFrom(options.bounds, 'options.bounds'),
    within: rangeFrom(options.within),
  });
}

/** Checks the range `within`; an end left out is open. */
function rangeFrom(within: ForecastOptions['within']): Range | null {
  if (within === undefined) return null;
  checkKeys(within, withinRules, 'options.within');
  const { lower = -Infinity, upper = Infinity } = within;
  if (typeof lower === 'number' && typeof upper === 'number' && lower <= upper) return { lower, upper };
  throw indicatorError('BAD_OPTION', 'options.within', 'numbers, lower not above upper', within);
}

/** The input of {@link forecastSeries}, without defaults. @internal */
export interface ForecastTask {
  readonly to: number;
  readonly method: MethodName;
  readonly confidence: number;
  readonly bounds: ValidRange;
  readonly within: Range | null;
}

/** Forecasts a checked series. @internal */
export function forecastSeries(
  series: AnnualSeries,
  { to, method, confidence, bounds, within }: ForecastTask,
): Forecast {
  const chosen = methodOf(method, 'options.method');
  if (series.values.length < chosen.least) return { status: 'no-forecast', method, reason: 'too-few-points' };
  const fit = chosen.fit(series, bounds);
  if (fit === null) return { status: 'no-forecast', method, reason: 'method-unsuited' };
  const last = series.years[series.years.length - 1]!;
  const reach = reachOf(fit, confidence);
  const path: ForecastYear[] = [];
  for (let year = last + 1; year <= to; year++) {
    const horizon = year - last;
    const point = pointAhead(fit, horizon, bounds);
    const { lower, upper, probability } =
      reach === null ? unsure : spreadAhead(fit, { horizon, point }, bounds, reach, within);
    path.push({ year, point, lower, upper, probability });
  }
  return { status: 'forecast', method, choice: choiceOf(method, series), confidence, path };
}

const unsure = { lower: null, upper: null, probability: null } as const;
