/**
 * The Theil–Sen slope as a fraction, for verdicts: near n log n steps for n points, never all pairs.
 *
 * The pairs with a slope below m are those in which y − m·x falls. The search halves a bracket about the slope, with
 * levels of few decimal places, until it holds one slope or no further such level. Then it goes from slope to slope: of
 * two points that are neighbours in the order of y − m·x, one pair has the next slope above m.
 *
 * @see P. K. Sen, "Estimates of the regression coefficient based on Kendall's tau", JASA 63 (1968) 1379–1389; M. B.
 * Dillencourt, D. M. Mount and N. S. Netanyahu, "A randomized algorithm for slope selection", International Journal of
 * Computational Geometry & Applications 2 (1992) 1–27, for slopes counted as inversions.
 */
import {
  absolute,
  add,
  compare,
  divide,
  fraction,
  multiply,
  negate,
  signOf,
  subtract,
  toNumber,
  zero,
  type Fraction,
} from '../core/fraction.js';
import { pairsSoFar, type SignedPairs } from './signed-pairs.js';

/** A point: a whole number of time units, and a value. @internal */
export interface TimedValue {
  readonly time: number;
  readonly value: Fraction;
}

/**
 * The sign of the median slope of a series in which half of the pairs fall and half rise: the steeper of the two slopes
 * nearest to zero decides. @internal
 */
export function slopeSignBySizes(times: readonly number[], values: readonly Fraction[]): number {
  const points = times.map((time, i) => ({ time, value: values[i]! }));
  return compare(nextSlope(points, zero), nextSlope(points.map(upsideDown), zero));
}

/** The median slope per time unit; zero where all points have one time. Points in order of time. @internal */
export function medianSlope(points: readonly TimedValue[]): Fraction {
  const all = points.length === 0 ? 0 : pairsAbout(points, zero).all;
  if (all === 0) return zero;
  const { slope, upTo } = slopeAt(points, (all - 1) >> 1);
  // Of an odd number of slopes, the middle one is counted twice.
  const above = upTo > all >> 1 ? slope : nextSlope(points, slope);
  return divide(add(slope, above), fraction(2));
}

function upsideDown({ time, value }: TimedValue): TimedValue {
  return { time, value: negate(value) };
}

/** The slope with a rank, from 0, and the number of slopes not above it. */
function slopeAt(points: readonly TimedValue[], place: number): { readonly slope: Fraction; readonly upTo: number } {
  const upTo = (level: Fraction): number => {
    const { all, rises } = pairsAbout(points, level);
    return all - rises;
  };
  let { low, high } = widest(points);
  const places = Math.max(0, Math.min(7 - Math.ceil(Math.log10(toNumber(high))), mostPlaces));
  let [below, above] = [0, Infinity];
  for (let level = between(low, high, places); level && above - below > 1; level = between(low, high, places)) {
    const count = upTo(level);
    if (count > place) [high, above] = [level, count];
    else [low, below] = [level, count];
  }
  for (;;) {
    const slope = nextSlope(points, low);
    const count = upTo(slope);
    if (count > place) return { slope, upTo: count };
    const middle = divide(add(slope, high), fraction(2));
    if (upTo(middle) > place) [low, high] = [slope, middle];
    else low = middle;
  }
}

/** Two levels that every slope lies between. */
function widest(points: readonly TimedValue[]): { readonly low: Fraction; readonly high: Fraction } {
  const sizes = points.map(({ value }) => absolute(subtract(value, points[0]!.value)));
  const most = sizes.reduce((large, size) => (compare(size, large) > 0 ? size : large));
  const high = add(multiply(most, fraction(2)), fraction(1));
  return { low: negate(high), high };
}

/** The most decimal places of a level. */
const mostPlaces = 15;

/** A level with that many decimal places, about halfway between two; `null` where there is none. */
function between(low: Fraction, high: Fraction, places: number): Fraction | null {
  const middle = (toNumber(low) + toNumber(high)) / 2;
  if (!Number.isFinite(middle)) return null;
  const level = fraction(middle.toFixed(places));
  return compare(low, level) < 0 && compare(level, high) < 0 ? level : null;
}

/** A point with its vertical distance from the line through the origin with a given slope. */
interface Height extends TimedValue {
  readonly height: Fraction;
}

function heightsAt(points: readonly TimedValue[], slope: Fraction): Height[] {
  const level = signOf(slope) === 0;
  const start = points[0]!.time;
  return points.map(({ time, value }) => ({
    time,
    value,
    height: level ? value : subtract(value, multiply(slope, fraction(time - start))),
  }));
}

/** The pairs of points by their heights: pairs that fall have slopes below the level. */
function pairsAbout(points: readonly TimedValue[], slope: Fraction): SignedPairs {
  const heights = heightsAt(points, slope);
  const pairs = pairsSoFar(
    heights.map(({ time }) => time),
    heights.map(({ height }) => height),
  );
  return pairs[pairs.length - 1]!;
}

/** The lowest slope above this one; there is at least one. */
function nextSlope(points: readonly TimedValue[], slope: Fraction): Fraction {
  const order = heightsAt(points, slope).sort((a, b) => compare(a.height, b.height) || b.time - a.time);
  let lowest: Fraction | undefined;
  for (let i = 1; i < order.length; i++) {
    const [a, b] = [order[i - 1]!, order[i]!];
    if (b.time <= a.time) continue;
    const between = divide(subtract(b.value, a.value), fraction(b.time - a.time));
    if (lowest === undefined || compare(between, lowest) < 0) lowest = between;
  }
  return lowest!;
}
