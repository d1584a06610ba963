/** The size of a change from the base year's value, its direction, and whether it is possible. */
import {
  absolute,
  add,
  compare,
  divide,
  fraction,
  multiply,
  signOf,
  subtract,
  type Fraction,
} from '../../core/fraction.js';
import type { DecimalText } from '../../core/decimal.js';
import type { Direction } from './direction.js';
import type { FieldRule, ValidRange } from './field.js';

/** The size of a change. Exactly one of `changePercent`, `change` and `factor` is given. */
export interface Change {
  readonly baselineYear: number;
  /** In percent of the absolute base value, signed: `"-20"` is a fall by a fifth. */
  readonly changePercent?: DecimalText;
  /** In the indicator's unit, signed; for a percentage in percentage points: `"4"` is 提高4个百分点. */
  readonly change?: DecimalText;
  /**
   * The base value is multiplied by this number or fraction: `"2"` doubles it, `"5/6"` is a fall by a sixth. For a base
   * below zero the change is the same share of its absolute value: `"2"` is a rise by all of it.
   */
  readonly factor?: string;
  /**
   * The direction; by default the sign of the change gives it. A change of zero keeps a level and needs it: `increase`
   * means not below the base value, `decrease` not above it.
   */
  readonly direction?: Direction;
  /**
   * The change is the change of each year from the base year to the due year; a change in percent or by a factor
   * compounds.
   */
  readonly per?: 'year';
  /** The year by which the change must be reached. */
  readonly due: number;
}

const one = fraction(1);
const sizes = ['changePercent', 'change', 'factor'] as const;

/** The factor applied to the base value; `null` where the change is added instead. @internal */
export function ratioOf({ changePercent, factor }: Change): Fraction | null {
  if (changePercent !== undefined) return add(one, divide(fraction(changePercent), fraction(100)));
  if (factor === undefined) return null;
  const [over, under = '1'] = factor.split('/');
  return divide(fraction(over!), fraction(under));
}

/** The sign of a change; for a factor, positive above one and negative below one. @internal */
export function signOfChange(criterion: Change): number {
  const ratio = ratioOf(criterion);
  return signOf(ratio ? subtract(ratio, one) : fraction(criterion.change!));
}

/** The direction a change asks for. @internal */
export function directionOfChange(criterion: Change): Direction {
  return criterion.direction ?? (signOfChange(criterion) < 0 ? 'decrease' : 'increase');
}

/** The total change up to the due year: a share of the absolute base value, or an amount added to it. @internal */
export function wholeChangeOf(criterion: Change): { readonly share: Fraction } | { readonly added: Fraction } {
  const years = yearsOf(criterion);
  const ratio = ratioOf(criterion);
  if (!ratio) return { added: multiply(fraction(criterion.change!), fraction(years)) };
  return { share: subtract(powerOf(ratio, years), one) };
}

/** The value in the due year that a change requires. @internal */
export function aimOf(criterion: Change, base: Fraction): Fraction {
  const change = wholeChangeOf(criterion);
  // The share is of the absolute base value, so that a rise by half from −10 ends at −5.
  return add(base, 'added' in change ? change.added : multiply(absolute(base), change.share));
}

function powerOf(ratio: Fraction, times: number): Fraction {
  let power = one;
  for (let i = 0; i < times; i++) power = multiply(power, ratio);
  return power;
}

/**
 * Whether a change leads from a possible value to another possible value: a rise of a percentage by 120 points does
 * not, nor does a fall by 120 %. Without a base year, the change of one year is checked.
 */
function isPossible(criterion: Change, { min, max }: ValidRange): boolean {
  const ratio = ratioOf(criterion);
  const years = yearsOf(criterion);
  const times = Number.isInteger(years) ? years : 1;
  const [low, high] = [min, max].map((end) => (end == null ? null : fraction(end)));
  if (!ratio) {
    if (!low || !high) return true;
    const change = multiply(fraction(criterion.change!), fraction(times));
    return compare(absolute(change), subtract(high, low)) <= 0;
  }
  // Where negative values are possible, every value can be reached.
  if (!low || signOf(low) < 0) return true;
  if (signOf(ratio) < 0) return false;
  const power = powerOf(ratio, times);
  return !high || (compare(multiply(low, power), high) <= 0 && compare(multiply(high, power), low) >= 0);
}

/** How often the change is applied: once, or once a year. @internal */
export function yearsOf({ per, due, baselineYear }: Change): number {
  return per === 'year' ? due - baselineYear : 1;
}

/** @internal */
export const changeRule: FieldRule<Change> = (criterion, range) => {
  const given = sizes.filter((name) => name in criterion);
  if (given.length !== 1)
    return { field: given[1] ?? 'changePercent', expected: 'exactly one of changePercent, change and factor' };
  // A field that is not valid is `undefined` here; its mistake is already reported.
  if (criterion[given[0]!] === undefined) return null;
  if (!isPossible(criterion, range)) {
    const { min, max } = range;
    const expected = `a change that leads to a possible value of its indicator, from ${min ?? '−∞'} to ${max ?? '∞'}`;
    return { field: given[0]!, expected };
  }
  const { direction } = criterion;
  const sign = signOfChange(criterion);
  if (sign === 0)
    return 'direction' in criterion
      ? null
      : { field: 'direction', expected: "'increase' (not below) or 'decrease' (not above), for a change of zero" };
  const moved = sign > 0 ? 'increase' : 'decrease';
  return direction === undefined || direction === moved
    ? null
    : { field: 'direction', expected: `${moved}, as its change` };
};
