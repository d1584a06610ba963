import type { CountSeries } from './count-series.js';

/**
 * Up to so many cases a year chance rules, and counts alone are projected; from so many on the figures move by
 * themselves, and the default alone is used. 20 is where the reporting standard asks for cases before rates.
 */
const few = 20;
const many = 500;

/**
 * How much chance matters in a series, 1 to 0: 1 up to 20 cases a year on average, 0 from 500 on, and between them
 * falling with the logarithm, so that no single case more or less makes a difference to be seen. Of parts of a whole
 * the rarer side counts: 3 women not screened of 400 are as few as 3 screened. @internal
 */
export function chanceWeight({ cases, exposures, parts }: CountSeries): number {
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  const counted = sum(cases);
  const rarer = parts ? Math.min(counted, sum(exposures) - counted) : counted;
  const yearly = rarer / cases.length;
  if (yearly <= few) return 1;
  return yearly >= many ? 0 : 1 - Math.log(yearly / few) / Math.log(many / few);
}
