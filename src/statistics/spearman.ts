import { centredRanks } from './order-statistics.js';
import { requirePairs } from './preconditions.js';
import { studentTwoTails } from './student-t.js';

/** Whether two series rise and fall together. */
export interface Spearman {
  /** How many pairs of values were compared. */
  readonly points: number;
  /** Correlation of the ranks, from −1 (opposite order) to 1 (same order); 0 where either series is constant. */
  readonly rho: number;
  /** Probability of a rho at least this far from 0, in either direction, in unrelated series; from 0 to 1. */
  readonly p: number;
  /** How `p` was found: from all ways to pair the values, or from Student's t distribution. */
  readonly method: 'exact' | 'student-t';
}

/** Up to this many points all pairings are counted; R's `cor.test` is exact up to the same size. */
const mostExactPoints = 9;

/**
 * Spearman's rank correlation: how consistently y rises with x, on a straight line or not.
 *
 * It is Pearson's correlation of the ranks, equal values sharing the mean of theirs. Up to 9 points `p` is
 * exact, counted over all ways to pair the values, with ties too; beyond, t = ρ·√((n − 2) / (1 − ρ²)) is taken
 * as Student's with n − 2 degrees of freedom.
 *
 * @param x - One series, in any order.
 * @param y - The other, one value for each x. Exchanging the two changes nothing.
 * @returns If either is constant, rho is 0 and p is 1. From 10 points on, a perfect order gives p 0: it is smaller than
 * the approximation can show.
 * @throws {@link IndicatorError} `TOO_FEW_POINTS` under 2; `BAD_SERIES` for unequal lengths; `BAD_NUMBER` for
 * a value that is not finite, or not 0 and not of size 1e-75 to 1e75.
 * @see C. Spearman, "The Proof and Measurement of Association between Two Things", American Journal of
 * Psychology 15 (1904) 72–101; M. G. Kendall, "Rank Correlation Methods", 4th ed. (1975), chapters 3–5.
 * @example
 * const related = spearman([1, 2, 3, 4, 5], [2, 1, 4, 3, 9]);
 * related.rho.toFixed(9) //=> '0.800000000'
 * related.p.toFixed(6) //=> '0.133333'
 */
export function spearman(x: readonly number[], y: readonly number[]): Spearman {
  requirePairs('spearman', x, y, 2);
  const a = centredRanks(x);
  const b = centredRanks(y);
  const method = x.length <= mostExactPoints ? 'exact' : 'student-t';
  const squaresOfA = sumOfProducts(a, a);
  const squaresOfB = sumOfProducts(b, b);
  if (squaresOfA === 0 || squaresOfB === 0) return { points: x.length, rho: 0, p: 1, method };
  const product = sumOfProducts(a, b);
  const rho = product / Math.sqrt(squaresOfA * squaresOfB);
  return {
    points: x.length,
    rho,
    p: method === 'exact' ? exactChance(a, b, product) : studentChance(x.length - 2, rho, lackOfOrder(a, b, product)),
    method,
  };
}

function sumOfProducts(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, i) => sum + value * (b[i] as number), 0);
}

/** The probability that a random pairing of the ranks gives a sum of products at least as far from 0. */
function exactChance(a: readonly number[], b: readonly number[], observed: number): number {
  // ways[used] counts, by sum, how the first ranks of a can be paired with the ranks of b whose bits are in `used`.
  // Adding a bit makes a larger number, so each set is complete when the loop reaches it.
  const ways = Array.from({ length: 2 ** b.length }, () => new Map<number, number>());
  ways[0]?.set(0, 1);
  ways.forEach((bySum, used) => {
    const next = a[used.toString(2).replaceAll('0', '').length] ?? 0;
    b.forEach((rank, j) => {
      if (used & (1 << j)) return;
      const extended = ways[used | (1 << j)] as Map<number, number>;
      for (const [sum, count] of bySum) {
        extended.set(sum + next * rank, (extended.get(sum + next * rank) ?? 0) + count);
      }
    });
  });
  let extreme = 0;
  let all = 0;
  for (const [sum, count] of ways.at(-1) ?? []) {
    all += count;
    if (Math.abs(sum) >= Math.abs(observed)) extreme += count;
  }
  return extreme / all;
}

/** 1 − |ρ|, as half the squared distance between two unit vectors: it keeps its digits also near a perfect order. */
function lackOfOrder(a: readonly number[], b: readonly number[], product: number): number {
  const lengthOfA = Math.sqrt(sumOfProducts(a, a));
  const lengthOfB = Math.sqrt(sumOfProducts(b, b)) * (product < 0 ? -1 : 1);
  return a.reduce((sum, value, i) => sum + (value / lengthOfA - (b[i] as number) / lengthOfB) ** 2, 0) / 2;
}

/** The two-sided tail of Student's t for a correlation `rho` with 1 − |ρ| = `lack`. */
function studentChance(freedom: number, rho: number, lack: number): number {
  if (lack === 0) return 0;
  return studentTwoTails(Math.abs(rho) * Math.sqrt(freedom / (lack * (2 - lack))), freedom);
}
