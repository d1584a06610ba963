/** The room of the report in lines of the Chinese page, so that the text before the annexes stays within ten pages. */
import { widthOf } from '../words/width.js';
import type { LeadersBlock, LeadersTable } from './document.js';

/** The lines before the annexes: ten pages of 22 lines, less the title and what is left blank before charts. */
const mostLines = 207;

/** The characters in a line of text (GB/T 9704—2012), and in a line across a table, whose type is smaller. */
const [inLine, inTableLine] = [28, 48];

/** The height of a line in a table, in lines of text. */
const tableLine = 0.45;

/** The lines that are left when the blocks are written. @internal */
export function roomAfter(blocks: readonly LeadersBlock[]): number {
  return mostLines - linesOf(blocks);
}

/** The lines that blocks fill. @internal */
export function linesOf(blocks: readonly LeadersBlock[]): number {
  return blocks.reduce((sum, block) => sum + linesIn(block), 0);
}

function linesIn(block: LeadersBlock): number {
  switch (block.block) {
    case 'heading':
      return 1;
    case 'table':
      return tableLines(block);
    case 'chart':
      return block.kind === 'stacked-bars' ? 4 + block.categories.length / 2 : 6;
    case 'finding':
      return textLines(block.lead + block.text);
    default:
      return textLines(block.text);
  }
}

/** A paragraph begins with an indent of two characters. */
function textLines(text: string): number {
  return Math.ceil((widthOf(text) + 2) / inLine);
}

function tableLines({ columns, rows }: LeadersTable): number {
  const heights = rows.map((row) =>
    Math.max(...row.map((cell, i) => Math.ceil(widthOf(cell) / ((inTableLine * columns[i]!.width) / 100)))),
  );
  return 2 + heights.reduce((sum, height) => sum + height * tableLine, 0);
}
