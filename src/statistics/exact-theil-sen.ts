/**
 * The Theil–Sen slope as a fraction, and its sign, for verdicts: near n log n steps for n points, never all pairs.
 *
 * The number of pairs with a slope below m is the number of inversions of y − m·x in the order of x, and a merge sort
 * counts them. The sign needs only m = 0. The slope itself is found by halving a bracket on doubles until few
 * slopes are left in it, and then from slope to slope with exact counts: of two points that are neighbours in the
 * order of y − m·x, one pair has the next slope above m.
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
  // Between a fall and a rise, which are then those nearest to nothing, their sizes decide.
  if (low < 0 && high > 0) return compare(nextSlope(points, zero), nextSlope(points.map(upsideDown), zero));
  return Math.sign(low + high);
}

/** The median of the slopes, a time unit; zero where no two points are apart. Points in order of time. @internal */
export function medianSlope(points: readonly TimedValue[]): Fraction {
  const all = pairsOf(points);
  if (all === 0) return zero;
  const { slope, upTo } = slopeAt(points, (all - 1) >> 1);
  if (all % 2 === 1) return slope;
  const above = upTo > all >> 1 ? slope : nextSlope(points, slope);
  return divide(add(slope, above), fraction(2));
}

/** How many pairs of points are apart in time. */
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

/** The slope at a place in ascending order, from 0, and how many slopes are not above it. */
function slopeAt(points: readonly TimedValue[], place: number): { readonly slope: Fraction; readonly upTo: number } {
  const all = pairsOf(points);
  const upTo = (slope: Fraction): number => all - countBelow(points.map(upsideDown), negate(slope));
  let { low, high } = bracket(points, place);
  // The bracket was found in doubles: it is widened until it holds, exactly.
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

/** Halvings of the bracket in doubles: few slopes are left in it, and its ends have short fractions. */
const halvings = 26;

/** Two levels between which the slope at a place most likely lies, not equal; in doubles, which may err. */
function bracket(points: readonly TimedValue[], place: number): { readonly low: Fraction; readonly high: Fraction } {
  const differences = points.map(({ value }) => subtract(value, points[0]!.value));
  const most = differences.reduce((large, each) => (compare(absolute(each), large) > 0 ? absolute(each) : large), zero);
  const widest = add(multiply(most, fraction(2)), fraction(1));
  const range = 2 * toNumber(most);
  // Outside the sizes at which doubles keep their digits, the ends are as far apart as slopes can be.
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

/** A point with its distance from the line through the origin that has the slope asked about. */
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

/** How many slopes are below a level. */
function countBelow(points: readonly TimedValue[], slope: Fraction): number {
  // Points of one time are no pair: in order of height they are no inversion either.
  const heights = heightsAt(points, slope).sort((a, b) => a.time - b.time || compare(a.height, b.height));
  return inversions(heights, (a, b) => compare(a.height, b.height));
}

/** The lowest slope above a level; there is one. */
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

/** How many pairs are out of order, by merge sort. */
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

/** Merges two runs of a width, the first of which begins at `start`; the number of pairs out of order between them. */
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
