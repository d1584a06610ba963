/** A plain annual series carried forward: the projector without a plan. */
import { assertNumeric, type DecimalText } from '../core/decimal.js';
import { fault } from '../core/errors.js';
import { requireLevel } from '../statistics/preconditions.js';
import { unbounded, type Bounds } from './bounds.js';
import { chanceWithin, intervalAhead, pointAhead, reachOf } from './distribution.js';
import { choiceOf, methodOf, type MethodChoice, type MethodName } from './methods/methods.js';
import type { AnnualSeries } from './series.js';

/** A value of a year. */
export interface AnnualValue {
  readonly year: number;
  readonly value: number | DecimalText;
}

/** How a series is carried forward. */
export interface ForecastOptions {
  /** The last year asked about. */
  readonly to: number;
  /** @defaultValue `'default'` */
  readonly method?: MethodName;
  /** Confidence of the interval, a share. @defaultValue 0.8 */
  readonly level?: number;
  /** The possible range. @defaultValue none */
  readonly bounds?: { readonly min?: number; readonly max?: number };
  /** The range whose chance is asked, such as `{ lower: 95 }`. @defaultValue none */
  readonly within?: { readonly lower?: number; readonly upper?: number };
}

/** A year ahead. */
export interface ForecastYear {
  readonly year: number;
  readonly point: number;
  /** `null` with fewer than three points, or points that never moved. */
  readonly lower: number | null;
  readonly upper: number | null;
  /** The chance of a level inside `within`, 0 to 1; `null` without an interval, or where no range was given. */
  readonly probability: number | null;
}

/** A series carried forward, or why it cannot be. */
export type Forecast =
  | {
      readonly status: 'forecast';
      readonly method: MethodName;
      readonly choice: MethodChoice;
      readonly level: number;
      /** Every year after the last point, to the one asked about; empty where that year is already observed. */
      readonly path: readonly ForecastYear[];
    }
  | {
      readonly status: 'no-forecast';
      readonly method: MethodName;
      /** `too-few-points`: the method needs more. `method-unsuited`: it cannot take this series (a logarithm of zero, missing years). */
      readonly reason: 'too-few-points' | 'method-unsuited';
    };

/**
 * Carries an annual series forward: expected level, approximate interval and, where a range is given, the chance of lying in it.
 *
 * @param series - At most one value a year, in any order. Years may be missing; none is filled in.
 * @param options - To which year, by which method.
 * @throws {@link IndicatorError} `BAD_PERIOD` for a year that is not a whole number from 1000 to 9999, `BAD_NUMBER` for a value
 * that is not finite, `DUPLICATE_OBSERVATION` for a second value of a year, `BAD_OPTION` for a bad option.
 * @example
 * const ahead = forecast([{ year: 2019, value: 90 }, { year: 2020, value: 91 }, { year: 2021, value: 92 }, { year: 2022, value: 94 }], { to: 2025 });
 * ahead.status === 'forecast' && ahead.path.map(({ year, point }) => [year, point]) //=> [[2023, 94.6], [2024, 95.1], [2025, 95.6]]
 */
export function forecast(series: readonly AnnualValue[], options: ForecastOptions): Forecast {
  const annual = annualSeries(series);
  const { to, level = 0.8, within } = options;
  requireYear(to, 'options.to');
  requireLevel('options.level', level);
  return forecastSeries(annual, { to, method: options.method ?? 'default', level, bounds: { ...unbounded, ...options.bounds }, within });
}

/** The series as given, checked and in order. @internal */
export function annualSeries(series: readonly AnnualValue[]): AnnualSeries {
  if (!Array.isArray(series)) throw fault('BAD_SERIES', { where: 'series', expected: 'a list of years and values', received: series });
  const years: number[] = [];
  const values: number[] = [];
  let ascending = true;
  for (let i = 0; i < series.length; i++) {
    const point = series[i] as AnnualValue | null;
    if (typeof point !== 'object' || point === null) throw fault('BAD_SERIES', { where: `series[${i}]`, expected: 'a year and a value', received: point });
    if (!isYear(point.year)) requireYear(point.year, `series[${i}].year`);
    if (!Number.isFinite(point.value)) assertNumeric(point.value, `series[${i}].value`);
    ascending &&= i === 0 || point.year > years[i - 1]!;
    years.push(point.year);
    values.push(Number(point.value));
  }
  return ascending ? { years, values } : inOrder(years, values);
}

function inOrder(years: readonly number[], values: readonly number[]): AnnualSeries {
  const order = years.map((_year, place) => place).sort((a, b) => years[a]! - years[b]!);
  order.forEach((place, i) => {
    const earlier = order[i - 1];
    if (earlier !== undefined && years[earlier] === years[place]) {
      throw fault('DUPLICATE_OBSERVATION', { where: `series[${place}]`, expected: `one value for ${years[place]}, already given as series[${earlier}]`, received: 'a second one' });
    }
  });
  return { years: order.map((place) => years[place]!), values: order.map((place) => values[place]!) };
}

function isYear(year: unknown): boolean {
  return Number.isInteger(year) && (year as number) >= 1000 && (year as number) <= 9999;
}

function requireYear(year: unknown, where: string): void {
  if (!isYear(year)) throw fault('BAD_PERIOD', { where, expected: 'a year, 1000 to 9999', received: year });
}

/** What {@link forecastSeries} is told: everything spelt out. @internal */
export interface ForecastTask {
  readonly to: number;
  readonly method: MethodName;
  readonly level: number;
  readonly bounds: Bounds;
  readonly within: ForecastOptions['within'] | undefined;
}

const noInterval = { lower: null, upper: null } as const;

/** Carries a checked series forward. @internal */
export function forecastSeries(series: AnnualSeries, { to, method, level, bounds, within }: ForecastTask): Forecast {
  const chosen = methodOf(method, 'options.method');
  if (series.values.length < chosen.least) return { status: 'no-forecast', method, reason: 'too-few-points' };
  const fit = chosen.fit(series, bounds);
  if (fit === null) return { status: 'no-forecast', method, reason: 'method-unsuited' };
  const last = series.years[series.years.length - 1]!;
  const reach = reachOf(fit, level);
  const range = within && { lower: within.lower ?? -Infinity, upper: within.upper ?? Infinity };
  const path: ForecastYear[] = [];
  for (let year = last + 1; year <= to; year++) {
    const horizon = year - last;
    const { lower, upper } = reach === null ? noInterval : intervalAhead(fit, horizon, bounds, reach);
    const probability = reach !== null && range ? chanceWithin(fit, horizon, bounds, range) : null;
    path.push({ year, point: pointAhead(fit, horizon, bounds), lower, upper, probability });
  }
  return { status: 'forecast', method, choice: choiceOf(method, series), level, path };
}
