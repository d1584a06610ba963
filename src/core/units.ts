/**
 * Units of measure.
 *
 * Ratio units (`percent`, `per-1000`, `per-10000`, `per-100000`, `share`) are one quantity on different scales and
 * convert into each other; no other units convert. A percentage *point* is a difference of percentages and is a unit of
 * its own.
 */
import type { DecimalText } from './decimal.js';
import { indicatorError } from './errors.js';
import type { Bilingual } from './text.js';

interface UnitDefinition {
  /** The factor of a quotient of numerator and denominator; `null` where values in the unit are not quotients. */
  readonly scale: number | null;
  /** Whether the unit converts into the other ratio units. */
  readonly ratio?: true;
}

const definitions = {
  percent: { scale: 100, ratio: true },
  'per-1000': { scale: 1000, ratio: true },
  'per-10000': { scale: 10000, ratio: true },
  'per-100000': { scale: 100000, ratio: true },
  share: { scale: 1, ratio: true },
  'percentage-points': { scale: null },
  count: { scale: null },
  years: { scale: 1 },
  'hours-per-day': { scale: 1 },
  yuan: { scale: 1 },
  'males-per-100-females': { scale: 100 },
  attestation: { scale: null },
} as const satisfies Record<string, UnitDefinition>;

/** A unit the library knows. `attestation` is the unit of an assessor's statements: achieved, partly, not. */
export type KnownUnit = keyof typeof definitions;

/** A unit of measure: a known unit, or the id of a unit that the plan defines. */
export type Unit = KnownUnit | (string & {});

/** A unit that a plan defines: 亿亩, 微克/立方米, /万. It does not convert into other units. */
export interface OwnUnit {
  /** Written after a number. */
  readonly symbol: Bilingual;
  /** The factor of a quotient of numerator and denominator. Left out: values are not quotients. */
  readonly scale?: number;
}

/** Anything with a unit, such as an indicator. @internal */
export interface Measured {
  readonly unit: Unit;
  readonly ownUnit?: OwnUnit;
}

/** Every known unit, in the order of the documentation. */
export const units = Object.freeze(Object.keys(definitions) as KnownUnit[]);

/** The factor of a quotient in the unit (percent: 100); `null` where values in the unit are not quotients. @internal */
export function scaleOf({ unit, ownUnit }: Measured): number | null {
  return isUnit(unit) ? definitions[unit].scale : (ownUnit?.scale ?? null);
}

/** The largest figure possible in a unit, for every indicator: nobody lives 150 years, and no day has 25 hours. */
const ceilings: Readonly<Partial<Record<Unit, DecimalText>>> = { years: '150', 'hours-per-day': '24' };

/**
 * The largest figure an indicator can have: its own maximum, else the maximum of its unit; `null`: no maximum. It
 * serves to reject figures; a projection uses the indicator's own range. @internal
 */
export function largestOf({
  max,
  unit,
}: {
  readonly max: DecimalText | null;
  readonly unit: Unit;
}): DecimalText | null {
  return max ?? ceilings[unit] ?? null;
}

/** Whether a value is a known unit. @internal */
export function isUnit(value: unknown): value is KnownUnit {
  return typeof value === 'string' && Object.hasOwn(definitions, value);
}

/** Whether a value in one unit converts into another. @internal */
export function isConvertible(from: Unit, to: Unit): boolean {
  return from === to || (isRatio(from) && isRatio(to));
}

/**
 * Whether a unit is a ratio: a part of its whole, or events in the population at risk.
 * @internal
 */
export function isRatio(unit: Unit): boolean {
  const definition: UnitDefinition | null = isUnit(unit) ? definitions[unit] : null;
  return definition?.ratio === true;
}

/**
 * The power-of-ten factor that takes a value from one unit into another, as numerator and denominator. Throws
 * `UNIT_MISMATCH` where the units do not convert. @internal
 */
export function conversion(from: unknown, to: Unit, where: string): { readonly times: number; readonly over: number } {
  if (from === to) return { times: 1, over: 1 };
  if (isUnit(from) && isConvertible(from, to))
    return { times: scaleOf({ unit: to }) ?? 1, over: scaleOf({ unit: from }) ?? 1 };
  throw indicatorError('UNIT_MISMATCH', where, `an observation in ${to}`, from);
}
