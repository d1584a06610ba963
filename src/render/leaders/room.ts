/** The room of the report in lines, so that the text before the annexes stays within ten pages in Chinese. */
import type { Language } from '../../core/text.js';
import { widthOf } from '../words/width.js';
import type { LeadersBlock, LeadersDocument, LeadersTable } from './document.js';

/** A page in lines of text, and what stands on it. */
interface Measures {
  readonly page: number;
  /** The characters in a line; a Latin letter is half a character. */
  readonly line: number;
  /** The title and the subtitle, a heading, and the space after a paragraph. */
  readonly title: number;
  readonly heading: number;
  readonly after: number;
  /** A line of a chart of domains, in lines of text. */
  readonly category: number;
}

/** GB/T 9704—2012, and the plain style for English. */
const measures: Readonly<Record<Language, Measures>> = {
  zh: { page: 22, line: 28, title: 6, heading: 1, after: 0, category: 0.5 },
  en: { page: 45, line: 43, title: 9, heading: 2, after: 0.4, category: 0.9 },
};

/** The pages before the annexes. */
const mostPages = 10;

/** The characters in a line across a table, whose type is smaller, and the height of that line in lines of text. */
const [inTableLine, tableLine] = [48, 0.45];

/** The lines of who issues the report and when, with those left blank before them and before the annexes. */
const signature = 5;

/** The most lines that are left blank before a table. */
const tableApart = 5;

/**
 * The lines that are left when the blocks are written in Chinese. A chart is not split. Before the chart of domains,
 * whose place does not depend on what is told in detail, the rest of its page stays blank where it is too high for it;
 * before a later chart, at worst all but one of its lines; a short table, which stays with its heading, at most as many
 * as it has itself.
 * @internal
 */
export function roomAfter(blocks: readonly LeadersBlock[], closing?: LeadersDocument['closing']): number {
  const { title, page } = measures.zh;
  let used = title + (closing ? closing.annexes.length + signature : 0);
  for (const block of blocks) {
    const height = linesIn(block);
    if (block.block === 'table') used += Math.min(height, tableApart);
    if (block.block === 'chart') used += block.kind === 'stacked-bars' ? blankBefore(used, height, page) : height - 1;
    used += height;
  }
  return mostPages * page - used;
}

/**
 * Whether the first chart of a report leaves less of its page blank directly after the first blocks than after those
 * that follow them.
 * @internal
 */
export function fitsFirst(
  chart: LeadersBlock,
  first: readonly LeadersBlock[],
  next: readonly LeadersBlock[],
  language: Language,
): boolean {
  const { title, heading, page } = measures[language];
  const blank = (blocks: readonly LeadersBlock[]): number =>
    blankBefore(title + heading + linesOf(blocks, language), linesIn(chart, language), page);
  return blank(first) <= blank([...first, ...next]);
}

/** The lines left blank at the end of a page before a block that is not split. */
function blankBefore(used: number, height: number, page: number): number {
  const left = page - (used % page);
  return height > left ? left : 0;
}

/** The lines that blocks fill. @internal */
export function linesOf(blocks: readonly LeadersBlock[], language: Language = 'zh'): number {
  return blocks.reduce((sum, block) => sum + linesIn(block, language), 0);
}

function linesIn(block: LeadersBlock, language: Language = 'zh'): number {
  const { heading, category } = measures[language];
  switch (block.block) {
    case 'heading':
      return heading;
    case 'table':
      return tableLines(block);
    case 'chart':
      return block.kind === 'stacked-bars' ? (8 + block.categories.length) * category : 12 * category;
    case 'finding':
      return textLines(block.lead + block.text, language);
    default:
      return block.text === '' ? 0 : textLines(block.text, language);
  }
}

/** A paragraph begins with an indent of two characters. */
function textLines(text: string, language: Language): number {
  const { line, after } = measures[language];
  return Math.ceil((widthOf(text) + 2) / line) + after;
}

function tableLines({ columns, rows }: LeadersTable): number {
  const heights = rows.map((row) =>
    Math.max(...row.map((cell, i) => Math.ceil(widthOf(cell) / ((inTableLine * columns[i]!.width) / 100)))),
  );
  return 2 + heights.reduce((sum, height) => sum + height * tableLine, 0);
}
