/** The blocks of a table: what stands under each of its headers, as where a long list was printed page by page. */
import { captionOf, headText, type Caption } from './caption.js';
import type { ColumnRole } from './columns.js';
import type { Cells } from '../formats/csv.js';
import { readHeader, roleOfHead, type HeaderContext } from './header.js';
import { findLayout, isFigureHead, knownColumns, layoutAt, withoutBlankHeads, type FoundLayout } from './layout.js';
import { mostRows } from './merged.js';
import { unprotected } from '../formats/protect.js';
import { remembering } from '../concepts/text.js';
import { readValue } from '../figures/value.js';

/**
 * A header, the unit in the caption above it, and the rows (from 0) before which what stands under it ends. @internal
 */
export interface Block {
  readonly found: FoundLayout;
  /** Of a header again with nothing above it, that above the one before: a table goes on in its unit. */
  readonly caption: Caption | null;
  /** The first row that belongs to it: its caption, or its header. */
  readonly start: number;
  readonly end: number;
}

/** Finds the headers of a table; none where nothing makes a table of it. @internal */
export function findBlocks(cells: Cells, context: HeaderContext, hasMany: boolean): readonly Block[] {
  const blocks: Block[] = [];
  const roleIn = remembering((text) => roleOfHead(text, context));
  let found = findLayout(cells, context);
  let caption = found === null ? null : captionOf(cells, 0, found);
  let start = 0;
  while (found !== null) {
    const block = { caption, start };
    const next = hasMany ? nextLayout(cells, found, roleIn, context) : null;
    start = cells.length;
    if (next !== null) {
      const gap = gapAbove(cells, found.headerIndex + 1, next.firstIndex);
      const own = captionOf(cells, gap, next);
      start = Math.min(own?.index ?? next.firstIndex, next.firstIndex);
      caption = own ?? (caption?.isOfHead !== true && goesOn(cells.slice(gap, next.firstIndex)) ? caption : null);
    }
    blocks.push({ ...block, found: withoutBlankHeads(cells, found, start), end: start });
    found = next;
  }
  return blocks;
}

/** Where the rows without a figure that stand above a header begin. */
function gapAbove(cells: Cells, start: number, end: number): number {
  let gap = end;
  while (gap > start && !cells[gap - 1]!.some((cell) => holdsFigure(unprotected(cell).trim()))) gap--;
  return gap;
}

function holdsFigure(text: string): boolean {
  const { kind } = readValue(text, '.');
  return text !== '' && (kind === 'number' || kind === 'missing' || kind === 'statement') && !/^\d{4}年$/.test(text);
}

/** Whether nothing stands between two headers but that the table goes on: 续表. */
function goesOn(rows: Cells): boolean {
  return rows.every((row) => row.every((cell) => /^\s*(?:续表.*)?$/su.test(unprotected(cell))));
}

/** Where a header says what its rows are of. */
const keyRoles: readonly (ColumnRole | null)[] = ['indicator', 'period'];
const keyRolesAcross: readonly (ColumnRole | null)[] = ['indicator', 'period', 'area'];

function nextLayout(
  cells: Cells,
  above: FoundLayout,
  roleIn: (text: string) => ColumnRole | null,
  context: HeaderContext,
): FoundLayout | null {
  const roles = above.arrangement === 'indicators-across' ? keyRolesAcross : keyRoles;
  // Only a row with such a head, or with nothing in its first cell under years across, is looked at closely.
  const isKey = (text: string): boolean =>
    text.length <= longestHead && !/^[\d+.−-]/u.test(text) && roles.includes(roleIn(text));
  for (let i = above.headerIndex + 1; i < cells.length; i++) {
    const texts = cells[i]!.map(headText);
    const isKeyed = texts.some(isKey);
    if (!isKeyed && !isUnheaded(texts, above)) continue;
    const found = layoutAt(cells, i, context);
    if (found.firstIndex <= above.headerIndex || !isHeader(texts, found, isKeyed, context)) continue;
    return withLower(cells, i, context) ?? found;
  }
  return null;
}

/** A head of a key column is no longer than this. */
const longestHead = 30;

/**
 * Whether a row may be years under an empty head: where the header above has one too, or where they are written as
 * years.
 */
function isUnheaded([first = '', ...others]: readonly string[], { arrangement, columns }: FoundLayout): boolean {
  return (
    arrangement === 'periods-across' &&
    first === '' &&
    (columns[0]?.header === '' || others.every((text) => !/^\d+$/.test(text)))
  );
}

/**
 * Whether a row is a header and not data: it makes a table, or two of its cells are heads, and no cell is a figure but
 * for years. Without a key all of it must be heads.
 */
function isHeader(texts: readonly string[], found: FoundLayout, isKeyed: boolean, context: HeaderContext): boolean {
  const heads = texts.map((text) => readHeader(text, 1, context));
  if (found.arrangement === null && (!isKeyed || knownColumns(found) < 2)) return false;
  if (!isKeyed && heads.some(({ header, role, period }) => header !== '' && role === null && period === undefined))
    return false;
  return !heads.some(isFigureHead);
}

/** A header that a row makes together with those below it: areas over years. */
function withLower(cells: Cells, index: number, context: HeaderContext): FoundLayout | null {
  for (let i = index + 1; i <= Math.min(index + mostRows, cells.length - 1); i++) {
    const found = layoutAt(cells, i, context);
    if (found.arrangement !== null && found.firstIndex <= index) return found;
  }
  return null;
}
