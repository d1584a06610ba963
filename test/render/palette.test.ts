import { describe, expect, test } from 'vitest';
import { shapes, themeOf, toneOf } from '../../src/render/charts/palette.js';
import { outlooks, signText, statuses } from '../../src/render/words/words.js';
import { contrast, deficiencies, distance } from './colour-vision.js';

const pairs = <T>(list: readonly T[]): readonly (readonly [T, T])[] =>
  list.flatMap((one, i) => list.slice(i + 1).map((two) => [one, two] as const));

describe.each(['light', 'dark'] as const)('%s', (name) => {
  const theme = themeOf({ theme: name });
  test.each(Object.keys(deficiencies))(
    'the colours of statuses, and of outlooks, are told apart with %s',
    (deficiency) => {
      for (const list of [statuses, outlooks]) {
        for (const [one, two] of pairs(list)) {
          expect(
            distance(toneOf(theme, one).fill, toneOf(theme, two).fill, deficiencies[deficiency]!),
            `${one}, ${two}`,
          ).toBeGreaterThan(10);
        }
      }
    },
  );
  test.each([...statuses, ...outlooks])('what is written on the colour of %s can be read', (of) => {
    const { fill, on } = toneOf(theme, of);
    expect(contrast(fill, on)).toBeGreaterThanOrEqual(4.5);
  });
  test.each(['ink', 'quiet', 'series', 'target', 'milestone'] as const)('%s can be read on paper', (part) => {
    expect(contrast(theme[part], theme.paper)).toBeGreaterThanOrEqual(4.5);
  });
});

test('no two statuses and no two outlooks share a sign', () => {
  for (const list of [statuses, outlooks]) {
    expect(new Set(list.map((of) => shapes[of])).size).toBe(list.length);
    expect(new Set(list.map((of) => signText[of])).size).toBe(list.length);
  }
});
