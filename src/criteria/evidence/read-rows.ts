/** Reads rows into points: it checks every row, converts its unit and divides its counts. */
import { assertNumeric, isNumeric, type DecimalText } from '../../core/decimal.js';
import { indicatorError, shown } from '../../core/errors.js';
import {
  absolute,
  compare,
  divide,
  fraction,
  isZero,
  lowest,
  multiply,
  powerOfTen,
  shortFraction,
  signOf,
  subtract,
  toNumber,
  type Fraction,
} from '../../core/fraction.js';
import { toSignificant, toText } from '../../core/fraction-text.js';
import type { Evidence, Indicator, Observation, ObservationStatus } from '../../core/model.js';
import { observationStatuses } from '../../core/observation-status.js';
import { period, readPeriod, type Period } from '../../core/period.js';
import { conversion, largestOf, scaleOf } from '../../core/units.js';
import { hasZeroDenominator, placesIn, placeText, valueOf, type RowPlace, type Point } from './point.js';

/** Whether a row is an observation of a value rather than an attestation. @internal */
export function isObservation(row: Evidence): row is Observation {
  return !('attested' in row);
}

/** The statuses of observations without a value. @internal */
export const missingStatuses: ReadonlySet<string> = new Set<ObservationStatus>(['L', 'M', 'O']);

/** A row of the caller's input. @internal */
export interface Row extends RowPlace {
  readonly row: Observation;
}

/** Reads the rows of one indicator; see {@link readPoint}. @internal */
export function readRows(rows: readonly Row[], indicator: Indicator): Point[] {
  const points: Point[] = [];
  const measure = measureOf(indicator);
  for (const row of rows) {
    const point = readPoint(row, indicator, measure);
    if (point !== null) points.push(point);
  }
  return points;
}

/**
 * Reads a row; `null` where its value is missing. Throws for a row that is not an observation, is out of the
 * indicator's bounds, or has a unit that does not convert. @internal
 */
export function readPoint(given: Row, indicator: Indicator, measure = measureOf(indicator)): Point | null {
  const point = readRow(given, indicator, measure.scale);
  if (point === null || hasZeroDenominator(point)) return point;
  // The nearest double shows that nearly every figure is well inside the bounds.
  const size = toNumber(valueOf(point));
  const wellInside = size > measure.min && size < measure.max;
  if (!wellInside) assertWithinBounds(point, indicator);
  return point;
}

/** What is worked out once for all rows of an indicator: the range of values as doubles, and the scale of quotients. */
interface Measure {
  readonly min: number;
  readonly max: number;
  readonly scale: number | null;
}

function measureOf(indicator: Indicator): Measure {
  const { min } = indicator;
  const max = largestOf(indicator);
  return {
    min: min === null ? -Infinity : Number(min),
    max: max === null ? Infinity : Number(max),
    scale: scaleOf(indicator),
  };
}

function rangeText({ min, max, unit }: Indicator): string {
  if (max === null) return `at least ${min} ${unit}`;
  return min === null ? `at most ${max} ${unit}` : `between ${min} and ${max} ${unit}`;
}

function assertWithinBounds(point: Point, indicator: Indicator): void {
  const { min } = indicator;
  const max = largestOf(indicator);
  const value = valueOf(point);
  if ((min !== null && compare(value, fraction(min)) < 0) || (max !== null && compare(value, fraction(max)) > 0)) {
    const where = placeText(point.place, 'value');
    throw indicatorError('OUT_OF_BOUNDS', where, rangeText({ ...indicator, max }), toText(value), {
      indicator: indicator.id,
    });
  }
}

/** Throws `BAD_OBSERVATION` for an unknown status or bound. @internal */
export function checkMarks({ status, bound }: Observation, place: RowPlace): void {
  if (status !== undefined && status !== null && !observationStatuses.includes(status))
    throw indicatorError('BAD_OBSERVATION', placeText(place, 'status'), 'an SDMX observation status', status);
  if (bound !== undefined && bound !== 'at-least' && bound !== 'at-most')
    throw indicatorError('BAD_OBSERVATION', placeText(place, 'bound'), "'at-least' or 'at-most'", bound);
}

function readRow(place: Row, indicator: Indicator, scale: number | null): Point | null {
  const { row } = place;
  const { value, status } = row;
  checkMarks(row, place);
  const when = readPeriod(row.period) ?? period(row.period, placeText(place, 'period'));
  const counted = readCounts(place, indicator, scale);
  // Nearly every figure is short text: reading it also proves that it is a figure.
  const exact = typeof value === 'string' ? shortFraction(value) : null;
  if (exact === null && value !== undefined && value !== null && !isNumeric(value))
    assertNumeric(value, placeText(place, 'value'));
  const { times, over } =
    row.unit === undefined || row.unit === indicator.unit
      ? unchanged
      : conversion(row.unit, indicator.unit, placeText(place, 'unit'));
  if (!counted) {
    const isMissing = status !== undefined && missingStatuses.has(status);
    if (value === undefined && !isMissing) {
      throw indicatorError('BAD_OBSERVATION', placeText(place), 'a value, or a numerator and a denominator', row);
    }
    if (value === undefined || value === null || isMissing) return null;
    return pointOf(place, when, times, over, times === over ? exact : null);
  }
  const point = pointOf(place, when, scale!, 1, quotientOf(counted, scale!));
  if (value !== undefined && value !== null) assertAgrees(point, value, times, over);
  return point;
}

/** The value of counts; `null` where the denominator is zero. */
function quotientOf({ numerator, denominator }: Counts, scale: number): Fraction | null {
  return isZero(denominator) ? null : divide(multiply(numerator, fraction(scale)), denominator);
}

const unchanged = { times: 1, over: 1 } as const;

function pointOf(place: Row, when: Period, times: number, over: number, exact: Fraction | null): Point {
  const { row } = place;
  const { bound } = row;
  const point = { period: when, observation: row, place, times, over, exact };
  return bound === undefined ? point : { ...point, bound };
}

/** The counts of a row; `null` where the row has no counts. Throws where they are not valid counts. */
function readCounts(place: Row, indicator: Indicator, scale: number | null): Counts | null {
  const { numerator, denominator } = place.row;
  if (numerator === undefined && denominator === undefined) return null;
  if (numerator === undefined || denominator === undefined) {
    const lacking = numerator === undefined ? 'numerator' : 'denominator';
    throw indicatorError('BAD_OBSERVATION', placeText(place, lacking), 'both a numerator and a denominator', undefined);
  }
  if (scale === null) {
    const expected = `a value: ${indicator.unit} is no quotient`;
    throw indicatorError('BAD_OBSERVATION', placeText(place, 'numerator'), expected, numerator);
  }
  const counts = {
    numerator: readCount(numerator, 'numerator', place),
    denominator: readCount(denominator, 'denominator', place),
  };
  const part = isPartOfWhole(indicator) || isZero(counts.denominator);
  if (part && compare(counts.numerator, counts.denominator) > 0) {
    throw indicatorError(
      'NUMERATOR_EXCEEDS_DENOMINATOR',
      placeText(place, 'numerator'),
      `at most the denominator, ${shown(denominator)}`,
      numerator,
      { indicator: indicator.id },
    );
  }
  return counts;
}

interface Counts {
  readonly numerator: Fraction;
  readonly denominator: Fraction;
}

/** Reads a count: a figure that is not negative. */
function readCount(count: unknown, name: keyof Counts, place: RowPlace): Fraction {
  if (!isNumeric(count)) assertNumeric(count, placeText(place, name));
  const exact = fraction(count);
  if (signOf(exact) < 0) throw indicatorError('OUT_OF_BOUNDS', placeText(place, name), '0 or more', count);
  return exact;
}

/** Whether the numerator is a part of the denominator, so that the value cannot exceed 100 %. @internal */
export function isPartOfWhole(indicator: Indicator): boolean {
  return (
    (indicator.unit === 'percent' && indicator.max === '100') || (indicator.unit === 'share' && indicator.max === '1')
  );
}

/** Throws unless a printed value beside counts is their quotient, to the printed digits. */
function assertAgrees(point: Point, printed: number | DecimalText, times: number, over: number): void {
  if (hasZeroDenominator(point)) return;
  const counted = valueOf(point);
  const asPrinted = divide(multiply(counted, fraction(over)), fraction(times));
  const difference = absolute(subtract(asPrinted, fraction(printed)));
  // The difference is at most half a unit of the last printed decimal.
  const units = multiply(multiply(difference, fraction(2)), lowest(powerOfTen(placesIn(printed)), 1n));
  if (compare(units, fraction(1)) > 0) {
    const expected = `the quotient of its numerator and denominator, ${toSignificant(counted, 10)}`;
    throw indicatorError('VALUE_CONFLICT', placeText(point.place, 'value'), expected, printed);
  }
}
