/**
 * Kendall's S of a series against time, and how it is distributed when time tells nothing: the whole of the
 * Mann–Kendall test but the normal curve, and free of dependencies.
 */
import { tieSizes } from './order-statistics.js';

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
  let s = 0;
  for (let later = 1; later < values.length; later++) {
    for (let earlier = 0; earlier < later; earlier++) {
      s += Math.sign((values[later] as number) - (values[earlier] as number));
    }
  }
  const ties = tieSizes(values);
  return { s, untiedPairs: ties.reduce((rest, size) => rest - pairs(size), pairs(values.length)), ties };
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
 * Chances of 0, 1, 2 … falls between `smaller` values and `larger` equal ones when they are shuffled:
 * Mann and Whitney's U. If a larger value stands last, it takes part in no fall; if a smaller one does, all
 * the larger ones stand before it and fall.
 */
function fallsBetween(smaller: number, larger: number): readonly number[] {
  // chances[m] serves m smaller values, first with no larger one, then with one more each round.
  let chances: (readonly number[])[] = Array.from({ length: smaller + 1 }, () => [1]);
  for (let l = 1; l <= larger; l++) {
    const next: (readonly number[])[] = [[1]];
    for (let m = 1; m <= smaller; m++) {
      const largerLast = chances[m] ?? [];
      const smallerLast = next[m - 1] ?? [];
      const mixed = Array.from(
        { length: m * l + 1 },
        (_, falls) => (l * (largerLast[falls] ?? 0) + m * (smallerLast[falls - l] ?? 0)) / (m + l),
      );
      next.push(mixed);
    }
    chances = next;
  }
  return chances[smaller] ?? [];
}

/** The distribution of the sum of two independent counts. */
function convolve(a: readonly number[], b: readonly number[]): readonly number[] {
  const sum = new Array<number>(a.length + b.length - 1).fill(0);
  for (let i = 0; i < a.length; i++) {
    for (let j = 0; j < b.length; j++) sum[i + j] = (sum[i + j] as number) + (a[i] as number) * (b[j] as number);
  }
  return sum;
}

/**
 * The exact chance that a random order of the same values has an S at least as far from 0.
 *
 * Insert the groups of equal values one by one, smallest value first: where a group lies among those before
 * it has nothing to do with how they lie among themselves. So the number of falls is a sum of independent
 * counts, with ties or without. Only the sizes of the groups matter, not which of them is the larger value.
 * Time grows with points⁴. @internal
 */
export function exactChance({ s, untiedPairs, ties }: KendallScore): number {
  let falls: readonly number[] = [1];
  let placed = 0;
  for (const size of ties) {
    falls = convolve(falls, fallsBetween(placed, size));
    placed += size;
  }
  // S = untiedPairs − 2·falls is symmetric about 0, so either end is as likely as the other.
  const oneEnd = falls.slice(0, (untiedPairs - Math.abs(s)) / 2 + 1).reduce((sum, chance) => sum + chance, 0);
  return Math.min(1, 2 * oneEnd);
}
