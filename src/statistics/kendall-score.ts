/**
 * Kendall's S of a series against time, and how it is distributed when time tells nothing: the whole of the
 * Mann–Kendall test but the normal curve, and free of dependencies.
 */
import { sortCounting } from './inversions.js';
import { tiesOfSorted } from './order-statistics.js';

/** Rises less falls over all pairs of a series, earlier to later. @internal */
export interface KendallScore {
  readonly s: number;
  /** Pairs that are not tied. */
  readonly untiedPairs: number;
  /** How often each distinct value occurs. */
  readonly ties: readonly number[];
}

function pairs(points: number): number {
  return (points * (points - 1)) / 2;
}

/** @internal */
export function kendallScore(values: readonly number[]): KendallScore {
  const sorted = new Float64Array(values);
  const falls = sortCounting(sorted);
  const ties = tiesOfSorted(sorted);
  const untiedPairs = ties.reduce((rest, size) => rest - pairs(size), pairs(values.length));
  return { s: untiedPairs - 2 * falls, untiedPairs, ties };
}

/**
 * Variance of S over all orders of the points, less what groups of equal values take away: exact for ties in
 * one series, short of two small terms for ties in both. Never negative. @internal
 */
export function scoreVariance(points: number, ties: readonly number[]): number {
  const share = (size: number): number => size * (size - 1) * (2 * size + 5);
  return (
    Math.max(
      0,
      ties.reduce((rest, size) => rest - share(size), share(points)),
    ) / 18
  );
}

/**
 * How many orders of the values have 0, 1, 2 … falls, from a group of equal values to all of them: one value more of a
 * group, the `inGroup`-th, among `placed` smaller ones. The generating function is multiplied by
 * (1 − q^(placed + inGroup)) / (1 − q^inGroup); that of all values is a product of Gaussian binomial coefficients.
 *
 * It stays symmetric with a single peak. So each half is worked out from its end, where every difference is of a rising
 * sum and loses no digits, and the other half is its mirror image.
 */
function insertOne(orders: Float64Array, degree: number, placed: number, inGroup: number): number {
  const widened = degree + placed;
  const last = orders.length - 1;
  const half = Math.min(widened >> 1, last);
  for (let falls = inGroup; falls <= half; falls++) orders[falls]! += orders[falls - inGroup]!;
  const width = placed + inGroup;
  for (let falls = half; falls >= width; falls--) orders[falls]! -= orders[falls - width]!;
  for (let falls = half + 1; falls <= Math.min(widened, last); falls++) orders[falls] = orders[widened - falls]!;
  return widened;
}

/**
 * The exact chance that a random order of the same values has an S at least as far from 0.
 *
 * Insert the groups of equal values one by one, rarest first: where a group lies among those before it has nothing to
 * do with how they lie among themselves. So the number of falls is a sum of independent counts, with ties or without.
 * Only the sizes of the groups matter, not which of them is the larger value. Orders are counted up to the falls
 * observed and no further; time grows with points³.
 *
 * @see H. B. Mann and D. R. Whitney, "On a Test of Whether One of Two Random Variables Is Stochastically Larger than
 *   the Other", Annals of Mathematical Statistics 18 (1947) 50–60; G. E. Andrews, "The Theory of Partitions" (1976),
 *   3.3, for the generating function.
 * @internal
 */
export function exactChance({ s, untiedPairs, ties }: KendallScore): number {
  // S = untiedPairs − 2·falls is symmetric about 0, so either end is as likely as the other.
  const orders = new Float64Array((untiedPairs - Math.abs(s)) / 2 + 1);
  orders[0] = 1;
  let [all, placed, degree] = [1, 0, 0];
  for (const size of ties) {
    for (let inGroup = 1; inGroup <= size; inGroup++) {
      degree = insertOne(orders, degree, placed, inGroup);
      all *= (placed + inGroup) / inGroup;
    }
    placed += size;
  }
  let oneEnd = 0;
  for (const count of orders) oneEnd += count;
  return Math.min(1, (2 * oneEnd) / all);
}
