/** The rows of tables in Word: which stay on one page, which may split, and the note below them. */
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { LeadersDocument, LeadersTable } from '../../../src/render/leaders/document.js';
import { docxOf } from '../../../src/render/writers/docx.js';

const columns: LeadersTable['columns'] = [
  { head: '指标', width: 50 },
  { head: '数值', width: 50, figures: true },
];

/** The characters of table text that fill a line of half the page: its width less the margins of the cell. */
const inLine = 23;

async function xmlOf(table: Partial<LeadersTable>, language: LeadersDocument['language'] = 'zh'): Promise<string> {
  const block: LeadersTable = { block: 'table', caption: '表', columns, rows: [], ...table };
  const report = { language, title: '题', subtitle: '“副题”', blocks: [block], annexes: [] };
  return strFromU8(unzipSync(await docxOf(report))['word/document.xml']!);
}

interface Row {
  readonly text: string;
  readonly keepsNext: boolean;
  readonly splits: boolean;
}

/** The rows below the head. */
async function rowsOf(table: Partial<LeadersTable>): Promise<readonly Row[]> {
  const rows = (await xmlOf(table)).match(/<w:tr>.*?<\/w:tr>/gs)!;
  return rows.slice(1).map((row) => ({
    text: [...row.matchAll(/<w:t [^>]*>([^<]*)</g)].map(([, text]) => text).join('|'),
    keepsNext: row.includes('<w:keepNext/>'),
    splits: !row.includes('<w:cantSplit/>'),
  }));
}

const lines = (count: number, line = '字'): readonly (readonly string[])[] =>
  Array.from({ length: count }, () => [line, '1']);
const keepNextOf = (rows: readonly Row[]): string => rows.map(({ keepsNext }) => (keepsNext ? '+' : '-')).join('');

describe('rows that stay with the next one', () => {
  test.each([
    ['all of a table of twenty lines', lines(20), `${'+'.repeat(19)}-`],
    ['of a longer table, the last three rows', lines(21), `${'-'.repeat(18)}++-`],
    ['the lines of a cell are counted', lines(10, '字'.repeat(2 * inLine)), `${'+'.repeat(9)}-`],
    [
      'a character more in each row makes the table long',
      lines(10, '字'.repeat(2 * inLine + 1)),
      `${'-'.repeat(7)}++-`,
    ],
  ])('%s', async (_what, rows, kept) => {
    expect(keepNextOf(await rowsOf({ rows }))).toBe(kept);
  });
  test('the last rows stay with the note', async () => {
    const rows = await rowsOf({ rows: lines(21), note: '注：“—”表示无数据。' });
    expect(keepNextOf(rows)).toBe(`${'-'.repeat(18)}+++-`);
    expect(rows.at(-1)!.text).toBe('注：“—”表示无数据。');
  });
});

test('the note is one cell as wide as the table, with no line at its sides and below it', async () => {
  const note = (await xmlOf({ rows: lines(1), note: '注。' })).match(/<w:tr>.*?<\/w:tr>/gs)!.at(-1)!;
  expect(note).toContain('<w:gridSpan w:val="2"/>');
  for (const side of ['left', 'right', 'bottom']) expect(note).toContain(`<w:${side} w:val="nil"/>`);
  expect(note).not.toContain('<w:top w:val="nil"/>');
});

test.each([
  [40, false],
  [41, true],
])('a row of %i lines splits across pages: %s', async (count, splits) => {
  const [row] = await rowsOf({ rows: lines(1, '字'.repeat(count * inLine)) });
  expect(row!.splits).toBe(splits);
});

test('quotation marks have the Chinese font in Chinese, and the font of the letters in English', async () => {
  const font = (xml: string) => /<w:rFonts ([^>]*)\/>(?:(?!<w:r>).)*“副题”/s.exec(xml)?.[1];
  const zh = font(await xmlOf({}));
  expect(zh).toContain('w:hint="eastAsia"');
  expect(zh).toContain('w:hAnsi="Times New Roman"');
  const en = font(await xmlOf({}, 'en'));
  expect(en).toContain('w:hAnsi="Calibri"');
  expect(en).not.toContain('hint');
});
