/** A long text is read in pages: what comes of it is what comes of the same rows in a short one. */
import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { parseCsv } from '../../../src/tables/formats/csv.js';
import { lineEnds } from '../../../src/tables/formats/csv.js';
import { pagedRows, pagesOf } from '../../../src/tables/formats/pages.js';
import { rowsBetween } from '../../../src/tables/formats/sheet.js';
import { read } from '../show.js';

/** The rows of a text, as they are read of a long one: a page has some 1,000 characters here. */
function pagedOf(text: string): ReturnType<typeof pagedRows> {
  const style = { delimiter: ',', ...lineEnds(text) } as const;
  const pieces = text.match(/[^]{1,700}/g) ?? [];
  return pagedRows(() => pagesOf(pieces, style, 1000));
}

const lines = Array.from({ length: 5000 }, (_, i) => (i % 7 === 0 ? '' : `a${i},b,${i}`));

test.each([
  ['lines ended by LF', lines.join('\n')],
  ['lines ended by CRLF', lines.join('\r\n')],
  ['an end behind the last line', `${lines.join('\n')}\n`],
  ['blank rows at the end', `${lines.join('\n')}\n\n,,\n \n`],
  ['as many characters as a page has', 'abcdefghi\n'.repeat(100)],
  ['quoted cells, with line ends in them', lines.map((line) => `"x,""\n",${line}`).join('\n')],
  ['quoted cells in lines ended by CRLF', lines.map((line) => `a,"${line}"`).join('\r\n')],
  ['lines ended by LF and by CRLF', lines.map((line, i) => `${line}${i % 2 ? '\r' : ''}`).join('\n')],
  ['lines ended by CR', lines.join('\r')],
  ['one line', 'a,b'],
  ['nothing', ''],
])('%s', (_what, text) => {
  const { cells: paged } = pagedOf(text);
  const { cells } = parseCsv(text, ',');
  expect(rowsBetween(paged, 0, paged.length)).toEqual(cells);
  expect([paged.row(-1), paged.row(paged.length)]).toEqual([[], []]);
  // Also from the last to the first.
  const indexes = cells.map((_, i) => cells.length - 1 - i);
  expect(indexes.map((i) => paged.row(i))).toEqual([...cells].reverse());
});

test('a quotation mark without its pair is found where it stands in a short text', () => {
  const rows = lines.map((line, i) => (i === 3000 ? `a,"b" c,${i}` : line));
  const paged = pagedOf(rows.join('\n'));
  const parsed = parseCsv(rows.join('\n'), ',');
  expect(paged.unpairedFrom()).toBe(3001);
  expect(parsed.unpairedFrom).toBe(3001);
  expect(rowsBetween(paged.cells, 0, paged.cells.length)).toEqual(parsed.cells);
});

test('where a piece ends changes nothing: also between CR and LF, and behind a quotation mark', () => {
  const cell = fc.constantFrom('', 'a', ' ', 'b"c', '"', 'd\ne', 'f\r\ng');
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 3 }), { minLength: 1, maxLength: 6 });
  const small = fc.integer({ min: 1, max: 8 });
  fc.assert(
    fc.property(table, fc.constantFrom('\n', '\r\n'), small, small, (rows, newline, ofPiece, ofPage) => {
      const text = Papa.unparse(rows, { newline, quotes: true });
      const style = { delimiter: ',', newline, isMixed: false } as const;
      const pieces = text.match(new RegExp(`[^]{1,${ofPiece}}`, 'g')) ?? [];
      const { cells, unpairedFrom } = pagedRows(() => pagesOf(pieces, style, ofPage));
      const whole = rows.map((row) => (row.every((each) => each.trim() === '') ? [] : row));
      while (whole.at(-1)?.length === 0) whole.pop();
      expect([rowsBetween(cells, 0, cells.length), unpairedFrom()]).toEqual([whole, null]);
    }),
    { numRuns: 1000 },
  );
});

test.each([
  ['with the quotation mark', `\n"a" b,${'c'.repeat(2000)}\nd,e`],
  ['behind the quotation mark', `"a" b,c\n${'d,e\n'.repeat(348)}\nf,${'g'.repeat(2000)}\nh,i`],
])('a blank row before a row longer than a page is kept: %s', (_what, text) => {
  const paged = pagedOf(text);
  const parsed = parseCsv(text, ',');
  expect(rowsBetween(paged.cells, 0, paged.cells.length)).toEqual(parsed.cells);
  expect(paged.unpairedFrom()).toBe(parsed.unpairedFrom);
});

test('whether a row exists is known without reading to the end', () => {
  let opened = 0;
  const style = { delimiter: ',', ...lineEnds('a') } as const;
  function* pieces(): Generator<string> {
    for (let i = 0; i < 100; i++) {
      opened++;
      yield `${'a,b\n'.repeat(300)}`;
    }
  }
  const { cells } = pagedRows(() => pagesOf(pieces(), style, 1000));
  expect([cells.has(0), cells.has(299), opened < 5]).toEqual([true, true, true]);
  expect([cells.length, cells.has(29_999), cells.has(30_000)]).toEqual([30_000, true, false]);
});

test('a cell may be longer than a page', () => {
  const text = `a,b\n"${'x\n'.repeat(40_000)}",c\nd,e`;
  const { cells } = pagedOf(text);
  expect(rowsBetween(cells, 0, cells.length)).toEqual(parseCsv(text, ',').cells);
});

test('a long table is read as a short one is', () => {
  const rows = Array.from(
    { length: 6_000 },
    (_, i) => `婴儿死亡率,甲${i}镇,2024,${(i % 90) + 2},‰,${'年报'.repeat(60)}`,
  );
  const head = '标题\n指标,地区,年份,数值,单位,来源\n';
  const end = '\n婴儿死亡率,甲1镇,2024,3.5,‰,\n注：初步数';
  const long = read(`${head}${rows.join('\n')}${end}`);
  const short = read(`${head}${rows.slice(0, 3).join('\n')}${end}`);
  expect([long.observations.length, long.rows]).toEqual([5_999, 6_002]);
  const seen = ({ problems }: typeof long): unknown => problems.map(({ code, received }) => [code, received]);
  expect(seen(long)).toEqual(seen(short));
  expect(long.observations.slice(0, 1)).toEqual(short.observations.slice(0, 1));
});
