/** How names are found: by what they are compared as, and how near two of them are. */

/**
 * What a name is found by: letters and digits in lower case. Spaces, punctuation, width and the form of a character
 * (Ⅲ and III) make no difference. @internal
 */
export function nameKey(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '');
}

/** Pairs of neighbouring characters; a single character stands for itself. */
function bigramsOf(key: string): ReadonlySet<string> {
  const characters = [...key];
  return new Set(characters.length < 2 ? characters : characters.slice(1).map((second, i) => characters[i]! + second));
}

/** A name among those given, by its place, and how near it is. @internal */
export interface Near {
  readonly index: number;
  readonly similarity: number;
}

/**
 * Finds the names nearest to one, so many at most and so near at least, by Dice’s coefficient of their bigrams, 2|A∩B|
 * / (|A| + |B|): it asks for no words, so it serves Chinese as it serves English. The names are indexed by bigram, so
 * that only those that share one are looked at, and none is sorted but the few that are answered.
 *
 * @see L. R. Dice, “Measures of the Amount of Ecologic Association Between Species”, Ecology 26 (1945) 297–302; G. W.
 *   Adamson and J. Boreham, “The use of an association measure based on character structure …”, Information Storage and
 *   Retrieval 10 (1974) 253–260, for bigrams of names.
 * @internal
 */
export function nearestOf(keys: readonly string[]): (key: string, most: number, least: number) => readonly Near[] {
  const sizes = new Uint32Array(keys.length);
  const having = new Map<string, number[]>();
  keys.forEach((key, index) => {
    const bigrams = bigramsOf(key);
    sizes[index] = bigrams.size;
    for (const bigram of bigrams) {
      const others = having.get(bigram);
      if (others === undefined) having.set(bigram, [index]);
      else others.push(index);
    }
  });
  const shared = new Uint16Array(keys.length);
  return (key, most, least) => {
    const bigrams = [...bigramsOf(key.slice(0, 100))];
    const lists = bigrams.map((bigram) => having.get(bigram) ?? []).sort((a, b) => a.length - b.length);
    const touched: number[] = [];
    lists.forEach((list, i) => {
      // A name first met now shares at most the bigrams that are left.
      const isTooLate = (2 * (lists.length - i)) / (lists.length + 1) < least;
      for (const index of list) {
        if (shared[index] === 0) {
          if (isTooLate) continue;
          touched.push(index);
        }
        shared[index]!++;
      }
    });
    const found: Near[] = [];
    for (const index of touched) {
      const similarity = (2 * shared[index]!) / (bigrams.length + sizes[index]!);
      if (similarity >= least) keepNearest(found, { index, similarity }, most);
      shared[index] = 0;
    }
    return found;
  };
}

/** Puts a name in its place among the nearest, the nearest first; of two as near, the one that was given first. */
function keepNearest(found: Near[], near: Near, most: number): void {
  let at = found.length;
  while (at > 0 && isNearer(near, found[at - 1]!)) at--;
  if (at === most) return;
  found.splice(at, 0, near);
  if (found.length > most) found.pop();
}

function isNearer(a: Near, b: Near): boolean {
  return a.similarity > b.similarity || (a.similarity === b.similarity && a.index < b.index);
}
