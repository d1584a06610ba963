/** Tables of names: a row is never so high that it fills a page, and no name is lost between rows. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { namesTable } from '../../../src/render/leaders/names-table.js';
import { widthOf } from '../../../src/render/words/width.js';
import { sayIn } from '../../../src/render/words/words.js';

const say = sayIn('zh');
const rowsOf = (...names: readonly string[]) =>
  namesTable('预警指标', '预警', [{ group: '走势不利', names }], say).rows;

test.each([
  ['few names are one row', 29, ['29']],
  ['names of 300 characters, with the marks between them, are one row', 30, ['30']],
  ['a name more begins a second row, which has no number of its own', 31, ['31', '']],
  ['a third row follows', 61, ['61', '', '']],
])('%s', (_what, count, counts) => {
  const rows = rowsOf(...Array.from({ length: count }, () => '九'.repeat(9)));
  expect(rows.map(([, number]) => number)).toEqual(counts);
  expect(rows.map(([group]) => group)).toEqual(counts.map((_count, i) => (i === 0 ? '走势不利' : '走势不利（续）')));
});

test('in English, a row that continues a group says so', () => {
  const names = Array.from({ length: 40 }, (_, i) => `Share of women among the heads of township ${i}`);
  const { rows } = namesTable('Warnings', 'Warning', [{ group: 'Falling', names }], sayIn('en'));
  expect(rows.map(([group, count]) => [group, count]).slice(0, 2)).toEqual([
    ['Falling', '40'],
    ['Falling (continued)', ''],
  ]);
});

test('all names are in the rows, in their order, and only a single long name makes a wide row', () => {
  const name = fc.string({ unit: fc.constantFrom('率', '比', 'a'), minLength: 1, maxLength: 400 });
  fc.assert(
    fc.property(fc.array(name, { minLength: 1, maxLength: 60 }), (names) => {
      const cells = rowsOf(...names).map((row) => row[2]!);
      expect(cells.flatMap((cell) => cell.split('、'))).toEqual(names);
      for (const cell of cells) if (cell.includes('、')) expect(widthOf(cell)).toBeLessThan(300);
    }),
  );
});
