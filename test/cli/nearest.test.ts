/** The word that a mistyped word was meant to be: within a third of its letters, and the nearest of all. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearest } from '../../src/cli/nearest.js';

test.each<[word: string, candidates: readonly string[], expected: string | null]>([
  ['reprot', ['report', 'repl'], 'report'],
  ['evalute', ['report', 'evaluate'], 'evaluate'],
  ['infant-mortality', ['infant-mortality-rate', 'neonatal-mortality-rate'], 'infant-mortality-rate'],
  ['zzz', ['report'], null],
  ['list', [], null],
  // One edit for a word of up to five letters, two for six to eight, and so on.
  ['ab', ['ac'], 'ac'],
  ['ab', ['cd'], null],
  ['', ['a'], 'a'],
  ['', ['ab'], null],
  ['abcde', ['abxxe'], null],
  ['abcdef', ['abxxef'], 'abxxef'],
  ['abcdef', ['abxxxf'], null],
  ['abcdefghi', ['abcxxxghi'], 'abcxxxghi'],
  ['abcdefghi', ['abcdef'], 'abcdef'],
  ['abcdefghi', ['abcde'], null],
  ['abcdef', ['abcdefghi'], null],
  ['abcdef', ['xyabcdef'], 'xyabcdef'],
  // Two neighbours that change places are one edit, at either end too; two that are not neighbours are two.
  ['abcde', ['bacde'], 'bacde'],
  ['abcde', ['abced'], 'abced'],
  ['abcde', ['cbade'], null],
  ['abcdef', ['badcef'], 'badcef'],
  ['abcdef', ['badcfe'], null],
  // The nearest is proposed, and of two that are as near the first.
  ['abcdef', ['abxxef', 'abcdex'], 'abcdex'],
  ['abcdef', ['abcdex', 'abxxef'], 'abcdex'],
  ['abcdef', ['abcdex', 'abcdey'], 'abcdex'],
  ['婴儿死亡律', ['婴儿死亡率', '孕产妇死亡率'], '婴儿死亡率'],
])('%j among %j is %j', (word, candidates, expected) => {
  expect(nearest(word, candidates)).toBe(expected);
});

test('a word is nearest to itself; a swap or a letter is forgiven', () => {
  const word = fc.stringMatching(/^[a-z]{3,12}$/);
  fc.assert(
    fc.property(word, fc.array(word), fc.nat(), (meant, others, at) => {
      expect(nearest(meant, [...others, meant])).toBe(meant);
      const i = at % (meant.length - 1);
      const swapped = `${meant.slice(0, i)}${meant[i + 1]!}${meant[i]!}${meant.slice(i + 2)}`;
      expect(nearest(swapped, [meant])).toBe(meant);
      expect(nearest(meant.slice(1), [meant]) === meant || meant.length === 3).toBe(true);
    }),
  );
});
