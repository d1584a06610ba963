/**
 * The yardstick: code written by hand for one purpose that does the same work as the library in plain numbers. It makes
 * the same verdict, as JSON to the byte, and the same course of the default forecast, to the digit. What is needed, the
 * other methods, pace and warnings are not in it, nor are intervals of counts.
 */
import type { Catalogue, Criterion, Evidence, Indicator, Observation } from '../../src/entries/index.js';

/** A whole number of 10^−places. */
interface Scaled {
  readonly units: number;
  readonly places: number;
}

export interface PointByHand extends Scaled {
  readonly year: number;
  readonly value: number;
  /** Decimals, where the text ends in zeros. */
  readonly decimals: number | undefined;
}

/** A threshold and what is known beforehand of the plan. */
export interface Prepared extends Scaled {
  readonly criterion: Criterion;
  readonly indicator: Indicator;
  readonly text: string;
  readonly limit: number;
  readonly isLower: boolean;
  readonly due: number;
  readonly baseYear: number | undefined;
  readonly min: number;
  readonly max: number;
  readonly readings: readonly unknown[];
}

const tens = Array.from({ length: 16 }, (_power, i) => Number(`1e${i}`));
const none: readonly never[] = [];

function scaled(text: string): Scaled {
  let [units, point] = [0, -1];
  const negative = text.charCodeAt(0) === 45;
  if (text.length === 0 || text.length > 16) throw new Error('another way to read');
  for (let i = negative ? 1 : 0; i < text.length; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (digit >= 0 && digit <= 9) units = units * 10 + digit;
    else if (digit === -2 && point < 0) point = i;
    else throw new Error('no number');
  }
  return { units: negative ? -units : units, places: point < 0 ? 0 : text.length - point - 1 };
}

function textOf(units: number, places: number): string {
  if (units === 0 || places === 0) return String(units);
  const digits = String(Math.abs(units)).padStart(places + 1, '0');
  const point = digits.length - places;
  let end = digits.length;
  while (end > point && digits.charCodeAt(end - 1) === 48) end--;
  return `${units < 0 ? '-' : ''}${digits.slice(0, point)}${end > point ? `.${digits.slice(point, end)}` : ''}`;
}

function difference(a: Scaled, b: Scaled): Scaled {
  const places = Math.max(a.places, b.places);
  return { units: a.units * tens[places - a.places]! - b.units * tens[places - b.places]!, places };
}

function numberOf({ units, places }: Scaled): number {
  return units / tens[places]!;
}

function ratio(over: number, under: number): string | null {
  const millionths = Math.round((over / under) * 1e6);
  return Number.isFinite(millionths) ? textOf(millionths, 6) : null;
}

export function preparedByHand(catalogue: Catalogue, id: string): Prepared {
  const criterion = catalogue.criterion(id as never) as Criterion;
  const indicator = catalogue.indicator(criterion.indicator as never);
  const level = 'value' in criterion ? criterion.value : '50';
  const limit = scaled(level);
  const isLower = criterion.kind !== 'at-most';
  const reaches = criterion.kind === 'at-least' && !/以上|不低于|不少于|至少|≥/.test(criterion.phrase);
  return {
    ...limit,
    criterion,
    indicator,
    text: textOf(limit.units, limit.places),
    limit: numberOf(limit),
    isLower,
    due: criterion.due,
    baseYear: 'baselineYear' in criterion ? criterion.baselineYear : catalogue.yearsOf(id)?.baseline,
    min: Number(indicator.min ?? -Infinity),
    max: Number(indicator.max ?? Infinity),
    readings: [{ id: reaches ? 'reach-is-at-least' : 'inclusive-bound' }],
  };
}

/** The same checks of rows: types, periods, statuses, decimal text, range, one figure a year. */
export function readByHand(rows: readonly Evidence[], { indicator, min, max }: Prepared): readonly PointByHand[] {
  const points = new Array<PointByHand>(rows.length);
  for (let i = 0, before = 0; i < rows.length; i++) {
    const row = rows[i] as Observation;
    const { period, value } = row;
    if (typeof row !== 'object' || (row.indicator ?? indicator.id) !== indicator.id) throw new Error('row');
    if (row.status !== undefined || row.bound !== undefined || row.disaggregation !== undefined) throw new Error('row');
    if (typeof period !== 'number' || !Number.isInteger(period) || period < 1000 || period > 9999)
      throw new Error('period');
    if (period <= before) throw new Error('order');
    before = period;
    const text = String(value);
    const figure = scaled(text);
    const number = numberOf(figure);
    if (number < min || number > max) throw new Error('range');
    const decimals = text.endsWith('0') && text.includes('.') ? figure.places : undefined;
    points[i] = { year: period, value: number, decimals, units: figure.units, places: figure.places };
  }
  return points;
}

function observedByHand({ year, units, places, decimals }: PointByHand, unit: string): object {
  const observed: Record<string, unknown> = { period: String(year), value: textOf(units, places), unit };
  if (decimals !== undefined) observed['decimals'] = decimals;
  return observed;
}

export interface VerdictByHand {
  readonly status: string;
  readonly [field: string]: unknown;
}

function statusOf(met: boolean, isDue: boolean): string {
  if (met) return 'met';
  return isDue ? 'not-met' : 'in-progress';
}

export function judgeByHand(points: readonly PointByHand[], asOf: number, held: Prepared): VerdictByHand {
  const { criterion, indicator, isLower, due } = held;
  let last = points.length - 1;
  while (last >= 0 && points[last]!.year > Math.min(asOf, due)) last--;
  const point = points[last];
  if (!point || (asOf >= due && point.year !== due)) return { status: 'insufficient-data' };
  const base = points.find(({ year }) => year === held.baseYear);
  const baseline = base && base !== point ? base : null;
  const over = difference(point, held);
  const margin = isLower ? over.units : -over.units;
  const met = margin >= 0;
  const hasWay = baseline !== null && (isLower ? baseline.value < held.limit : baseline.value > held.limit);
  const result = {
    status: statusOf(met, asOf >= due),
    criterion,
    indicator,
    phrase: criterion.phrase,
    asOf: String(asOf),
    observed: observedByHand(point, indicator.unit),
    threshold: {
      lower: isLower ? held.text : null,
      upper: isLower ? null : held.text,
      strict: false,
      unit: indicator.unit,
    },
    margin: textOf(margin, over.places),
    onBoundary: margin === 0,
    baseline: baseline && observedByHand(baseline, indicator.unit),
    baselineProgress: hasWay
      ? ratio(numberOf(difference(point, baseline)), numberOf(difference(held, baseline)))
      : null,
    levelAttainment: isLower ? ratio(point.value, held.limit) : ratio(held.limit, point.value),
    interval: null,
    pooled: null,
    breaches: none,
    unitsJudged: null,
    attestation: null,
    readings: held.readings,
    warnings: none,
  } as VerdictByHand & { early?: boolean };
  if (met) result.early = asOf < due;
  return result;
}
