/** A long text is read in pages: what comes of it is what comes of the same rows in a short one. */
import { expect, test } from 'vitest';
import { parseCsv } from '../../../src/tables/formats/csv.js';
import { isPaged, pagedRows } from '../../../src/tables/formats/pages.js';
import { rowsBetween } from '../../../src/tables/formats/sheet.js';
import { read } from '../show.js';

const lines = Array.from({ length: 5000 }, (_, i) => (i % 7 === 0 ? '' : `a${i},b,${i}`));

test.each([
  ['lines ended by LF', lines.join('\n')],
  ['lines ended by CRLF', lines.join('\r\n')],
  ['an end behind the last line', `${lines.join('\n')}\n`],
  ['blank rows at the end', `${lines.join('\n')}\n\n,,\n \n`],
  ['as many lines as a page has', lines.slice(0, 2048).join('\n')],
  ['one line', 'a,b'],
  ['nothing', ''],
])('%s', (_what, text) => {
  const paged = pagedRows(text, ',');
  const { cells } = parseCsv(text, ',');
  expect(rowsBetween(paged, 0, paged.length)).toEqual(cells);
  expect([paged.row(-1), paged.row(paged.length)]).toEqual([[], []]);
  // Also from the last to the first.
  const indexes = cells.map((_, i) => cells.length - 1 - i);
  expect(indexes.map((i) => paged.row(i))).toEqual([...cells].reverse());
});

test('a long text without quotation marks is paged', () => {
  const long = 'a,b\n'.repeat(1_100_000);
  expect([isPaged(long), isPaged(`"${long}`), isPaged(`${long}a\rb`), isPaged('a,b')]).toEqual([
    true,
    false,
    false,
    false,
  ]);
});

test('a long table is read as a short one is', () => {
  const rows = Array.from(
    { length: 30_000 },
    (_, i) => `婴儿死亡率,甲${i}镇,2024,${(i % 90) + 2},‰,${'年报'.repeat(60)}`,
  );
  const head = '标题\n指标,地区,年份,数值,单位,来源\n';
  const end = '\n婴儿死亡率,甲1镇,2024,3.5,‰,\n注：初步数';
  const long = read(`${head}${rows.join('\n')}${end}`);
  const short = read(`${head}${rows.slice(0, 3).join('\n')}${end}`);
  expect([long.observations.length, long.rows]).toEqual([30_000, 30_002].map((n) => n - (n === 30_000 ? 1 : 0)));
  const seen = ({ problems }: typeof long): unknown => problems.map(({ code, received }) => [code, received]);
  expect(seen(long)).toEqual(seen(short));
  expect(long.observations.slice(0, 1)).toEqual(short.observations.slice(0, 1));
});
