/** The counts behind a projection, as a result shows them. */
import type { DecimalText } from '../../core/decimal.js';
import { emptyList } from '../../core/freeze.js';
import { significantText } from '../../core/fraction-text.js';
import { toNumber } from '../../core/fraction.js';
import type { Limits } from '../../criteria/kinds/kind.js';
import type { AllowedCases } from './allowed-cases.js';
import type { Borrowed } from './borrowed.js';
import { sumOf, type CountSeries } from './count-series.js';
import type { ExposureAhead } from './exposure-ahead.js';
import { rateUpTo, rateWith, type UpTo } from './outcome.js';
import { expectedRate, type RateAhead } from './rate-model.js';

/** The underlying rate and the expected count, where a figure rests on few cases. Discriminated by `model`. */
export interface CountsAhead {
  /** Events in an exposure (deaths in births), or parts of a whole (screened of women). */
  readonly model: 'gamma-poisson' | 'beta-binomial';
  /**
   * The share of the projection that rests on counts, above 0 to 1; the rest is from the default method. The share is 1
   * with at most 20 cases a year. With more cases, it is smaller the more likely it is that the rate wanders.
   */
  readonly weight: number;
  /**
   * The cases and denominators of the fitted years, summed. `recovered`: the years that have only a value; their
   * denominators lie between those of the years beside them, and their cases follow from the value.
   */
  readonly observed: {
    readonly years: readonly number[];
    readonly cases: number;
    readonly denominator: number;
    readonly recovered: readonly number[];
  };
  /** The expected denominator of the due year. */
  readonly denominator: { readonly value: number; readonly basis: ExposureAhead['basis'] };
  /**
   * Cases in the due year: the expected number, the interval (whole numbers, both ends included), and the probability
   * of no case.
   */
  readonly cases: {
    readonly expected: DecimalText;
    readonly lower: number;
    readonly upper: number;
    readonly none: number;
  };
  /**
   * The fewest and the most cases over that denominator that meet the criterion; `null` without a limit on that side.
   */
  readonly allowed: { readonly least: number | null; readonly most: number | null };
  /**
   * The rate behind the cases in the due year, in the indicator's unit: the expected rate without random variation, its
   * interval, and the probability that it is inside the threshold. It describes only the part of the projection that
   * rests on counts.
   */
  readonly rate: {
    readonly point: DecimalText;
    readonly lower: DecimalText;
    readonly upper: DecimalText;
    readonly probability: number;
  };
  /** The source of borrowed strength; `null` where the projection uses only the place's own cases. */
  readonly borrowed: Borrowed | null;
}

/** The projected count of one year. @internal */
export interface YearOfCounts extends ExposureAhead {
  readonly rate: RateAhead;
  readonly upTo: UpTo;
  /** The expected cases, and the ends of their interval. */
  readonly expected: number;
  readonly lower: number;
  readonly upper: number;
  readonly allowed: AllowedCases;
}

/** The settings of the projection that its description needs. @internal */
export interface Asked {
  readonly series: CountSeries;
  readonly limits: Limits;
  readonly confidence: number;
  /** The share of the projection that rests on counts. */
  readonly weight: number;
  readonly borrowed: Borrowed | null;
}

/** The counts of a year, in the published form. @internal */
export function countsAhead(year: YearOfCounts, { series, limits, confidence, weight, borrowed }: Asked): CountsAhead {
  const { parts, scale } = series;
  const { exposure, basis, rate, upTo, expected, lower, upper, allowed } = year;
  const tail = (1 - confidence) / 2;
  const inUnit = (value: number): DecimalText => significantText(value * scale);
  const share = (value: number): number => Number(value.toPrecision(4));
  return {
    model: parts ? 'beta-binomial' : 'gamma-poisson',
    weight: share(weight),
    observed: {
      years: series.years,
      cases: sumOf(series.cases),
      denominator: sumOf(series.exposures),
      recovered: series.recovered ?? emptyList,
    },
    denominator: { value: exposure, basis },
    cases: { expected: significantText(expected), lower, upper, none: share(upTo(0)) },
    allowed: {
      least: Number.isFinite(allowed.least) ? allowed.least : null,
      most: Number.isFinite(allowed.most) ? allowed.most : null,
    },
    rate: {
      point: inUnit(expectedRate(rate)),
      lower: inUnit(rateWith(tail, rate, parts)),
      upper: inUnit(rateWith(1 - tail, rate, parts)),
      probability: share(chanceOfRate(rate, limits, series)),
    },
    borrowed,
  };
}

function chanceOfRate(rate: RateAhead, { lower, upper }: Limits, { scale, parts }: CountSeries): number {
  const within = upper === null ? 1 : rateUpTo(toNumber(upper) / scale, rate, parts);
  return Math.max(0, within - (lower === null ? 0 : rateUpTo(toNumber(lower) / scale, rate, parts)));
}
