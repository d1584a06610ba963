/** The blank workbook that departments fill in reads back: untouched, filled in part, and filled. */
import { read as parse, utils, write, type WorkSheet } from '@e965/xlsx';
import { expect, test } from 'vitest';
import { catalogue } from '../../../src/entries/catalogue.js';
import { blankWorkbook } from '../../../src/entries/render.js';
import { readWorkbook } from '../../../src/entries/workbook.js';
import { codesOf } from '../show.js';

const unit = '竟陵街道';
const statementHeads = ['实现情况', 'Statement'];
const areaHeads = ['地区', 'Area'];

const kindHeads = ['数据项', 'Kind'];
const unitHeads = ['单位', 'Unit'];

/** The denominator with which ten cases are a rate of ten. */
const denominatorOf = (rateUnit: string): number => (/10万|100,000/.test(rateUnit) ? 100_000 : 1000);

/**
 * Writes a figure of 2024 with its counts, or a statement, into the rows of every indicator that `isFilled` chooses.
 * Returns how many figures and statements they are.
 */
function fill(sheet: WorkSheet, statement: string, isFilled: (indicator: number) => boolean): number {
  const [heads = [], ...rows] = utils.sheet_to_json<(string | null)[]>(sheet, { header: 1, defval: null });
  const at = (names: readonly string[]): number => heads.findIndex((head) => names.includes(head ?? ''));
  const names = [...new Set(rows.map(([name]) => name))];
  let [filled, denominator] = [0, NaN];
  rows.forEach((row, i) => {
    if (!isFilled(names.indexOf(row[0]!))) return;
    const put = (column: number, cell: object): void => {
      sheet[utils.encode_cell({ r: i + 1, c: column })] = cell;
    };
    const kind = row[at(kindHeads)] ?? null;
    if (kind === null) denominator = denominatorOf(row[at(unitHeads)] ?? '');
    if (kind === null) filled++;
    if (at(areaHeads) >= 0) put(at(areaHeads), { t: 's', v: unit });
    if (at(statementHeads) >= 0) put(at(statementHeads), { t: 's', v: statement });
    else put(at(['2024年', '2024']), { t: 'n', v: ['分母', 'denominator'].includes(kind!) ? denominator : 10 });
  });
  return filled;
}

const departments = { 'maternal-mortality-ratio': '市卫健委', 'prenatal-screening-rate': 'Bureau of Health' };

test.each([
  ['zh', '已实现', {}],
  ['en', 'achieved', {}],
  ['zh', '部分实现', { departments, units: [unit] }],
  ['en', 'partly', { departments, units: [unit] }],
] as const)('in %s, with %s', async (language, statement, options) => {
  const blank = await blankWorkbook({ language, plan: catalogue, ...options });
  const untouched = readWorkbook(blank, { plan: catalogue });
  expect([codesOf(untouched), untouched.attestations]).toEqual([[], []]);
  for (const each of [1, 7]) {
    const book = parse(blank);
    const filled = book.SheetNames.map((name) => fill(book.Sheets[name]!, statement, (nth) => nth % each === 0));
    const bytes = new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
    const { observations, attestations, problems } = readWorkbook(bytes, { plan: catalogue });
    const figures = observations.filter(({ value }) => value !== null);
    expect(problems).toEqual([]);
    expect(figures.length + attestations.length).toBe(filled.reduce((sum, count) => sum + count, 0));
    expect(figures.filter(({ numerator }) => numerator !== undefined).length).toBeGreaterThan(0);
    expect(new Set(figures.map(({ value, disaggregation }) => `${value} ${disaggregation}`))).toEqual(
      new Set(['10 undefined']),
    );
  }
});
