/**
 * Selects slopes between pairs of points by rank, without computing all pairs: about n log n steps for n points.
 *
 * For points in the order of x, the pairs with a slope below m are the pairs out of order by y − m·x; a merge sort
 * counts them. A bracket is halved until it holds few slopes; these are listed, also by a merge sort, and the slope
 * asked for is selected.
 *
 * @see M. B. Dillencourt, D. M. Mount and N. S. Netanyahu, "A randomized algorithm for slope selection", International
 *   Journal of Computational Geometry & Applications 2 (1992) 1–27, for slopes as inversions.
 */
import { sortCounting } from './inversions.js';
import { select } from './order-statistics.js';

/** Points in the order of x; those of equal x, which form no pair, in any. */
interface Points {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** Up to this many pairs, computing every slope takes fewer steps than halving. */
const mostPairs = 1 << 15;

/** The slopes of points by their rank in ascending order. @internal */
export interface SlopesByRank {
  /** The number of pairs of points with different x. */
  readonly count: number;
  /** The slope with a rank, from 0. */
  readonly at: (place: number) => number;
}

/**
 * The slopes of all pairs of points with different x, by rank. Up to some 250 points they are exactly the slopes of the
 * definition; beyond, slopes whose difference is below rounding count as equal. @internal
 */
export function slopesByRank(x: readonly number[], y: readonly number[]): SlopesByRank {
  const { length } = x;
  if ((length * (length - 1)) / 2 <= mostPairs) {
    const slopes = allSlopes(x, y);
    return { count: slopes.length, at: (place) => select(slopes, place) };
  }
  const points = inOrder(x, y);
  const count = pairsApart(points);
  return { count, at: (place) => slopeAt(points, place, count) };
}

/** The slopes of all pairs of points with different x, in no order. */
function allSlopes(x: readonly number[], y: readonly number[]): number[] {
  const slopes: number[] = [];
  for (let later = 1; later < x.length; later++) {
    for (let earlier = 0; earlier < later; earlier++) {
      const run = x[later]! - x[earlier]!;
      if (run !== 0) slopes.push(slopeOf(y[later]! - y[earlier]!, run));
    }
  }
  return slopes;
}

function slopeOf(rise: number, run: number): number {
  return rise === 0 ? 0 : rise / run;
}

function inOrder(x: readonly number[], y: readonly number[]): Points {
  const order = x.map((_x, place) => place).sort((a, b) => x[a]! - x[b]!);
  return {
    x: Float64Array.from(order, (place) => x[place]!),
    y: Float64Array.from(order, (place) => y[place]!),
  };
}

function pairsApart({ x }: Points): number {
  let pairs = (x.length * (x.length - 1)) / 2;
  for (let i = 1, together = 0; i < x.length; i++) {
    together = x[i] === x[i - 1] ? together + 1 : 0;
    pairs -= together;
  }
  return pairs;
}

/** The slope with a rank, among very many slopes. */
function slopeAt(points: Points, place: number, count: number): number {
  const falling = countBelow(points, 0);
  const rising = countBelow({ x: points.x, y: points.y.map((y) => -y) }, 0);
  // Pairs of equal values may be many; their slope is 0.
  if (place >= falling && place < count - rising) return 0;
  const { gentlest, steepest, error } = scaleOf(points);
  const rises = place >= falling;
  let [low, high] = rises ? [gentlest / 2, steepest] : [-steepest, -gentlest / 2];
  let [below, upTo] = rises ? [count - rising, count] : [0, falling];
  while (upTo - below > 8 * points.x.length && high - low > 4 * error) {
    const middle = low + (high - low) / 2;
    const belowMiddle = countBelow(points, middle);
    if (belowMiddle > place) [high, upTo] = [middle, belowMiddle];
    else [low, below] = [middle, belowMiddle];
  }
  const isTight = high - low <= 4 * error;
  // Counts may be wrong for slopes this near to an end; the widened bracket holds the slope asked for.
  low = rises ? Math.max(low - 2 * error, gentlest / 2) : low - 2 * error;
  high = rises ? high + 2 * error : Math.min(high + 2 * error, -gentlest / 2);
  // In a tight bracket all slopes are equal within rounding, so any of them is the answer.
  const listed = slopesWithin(points, low, high, isTight ? 1 : Infinity);
  if (isTight) return listed[0]!;
  const rank = place - countBelow(points, low);
  return select(listed, Math.min(Math.max(rank, 0), listed.length - 1));
}

interface Scale {
  /** The smallest and largest possible size of a slope that is not zero. */
  readonly gentlest: number;
  readonly steepest: number;
  /** The largest error of a slope from rounding of heights. */
  readonly error: number;
}

function scaleOf({ x, y }: Points): Scale {
  const nearest = leastStep(x);
  const span = x[x.length - 1]! - x[0]!;
  const sorted = y.slice().sort();
  const [least, most] = [sorted[0]!, sorted[sorted.length - 1]!];
  const steepest = ((most - least) / nearest) * (1 + 2 ** -50);
  const largest = Math.max(Math.abs(least), Math.abs(most));
  const error = (2 ** -50 * (largest + steepest * span)) / nearest;
  return { gentlest: leastStep(sorted) / span, steepest, error };
}

/** The smallest distance between different neighbours in a sorted list. */
function leastStep(sorted: Float64Array): number {
  let least = Infinity;
  for (let i = 1; i < sorted.length; i++) {
    const step = sorted[i]! - sorted[i - 1]!;
    if (step > 0 && step < least) least = step;
  }
  return least;
}

/** The height of every point above the line with this slope through the first point. */
function heightsAt({ x, y }: Points, slope: number): Float64Array {
  return y.map((each, i) => each - slope * (x[i]! - x[0]!));
}

/** The number of pairs with a slope below this one. */
function countBelow(points: Points, slope: number): number {
  return sortCounting(byHeight(points, heightsAt(points, slope)));
}

/** Heights in the order of x; for equal x, which form no pair, in ascending order. */
function byHeight({ x }: Points, heights: Float64Array): Float64Array {
  for (let first = 0, next = 1; first < x.length; first = next, next++) {
    while (next < x.length && x[next] === x[first]) next++;
    if (next - first > 1) heights.subarray(first, next).sort();
  }
  return heights;
}

/** The slopes from `low` to `high`, in no order; at most `most`. */
function slopesWithin(points: Points, low: number, high: number, most: number): Float64Array {
  const heights = heightsAt(points, low);
  // Points of equal height keep the order of x, because sorting is stable.
  const order = Uint32Array.from(heights.keys()).sort((a, b) => heights[a]! - heights[b]!);
  return slopesCrossing(points, order, heightsAt(points, high), most);
}

/** The slopes of the pairs whose order by `heights` differs from `order`; at most `most`. */
function slopesCrossing({ x, y }: Points, order: Uint32Array, heights: Float64Array, most: number): Float64Array {
  const slopes: number[] = [];
  let [from, into]: [Uint32Array, Uint32Array] = [order, order.slice()];
  for (let width = 1; width < order.length; width *= 2) {
    for (let start = 0; start < order.length; start += 2 * width) {
      const middle = Math.min(start + width, order.length);
      const end = Math.min(start + 2 * width, order.length);
      let [left, right] = [start, middle];
      for (let place = start; place < end; place++) {
        if (left < middle && (right >= end || heights[from[left]!]! <= heights[from[right]!]!)) {
          into[place] = from[left++]!;
          continue;
        }
        const lower = from[right++]!;
        into[place] = lower;
        for (let each = left; each < middle && slopes.length < most; each++) {
          const upper = from[each]!;
          const run = x[upper]! - x[lower]!;
          if (run !== 0) slopes.push(slopeOf(y[upper]! - y[lower]!, run));
        }
      }
    }
    [from, into] = [into, from];
  }
  return Float64Array.from(slopes);
}
