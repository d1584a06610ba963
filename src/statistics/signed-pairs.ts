/**
 * Counts the falling and the rising pairs of points, for every prefix of a series: n log n steps for n points.
 *
 * @see P. M. Fenwick, "A new data structure for cumulative frequency tables", Software: Practice and Experience 24
 *   (1994) 327–336.
 */
import { compare, type Fraction } from '../core/fraction.js';

/**
 * The number of pairs of points that differ in time, and the numbers of falling and rising pairs among them. @internal
 */
export interface SignedPairs {
  readonly all: number;
  readonly falls: number;
  readonly rises: number;
}

/**
 * The pairs among the points up to each point, for points in order of time. In a pair, the later point has its least
 * possible value, and the earlier point its greatest; `null`: no end. @internal
 */
export function pairsSoFar(
  times: readonly number[],
  least: readonly (Fraction | null)[],
  most: readonly (Fraction | null)[] = least,
): readonly SignedPairs[] {
  const ranks = ranksOf(most === least ? least : [...least, ...most]);
  const firstMost = ranks.length - times.length;
  const tree = new Uint32Array(ranks.length + 1);
  let [all, falls, rises, counted] = [0, 0, 0, 0];
  return times.map((time, i) => {
    // Points of the same time form no pair.
    for (; times[counted]! < time; counted++)
      for (let rank = ranks[firstMost + counted]!; rank > 0 && rank < tree.length; rank += rank & -rank) tree[rank]!++;
    const rank = ranks[i]!;
    all += counted;
    falls += counted - countUpTo(tree, rank);
    rises += countUpTo(tree, rank - 1);
    return { all, falls, rises };
  });
}

/** The number of points in the tree up to a rank. */
function countUpTo(tree: Uint32Array, rank: number): number {
  let count = 0;
  for (let left = rank; left > 0; left &= left - 1) count += tree[left]!;
  return count;
}

/** The rank of every end in ascending order, from 1, the same for equal ends; 0: no end. */
function ranksOf(ends: readonly (Fraction | null)[]): Uint32Array {
  const ranks = new Uint32Array(ends.length);
  const order = [...ends.keys()].filter((place) => ends[place] !== null);
  order.sort((a, b) => compare(ends[a]!, ends[b]!));
  let rank = 1;
  order.forEach((place, i) => {
    if (i > 0 && compare(ends[order[i - 1]!]!, ends[place]!) < 0) rank++;
    ranks[place] = rank;
  });
  return ranks;
}

/**
 * The sign of the median slope of the pairs; `null` where the middle is between a fall and a rise, so that sizes
 * decide. @internal
 */
export function medianSign({ all, falls, rises }: SignedPairs): number | null {
  if (all === 0) return 0;
  const signAt = (place: number): number => Number(place >= all - rises) - Number(place < falls);
  const [low, high] = [signAt((all - 1) >> 1), signAt(all >> 1)];
  return low < 0 && high > 0 ? null : Math.sign(low + high);
}
