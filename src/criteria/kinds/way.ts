/**
 * The way of a series from its baseline to a point: its turns and its median slope. Where some figures are only bounds
 * (60%以上), an answer is valid for every series that the bounds allow; `null` where these series give different answers.
 */
import { compare, negate, type Fraction } from '../../core/fraction.js';
import type { Indicator } from '../../core/model.js';
import { slopeSignBySizes } from '../../statistics/exact-theil-sen.js';
import { medianSign, pairsSoFar } from '../../statistics/signed-pairs.js';
import { monthOf, possibleValues, type Point, type Possible } from '../evidence/point.js';

type Direction = 'increase' | 'decrease';

/** The way to one point. @internal */
export interface Way {
  /** Whether a figure on the way is only a bound. */
  readonly isBounded: boolean;
  /** Whether no figure moved against the direction since the figure before it. */
  readonly neverTurned: boolean | null;
  /** Whether the median slope is not against the direction. */
  readonly neverAgainst: () => boolean | null;
}

/** The way from the first point of a path to each of its points, by its place; computed in one pass. @internal */
export function waysAlong(path: readonly Point[], direction: Direction, indicator: Indicator): (place: number) => Way {
  const times = path.map(monthOf);
  const possible = path.map((point) => along(possibleValues(point, indicator), direction));
  const firstBound = path.findIndex(({ bound }) => bound !== undefined);
  const isExact = firstBound < 0;
  const lows = possible.map(({ low }) => low);
  const highs = isExact ? lows : possible.map(({ high }) => high);
  // Every pair of points counts with its smallest possible sign, then with its largest.
  const worst = pairsSoFar(times, lows, highs);
  const best = isExact ? worst : pairsSoFar(times, highs.map(turned), lows.map(turned));
  const neverTurned = turnlessAlong(possible);
  return (i) => {
    const least = medianSign(worst[i]!);
    if (isExact || i < firstBound) {
      const slope = (): number => least ?? slopeSignBySizes(times.slice(0, i + 1), lows as readonly Fraction[]);
      return { isBounded: false, neverTurned: neverTurned[i]!, neverAgainst: () => slope() >= 0 };
    }
    const isAgainst = (medianSign(best[i]!) ?? 0) > 0;
    return {
      isBounded: true,
      neverTurned: neverTurned[i]!,
      neverAgainst: () => (least ?? -1) >= 0 || (isAgainst ? false : null),
    };
  };
}

/** For each place, whether no value up to it moved against the direction. */
function turnlessAlong(possible: readonly Possible[]): readonly (boolean | null)[] {
  let soFar: boolean | null = true;
  return possible.map((value, i) => {
    if (i > 0 && soFar !== false) soFar = goesOn(possible[i - 1]!, value) && soFar;
    return soFar;
  });
}

/** Whether a value did not move against the direction since the value before it. */
function goesOn(earlier: Possible, later: Possible): boolean | null {
  if (later.low !== null && earlier.high !== null && compare(later.low, earlier.high) >= 0) return true;
  return later.high !== null && earlier.low !== null && compare(later.high, earlier.low) < 0 ? false : null;
}

/** The possible values, negated for `decrease`, so that a larger value is further in the direction. @internal */
export function along({ low, high }: Possible, direction: Direction): Possible {
  return direction === 'increase' ? { low, high } : { low: turned(high), high: turned(low) };
}

function turned(end: Fraction | null): Fraction | null {
  return end && negate(end);
}
