/**
 * Units of measure.
 *
 * Ratio units (`percent`, `per-1000`, `per-100000`, `share`) are one quantity on different scales and convert
 * into each other; every other unit converts into nothing but itself. A percentage *point* is a difference of
 * percentages and is a unit of its own.
 */
import { fault } from './errors.js';

interface UnitDefinition {
  /** What a quotient of numerator and denominator is multiplied by; `null` where nothing is divided. */
  readonly scale: number | null;
  /** Whether the unit converts into the other ratio units. */
  readonly ratio?: true;
}

const definitions = {
  percent: { scale: 100, ratio: true },
  'per-1000': { scale: 1000, ratio: true },
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

/** A unit of measure. `attestation` is the unit of statements an assessor makes: achieved, partly, not. */
export type Unit = keyof typeof definitions;

/** Every unit, in the order of the documentation. */
export const units = Object.freeze(Object.keys(definitions) as Unit[]);

/** The factor of a quotient in this unit (percent: 100), or `null` where the unit divides nothing. @internal */
export function scaleOf(unit: Unit): number | null {
  return definitions[unit].scale;
}

/** Whether a value is one of the units. @internal */
export function isUnit(value: unknown): value is Unit {
  return typeof value === 'string' && Object.hasOwn(definitions, value);
}

/** Whether a value in one unit can be one in another. @internal */
export function isConvertible(from: Unit, to: Unit): boolean {
  const [source, target]: readonly UnitDefinition[] = [definitions[from], definitions[to]];
  return from === to || (source!.ratio === true && target!.ratio === true);
}

/**
 * The power-of-ten factor that takes a value from one unit into another, as numerator and denominator.
 * Throws `UNIT_MISMATCH` where there is none. @internal
 */
export function conversion(from: unknown, to: Unit, where: string): { readonly times: number; readonly over: number } {
  if (isUnit(from)) {
    if (from === to) return { times: 1, over: 1 };
    if (isConvertible(from, to)) return { times: scaleOf(to) ?? 1, over: scaleOf(from) ?? 1 };
  }
  throw fault('UNIT_MISMATCH', where, `an observation in ${to}`, from);
}
