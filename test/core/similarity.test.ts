/** Names nearest to another, by the pairs of characters they share. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameKey, nearestOf, type Near } from '../../src/core/similarity.js';

test.each([
  ['婴儿死亡率（‰）', '婴儿死亡率'],
  ['  Infant-Mortality  Rate. ', 'infantmortalityrate'],
  ['Ⅲ类 水体', 'iii类水体'],
  ['５岁以下', '5岁以下'],
  ['é', 'é'],
  ['—', ''],
])('%j is compared as %j', (text, key) => {
  expect(nameKey(text)).toBe(key);
});

/** Dice's coefficient of the sets of bigrams, worked out name by name. */
function expected(names: readonly string[], key: string, most: number, least: number): readonly Near[] {
  const pairs = (text: string): ReadonlySet<string> => {
    const all = [...text];
    return new Set(all.length === 1 ? all : all.slice(0, -1).map((each, i) => each + all[i + 1]!));
  };
  const own = pairs(key);
  return names
    .map((name, index) => {
      const other = pairs(name);
      const shared = [...own].filter((pair) => other.has(pair)).length;
      return { index, similarity: (2 * shared) / (own.size + other.size), shared };
    })
    .filter(({ similarity, shared }) => shared > 0 && similarity >= least)
    .sort((a, b) => b.similarity - a.similarity || a.index - b.index)
    .slice(0, most)
    .map(({ index, similarity }) => ({ index, similarity }));
}

describe('the nearest names', () => {
  const near = nearestOf(['abcd', 'abce', 'bcd', 'x', 'abcd', 'zzzz']);
  test.each<[string, number, number, readonly (readonly [number, number])[]]>([
    [
      'abcd',
      5,
      0.1,
      [
        [0, 1],
        [4, 1],
        [2, 0.8],
        [1, 2 / 3],
      ],
    ],
    [
      'abcd',
      2,
      0.1,
      [
        [0, 1],
        [4, 1],
      ],
    ],
    ['abcd', 1, 0.1, [[0, 1]]],
    [
      'abcd',
      5,
      0.8,
      [
        [0, 1],
        [4, 1],
        [2, 0.8],
      ],
    ],
    [
      'abcd',
      5,
      0.81,
      [
        [0, 1],
        [4, 1],
      ],
    ],
    ['x', 5, 0.1, [[3, 1]]],
    ['zz', 5, 0.1, [[5, 1]]],
    ['q', 5, 0.1, []],
    ['', 5, 0.1, []],
  ])('of %j, at most %d and at least %d', (key, most, least, found) => {
    expect(near(key, most, least)).toEqual(found.map(([index, similarity]) => ({ index, similarity })));
    // What a look-up counted is forgotten.
    expect(near(key, most, least)).toEqual(near(key, most, least));
  });
  test('only the first hundred characters count', () => {
    const long = 'ab'.repeat(100);
    expect(nearestOf([long])(`${'ab'.repeat(50)}${'xy'.repeat(50)}`, 1, 0.5)).toEqual([{ index: 0, similarity: 1 }]);
  });
  test('of any names, as worked out one by one', () => {
    const name = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });
    fc.assert(
      fc.property(
        fc.array(name, { maxLength: 12 }),
        name,
        fc.integer({ min: 1, max: 4 }),
        fc.constantFrom(0.01, 0.3, 0.5, 0.6, 2 / 3, 0.8, 1),
        (names, key, most, least) => {
          const look = nearestOf(names);
          expect(look(key, most, least)).toEqual(expected(names, key, most, least));
          expect(look(key, most, least)).toEqual(expected(names, key, most, least));
        },
      ),
      { numRuns: 500 },
    );
  });
});
