import { sumOf, type CountSeries } from './count-series.js';

/**
 * The shares of a projection that rest on a steady rate, on a wandering rate, and on the default projection of the
 * figures; they add up to 1.
 */
export interface Shares {
  readonly steady: number;
  readonly wandering: number;
  readonly figures: number;
}

/**
 * With at most 20 cases a year, a wandering rate is projected only by counts; with at least 500, only by the default
 * method, which was made for figures that move by more than chance. The reporting standard asks for cases before rates
 * below 20 cases.
 */
const wanderingByCounts = 20;
const wanderingByFigures = 500;

/**
 * With at most 1,000 cases a year, a steady rate is projected only by counts; with at least 10,000, every rate is
 * projected only by the default method.
 */
const steadyByCounts = 1_000;
const allByFigures = 10_000;

/**
 * The shares of a series with this probability of a wandering rate. With at least 10,000 cases a year, chance has no
 * effect ({@link chanceMatters}). In between, the shares change with the logarithm of the cases, so that a single case
 * makes no visible difference. For parts of a whole, the rarer side counts: 3 of 400 women not screened are as few as 3
 * screened.
 *
 * @internal
 */
export function sharesOf(series: CountSeries, wanders: number): Shares {
  const yearly = rarerCases(series);
  const byCounts = 1 - between(yearly, steadyByCounts, allByFigures);
  const wandersByCounts = fewness(series);
  const steady = (1 - wanders) * byCounts;
  const wandering = wanders * wandersByCounts * byCounts;
  return { steady, wandering, figures: 1 - steady - wandering };
}

/**
 * The weight of few cases: 1 with at most 20 cases a year, 0 with at least 500. In between, the default method takes
 * over. @internal
 */
export function fewness(series: CountSeries): number {
  return 1 - between(rarerCases(series), wanderingByCounts, wanderingByFigures);
}

/** Whether there are so few cases that chance affects the rate. @internal */
export function chanceMatters(series: CountSeries): boolean {
  return rarerCases(series) < allByFigures;
}

/** The cases a year of the rarer side. */
function rarerCases({ cases, exposures, parts }: CountSeries): number {
  const counted = sumOf(cases);
  return (parts ? Math.min(counted, sumOf(exposures) - counted) : counted) / cases.length;
}

/**
 * The position of a number between two others on a logarithmic scale: 0 at or below the first, 1 at or above the
 * second.
 */
function between(number: number, from: number, to: number): number {
  if (number <= from) return 0;
  return number >= to ? 1 : Math.log(number / from) / Math.log(to / from);
}
