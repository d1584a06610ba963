/**
 * From observations as they come to points that can be judged: every row checked, units converted, duplicates refused,
 * the rows of one area picked, disaggregated rows and forecasts kept out.
 */
import { assertNumeric, decimal, decimalPlacesOf, plainText, toText, type Decimal, type DecimalText } from '../core/decimal.js';
import { fault, shown } from '../core/errors.js';
import type { Evidence, Indicator, Observation, ObservationStatus } from '../core/model.js';
import { period, type Period } from '../core/period.js';
import { conversion, scaleOf } from '../core/units.js';

/** One observed (or derived) value of an indicator. @internal */
export interface Point {
  readonly period: Period;
  /** The row it came from; `null` where it was derived from two. */
  readonly observation: Observation | null;
  /** Its place among the observations given, for messages. */
  readonly where: string;
  /** What the row's figure is multiplied by and divided by to be in the indicator's unit. */
  readonly times: number;
  readonly over: number;
  /** The exact value, computed when first asked for. */
  exact: Decimal | null;
}

/** A series of one indicator, oldest first. @internal */
export interface Series {
  readonly points: readonly Point[];
  /** Periods whose figure is a forecast and was left out. */
  readonly forecasts: readonly string[];
}

/** Whether anything was counted over nothing. @internal */
export function hasZeroDenominator(point: Point): boolean {
  const denominator = point.observation?.denominator;
  return denominator !== undefined && Number(denominator) === 0;
}

/** The exact value of a point, in the indicator's unit. @internal */
export function valueOf(point: Point): Decimal {
  if (point.exact === null) {
    const { numerator, denominator, value } = point.observation!;
    const counted = numerator !== undefined && denominator !== undefined;
    let exact = decimal(counted ? numerator : value!);
    if (point.times !== 1) exact = exact.times(point.times);
    if (counted) exact = exact.div(decimal(denominator));
    if (point.over !== 1) exact = exact.div(point.over);
    point.exact = exact;
  }
  return point.exact;
}

/** Decimal places in the indicator's unit: as printed, where the figure was printed; else of the exact value. @internal */
export function placesOf(point: Point): number {
  const { numerator, value } = point.observation ?? {};
  if (numerator !== undefined || value == null) return valueOf(point).decimalPlaces();
  return Math.max(0, placesIn(value) + Math.round(Math.log10(point.over / point.times)));
}

/** Decimal places of a figure as it came: `"94.70"` has two, and the number 94.7 one. */
function placesIn(figure: number | DecimalText): number {
  return typeof figure === 'string' ? decimalPlacesOf(figure) : decimal(figure).decimalPlaces();
}

/** The double nearest to the exact value. @internal */
export function numberOf(point: Point): number {
  const { numerator, value } = point.observation ?? {};
  // A figure as printed is read as a double directly, which is the nearest one too.
  const printed = numerator === undefined && value != null && point.times === 1 && point.over === 1;
  return printed ? Number(value) : valueOf(point).toNumber();
}

/** The exact value as text; a quotient to twelve significant digits. @internal */
export function textOf(point: Point): DecimalText {
  const { numerator, value } = point.observation ?? {};
  if (numerator !== undefined) return toText(valueOf(point).toSignificantDigits(12));
  return value != null && point.times === 1 && point.over === 1 ? plainText(value) : toText(valueOf(point));
}

/** Which of two values is larger, exactly: -1, 0 or 1. Doubles that differ are in the order of the values they stand for. @internal */
export function compareValues(a: Point, b: Point): number {
  const difference = numberOf(a) - numberOf(b);
  return difference < 0 ? -1 : difference > 0 ? 1 : valueOf(a).cmp(valueOf(b));
}

/** A value worked out from the row of a point and others, for the same period. @internal */
export function derivedPoint({ period: when, where }: Point, exact: Decimal): Point {
  return { period: when, observation: null, where, times: 1, over: 1, exact };
}

/** The point of a year: the latest one in it, the longer period first where two end together. @internal */
export function pointOfYear(points: readonly Point[], year: number): Point | undefined {
  return points.findLast((point) => point.period.year === year);
}

/** Whether a row is an observation of a value rather than an attestation. @internal */
export function isObservation(row: Evidence): row is Observation {
  return !('attested' in row);
}

const missing: ReadonlySet<string> = new Set<ObservationStatus>(['L', 'M', 'O']);
const statuses: ReadonlySet<string> = new Set<ObservationStatus>(['A', 'B', 'D', 'E', 'F', 'G', 'I', 'L', 'M', 'N', 'O', 'P', 'S', 'U', 'V']);

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
 * Reads a row; `null` where its value is missing. Throws for a row that is not an observation, is out of the indicator's
 * bounds, or cannot be in its unit. @internal
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
  const figure = numerator !== undefined && denominator !== undefined ? Number(numerator) / Number(denominator) : Number(value);
  return (figure * point.times) / point.over;
}

function assertWithinBounds(point: Point, indicator: Indicator): void {
  const { min, max, unit } = indicator;
  const value = valueOf(point);
  if ((min !== null && value.lt(min)) || (max !== null && value.gt(max))) {
    const expected = max === null ? `at least ${min} ${unit}` : min === null ? `at most ${max} ${unit}` : `between ${min} and ${max} ${unit}`;
    throw fault('OUT_OF_BOUNDS', { where: `${point.where}.value`, expected, received: toText(value), indicator: indicator.id });
  }
}

function readRow(row: Observation, where: string, indicator: Indicator): Point | null {
  const status = row.status ?? 'A';
  if (!statuses.has(status)) {
    throw fault('BAD_OBSERVATION', { where: `${where}.status`, expected: 'an SDMX observation status', received: status });
  }
  if (row.bound !== undefined && row.bound !== 'at-least' && row.bound !== 'at-most') {
    throw fault('BAD_OBSERVATION', { where: `${where}.bound`, expected: "'at-least' or 'at-most'", received: row.bound });
  }
  const when = period(row.period, `${where}.period`);
  const counted = readCounts(row, where, indicator);
  const { value } = row;
  if (value !== undefined && value !== null) assertNumeric(value, `${where}.value`);
  const { times, over } =
    row.unit === undefined || row.unit === indicator.unit ? unchanged : conversion(row.unit, indicator.unit, `${where}.unit`);
  if (!counted) {
    if (value === undefined && !missing.has(status)) {
      throw fault('BAD_OBSERVATION', { where, expected: 'a value, or a numerator and a denominator', received: row });
    }
    if (value === undefined || value === null || missing.has(status)) return null;
    return { period: when, observation: row, where, times, over, exact: null };
  }
  const point: Point = { period: when, observation: row, where, times: scaleOf(indicator.unit)!, over: 1, exact: null };
  if (value !== undefined && value !== null) assertAgrees(point, value, times, over);
  return point;
}

const unchanged = { times: 1, over: 1 } as const;

/** Whether the row carries counts; throws where they cannot be counts. */
function readCounts({ numerator, denominator }: Observation, where: string, indicator: Indicator): boolean {
  if (numerator === undefined && denominator === undefined) return false;
  if (numerator === undefined || denominator === undefined) {
    const lacking = numerator === undefined ? 'numerator' : 'denominator';
    throw fault('BAD_OBSERVATION', { where: `${where}.${lacking}`, expected: 'both a numerator and a denominator', received: undefined });
  }
  if (scaleOf(indicator.unit) === null) {
    throw fault('BAD_OBSERVATION', { where: `${where}.numerator`, expected: `a value: ${indicator.unit} is no quotient`, received: numerator });
  }
  for (const [name, count] of [['numerator', numerator], ['denominator', denominator]] as const) {
    assertNumeric(count, `${where}.${name}`);
    if (Number(count) < 0) throw fault('OUT_OF_BOUNDS', { where: `${where}.${name}`, expected: '0 or more', received: count });
  }
  const part = isPartOfWhole(indicator) || Number(denominator) === 0;
  if (part && decimal(numerator).gt(denominator)) {
    throw fault('NUMERATOR_EXCEEDS_DENOMINATOR', {
      where: `${where}.numerator`,
      expected: `at most the denominator, ${shown(denominator)}`,
      received: numerator,
      indicator: indicator.id,
    });
  }
  return true;
}

/** Whether the numerator is counted within the denominator: a share that cannot exceed the whole. @internal */
export function isPartOfWhole(indicator: Indicator): boolean {
  return (indicator.unit === 'percent' && indicator.max === '100') || (indicator.unit === 'share' && indicator.max === '1');
}

/** A printed value beside its counts must be their quotient, to the digits printed. */
function assertAgrees(point: Point, printed: number | DecimalText, times: number, over: number): void {
  if (hasZeroDenominator(point)) return;
  const counted = valueOf(point);
  const halfUnit = decimal(10).pow(-placesIn(printed)).div(2);
  const difference = counted.times(over).div(times).minus(printed).abs();
  if (difference.gt(halfUnit)) {
    const expected = `the quotient of its numerator and denominator, ${toText(counted.toSignificantDigits(10))}`;
    throw fault('VALUE_CONFLICT', { where: `${point.where}.value`, expected, received: printed });
  }
}

/** Sorts points oldest first and refuses two of one period (and, where asked, one area). @internal */
export function inOrder(points: readonly Point[]): readonly Point[] {
  let sorted = true;
  for (let i = 1; i < points.length && sorted; i++) sorted = byPeriod(points[i - 1]!, points[i]!) < 0;
  if (sorted) return points;
  const ordered = [...points].sort(byPeriod);
  for (let i = 1; i < ordered.length; i++) {
    const [earlier, later] = [ordered[i - 1]!, ordered[i]!];
    if (earlier.period.text === later.period.text) {
      const area = later.observation?.area;
      throw fault('DUPLICATE_OBSERVATION', {
        where: later.where,
        expected: `one observation for ${later.period.text}${area === undefined ? '' : ` in ${area}`}, already given as ${earlier.where}`,
        received: later.observation?.value ?? 'a second one',
        first: earlier.where,
        second: later.where,
      });
    }
  }
  return ordered;
}

/** Oldest first; of two that end together the shorter first, so that the longer is the latest. */
function byPeriod(a: Point, b: Point): number {
  return a.period.lastDay - b.period.lastDay || b.period.firstDay - a.period.firstDay;
}

/** The points of the whole of one area: no disaggregated rows, no other area, no forecasts, oldest first. @internal */
export function seriesOf(points: readonly Point[], area: string | undefined): Series {
  const whole = points.filter((point) => !isDisaggregated(point));
  return settled(ofOneArea(whole, ({ observation }) => observation?.area, area));
}

/** The series of each unit that reports by itself, by name. @internal */
export function seriesByUnit(points: readonly Point[], area: string | undefined): ReadonlyMap<string, Series> {
  const byUnit = new Map<string, Point[]>();
  for (const point of points) {
    const unit = point.observation?.area;
    if (unit === undefined || unit === area || isDisaggregated(point)) continue;
    const own = byUnit.get(unit);
    if (own) own.push(point);
    else byUnit.set(unit, [point]);
  }
  return new Map([...byUnit].sort(([a], [b]) => (a < b ? -1 : 1)).map(([unit, own]) => [unit, settled(own)]));
}

function settled(points: readonly Point[]): Series {
  const ordered = inOrder(points);
  if (!ordered.some(isForecast)) return { points: ordered, forecasts: [] };
  return {
    points: ordered.filter((point) => !isForecast(point)),
    forecasts: ordered.filter(isForecast).map((point) => point.period.text),
  };
}

function isForecast(point: Point): boolean {
  return point.observation?.status === 'F';
}

function isDisaggregated(point: Point): boolean {
  const disaggregation = point.observation?.disaggregation;
  return disaggregation !== undefined && Object.keys(disaggregation).length > 0;
}

/**
 * The rows of one area: those that name it and those that name none; where none is asked about, of the only one named, or
 * those that name none. Throws `AMBIGUOUS_AREA` where there are several to choose from. @internal
 */
export function ofOneArea<T>(rows: readonly T[], areaOf: (row: T) => string | undefined, area: string | undefined): readonly T[] {
  if (area !== undefined) return rows.filter((row) => areaOf(row) === undefined || areaOf(row) === area);
  const areas = new Set(rows.map(areaOf));
  if (areas.size <= 1) return rows;
  if (areas.has(undefined)) return rows.filter((row) => areaOf(row) === undefined);
  throw fault('AMBIGUOUS_AREA', {
    where: 'options.area',
    expected: `one of the areas observed: ${[...areas].join(', ')}`,
    received: undefined,
    areas: [...areas],
  });
}
