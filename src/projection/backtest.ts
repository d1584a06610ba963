/** Back-tests a method: projects every past window of a series and compares the projection with the outcome. */
import { indicatorError } from '../core/errors.js';
import { aText, checkedLater, checkKeys, checkOptions, type KeyRules } from '../core/options.js';
import { medianOf } from '../statistics/order-statistics.js';
import { requireConfidence } from '../statistics/preconditions.js';
import { validRangeFrom } from './series/valid-range.js';
import { forecastSeries } from './forecast.js';
import { methodOf, type MethodName } from './methods/methods.js';
import { annualSeries, type AnnualSeries, type AnnualValue } from './series/series.js';

/** A series to test a method on. */
export interface BacktestSeries {
  /** At most one value a year, in any order. */
  readonly values: readonly AnnualValue[];
  /**
   * Each family has the same weight in the mean, so that a family of many series does not dominate. Left out: all
   * series form one family.
   */
  readonly family?: string;
  /** The possible range, min below max. */
  readonly bounds?: { readonly min?: number; readonly max?: number };
}

/** The options of a back-test. */
export interface BacktestOptions {
  /** @defaultValue `'default'` */
  readonly method?: MethodName;
  /** How many points each projection is fitted to. @defaultValue 10 */
  readonly points?: number;
  /** How many years ahead the projection is compared with the outcome. @defaultValue 5 */
  readonly horizon?: number;
  /** Confidence of the interval whose coverage is measured, a share. @defaultValue 0.8 */
  readonly confidence?: number;
}

const backtestRules: KeyRules = {
  method: checkedLater,
  points: checkedLater,
  horizon: checkedLater,
  confidence: checkedLater,
};

const seriesRules: KeyRules = { values: checkedLater, family: aText, bounds: checkedLater };

/** The score of a method on one family, or on all. */
export interface BacktestScore {
  /** The number of windows projected and compared. */
  readonly windows: number;
  /**
   * The median of |outcome − point| in units of the window's own mean yearly change, the scale of the mean absolute
   * scaled error. `null` without windows.
   */
  readonly medianScaledError: number | null;
  /** The share of outcomes inside the interval; `null` where no window had an interval. */
  readonly coverage: number | null;
}

/** The result of a back-test. */
export interface Backtest {
  readonly method: MethodName;
  readonly families: Readonly<Record<string, BacktestScore>>;
  /** The mean of the families' scores; `windows` is the sum. */
  readonly overall: BacktestScore;
  /** The number of windows that the method could not use, or whose values never change and so have no scale. */
  readonly skipped: number;
}

/**
 * Rolling-origin back-test. For every year of every series that has `points` values up to that year and a known outcome
 * `horizon` years later, it projects from those points alone and compares with the outcome.
 *
 * @throws {@link IndicatorError} as {@link forecast} does; `BAD_OPTION` for a bad option.
 * @see L. J. Tashman, "Out-of-sample tests of forecasting accuracy", International Journal of Forecasting 16 (2000)
 *   437–450; R. J. Hyndman and A. B. Koehler, "Another look at measures of forecast accuracy", ibid. 22 (2006) 679–688
 *   (scaled errors).
 * @example
 * const rising = Array.from({ length: 20 }, (_year, i) => ({ year: 2000 + i, value: 50 + i }));
 * const { overall } = backtest([{ values: rising }], { method: 'linear' });
 * [overall.windows, overall.medianScaledError] //=> [6, 0]
 */
export function backtest(series: readonly BacktestSeries[], options: BacktestOptions = {}): Backtest {
  checkOptions(options, backtestRules);
  const { method = 'default', points = 10, horizon = 5, confidence = 0.8 } = options;
  methodOf(method, 'options.method');
  requireWhole('options.points', points, 2);
  requireWhole('options.horizon', horizon, 1);
  requireConfidence('options.confidence', confidence);
  if (!Array.isArray(series)) throw indicatorError('BAD_SERIES', 'series', 'a list of series', series);
  const outcomes = new Map<string, { errors: number[]; inside: number; judged: number }>();
  let skipped = 0;
  for (const [i, each] of (series as readonly (BacktestSeries | null)[]).entries()) {
    checkKeys(each, seriesRules, `series[${i}]`, { code: 'BAD_SERIES', what: 'a series' });
    const { family = 'all', values, bounds: range } = each!;
    const all = annualSeries(values, `series[${i}].values`);
    const bounds = validRangeFrom(range, `series[${i}].bounds`);
    const found = outcomes.get(family) ?? { errors: [], inside: 0, judged: 0 };
    outcomes.set(family, found);
    for (let end = points; end < all.values.length; end++) {
      const target = all.years.indexOf(all.years[end - 1]! + horizon);
      if (target < 0) continue;
      const window = { years: all.years.slice(end - points, end), values: all.values.slice(end - points, end) };
      const scale = meanYearlyChange(window);
      const to = all.years[target]!;
      const ahead = forecastSeries(window, { to, method, confidence, bounds, within: null });
      const last = ahead.status === 'forecast' ? ahead.path[ahead.path.length - 1] : undefined;
      if (last === undefined || scale === 0) {
        skipped++;
        continue;
      }
      const outcome = all.values[target]!;
      found.errors.push(Math.abs(outcome - last.point) / scale);
      if (last.lower === null || last.upper === null) continue;
      found.judged++;
      if (outcome >= last.lower && outcome <= last.upper) found.inside++;
    }
  }
  const families = Object.fromEntries(
    [...outcomes].map(([family, { errors, inside, judged }]): [string, BacktestScore] => [
      family,
      {
        windows: errors.length,
        medianScaledError: errors.length === 0 ? null : medianOf(Float64Array.from(errors)),
        coverage: judged === 0 ? null : inside / judged,
      },
    ]),
  );
  const scores = Object.values(families);
  return {
    method,
    families,
    overall: {
      windows: scores.reduce((sum, { windows }) => sum + windows, 0),
      medianScaledError: meanOf(scores.map((score) => score.medianScaledError)),
      coverage: meanOf(scores.map((score) => score.coverage)),
    },
    skipped,
  };
}

function requireWhole(where: string, value: number, least: number): void {
  if (!(Number.isSafeInteger(value) && value >= least))
    throw indicatorError('BAD_OPTION', where, `a whole number, ${least} or more`, value);
}

function meanYearlyChange({ years, values }: AnnualSeries): number {
  let change = 0;
  for (let i = 1; i < values.length; i++) change += Math.abs(values[i]! - values[i - 1]!);
  return change / (years[years.length - 1]! - years[0]!);
}

function meanOf(scores: readonly (number | null)[]): number | null {
  const known = scores.filter((score) => score !== null);
  return known.length === 0 ? null : known.reduce((sum, score) => sum + score, 0) / known.length;
}
