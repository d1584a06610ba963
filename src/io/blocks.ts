/** The blocks of a table: what stands under each of its headers, as where a long list was printed page by page. */
import { captionOf, headText, isCaptioned, type Caption } from './caption.js';
import type { ColumnRole } from './columns.js';
import type { Cells } from './csv.js';
import { readHeader, type HeaderContext } from './header.js';
import { findLayout, knownColumns, layoutAt, withoutBlankHeads, type FoundLayout } from './layout.js';
import { remembering } from './text.js';
import { readValue } from './value.js';

/** A header, the unit in the caption above it, and the rows (from 0) before which what stands under it ends. @internal */
export interface Block {
  readonly found: FoundLayout;
  /** Of a header again that has none of its own, that of the one before: a table goes on in its unit. */
  readonly caption: Caption | null;
  /** The first row that belongs to it: its caption, or its header. */
  readonly start: number;
  readonly end: number;
}

/** Finds the headers of a table; none where nothing makes a table of it. @internal */
export function findBlocks(cells: Cells, context: HeaderContext, hasMany: boolean): readonly Block[] {
  const blocks: Block[] = [];
  const roleOfHead = remembering((text) => readHeader(text, 1, context).role);
  let found = findLayout(cells, context);
  let caption = found === null ? null : captionOf(cells, 0, found);
  let start = 0;
  while (found !== null) {
    const next = hasMany ? nextLayout(cells, found, roleOfHead, context) : null;
    const own = next === null ? null : captionOf(cells, found.headerIndex + 1, next);
    const end = next === null ? cells.length : Math.min(own?.index ?? next.firstIndex, next.firstIndex);
    blocks.push({ found: withoutBlankHeads(cells, found, end), caption, start, end });
    caption = own ?? (next !== null && isCaptioned(cells, found.headerIndex + 1, next.headerIndex) ? null : caption);
    [found, start] = [next, end];
  }
  return blocks;
}

/** All the heads of a header. @internal */
export function headersOf({ columns }: FoundLayout): string {
  return columns.map(({ header }) => header).filter((header) => header !== '').join(' ');
}

function nextLayout(cells: Cells, above: FoundLayout, roleOfHead: (text: string) => ColumnRole | null, context: HeaderContext): FoundLayout | null {
  const keyRoles: readonly (ColumnRole | null)[] = above.arrangement === 'indicators-across' ? ['period', 'area'] : ['indicator', 'period'];
  const keys = above.columns.filter(({ role }) => keyRoles.includes(role));
  // Only a row with the head of a key column where keys stand, or with nothing there under years across, is looked at closely.
  for (let i = above.headerIndex + 1; i < cells.length; i++) {
    const texts = cells[i]!.map(headText);
    const isUnheaded = above.arrangement === 'periods-across' && (texts[0] ?? '') === '';
    if (!isUnheaded && !keys.some(({ number }) => keyRoles.includes(roleOfHead(texts[number - 1] ?? '')))) continue;
    const found = layoutAt(cells, i, context);
    if (found.firstIndex > above.headerIndex && isHeader(texts, found, context)) return found;
  }
  return null;
}

/** Whether a row is a header and not data: it makes a table, or two of its cells are heads, and no cell is a figure but for years. */
function isHeader(texts: readonly string[], found: FoundLayout, context: HeaderContext): boolean {
  if (found.arrangement === null && knownColumns(found) < 2) return false;
  return !texts.some((text) => readValue(text, '.').kind === 'number' && readHeader(text, 1, context).period === undefined);
}
