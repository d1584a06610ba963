/** What a report says of evidence that was not used: like rows in one line, with their periods and rows in order. */
import { expect, test } from 'vitest';
import type { Unmatched } from '../../../src/assessment/assessment.js';
import type { Context } from '../../../src/render/report/context.js';
import type { Cell, Table } from '../../../src/render/report/document.js';
import { unmatchedSection } from '../../../src/render/report/unmatched.js';
import { sayIn } from '../../../src/render/words/words.js';

/** The cells of the table: indicator, reason, area, part, count, periods, rows. */
function rowsOf(unmatched: readonly Unmatched[], language: 'zh' | 'en' = 'zh'): readonly (readonly string[])[] {
  const context = { assessment: { unmatched }, options: {}, say: sayIn(language), language } as unknown as Context;
  const table = unmatchedSection(context)!.blocks.find(({ block }) => block === 'table') as Table;
  return (table.rows as readonly (readonly Cell[])[]).map((row) => row.map(({ text }) => text));
}

const unused = (index: number, period: number | string, more: object = {}): Unmatched =>
  ({
    index,
    from: 'evidence',
    reason: 'unknown-indicator',
    evidence: { indicator: 'x', period, value: '1', ...more },
  }) as never;

test.each<[what: string, periods: readonly (number | string)[], zh: string, en: string]>([
  ['one', [2024], '2024', '2024'],
  ['in any order', [2024, 2021, 2023], '2021、2023、2024', '2021, 2023, 2024'],
  ['a period twice', [2024, 2021, 2024], '2021、2024', '2021, 2024'],
  ['years and months', ['2024-03', 2024, '2024-01'], '2024、2024-01、2024-03', '2024, 2024-01, 2024-03'],
])('periods of like rows, the earliest first, each once: %s', (_what, periods, zh, en) => {
  const rows = periods.map((period, i) => unused(i, period));
  const told = (['zh', 'en'] as const).map((language) => rowsOf(rows, language).map((row) => row[5]));
  expect(told).toEqual([[zh], [en]]);
});

test.each<[indexes: readonly number[], rows: string]>([
  [[4], '4'],
  [[4, 5], '4–5'],
  [[5, 3, 4], '3–5'],
  [[9, 3, 5, 4], '3–5, 9'],
  [[1, 3, 5], '1, 3, 5'],
])('places in the data %j are told as %s', (indexes, rows) => {
  expect(rowsOf(indexes.map((index) => unused(index, 2024))).map((row) => row[6])).toEqual([rows]);
});

test.each<[what: string, more: object, lines: number]>([
  ['alike', {}, 1],
  ['of another area', { area: 'East' }, 2],
  ['of another part', { disaggregation: { sex: 'F' } }, 2],
  ['of another indicator', { indicator: 'y' }, 2],
])('two rows, %s, stand in as many lines as they differ', (_what, more, lines) => {
  expect(rowsOf([unused(0, 2023), unused(1, 2024, more)])).toHaveLength(lines);
});
