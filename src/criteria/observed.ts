/** Values and limits as results publish them. */
import { toText } from '../core/fraction-text.js';
import type { Indicator } from '../core/model.js';
import type { Observed, Threshold } from './evaluation.js';
import { textOf, type Point } from './evidence/point.js';
import type { Limits } from './kinds/kind.js';

/** A value of an observation, in the indicator's unit. @internal */
export function observedOf(point: Point, indicator: Indicator): Observed {
  const { area, numerator, denominator, status, source } = point.observation ?? {};
  const observed: { -readonly [K in keyof Observed]: Observed[K] } = {
    period: point.period.text,
    value: textOf(point),
    unit: indicator.unit,
  };
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

/** The limits in force. @internal */
export function thresholdOf({ lower, upper, strict, bound }: Limits, { unit }: Indicator): Threshold | null {
  if (lower === null && upper === null) return null;
  const threshold = { lower: lower && toText(lower), upper: upper && toText(upper), strict: strict === true, unit };
  return bound === undefined ? threshold : { ...threshold, bound };
}
