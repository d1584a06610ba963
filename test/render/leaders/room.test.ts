/** The room of the report: the lines of blocks, and what is told in detail as it grows. */
import { describe, expect, test } from 'vitest';
import type { LeadersBlock } from '../../../src/entries/render.js';
import { fitsFirst, linesOf, roomAfter } from '../../../src/render/leaders/room.js';

const paragraph = (text: string): LeadersBlock => ({ block: 'paragraph', text });

describe('lines of the Chinese page', () => {
  test.each<[what: string, block: LeadersBlock, lines: number]>([
    ['a line has 28 characters, the first two blank', paragraph('字'.repeat(26)), 1],
    ['one more character begins a line', paragraph('字'.repeat(27)), 2],
    ['two digits are as wide as a character', paragraph('12'.repeat(26)), 1],
    ['the lead of a finding counts', { block: 'finding', lead: '字'.repeat(20), text: '字'.repeat(7) }, 2],
    ['a heading has a line', { block: 'heading', level: 1, text: '字' }, 1],
  ])('%s', (_what, block, lines) => {
    expect(linesOf([block])).toBe(lines);
  });
  test('a cell that needs two lines makes its row higher', () => {
    const table = (cell: string): LeadersBlock => ({
      block: 'table',
      caption: '',
      columns: [
        { head: '', width: 50 },
        { head: '', width: 50 },
      ],
      rows: [['字', cell]],
    });
    expect(linesOf([table('字'.repeat(25))])).toBeGreaterThan(linesOf([table('字'.repeat(24))]));
  });
  test('before the chart of domains the rest of a page that it does not fit stays blank', () => {
    const chart = (count: number): LeadersBlock => ({
      block: 'chart',
      kind: 'stacked-bars',
      ...{ title: '', about: '', unit: '', series: [] },
      categories: Array<string>(count).fill('字'),
    });
    const text = (lines: number) => Array<LeadersBlock>(lines).fill(paragraph('字'));
    const cost = (lines: number) => roomAfter(text(lines)) - roomAfter([...text(lines), chart(12)]);
    // The title has 6 of the 22 lines of a page; the chart has 10.
    expect([0, 6, 7, 15, 16].map(cost)).toEqual([10, 10, 10 + 9, 10 + 1, 10]);
  });
  test('a short table may leave lines blank before it, and no table more than a few', () => {
    const table = (rows: number): LeadersBlock => ({
      block: 'table',
      caption: '',
      columns: [{ head: '', width: 100 }],
      rows: Array<string[]>(rows).fill(['字']),
    });
    const blank = (rows: number) => roomAfter([]) - roomAfter([table(rows)]) - linesOf([table(rows)]);
    expect(blank(2)).toBeCloseTo(linesOf([table(2)]));
    expect(blank(30)).toBeCloseTo(5);
  });
  test('a later chart is counted with all but one of its lines left blank before it', () => {
    const chart: LeadersBlock = {
      block: 'chart',
      kind: 'lines',
      title: '',
      about: '',
      unit: '',
      categories: [],
      series: [],
    };
    expect(roomAfter([]) - roomAfter([chart])).toBe(6 + 5);
  });
  test.each<[language: 'zh' | 'en', first: number, next: number, isFirst: boolean]>([
    // With title and heading, 12 of 22 lines are full before the chart of 10.
    ['zh', 5, 4, true],
    // 15 full, then 24: on the second page it fits.
    ['zh', 8, 9, false],
    // 7 blank, or 6.
    ['zh', 8, 1, false],
    ['zh', 8, 0, true],
    ['en', 6, 2, true],
    ['en', 20, 10, false],
  ])('the first chart stands where less stays blank (%s, %i and %i lines)', (language, first, next, isFirst) => {
    const chart: LeadersBlock = {
      block: 'chart',
      kind: 'stacked-bars',
      ...{ title: '', about: '', unit: '', series: [] },
      categories: Array<string>(12).fill('字'),
    };
    const text = (lines: number) => Array<LeadersBlock>(lines).fill(paragraph('字'));
    expect(fitsFirst(chart, text(first), text(next), language)).toBe(isFirst);
  });
  test('the names of the annexes, who issues the report and when take their lines', () => {
    const closing = { annexes: ['字', '字', '字'], issuer: '字', date: '2025年3月14日' };
    expect(roomAfter([]) - roomAfter([], closing)).toBe(8);
  });
  test('blocks leave less room than none', () => {
    expect(roomAfter([])).toBeGreaterThan(roomAfter([paragraph('字')]));
    expect(roomAfter([])).toBeLessThanOrEqual(220);
  });
});
