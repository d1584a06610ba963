/** Reads and checks what a caller gives for few cases: a reference series, and denominators of years ahead. */
import { indicatorError } from '../../core/errors.js';
import type { Evidence, Indicator } from '../../core/model.js';
import { scaleOf } from '../../core/units.js';
import { choosePoints } from '../../criteria/evidence/annual.js';
import { hasZeroDenominator, numberOf, type Point } from '../../criteria/evidence/point.js';
import { checkRow } from '../../criteria/evidence/row-keys.js';
import { isObservation, isPartOfWhole, readRows, type Row } from '../../criteria/evidence/read-rows.js';
import { pointsUntil, seriesOf } from '../../criteria/evidence/series.js';
import { annualSeries, type AnnualSeries, type AnnualValue } from '../series/series.js';
import { referenceStrength, type Lender } from './borrowed.js';
import { countSeriesOf } from './count-series.js';

/** The given denominators, checked; `null` where none were given. @internal */
export function denominatorsFrom(given: readonly AnnualValue[] | undefined, where: string): AnnualSeries | null {
  if (given === undefined) return null;
  const series = annualSeries(given, where);
  const wrong = series.values.find((value) => !(Number.isSafeInteger(value) && value >= 1));
  if (wrong !== undefined) throw indicatorError('BAD_OPTION', where, 'whole numbers from 1', wrong);
  return series.values.length > 0 ? series : null;
}

/**
 * The lender from a reference series, up to the date of the projection; `null` where the series has no value of a rate
 * by then. Rows of other indicators, bounds, forecasts and parts of the whole are left out, and so are values of 0 and
 * of 100 % without counts: as a prior, they would make any other rate impossible.
 *
 * @internal
 */
export function lenderFrom(
  rows: readonly Evidence[],
  indicator: Indicator,
  lastDay: number,
  where = 'options.reference',
  ignoreKeys?: readonly string[],
): Lender | null {
  if (!Array.isArray(rows)) throw indicatorError('BAD_OBSERVATION', where, 'a list of observations', rows);
  // `Array.from` visits holes, which `map` would skip.
  const own = Array.from(rows).flatMap((row: Evidence | null | undefined, i): Row[] => {
    if (typeof row !== 'object' || row === null)
      throw indicatorError('BAD_OBSERVATION', `${where}[${i}]`, 'an observation', row);
    if (!isObservation(row) || (row.indicator ?? indicator.id) !== indicator.id) return [];
    checkRow(row, { from: where, index: i }, ignoreKeys);
    return [{ row, from: where, index: i }];
  });
  const areas = [...new Set(own.map(({ row }) => row.area))];
  if (areas.length > 1) throw indicatorError('BAD_OBSERVATION', where, 'rows of one area', areas.join(', '));
  const scale = scaleOf(indicator);
  if (scale === null) return null;
  const yearly = yearlyFigures(readRows(own, indicator), areas[0], indicator, lastDay);
  const possible = yearly.filter((point) => {
    const rate = rateOf(point, scale);
    return rate > 0 && (rate < 1 || !isPartOfWhole(indicator));
  });
  if (possible.length === 0) return null;
  const years = possible.map(({ period }) => period.year);
  return {
    named: { from: 'reference', strength: referenceStrength, years },
    rates: { years, values: possible.map((point) => rateOf(point, scale)) },
    counts: countSeriesOf(possible, indicator),
  };
}

/**
 * The figures of an area for whole years up to a day, oldest first: without bounds, forecasts, parts of the area and
 * zero denominators. @internal
 */
export function yearlyFigures(
  points: readonly Point[],
  area: string | undefined,
  { timing }: Indicator,
  lastDay: number,
): readonly Point[] {
  const known = pointsUntil(seriesOf(points, area).points, lastDay);
  const { judged } = choosePoints(known, timing, { judgedPeriod: 'year', lastDay });
  return judged.filter((point) => point.bound === undefined && !hasZeroDenominator(point));
}

/** A counted rate gets half a case more, so that a year without a case has a logarithm. */
function rateOf(point: Point, scale: number): number {
  const { numerator, denominator } = point.observation!;
  return numerator === undefined ? numberOf(point) / scale : (Number(numerator) + 0.5) / (Number(denominator) + 1);
}
