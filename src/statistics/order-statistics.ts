/** Medians, ranks and ties, which the rank methods share. */
import { insertionSort, type Numbers } from './inversions.js';

/** The middle value of numbers sorted ascending, or halfway between the middle two. @internal */
export function median(sorted: ArrayLike<number>): number {
  const below = sorted[Math.ceil(sorted.length / 2) - 1] as number;
  const above = sorted[Math.floor(sorted.length / 2)] as number;
  return (below + above) / 2;
}

/** The middle value of numbers in any order, as {@link median}; reorders them. @internal */
export function medianOf(values: Numbers): number {
  const above = select(values, values.length >> 1);
  return values.length % 2 === 1 ? above : (select(values, (values.length >> 1) - 1) + above) / 2;
}

/** Fewer numbers than this are sorted directly. */
const few = 48;

/**
 * The number at an index in ascending order. Reorders the numbers so that no number before it is larger and no number
 * after it is smaller.
 *
 * @see C. A. R. Hoare, "Algorithm 65: Find", Communications of the ACM 4 (1961) 321–322.
 * @internal
 */
export function select(values: Numbers, place: number): number {
  let [low, high] = [0, values.length - 1];
  while (high - low >= few) {
    const pivot = middleOfThree(values[low]!, values[(low + high) >> 1]!, values[high]!);
    let [left, right] = [low, high];
    while (left <= right) {
      while (values[left]! < pivot) left++;
      while (values[right]! > pivot) right--;
      if (left > right) break;
      const swapped = values[left]!;
      values[left++] = values[right]!;
      values[right--] = swapped;
    }
    if (place <= right) high = right;
    else if (place >= left) low = left;
    else return values[place]!;
  }
  insertionSort(values, low, high + 1);
  return values[place]!;
}

function middleOfThree(a: number, b: number, c: number): number {
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
}

/** How often each distinct value occurs, rarest first: [5, 5, 1] gives [1, 2]. @internal */
export function tieSizes(values: readonly number[]): readonly number[] {
  return tiesOfSorted(Float64Array.from(values).sort());
}

/** {@link tieSizes} for numbers sorted ascending. @internal */
export function tiesOfSorted(sorted: Float64Array): readonly number[] {
  const sizes: number[] = [];
  for (let first = 0, next = 0; first < sorted.length; first = next) {
    while (next < sorted.length && sorted[next] === sorted[first]) next++;
    sizes.push(next - first);
  }
  // In nearly every series all values differ.
  return sizes.length === sorted.length ? sizes : sizes.sort((a, b) => a - b);
}

/**
 * Twice the difference of each value's rank from the mean rank; ties share the mean of their ranks: [10, 30, 30] gives
 * [−2, 1, 1]. Doubled so that all are whole numbers; their sum is 0. @internal
 */
export function centredRanks(values: readonly number[]): readonly number[] {
  const order = values.map((_, index) => index).sort((a, b) => (values[a] as number) - (values[b] as number));
  const ranks = new Array<number>(values.length);
  for (let first = 0, next: number; first < order.length; first = next) {
    const value = values[order[first] as number];
    for (next = first + 1; next < order.length && values[order[next] as number] === value;) next++;
    // These places hold ranks first + 1 to next, of mean (first + 1 + next) / 2; the mean of all is (n + 1) / 2.
    for (let place = first; place < next; place++) ranks[order[place] as number] = first + next - order.length;
  }
  return ranks;
}
