/** From rows as they come to points: every row checked, its unit converted, its counts divided. */
import { assertNumeric, type DecimalText } from '../../core/decimal.js';
import { fault, shown } from '../../core/errors.js';
import {
  absolute,
  compare,
  divide,
  fraction,
  multiply,
  powersOfTen,
  subtract,
  type Fraction,
} from '../../core/fraction.js';
import { toSignificant, toText } from '../../core/fraction-text.js';
import type { Evidence, Indicator, Observation, ObservationStatus } from '../../core/model.js';
import { period, type Period } from '../../core/period.js';
import { conversion, scaleOf } from '../../core/units.js';
import { hasZeroDenominator, placesIn, valueOf, type Point } from './point.js';

/** Whether a row is an observation of a value rather than an attestation. @internal */
export function isObservation(row: Evidence): row is Observation {
  return !('attested' in row);
}

/** Statuses of observations without a value. @internal */
export const missingStatuses: ReadonlySet<string> = new Set<ObservationStatus>(['L', 'M', 'O']);
const statuses: ReadonlySet<string> = new Set<ObservationStatus>([
  'A',
  'B',
  'D',
  'E',
  'F',
  'G',
  'I',
  'L',
  'M',
  'N',
  'O',
  'P',
  'S',
  'U',
  'V',
]);

/** The place of a row in what the caller gave. @internal */
export interface Row {
  readonly row: Observation;
  readonly where: string;
}

/** Reads the rows of one indicator; see {@link readPoint}. @internal */
export function readRows(rows: readonly Row[], indicator: Indicator): Point[] {
  const points: Point[] = [];
  for (const row of rows) {
    const point = readPoint(row, indicator);
    if (point !== null) points.push(point);
  }
  return points;
}

/**
 * Reads a row; `null` where its value is missing. Throws for a row that is not an observation, is out of the
 * indicator's bounds, or cannot be in its unit. @internal
 */
export function readPoint({ row, where }: Row, indicator: Indicator): Point | null {
  const point = readRow(row, where, indicator);
  if (point === null) return null;
  const size = sizeOf(point);
  const { min, max } = indicator;
  const wellInside = (min === null || size > Number(min)) && (max === null || size < Number(max));
  if (!wellInside && !hasZeroDenominator(point)) assertWithinBounds(point, indicator);
  return point;
}

/** The value in double precision: enough to see that it is well inside its bounds. */
function sizeOf(point: Point): number {
  const { numerator, denominator, value } = point.observation!;
  const figure =
    numerator !== undefined && denominator !== undefined ? Number(numerator) / Number(denominator) : Number(value);
  return (figure * point.times) / point.over;
}

function rangeText({ min, max, unit }: Indicator): string {
  if (max === null) return `at least ${min} ${unit}`;
  return min === null ? `at most ${max} ${unit}` : `between ${min} and ${max} ${unit}`;
}

function assertWithinBounds(point: Point, indicator: Indicator): void {
  const { min, max } = indicator;
  const value = valueOf(point);
  if ((min !== null && compare(value, fraction(min)) < 0) || (max !== null && compare(value, fraction(max)) > 0)) {
    const expected = rangeText(indicator);
    throw fault('OUT_OF_BOUNDS', `${point.where}.value`, expected, toText(value), { indicator: indicator.id });
  }
}

/** Throws `BAD_OBSERVATION` for a status or a bound that is not known. @internal */
export function checkMarks({ status, bound }: Observation, where: string): void {
  if (!statuses.has(status ?? 'A'))
    throw fault('BAD_OBSERVATION', `${where}.status`, 'an SDMX observation status', status);
  if (bound !== undefined && bound !== 'at-least' && bound !== 'at-most')
    throw fault('BAD_OBSERVATION', `${where}.bound`, "'at-least' or 'at-most'", bound);
}

function readRow(row: Observation, where: string, indicator: Indicator): Point | null {
  const status = row.status ?? 'A';
  checkMarks(row, where);
  const when = period(row.period, `${where}.period`);
  const counted = readCounts(row, where, indicator);
  const { value } = row;
  if (value !== undefined && value !== null) assertNumeric(value, `${where}.value`);
  const { times, over } =
    row.unit === undefined || row.unit === indicator.unit
      ? unchanged
      : conversion(row.unit, indicator.unit, `${where}.unit`);
  if (!counted) {
    if (value === undefined && !missingStatuses.has(status)) {
      throw fault('BAD_OBSERVATION', where, 'a value, or a numerator and a denominator', row);
    }
    if (value === undefined || value === null || missingStatuses.has(status)) return null;
    return pointOf(row, when, where, times, over);
  }
  const point = pointOf(row, when, where, scaleOf(indicator)!, 1);
  if (value !== undefined && value !== null) assertAgrees(point, value, times, over);
  return point;
}

const unchanged = { times: 1, over: 1 } as const;

function pointOf(row: Observation, when: Period, where: string, times: number, over: number): Point {
  const { bound } = row;
  const point = { period: when, observation: row, where, times, over, exact: null };
  return bound === undefined ? point : { ...point, bound };
}

/** Whether the row carries counts; throws where they cannot be counts. */
function readCounts({ numerator, denominator }: Observation, where: string, indicator: Indicator): boolean {
  if (numerator === undefined && denominator === undefined) return false;
  if (numerator === undefined || denominator === undefined) {
    const lacking = numerator === undefined ? 'numerator' : 'denominator';
    throw fault('BAD_OBSERVATION', `${where}.${lacking}`, 'both a numerator and a denominator', undefined);
  }
  if (scaleOf(indicator) === null) {
    throw fault('BAD_OBSERVATION', `${where}.numerator`, `a value: ${indicator.unit} is no quotient`, numerator);
  }
  for (const [name, count] of [
    ['numerator', numerator],
    ['denominator', denominator],
  ] as const) {
    assertNumeric(count, `${where}.${name}`);
    if (Number(count) < 0) throw fault('OUT_OF_BOUNDS', `${where}.${name}`, '0 or more', count);
  }
  const part = isPartOfWhole(indicator) || Number(denominator) === 0;
  if (part && compare(fraction(numerator), fraction(denominator)) > 0) {
    throw fault(
      'NUMERATOR_EXCEEDS_DENOMINATOR',
      `${where}.numerator`,
      `at most the denominator, ${shown(denominator)}`,
      numerator,
      { indicator: indicator.id },
    );
  }
  return true;
}

/** Whether the numerator is counted within the denominator: a share that cannot exceed the whole. @internal */
export function isPartOfWhole(indicator: Indicator): boolean {
  return (
    (indicator.unit === 'percent' && indicator.max === '100') || (indicator.unit === 'share' && indicator.max === '1')
  );
}

/** A printed value beside its counts must be their quotient, to the digits printed. */
function assertAgrees(point: Point, printed: number | DecimalText, times: number, over: number): void {
  if (hasZeroDenominator(point)) return;
  const counted = valueOf(point);
  const asPrinted = divide(multiply(counted, fraction(over)), fraction(times));
  const difference = absolute(subtract(asPrinted, fraction(printed)));
  // At most half a unit of the last place printed.
  const units = multiply(multiply(difference, fraction(2)), powerOfTen(placesIn(printed)));
  if (compare(units, fraction(1)) > 0) {
    const expected = `the quotient of its numerator and denominator, ${toSignificant(counted, 10)}`;
    throw fault('VALUE_CONFLICT', `${point.where}.value`, expected, printed);
  }
}

function powerOfTen(power: number): Fraction {
  return fraction(powersOfTen[power] ?? `1${'0'.repeat(power)}`);
}
