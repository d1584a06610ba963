/** Whether a series moved in the required direction, where some of its figures are only bounds (60%以上). */
import { compare, isZero, negate, signOf, subtract, type Fraction } from '../../core/fraction.js';
import type { Indicator } from '../../core/model.js';
import { monthOf, possibleValues, type Point, type Possible } from '../evidence/point.js';

/** The required move. */
interface AskedMove {
  readonly direction: 'increase' | 'decrease';
  readonly required: Fraction;
  readonly monotone: boolean;
}

/**
 * `true` where every series that the bounds allow moved as required, `false` where no such series did, `null` where
 * some did. A required size depends on the base value, so it is undecided where the base value is only a bound.
 * @internal
 */
export function moveOfBounds(path: readonly Point[], asked: AskedMove, indicator: Indicator): boolean | null {
  const { direction, required, monotone } = asked;
  const baseline = path[0]!;
  if (!isZero(required) && baseline.bound !== undefined) return null;
  const values = path.map((point) => along(possibleValues(point, indicator), direction));
  const gained = isGained(values[0]!, values[values.length - 1]!, required);
  const kept = monotone ? neverTurned(values) : neverAgainst(path, values);
  if (gained === true && kept === true) return true;
  return gained === false || kept === false ? false : null;
}

/** The possible values, negated for `decrease`, so that a larger value is further in the required direction. */
function along({ low, high }: Possible, direction: AskedMove['direction']): Possible {
  return direction === 'increase' ? { low, high } : { low: high && negate(high), high: low && negate(low) };
}

function isGained(from: Possible, to: Possible, required: Fraction): boolean | null {
  const enough = (gain: Fraction): boolean => (isZero(required) ? signOf(gain) > 0 : compare(gain, required) >= 0);
  if (to.low !== null && from.high !== null && enough(subtract(to.low, from.high))) return true;
  return to.high !== null && from.low !== null && !enough(subtract(to.high, from.low)) ? false : null;
}

/** The smallest and largest possible comparison of a later value with an earlier: −1 below, 0 equal, 1 above. */
function orderOf(earlier: Possible, later: Possible): { readonly least: number; readonly most: number } {
  return {
    least: later.low === null || earlier.high === null ? -1 : compare(later.low, earlier.high),
    most: later.high === null || earlier.low === null ? 1 : compare(later.high, earlier.low),
  };
}

function neverTurned(values: readonly Possible[]): boolean | null {
  const steps = values.slice(1).map((later, i) => orderOf(values[i]!, later));
  if (steps.some(({ most }) => most < 0)) return false;
  return steps.every(({ least }) => least >= 0) ? true : null;
}

/**
 * Whether the median slope is not against the direction. Every pair of points is counted with its smallest possible
 * sign, then with its largest; `null` where the two counts disagree, or where the sizes of slopes would decide.
 */
function neverAgainst(path: readonly Point[], values: readonly Possible[]): boolean | null {
  const worst = new Map<number, number>();
  const best = new Map<number, number>();
  values.forEach((later, j) => {
    for (let i = 0; i < j; i++) {
      if (monthOf(path[i]!) === monthOf(path[j]!)) continue;
      const { least, most } = orderOf(values[i]!, later);
      worst.set(least, (worst.get(least) ?? 0) + 1);
      best.set(most, (best.get(most) ?? 0) + 1);
    }
  });
  const [lowest, highest] = [medianSign(worst), medianSign(best)];
  if (lowest !== null && lowest >= 0) return true;
  return highest !== null && highest < 0 ? false : null;
}

/** The sign of the median, from the count of each sign; `null` between a fall and a rise, where sizes decide. */
function medianSign(counts: ReadonlyMap<number, number>): number | null {
  const [falls, level, rises] = [-1, 0, 1].map((sign) => counts.get(sign) ?? 0) as [number, number, number];
  const all = falls + level + rises;
  if (all === 0) return 0;
  const signAt = (place: number): number => Number(place >= all - rises) - Number(place < falls);
  const [low, high] = [signAt((all - 1) >> 1), signAt(all >> 1)];
  return low < 0 && high > 0 ? null : Math.sign(low + high);
}
