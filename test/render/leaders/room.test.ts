/** The room of the report: the lines of blocks, and what is told in detail as it grows. */
import { describe, expect, test } from 'vitest';
import type { LeadersBlock } from '../../../src/entries/render.js';
import { linesOf, roomAfter } from '../../../src/render/leaders/room.js';

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
  test('blocks leave less room than none', () => {
    expect(roomAfter([])).toBeGreaterThan(roomAfter([paragraph('字')]));
    expect(roomAfter([])).toBeLessThanOrEqual(220);
  });
});
