import type { CountSeries } from './count-series.js';

/** How far a projection rests on a steady rate, on a wandering rate, and on the default on the figures; 1 together. */
export interface Shares {
  readonly steady: number;
  readonly wandering: number;
  readonly figures: number;
}

/**
 * Up to so many cases a year a rate that wanders is foreseen by counts alone, and from so many on by the default, which
 * was made on figures that move by themselves. 20 is where the reporting standard asks for cases before rates.
 */
const wanderingByCounts = 20;
const wanderingByFigures = 500;

/** Up to so many cases a year a steady rate is foreseen by counts, and from so many on everything by the default. */
const steadyByCounts = 1_000;
const allByFigures = 10_000;

/**
 * The shares of a series whose rate wanders with this chance. From 10,000 cases a year on chance no longer matters
 * ({@link chanceMatters}). Everything is handed over with the logarithm of the cases, so that no single case more or
 * less makes a difference to be seen. Of parts of a whole the rarer side counts: 3 women not screened of 400 are as few
 * as 3 screened.
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
 * How far a rate is one of few cases: 1 up to 20 a year, 0 from 500 on. Where figures move by themselves, the default
 * takes over in between. @internal
 */
export function fewness(series: CountSeries): number {
  return 1 - between(rarerCases(series), wanderingByCounts, wanderingByFigures);
}

/** Whether there are so few cases that chance matters. @internal */
export function chanceMatters(series: CountSeries): boolean {
  return rarerCases(series) < allByFigures;
}

/** Cases a year, of the rarer side. */
function rarerCases({ cases, exposures, parts }: CountSeries): number {
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  const counted = sum(cases);
  return (parts ? Math.min(counted, sum(exposures) - counted) : counted) / cases.length;
}

/** How far up from one number to another, in logarithms; 0 below both, 1 above. */
function between(number: number, from: number, to: number): number {
  if (number <= from) return 0;
  return number >= to ? 1 : Math.log(number / from) / Math.log(to / from);
}
