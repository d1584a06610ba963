/**
 * Units of measure.
 *
 * Ratio units (`percent`, `per-1000`, `per-10000`, `per-100000`, `share`) are one quantity on different scales and
 * convert into each other; every other unit converts into nothing but itself. A percentage *point* is a difference of
 * percentages and is a unit of its own.
 */
import type { DecimalText } from './decimal.js';
import { indicatorError } from './errors.js';
import type { Bilingual } from './text.js';

interface UnitDefinition {
  /** What a quotient of numerator and denominator is multiplied by; `null` where nothing is divided. */
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

/**
 * A unit of measure that is known. `attestation` is the unit of statements an assessor makes: achieved, partly, not.
 */
export type KnownUnit = keyof typeof definitions;

/** A unit of measure: one that is known, or the id of one of a plan's own. */
export type Unit = KnownUnit | (string & {});

/** What a unit of a plan's own is: 亿亩, 微克/立方米, /万. It converts into no other. */
export interface OwnUnit {
  /** What stands after a number. */
  readonly symbol: Bilingual;
  /** What a quotient of numerator and denominator is multiplied by. Left out: nothing is divided. */
  readonly scale?: number;
}

/** What is measured in a unit: an indicator. @internal */
export interface Measured {
  readonly unit: Unit;
  readonly ownUnit?: OwnUnit;
}

/** Every unit that is known, in the order of the documentation. */
export const units = Object.freeze(Object.keys(definitions) as KnownUnit[]);

/** The factor of a quotient in its unit (percent: 100), or `null` where the unit divides nothing. @internal */
export function scaleOf({ unit, ownUnit }: Measured): number | null {
  return isUnit(unit) ? definitions[unit].scale : (ownUnit?.scale ?? null);
}

/** What no figure in a unit can exceed, whatever is measured: nobody lives 150 years, and no day has 25 hours. */
const ceilings: Readonly<Partial<Record<Unit, DecimalText>>> = { years: '150', 'hours-per-day': '24' };

/**
 * The largest figure an indicator can have: its own, or else what its unit can hold; `null` where there is none. It is
 * for refusing figures: a projection goes by the indicator's own range. @internal
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

/** Whether a value is one of the units that are known. @internal */
export function isUnit(value: unknown): value is KnownUnit {
  return typeof value === 'string' && Object.hasOwn(definitions, value);
}

/** Whether a value in one unit can be one in another. @internal */
export function isConvertible(from: Unit, to: Unit): boolean {
  return from === to || (isRatio(from) && isRatio(to));
}

/**
 * Whether a unit is one of those in which a part is counted in its whole, or events among those they may befall.
 * @internal
 */
export function isRatio(unit: Unit): boolean {
  const definition: UnitDefinition | null = isUnit(unit) ? definitions[unit] : null;
  return definition?.ratio === true;
}

/**
 * The power-of-ten factor that takes a value from one unit into another, as numerator and denominator.
 * Throws `UNIT_MISMATCH` where there is none. @internal
 */
export function conversion(from: unknown, to: Unit, where: string): { readonly times: number; readonly over: number } {
  if (from === to) return { times: 1, over: 1 };
  if (isUnit(from) && isConvertible(from, to))
    return { times: scaleOf({ unit: to }) ?? 1, over: scaleOf({ unit: from }) ?? 1 };
  throw indicatorError('UNIT_MISMATCH', where, `an observation in ${to}`, from);
}
