/**
 * Units of measure.
 *
 * Ratio units (`percent`, `per-1000`, `per-100000`, `share`) are one quantity on different scales and convert
 * into each other; every other unit converts into nothing but itself. A percentage *point* is a difference of
 * percentages and is a unit of its own.
 */
import { fault } from './errors.js';
import type { Bilingual } from './text.js';

interface UnitDefinition {
  /** What a quotient of numerator and denominator is multiplied by; `null` where nothing is divided. */
  readonly scale: number | null;
  /** Whether the unit converts into the other ratio units. */
  readonly ratio: boolean;
  /** How a value is written: the text is put after the number. */
  readonly suffix: Bilingual;
  /** How a difference of two values is written; left out where it is written as a value is. */
  readonly points?: Bilingual;
}

const definitions = {
  percent: {
    scale: 100,
    ratio: true,
    suffix: { zh: '%', en: '%' },
    points: { zh: '个百分点', en: ' percentage points' },
  },
  'per-1000': {
    scale: 1000,
    ratio: true,
    suffix: { zh: '‰', en: ' per 1,000' },
    points: { zh: '个千分点', en: ' per 1,000' },
  },
  'per-100000': { scale: 100000, ratio: true, suffix: { zh: '/10万', en: ' per 100,000' } },
  share: { scale: 1, ratio: true, suffix: { zh: '', en: '' } },
  'percentage-points': { scale: null, ratio: false, suffix: { zh: '个百分点', en: ' percentage points' } },
  count: { scale: null, ratio: false, suffix: { zh: '', en: '' } },
  years: { scale: 1, ratio: false, suffix: { zh: '年', en: ' years' } },
  'hours-per-day': { scale: 1, ratio: false, suffix: { zh: '小时/日', en: ' hours a day' } },
  yuan: { scale: 1, ratio: false, suffix: { zh: '元', en: ' yuan' } },
  'males-per-100-females': { scale: 100, ratio: false, suffix: { zh: '（女=100）', en: ' males per 100 females' }, points: { zh: '', en: ' males per 100 females' } },
  attestation: { scale: null, ratio: false, suffix: { zh: '', en: '' } },
} as const satisfies Record<string, UnitDefinition>;

/** A unit of measure. `attestation` is the unit of statements an assessor makes: achieved, partly, not. */
export type Unit = keyof typeof definitions;

/** Every unit, in the order of the documentation. */
export const units = Object.freeze(Object.keys(definitions) as Unit[]);

/** What a unit is called after a number. @internal */
export function suffixOf(unit: Unit): Bilingual {
  return definitions[unit].suffix;
}

/** What a difference of two values in this unit is called after a number: percentages differ by percentage points. @internal */
export function pointsOf(unit: Unit): Bilingual {
  const { points, suffix }: UnitDefinition = definitions[unit];
  return points ?? suffix;
}

/** The factor of a quotient in this unit (percent: 100), or `null` where the unit divides nothing. @internal */
export function scaleOf(unit: Unit): number | null {
  return definitions[unit].scale;
}

/** Whether a value is one of the units. @internal */
export function isUnit(value: unknown): value is Unit {
  return typeof value === 'string' && Object.hasOwn(definitions, value);
}

/**
 * The power-of-ten factor that takes a value from one unit into another, as numerator and denominator.
 * Throws `UNIT_MISMATCH` where there is none. @internal
 */
export function conversion(from: unknown, to: Unit, where: string): { readonly times: number; readonly over: number } {
  if (isUnit(from)) {
    if (from === to) return { times: 1, over: 1 };
    const source: UnitDefinition = definitions[from];
    const target: UnitDefinition = definitions[to];
    if (source.ratio && target.ratio) return { times: target.scale ?? 1, over: source.scale ?? 1 };
  }
  throw fault('UNIT_MISMATCH', { where, expected: `an observation in ${to}`, received: from });
}
