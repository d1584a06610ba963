/** What the rank methods share: medians, ranks and ties. */

/** The middle value of numbers sorted ascending, or halfway between the middle two. @internal */
export function median(sorted: ArrayLike<number>): number {
  const below = sorted[Math.ceil(sorted.length / 2) - 1] as number;
  const above = sorted[Math.floor(sorted.length / 2)] as number;
  return (below + above) / 2;
}

/** How often each distinct value occurs, rarest first: [5, 5, 1] gives [1, 2]. @internal */
export function tieSizes(values: readonly number[]): readonly number[] {
  const occurrences = new Map<number, number>();
  for (const value of values) occurrences.set(value, (occurrences.get(value) ?? 0) + 1);
  return [...occurrences.values()].sort((a, b) => a - b);
}

/**
 * Twice each value's rank less the mean rank, ties sharing the mean of their ranks: [10, 30, 30] gives
 * [−2, 1, 1]. Doubled so that all are whole numbers; they sum to 0. @internal
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
