/** Counts pairs out of order while sorting: about n log n steps for n values. */

/** Runs up to this length are sorted by insertion, which moves a value once for every pair out of order. */
const shortRun = 16;

/**
 * Sorts numbers ascending, in place, and returns how many pairs were out of order; equal numbers are in order.
 *
 * @see W. R. Knight, "A computer method for calculating Kendall's tau with ungrouped data", JASA 61 (1966) 436–439.
 * @internal
 */
export function sortCounting(values: Float64Array): number {
  let count = 0;
  for (let start = 0; start < values.length; start += shortRun)
    count += insertionSort(values, start, Math.min(start + shortRun, values.length));
  if (values.length <= shortRun) return count;
  let [from, into]: [Float64Array, Float64Array] = [values, values.slice()];
  for (let width = shortRun; width < values.length; width *= 2) {
    for (let start = 0; start < values.length; start += 2 * width) count += merge(from, into, start, width);
    [from, into] = [into, from];
  }
  if (from !== values) values.set(from);
  return count;
}

/**
 * A list that may be reordered. A typed array suits many numbers; making one takes longer than sorting a few. @internal
 */
export type Numbers = Float64Array | number[];

/** Sorts a part of a list in place, and returns the number of moves. @internal */
export function insertionSort(values: Numbers, start: number, end: number): number {
  let moves = 0;
  for (let i = start + 1; i < end; i++) {
    const value = values[i]!;
    let place = i;
    for (; place > start && values[place - 1]! > value; place--) values[place] = values[place - 1]!;
    values[place] = value;
    moves += i - place;
  }
  return moves;
}

/** Merges two neighbouring runs of a width, from `start` on; returns the pairs out of order between them. */
function merge(from: Float64Array, into: Float64Array, start: number, width: number): number {
  const middle = Math.min(start + width, from.length);
  const end = Math.min(start + 2 * width, from.length);
  let [left, right, count] = [start, middle, 0];
  for (let place = start; place < end; place++) {
    if (left < middle && (right >= end || from[left]! <= from[right]!)) into[place] = from[left++]!;
    else {
      into[place] = from[right++]!;
      count += middle - left;
    }
  }
  return count;
}
