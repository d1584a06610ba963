/** Published progress schemes by name. To add a scheme, write its file and add a line here. */
import { assertNumeric, type DecimalText } from '../../core/decimal.js';
import { indicatorError } from '../../core/errors.js';
import { checkedLater, checkOptions, type KeyRules } from '../../core/options.js';
import { directions, type Direction } from '../../criteria/kinds/direction.js';
import { requireNumber } from '../../statistics/preconditions.js';
import { annualSeries, requireYear, type AnnualValue } from '../series/series.js';
import { classifyEscap } from './escap.js';
import { classifyEurostat } from './eurostat.js';
import { classifyIstat } from './istat.js';
import { classifyOpenSdg } from './open-sdg.js';
import type { Classified, NotClassified, SchemeInput } from './scheme.js';
import { classifySdsn } from './sdsn.js';
import { classifyUnsd } from './unsd.js';

const registry = {
  'open-sdg': classifyOpenSdg,
  eurostat: classifyEurostat,
  unsd: classifyUnsd,
  sdsn: classifySdsn,
  escap: classifyEscap,
  istat: classifyIstat,
} as const satisfies Record<string, (input: SchemeInput) => Classified<string> | NotClassified<string>>;

/**
 * A published progress scheme.
 *
 * - `open-sdg`: Open SDG and Statistics Canada. `eurostat`: the EU SDG indicators. `unsd`: the UN's SDG Progress Chart
 *   2023.
 * - `sdsn`: the Sustainable Development Report. `escap`: the UN regional commissions. `istat`: Italy's SDG reports.
 *
 * The rules of each scheme are documented at its result type: `OpenSdgClassification`, `EurostatClassification` and so
 * on.
 */
export type SchemeName = keyof typeof registry;

/** The names of the schemes. */
export const schemes = Object.freeze(Object.keys(registry) as SchemeName[]);

/** The classification of a series by a scheme, discriminated by `scheme` and `status`. */
export type ProgressClassification<S extends SchemeName = SchemeName> = ReturnType<(typeof registry)[S]>;

/** The options of a classification. */
export interface ProgressOptions<S extends SchemeName = SchemeName> {
  readonly scheme: S;
  /**
   * The value to reach, in the series' unit. Left out: the scheme's rule for series without a target, if it has one.
   */
  readonly target?: number | DecimalText;
  /** The direction that is better. It is never derived from the target. */
  readonly direction: Direction;
  /** The year to measure from. Each scheme has its own rule for a base year that is not observed. */
  readonly baselineYear: number;
  /** The year of the target, after `baselineYear`. Later observations are ignored, also without a target. */
  readonly targetYear: number;
}

const progressRules: KeyRules = {
  scheme: checkedLater,
  target: checkedLater,
  direction: checkedLater,
  baselineYear: checkedLater,
  targetYear: checkedLater,
};

/**
 * Classifies the progress of a series by a published scheme, in the scheme's own words, together with the figures
 * behind them.
 *
 * Every scheme has its own rules for base years, zeros and targets already passed; its result type documents them.
 * Where a scheme has no answer, the result is `not-classified` with a reason. A target on the wrong side of the
 * baseline is never classified as on track. Rates are shares a year: 0.05 is 5 %.
 *
 * @param series - At most one value a year, in any order. Years may be missing; they are not filled in.
 * @param options - The scheme, the target, and the years.
 * @returns The classification, typed by the scheme. Figures are plain doubles, never NaN or infinite. A figure within a
 * relative distance of 1e-12 of a threshold counts as equal to it.
 * @throws {@link IndicatorError} `BAD_PERIOD` for a year that is not a whole number from 1000 to 9999; `BAD_NUMBER` for
 * a value or a target that is not a finite number or decimal text, or not 0 and not of size 1e-75 to 1e75;
 * `DUPLICATE_OBSERVATION` for a second value of a year; `BAD_SERIES` for a value that is not a list; `BAD_OPTION` for a
 * bad option.
 * @see A. Bidarbakhtnia, "Measuring Sustainable Development Goals (SDGs): An Inclusive Approach", Global Policy 11
 *   (2020) 56–67, which compares such schemes.
 * @example
 * const coverage = [
 *   { year: 2015, value: 60 },
 *   { year: 2018, value: 66 },
 *   { year: 2020, value: 70 },
 * ];
 * const years = { direction: 'increase', baselineYear: 2015, targetYear: 2030 } as const;
 * const arrow = classifyProgress(coverage, { scheme: 'sdsn', target: 95, ...years });
 * arrow.status === 'classified' && arrow.label; //=> 'moderately improving'
 * arrow.status === 'classified' && [arrow.observedPace, arrow.ratio?.toFixed(3)]; //=> [2, '0.857']
 * const trend = classifyProgress(coverage, { scheme: 'eurostat', ...years });
 * trend.status === 'classified' && trend.label; //=> 'significant progress towards SD objectives'
 * trend.status === 'classified' && trend.observedRate.toFixed(4); //=> '0.0313'
 * const passed = classifyProgress(coverage, { scheme: 'eurostat', target: 50, ...years });
 * passed.status === 'not-classified' && passed.reason; //=> 'target-behind-baseline'
 */
export function classifyProgress<S extends SchemeName>(
  series: readonly AnnualValue[],
  options: ProgressOptions<S>,
): ProgressClassification<S> {
  checkOptions(options, progressRules);
  const { scheme, direction } = options;
  if (!schemes.includes(scheme))
    throw indicatorError('BAD_OPTION', 'options.scheme', `one of ${schemes.join(', ')}`, scheme);
  return registry[scheme]({
    ...read(series, options),
    sign: direction === 'increase' ? 1 : -1,
  }) as ProgressClassification<S>;
}

function read(
  series: readonly AnnualValue[],
  { target, direction, baselineYear, targetYear }: ProgressOptions,
): Omit<SchemeInput, 'sign'> {
  if (!directions.includes(direction))
    throw indicatorError('BAD_OPTION', 'options.direction', directions.join(' or '), direction);
  requireYear('options.baselineYear', baselineYear);
  requireYear('options.targetYear', targetYear);
  if (targetYear <= baselineYear)
    throw indicatorError('BAD_OPTION', 'options.targetYear', `a year after ${baselineYear}`, targetYear);
  if (target !== undefined) {
    assertNumeric(target, 'options.target');
    requireNumber('options.target', Number(target));
  }
  const { years, values } = annualSeries(series);
  series.forEach(({ value }, i) => requireNumber(`series[${i}].value`, Number(value)));
  const points = years.map((year, i) => ({ year, value: values[i]! })).filter(({ year }) => year <= targetYear);
  return { points, target: target === undefined ? null : Number(target), baselineYear, targetYear };
}
