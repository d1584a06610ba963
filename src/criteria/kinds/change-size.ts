/** How much a change of the base year's value is, which way it goes, and whether it can be made. */
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

/** How much a value changes. Exactly one of `changePercent`, `change` and `factor` says it. */
export interface Change {
  readonly baselineYear: number;
  /** In percent of the size of the base value, signed: `"-20"` is a fall by a fifth. */
  readonly changePercent?: DecimalText;
  /** In the indicator's unit, signed; of a percentage in percentage points: `"4"` is 提高4个百分点. */
  readonly change?: DecimalText;
  /** What the base value is multiplied by, a number or a fraction: `"2"` doubles it, `"5/6"` is a fall by a sixth. */
  readonly factor?: string;
  /**
   * Which way: as the sign of the change says, unless it is a change of nothing, which holds a level. Then `increase`
   * is not below the base value, and `decrease` not above it.
   */
  readonly direction?: Direction;
  /**
   * The change is that of one year, counted from the base year to the due year; one in percent or by a factor
   * compounds.
   */
  readonly per?: 'year';
  /** The year by which the change is made. */
  readonly due: number;
}

const one = fraction(1);
const sizes = ['changePercent', 'change', 'factor'] as const;

/** What the value of the base year is multiplied by; `null` where something is added to it. @internal */
export function ratioOf({ changePercent, factor }: Change): Fraction | null {
  if (changePercent !== undefined) return add(one, divide(fraction(changePercent), fraction(100)));
  if (factor === undefined) return null;
  const [over, under = '1'] = factor.split('/');
  return divide(fraction(over!), fraction(under));
}

/** The sign of a change: of a factor, whether it is above or below one. @internal */
export function signOfChange(criterion: Change): number {
  const ratio = ratioOf(criterion);
  return signOf(ratio ? subtract(ratio, one) : fraction(criterion.change!));
}

/** The direction a change asks for. @internal */
export function directionOfChange(criterion: Change): Direction {
  return criterion.direction ?? (signOfChange(criterion) < 0 ? 'decrease' : 'increase');
}

/** All of the change, up to the due year: a share of the size of the base value, or what is added to it. @internal */
export function wholeChangeOf(criterion: Change): { readonly share: Fraction } | { readonly added: Fraction } {
  const years = yearsOf(criterion);
  const ratio = ratioOf(criterion);
  if (!ratio) return { added: multiply(fraction(criterion.change!), fraction(years)) };
  return { share: subtract(powerOf(ratio, years), one) };
}

/** The value in the due year that a change of the base value leads to. @internal */
export function aimOf(criterion: Change, base: Fraction): Fraction {
  const change = wholeChangeOf(criterion);
  // A change is a share of the size of the base, so that a rise of half from −10 ends at −5.
  return add(base, 'added' in change ? change.added : multiply(absolute(base), change.share));
}

function powerOf(ratio: Fraction, times: number): Fraction {
  let power = one;
  for (let i = 0; i < times; i++) power = multiply(power, ratio);
  return power;
}

/**
 * Whether a change leads from some possible value to another one: none by 120 points leads from one percentage to
 * another, nor does a fall by 120 %. Where the base year is not known yet, one year’s change is looked at.
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
  // Of values that may be negative, any can be reached.
  if (!low || signOf(low) < 0) return true;
  if (signOf(ratio) < 0) return false;
  const power = powerOf(ratio, times);
  return !high || (compare(multiply(low, power), high) <= 0 && compare(multiply(high, power), low) >= 0);
}

/** How many times the change is made. @internal */
export function yearsOf({ per, due, baselineYear }: Change): number {
  return per === 'year' ? due - baselineYear : 1;
}

/** @internal */
export const changeRule: FieldRule<Change> = (criterion, range) => {
  const given = sizes.filter((name) => name in criterion);
  if (given.length !== 1)
    return { field: given[1] ?? 'changePercent', expected: 'exactly one of changePercent, change and factor' };
  // What is not sound is undefined, and breaks no rule.
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
      : { field: 'direction', expected: "'increase' (not below) or 'decrease' (not above), for a change of nothing" };
  const moved = sign > 0 ? 'increase' : 'decrease';
  return direction === undefined || direction === moved
    ? null
    : { field: 'direction', expected: `${moved}, as its change` };
};
