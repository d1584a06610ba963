/**
 * The Theil–Sen slope as a fraction, and its sign, for verdicts: about n log n steps for n points, without computing
 * all pairs.
 *
 * The number of pairs with a slope below m is the number of inversions of y − m·x in the order of x, and a merge sort
 * counts them. The sign needs only m = 0. For the slope itself, a bracket in doubles is halved until it holds few
 * slopes; then the search goes from slope to slope with exact counts: the next slope above m belongs to two points that
 * are neighbours in the order of y − m·x.
 *
 * @see P. K. Sen, "Estimates of the regression coefficient based on Kendall's tau", JASA 63 (1968) 1379–1389; W. R.
 * Knight, "A computer method for calculating Kendall's tau with ungrouped data", JASA 61 (1966) 436–439; M. B.
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

/** A point: a whole number of time units, and a value. @internal */
export interface TimedValue {
  readonly time: number;
  readonly value: Fraction;
}

/**
 * The sign of the median of the slopes between all pairs of points with different times; points in order of time.
 * @internal
 */
export function slopeSign(points: readonly TimedValue[]): number {
  const all = pairsOf(points);
  if (all === 0) return 0;
  const falling = countBelow(points, zero);
  const rising = countBelow(points.map(upsideDown), zero);
  const signAt = (place: number): number => Number(place >= all - rising) - Number(place < falling);
  const [low, high] = [signAt((all - 1) >> 1), signAt(all >> 1)];
  // The middle two are a fall and a rise, the ones nearest to zero: their sizes decide.
  if (low < 0 && high > 0) return compare(nextSlope(points, zero), nextSlope(points.map(upsideDown), zero));
  return Math.sign(low + high);
}

/** The median slope per time unit; zero where all points have one time. Points in order of time. @internal */
export function medianSlope(points: readonly TimedValue[]): Fraction {
  const all = pairsOf(points);
  if (all === 0) return zero;
  const { slope, upTo } = slopeAt(points, (all - 1) >> 1);
  if (all % 2 === 1) return slope;
  const above = upTo > all >> 1 ? slope : nextSlope(points, slope);
  return divide(add(slope, above), fraction(2));
}

/** The number of pairs of points with different times. */
function pairsOf(points: readonly TimedValue[]): number {
  let pairs = (points.length * (points.length - 1)) / 2;
  for (let i = 0, together = 0; i < points.length; i++) {
    together = points[i]!.time === points[i - 1]?.time ? together + 1 : 0;
    pairs -= together;
  }
  return pairs;
}

function upsideDown({ time, value }: TimedValue): TimedValue {
  return { time, value: negate(value) };
}

/** The slope with a rank, from 0, and the number of slopes not above it. */
function slopeAt(points: readonly TimedValue[], place: number): { readonly slope: Fraction; readonly upTo: number } {
  const all = pairsOf(points);
  const upTo = (slope: Fraction): number => all - countBelow(points.map(upsideDown), negate(slope));
  let { low, high } = bracket(points, place);
  // The bracket was found in doubles: it is widened until exact counts confirm it.
  for (let step = subtract(high, low); upTo(low) > place; step = add(step, step)) low = subtract(low, step);
  for (let step = subtract(high, low); upTo(high) <= place; step = add(step, step)) high = add(high, step);
  for (;;) {
    const slope = nextSlope(points, low);
    const count = upTo(slope);
    if (count > place) return { slope, upTo: count };
    const middle = divide(add(slope, high), fraction(2));
    if (upTo(middle) > place) [low, high] = [slope, middle];
    else low = middle;
  }
}

/** The number of halvings in doubles: enough to leave few slopes, and few enough for short fractions as ends. */
const halvings = 26;

/** Two different numbers between which the slope with a rank probably lies; computed in doubles, which may err. */
function bracket(points: readonly TimedValue[], place: number): { readonly low: Fraction; readonly high: Fraction } {
  const differences = points.map(({ value }) => subtract(value, points[0]!.value));
  const most = differences.reduce((large, each) => (compare(absolute(each), large) > 0 ? absolute(each) : large), zero);
  const widest = add(multiply(most, fraction(2)), fraction(1));
  const range = 2 * toNumber(most);
  // For sizes at which doubles lose digits, the bracket is as wide as possible.
  if (!(range > 2 ** -900 && range < 2 ** 900)) return { low: negate(widest), high: widest };
  const values = differences.map(toNumber);
  const unit = 2 ** (Math.ceil(Math.log2(range)) - halvings);
  let [low, high] = [-(2 ** halvings) - 1, 2 ** halvings + 1];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    const heights = points.map(({ time }, point) => values[point]! - middle * unit * (time - points[0]!.time));
    if (inversions(heights, (a, b) => a - b) > place) high = middle;
    else low = middle;
  }
  const level = fraction(unit);
  return { low: multiply(fraction(low), level), high: multiply(fraction(high), level) };
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

/** The number of pairs with a slope below this one. */
function countBelow(points: readonly TimedValue[], slope: Fraction): number {
  // Points with the same time form no pair: sorted by height, they are no inversion.
  const heights = heightsAt(points, slope).sort((a, b) => a.time - b.time || compare(a.height, b.height));
  return inversions(heights, (a, b) => compare(a.height, b.height));
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

/** The number of pairs out of order, by merge sort. */
function inversions<T>(items: readonly T[], order: (a: T, b: T) => number): number {
  let from = [...items];
  let into = [...items];
  let count = 0;
  for (let width = 1; width < from.length; width *= 2) {
    for (let start = 0; start < from.length; start += 2 * width) count += merge(from, into, start, width, order);
    [from, into] = [into, from];
  }
  return count;
}

/** Merges two neighbouring runs of a width, from `start` on; returns the pairs out of order between them. */
function merge<T>(from: readonly T[], into: T[], start: number, width: number, order: (a: T, b: T) => number): number {
  const middle = Math.min(start + width, from.length);
  const end = Math.min(start + 2 * width, from.length);
  let [left, right, count] = [start, middle, 0];
  for (let place = start; place < end; place++) {
    if (left < middle && (right >= end || order(from[left]!, from[right]!) <= 0)) into[place] = from[left++]!;
    else {
      into[place] = from[right++]!;
      count += middle - left;
    }
  }
  return count;
}
