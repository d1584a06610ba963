/** Finds similar names: the key by which names are compared, and how near two keys are. */

/**
 * The key by which a name is compared: its letters and digits in lower case. Spaces, punctuation, width and the form of
 * a character (Ⅲ and III) make no difference. @internal
 */
export function nameKey(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]/gu, '');
}

/** Pairs of neighbouring characters; the key itself where it has one character. */
function bigramsOf(key: string): ReadonlySet<string> {
  const characters = [...key];
  return new Set(characters.length < 2 ? characters : characters.slice(1).map((second, i) => characters[i]! + second));
}

/** A similar name: its index in the list, and how near it is. @internal */
export interface Near {
  readonly index: number;
  readonly similarity: number;
}

/**
 * Finds the names nearest to a key: at most `most`, each at least as near as `least`. Nearness is Dice’s coefficient of
 * bigrams, 2|A∩B| / (|A| + |B|); it needs no words, so it works for Chinese and English alike. An index by bigram
 * selects the names that share one with the key; only the names returned are sorted.
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
    const touched: number[] = [];
    for (const bigram of bigrams) {
      for (const index of having.get(bigram) ?? []) {
        if (shared[index] === 0) touched.push(index);
        shared[index]!++;
      }
    }
    const found: Near[] = [];
    for (const index of touched) {
      const similarity = (2 * shared[index]!) / (bigrams.length + sizes[index]!);
      if (similarity >= least) keepNearest(found, { index, similarity }, most);
      shared[index] = 0;
    }
    return found;
  };
}

/** Inserts a name among the nearest, the nearest first; equally near names stay in the order given. */
function keepNearest(found: Near[], near: Near, most: number): void {
  let at = found.length;
  while (at > 0 && isNearer(near, found[at - 1]!)) at--;
  found.splice(at, 0, near);
  if (found.length > most) found.pop();
}

function isNearer(a: Near, b: Near): boolean {
  return a.similarity > b.similarity || (a.similarity === b.similarity && a.index < b.index);
}
