/**
 * Kendall's S of a series against time, and its distribution without a trend: the whole Mann–Kendall test except the
 * normal approximation, without dependencies.
 */
import { sortCounting } from './inversions.js';
import { tiesOfSorted } from './order-statistics.js';

/** The number of rises minus falls over all pairs of a series, earlier to later. @internal */
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
 * The variance of S over all orders of the points, corrected for groups of equal values: exact for ties in one series;
 * for ties in both, two small terms are missing. Never negative. @internal
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
 * Updates the number of orders with 0, 1, 2 … falls for one more value: the `inGroup`-th of its group, among `placed`
 * smaller values. The generating function is multiplied by (1 − q^(placed + inGroup)) / (1 − q^inGroup); for all values
 * it is a product of Gaussian binomial coefficients.
 *
 * The function stays symmetric with a single peak. So one half is computed from its end, where sums rise and
 * differences lose no digits; the other half is its mirror image.
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
 * The exact probability that a random order of the same values has an S at least as far from 0.
 *
 * The groups of equal values are inserted one by one, rarest first. The positions of a group are independent of the
 * order of the groups before it, so the number of falls is a sum of independent counts, with or without ties. Only the
 * sizes of the groups matter, not their values. Orders are counted only up to the observed number of falls; time grows
 * with points³.
 *
 * @see H. B. Mann and D. R. Whitney, "On a Test of Whether One of Two Random Variables Is Stochastically Larger than
 *   the Other", Annals of Mathematical Statistics 18 (1947) 50–60; G. E. Andrews, "The Theory of Partitions" (1976),
 *   3.3, for the generating function.
 * @internal
 */
export function exactChance({ s, untiedPairs, ties }: KendallScore): number {
  // S = untiedPairs − 2·falls is symmetric about 0, so both tails have the same probability.
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
