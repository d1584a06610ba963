/** A series of counts carried forward: by year, the figure to be published and its chance of meeting. */
import type { DecimalText } from '../../core/decimal.js';
import { significantText } from '../../core/fraction-text.js';
import { toNumber } from '../../core/fraction.js';
import type { Limits } from '../../criteria/kinds/kind.js';
import { atMost, quantilesOf, type CountDistribution } from '../../statistics/count-distribution.js';
import type { Range } from '../methods/distribution.js';
import type { AnnualSeries } from '../series/series.js';
import { allowedCases, type AllowedCases } from './allowed-cases.js';
import { priorOf, type Borrowed, type Lender } from './borrowed.js';
import { chanceWeight } from './chance-weight.js';
import type { CountSeries } from './count-series.js';
import { exposureCourse, type ExposureAhead } from './exposure-ahead.js';
import { countOutcome, rateCdf, rateQuantile } from './outcome.js';
import { fitRate, rateAhead, type Rate } from './rate-model.js';

/** The underlying rate and the count to come, where a figure rests on few cases. Discriminated by `model`. */
export interface CountsAhead {
  /** Events in an exposure (deaths in births), or parts of a whole (screened of women). */
  readonly model: 'gamma-poisson' | 'beta-binomial';
  /**
   * How much of the projection rests on it, above 0 to 1; the rest is the default's. 1 with 20 cases a year or fewer.
   */
  readonly weight: number;
  /** What was counted in the years fitted, together. */
  readonly observed: { readonly years: readonly number[]; readonly cases: number; readonly denominator: number };
  /** What the cases of the due year are expected to be counted in. */
  readonly denominator: { readonly value: number; readonly basis: ExposureAhead['basis'] };
  /** Cases in the due year: as expected, the interval (whole numbers, both ends in it), and the chance of none. */
  readonly cases: {
    readonly expected: DecimalText;
    readonly lower: number;
    readonly upper: number;
    readonly none: number;
  };
  /** The fewest and the most cases over that denominator that meet the criterion; `null` where any do. */
  readonly allowed: { readonly least: number | null; readonly most: number | null };
  /**
   * The rate behind the cases in the due year, in the indicator's unit: what chance aside the place is heading for, its
   * interval, and the chance that it is inside the threshold.
   */
  readonly rate: {
    readonly point: DecimalText;
    readonly lower: DecimalText;
    readonly upper: DecimalText;
    readonly probability: number;
  };
  /** Whose figures lent strength; `null`: it was projected from its own cases. */
  readonly borrowed: Borrowed | null;
}

/** How counts are carried forward. @internal */
export interface CountTask {
  readonly series: CountSeries;
  readonly limits: Limits;
  readonly level: number;
  /** Denominators given for years to come. */
  readonly denominators: AnnualSeries | null;
  readonly lender: Lender | null;
}

/** Counts by year ahead, in the indicator's unit. @internal */
export interface CountForecast {
  /** From above 0, where only a part rests on counts, to 1. */
  readonly weight: number;
  readonly point: (horizon: number) => number;
  readonly interval: (horizon: number) => Range;
  readonly probability: (horizon: number) => number;
  readonly describe: (horizon: number) => CountsAhead;
}

/** Fits the counts of at least one year; `null` where they are so many that chance matters no more. @internal */
export function forecastCounts({ series, limits, level, denominators, lender }: CountTask): CountForecast | null {
  const weight = chanceWeight(series);
  if (weight === 0) return null;
  const { parts, scale } = series;
  const model = fitRate(series, lender ? priorOf(lender) : undefined);
  const exposureAt = exposureCourse(series, denominators);
  const tail = (1 - level) / 2;
  const years = new Map<number, YearOfCounts>();
  const at = (horizon: number): YearOfCounts => {
    const known = years.get(horizon);
    if (known) return known;
    const { exposure, basis } = exposureAt(horizon);
    const rate = rateAhead(model, horizon);
    const outcome = countOutcome(rate, exposure, parts);
    const [lower, upper] = quantilesOf(outcome, [tail, 1 - tail]) as [number, number];
    const year = { exposure, basis, rate, outcome, lower, upper, allowed: allowedCases(limits, exposure, scale) };
    years.set(horizon, year);
    return year;
  };
  return {
    weight,
    point: (horizon) => (years.get(horizon)?.rate ?? rateAhead(model, horizon)).mean * scale,
    interval: (horizon) => {
      const { lower, upper, exposure } = at(horizon);
      return { lower: (lower * scale) / exposure, upper: (upper * scale) / exposure };
    },
    probability: (horizon) => chanceOf(at(horizon)),
    describe: (horizon) => {
      const { exposure, basis, rate, outcome, lower, upper, allowed } = at(horizon);
      const level = (value: number): DecimalText => significantText(value * scale);
      return {
        model: parts ? 'beta-binomial' : 'gamma-poisson',
        weight: Number(weight.toPrecision(4)),
        observed: { years: series.years, cases: sumOf(series.cases), denominator: sumOf(series.exposures) },
        denominator: { value: exposure, basis },
        cases: {
          expected: significantText(outcome.mean),
          lower,
          upper,
          none: Number(atMost(outcome, 0).toPrecision(4)),
        },
        allowed: {
          least: Number.isFinite(allowed.least) ? allowed.least : null,
          most: Number.isFinite(allowed.most) ? allowed.most : null,
        },
        rate: {
          point: level(rate.mean),
          lower: level(rateQuantile(rate, tail, parts)),
          upper: level(rateQuantile(rate, 1 - tail, parts)),
          probability: Number(chanceOfRate(rate, limits, series).toPrecision(4)),
        },
        borrowed: lender?.named ?? null,
      };
    },
  };
}

interface YearOfCounts extends ExposureAhead {
  readonly rate: Rate;
  readonly outcome: CountDistribution;
  /** Ends of the interval, in cases. */
  readonly lower: number;
  readonly upper: number;
  readonly allowed: AllowedCases;
}

/** The chance of a count inside what is allowed. */
function chanceOf({ outcome, allowed: { least, most } }: YearOfCounts): number {
  return Math.max(0, atMost(outcome, most) - atMost(outcome, least - 1));
}

function chanceOfRate(rate: Rate, { lower, upper }: Limits, { scale, parts }: CountSeries): number {
  const upTo = upper === null ? 1 : rateCdf(rate, toNumber(upper) / scale, parts);
  const downTo = lower === null ? 0 : rateCdf(rate, toNumber(lower) / scale, parts);
  return Math.max(0, upTo - downTo);
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
