/** Values and limits in the form that results have. */
import { toText } from '../core/fraction-text.js';
import type { Indicator, Observation } from '../core/model.js';
import type { Observed, Threshold } from './evaluation.js';
import { placesOf, textOf, type Point } from './evidence/point.js';
import type { Limits } from './kinds/kind.js';

/** A value of an observation, in the indicator's unit. @internal */
export function observedOf(point: Point, indicator: Indicator): Observed {
  const { area, numerator, denominator, status, source } = point.observation ?? derived;
  const observed: { -readonly [K in keyof Observed]: Observed[K] } = {
    period: point.period.text,
    value: textOf(point),
    unit: indicator.unit,
  };
  // A count is whole: 1.0 of a spreadsheet is 1.
  const decimals = indicator.unit === 'count' ? undefined : trailingPlaces(point);
  if (decimals !== undefined) observed.decimals = decimals;
  if (area !== undefined) observed.area = area;
  if (numerator !== undefined && denominator !== undefined) {
    observed.numerator = String(numerator);
    observed.denominator = String(denominator);
  }
  if (point.bound !== undefined) observed.bound = point.bound;
  if (status !== undefined) observed.status = status;
  if (source !== undefined) observed.source = source;
  return observed;
}

const derived: Partial<Observation> = {};

/** The number of decimals of a figure given as text with trailing zeros, 5.0; else `undefined`. */
function trailingPlaces(point: Point): number | undefined {
  const value = point.observation?.value;
  if (typeof value !== 'string' || !value.endsWith('0') || !value.includes('.')) return undefined;
  return placesOf(point) ?? undefined;
}

/** The limits in force. @internal */
export function thresholdOf({ lower, upper, strict, bound }: Limits, { unit }: Indicator): Threshold | null {
  if (lower === null && upper === null) return null;
  const threshold = { lower: lower && toText(lower), upper: upper && toText(upper), strict: strict === true, unit };
  return bound === undefined ? threshold : { ...threshold, bound };
}
