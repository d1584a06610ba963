/** The series a method is fitted to: at most one value a year, oldest first. */
import { emptyList } from '../../core/freeze.js';
import { assertNumeric, type DecimalText } from '../../core/decimal.js';
import { indicatorError } from '../../core/errors.js';
import { isNumber, requireNumber } from '../../statistics/preconditions.js';

/** The value of a year. */
export interface AnnualValue {
  readonly year: number;
  readonly value: number | DecimalText;
}

/** Years and values, ascending by year; at least one. Years may be missing; they are never filled in. @internal */
export interface AnnualSeries {
  readonly years: readonly number[];
  readonly values: readonly number[];
  /** The median slope, computed when first needed: several methods and warnings use it. */
  medianSlope?: number;
  smoothed?: LevelAndSlope;
}

/** Level and slope at the last point. @internal */
export interface LevelAndSlope {
  readonly level: number;
  readonly slope: number;
}

/** The years without a value between the first and the last year. @internal */
export function gapsOf(series: AnnualSeries): readonly number[] {
  if (!hasGaps(series)) return emptyList;
  const { years } = series;
  const gaps: number[] = [];
  for (let i = 1; i < years.length; i++) for (let year = years[i - 1]! + 1; year < years[i]!; year++) gaps.push(year);
  return gaps;
}

/** Whether a year between the first and the last has no value. @internal */
export function hasGaps({ years }: AnnualSeries): boolean {
  return years[years.length - 1]! - years[0]! >= years.length;
}

/** The last value. @internal */
export function lastOf({ values }: AnnualSeries): number {
  return values[values.length - 1]!;
}

/** The value in any year: on a straight line between two years, and outside the series that of its end. @internal */
export function valueIn({ years, values }: AnnualSeries, year: number): number {
  const after = years.findIndex((known) => known >= year);
  if (after < 0) return values[values.length - 1]!;
  if (after === 0) return values[0]!;
  const [from, to] = [years[after - 1]!, years[after]!];
  const part = (year - from) / (to - from);
  return values[after - 1]! * (1 - part) + values[after]! * part;
}

/** The same series on another scale. @internal */
export function onScale({ years, values }: AnnualSeries, to: (value: number) => number): AnnualSeries {
  return { years, values: values.map(to) };
}

/** Checks and sorts a series; `name` is its place in errors. @internal */
export function annualSeries(series: readonly AnnualValue[], name = 'series'): AnnualSeries {
  if (!Array.isArray(series)) throw indicatorError('BAD_SERIES', name, 'a list of years and values', series);
  const years: number[] = [];
  const values: number[] = [];
  let ascending = true;
  for (let i = 0; i < series.length; i++) {
    const point = series[i] as AnnualValue | null;
    if (typeof point !== 'object' || point === null)
      throw indicatorError('BAD_SERIES', `${name}[${i}]`, 'a year and a value', point);
    if (!isYear(point.year)) requireYear(`${name}[${i}].year`, point.year);
    if (!Number.isFinite(point.value)) assertNumeric(point.value, `${name}[${i}].value`);
    const value = Number(point.value);
    if (!isNumber(value)) requireNumber(`${name}[${i}].value`, value);
    ascending &&= i === 0 || point.year > years[i - 1]!;
    years.push(point.year);
    values.push(value);
  }
  return ascending ? { years, values } : inOrder(years, values, name);
}

function inOrder(years: readonly number[], values: readonly number[], name: string): AnnualSeries {
  const order = years.map((_year, place) => place).sort((a, b) => years[a]! - years[b]!);
  order.forEach((place, i) => {
    const earlier = order[i - 1];
    if (earlier !== undefined && years[earlier] === years[place]) {
      throw indicatorError(
        'DUPLICATE_OBSERVATION',
        `${name}[${place}]`,
        `one value for ${years[place]}, already given as ${name}[${earlier}]`,
        'a second one',
      );
    }
  });
  return { years: order.map((place) => years[place]!), values: order.map((place) => values[place]!) };
}

function isYear(year: unknown): boolean {
  return Number.isInteger(year) && (year as number) >= 1000 && (year as number) <= 9999;
}

/** Throws `BAD_PERIOD` unless the value is a year. @internal */
export function requireYear(where: string, year: unknown): void {
  if (!isYear(year)) throw indicatorError('BAD_PERIOD', where, 'a year, 1000 to 9999', year);
}
