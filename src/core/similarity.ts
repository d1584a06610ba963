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

/**
 * Finds the names nearest to one by Dice’s coefficient of their bigrams, 2|A∩B| / (|A| + |B|): it asks for no words, so
 * it serves Chinese as it serves English. The names are indexed by bigram, so that only those that share one are looked
 * at.
 *
 * @see L. R. Dice, “Measures of the Amount of Ecologic Association Between Species”, Ecology 26 (1945) 297–302; G. W.
 *   Adamson and J. Boreham, “The use of an association measure based on character structure …”, Information Storage and
 *   Retrieval 10 (1974) 253–260, for bigrams of names.
 * @internal
 */
export function nearestOf(
  keys: readonly string[],
): (key: string) => readonly { readonly index: number; readonly similarity: number }[] {
  const sizes: number[] = [];
  const having = new Map<string, number[]>();
  keys.forEach((key, index) => {
    const bigrams = bigramsOf(key);
    sizes.push(bigrams.size);
    for (const bigram of bigrams) {
      const others = having.get(bigram);
      if (others === undefined) having.set(bigram, [index]);
      else others.push(index);
    }
  });
  return (key) => {
    const bigrams = bigramsOf(key.slice(0, 100));
    const shared = new Map<number, number>();
    for (const bigram of bigrams)
      for (const index of having.get(bigram) ?? []) shared.set(index, (shared.get(index) ?? 0) + 1);
    return [...shared]
      .map(([index, count]) => ({ index, similarity: (2 * count) / (bigrams.size + sizes[index]!) }))
      .sort((a, b) => b.similarity - a.similarity || a.index - b.index);
  };
}
