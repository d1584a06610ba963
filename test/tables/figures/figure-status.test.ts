/** The words for a status around a figure: the nearest counts. */
import { describe, expect, test } from 'vitest';
import { figuresOf, read } from '../show.js';

type Place = 'row' | 'column' | 'section' | 'title';

/** A table with a word for a status in some places, from the nearest: 快报 for preliminary, 预计 for a forecast. */
function tableWith({ row = '', column, section, title }: Partial<Record<Place, string>>): string {
  const head = column === undefined ? '2024年' : `2024年（${column}）`;
  return [
    ...(title === undefined ? [] : [`2024年${title}`]),
    `指标,${head},状态`,
    ...(section === undefined ? [] : [`${section},,`]),
    `婴儿死亡率,4,${row}`,
  ].join('\n');
}

const statusIn = (words: Partial<Record<Place, string>>): string | undefined =>
  /^infant-mortality-rate 2024 4(?: (\w))?$/.exec(figuresOf(read(tableWith(words))).join('\n'))![1];

test.each<Place>(['row', 'column', 'section', 'title'])('a word in the %s alone gives the status', (place) => {
  expect([statusIn({ [place]: '快报' }), statusIn({ [place]: '预计' })]).toEqual(['P', 'F']);
});

describe('of two words the nearer gives the status', () => {
  test.each<[nearer: Place, farther: Place]>([
    ['row', 'column'],
    ['row', 'section'],
    ['row', 'title'],
    ['column', 'section'],
    ['column', 'title'],
    ['section', 'title'],
  ])('%s before %s', (nearer, farther) => {
    expect(statusIn({ [nearer]: '快报', [farther]: '预计' })).toBe('P');
    expect(statusIn({ [nearer]: '预计', [farther]: '快报' })).toBe('F');
  });
});
