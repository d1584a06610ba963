/** The blocks of a table: what stands under each of its headers, as where a long list was printed page by page. */
import { conceptsOf, type Concept } from '../concepts/concept.js';
import type { ColumnRole } from '../concepts/heads.js';
import { remembering } from '../concepts/text.js';
import { readValue } from '../concepts/value.js';
import { unprotected } from '../formats/protect.js';
import { rowsBetween, type Cells } from '../formats/sheet.js';
import { captionOf, headText, type Caption } from './caption.js';
import { isFigureHead, holdFigures, knownColumns, readHeader, type FoundHeader, type HeaderContext } from './header.js';
import { mostRows, textsOf, withMerged } from './multi-row-header.js';
import { isContinued, noTitle, titleOf, withRow, withUnresolved, type Title } from './title.js';

/** A header, what stands above it, and the rows (from 0) before which what stands under it ends. @internal */
export interface Block {
  readonly found: FoundHeader;
  readonly title: Title;
  /** Of a header again with nothing above it, that above the one before: a table goes on in its unit. */
  readonly caption: Caption | null;
  /** The first row of those that may be titles and captions of it. */
  readonly above: number;
  /** The first row that belongs to it: its caption, or its header. */
  readonly start: number;
  readonly end: number;
}

/** What reading headers needs to know, given a title. @internal */
export type ContextOf = (title: Title) => HeaderContext;

/** How many rows are searched for the header. */
const searched = 30;

/** Finds the header: the first row that makes a table, else the row with most known columns, two at least. @internal */
export function findHeader(cells: Cells, contextOf: ContextOf, name: string | null = null): FoundHeader | null {
  let best: FoundHeader | null = null;
  let title = noTitle;
  const { vocabulary } = contextOf(noTitle);
  const named = (text: string): readonly Concept[] => conceptsOf(text, vocabulary);
  for (let i = 0; i < Math.min(searched, cells.length); i++) {
    const context = contextOf(name === null ? title : withRow(title, [name], 0, named));
    const found = headerAt(cells, i, context);
    if (found.arrangement !== null) return withMerged(cells, found, context);
    if (knownColumns(found) > Math.max(1, knownColumns(best))) best = found;
    title = withRow(title, cells.row(i), i + 1, named);
  }
  return best;
}

/** What the rows above a header say, and the name of the sheet. */
function titleAbove(cells: Cells, start: number, end: number, contextOf: ContextOf, name: string | null): Title {
  if (start >= end && name === null) return noTitle;
  const { vocabulary } = contextOf(noTitle);
  const rows = [...rowsBetween(cells, start, end), ...(name === null ? [] : [[name]])];
  return titleOf(rows, start + 1, (text) => conceptsOf(text, vocabulary));
}

function headerAt(cells: Cells, index: number, context: HeaderContext): FoundHeader {
  return readHeader(
    textsOf(cells.row(index)).map((text) => [text]),
    index,
    context,
  );
}

/** Finds the headers of a table; none where nothing makes a table of it. @internal */
export function findBlocks(
  cells: Cells,
  contextOf: ContextOf,
  hasMany: boolean,
  name: string | null,
): readonly Block[] {
  const blocks: Block[] = [];
  let found = findHeader(cells, contextOf, name);
  let title = found === null ? noTitle : titleAbove(cells, 0, found.firstIndex, contextOf, name);
  let caption = found === null ? null : captionOf(cells, 0, found);
  let [above, start] = [0, 0];
  while (found !== null) {
    const block = { title, caption, above, start };
    const next = hasMany ? nextHeader(cells, found, contextOf(title)) : null;
    start = cells.length;
    if (next !== null) {
      const gap = gapAbove(cells, found.headerIndex + 1, next.firstIndex);
      above = gap;
      const own = captionOf(cells, gap, next);
      start = Math.min(own?.index ?? next.firstIndex, next.firstIndex);
      const isContinued = goesOn(rowsBetween(cells, gap, next.firstIndex));
      caption = own ?? (caption?.isOfHead !== true && isContinued ? caption : null);
      if (!isContinued) title = titleAbove(cells, gap, next.firstIndex, contextOf, name);
    }
    blocks.push({ ...block, found: withoutBlankHeads(cells, found, start), end: start });
    found = next;
  }
  return blocks.length < 2 ? blocks : withUnresolvedTitles(blocks, cells, contextOf(noTitle));
}

/** Of several tables, titles that are not understood tell the figures of one from those of another. */
function withUnresolvedTitles(
  blocks: readonly Block[],
  cells: Cells,
  { vocabulary, topics }: HeaderContext,
): readonly Block[] {
  const named = (text: string): readonly Concept[] => conceptsOf(text, vocabulary);
  let own = noTitle;
  let before = noTitle;
  const titles = blocks.map(({ title, above, found }, i) => {
    if (i > 0 && title === before) return own;
    before = title;
    own = rowsBetween(cells, above, found.firstIndex).reduce((read, row) => {
      const texts = [...new Set(row)].map((cell) => unprotected(cell ?? '').trim()).filter((text) => text !== '');
      // A row that names an indicator is one of data.
      if (texts.some((text) => named(text)[0]?.is === 'indicator')) return read;
      return texts.reduce((each, text) => withUnresolved(each, text, row.indexOf(text) + 1, named, topics), read);
    }, title);
    return own;
  });
  const [first] = titles;
  const areSame = titles.every((title) => JSON.stringify(title.unknown) === JSON.stringify(first!.unknown));
  return areSame ? blocks : blocks.map((block, i) => ({ ...block, title: titles[i]! }));
}

/** Where the rows without a figure that stand above a header begin. */
function gapAbove(cells: Cells, start: number, end: number): number {
  let gap = end;
  while (gap > start && !cells.row(gap - 1).some((cell) => holdsFigure(unprotected(cell ?? '').trim()))) gap--;
  return gap;
}

function holdsFigure(text: string): boolean {
  const { kind } = readValue(text, '.');
  return text !== '' && (kind === 'number' || kind === 'missing' || kind === 'statement') && !/^\d{4}年$/.test(text);
}

/** Whether nothing stands between two headers but that the table goes on: 续表. */
function goesOn(rows: readonly (readonly string[])[]): boolean {
  return rows.every((row) => row.every((cell) => isContinued(unprotected(cell ?? ''))));
}

/** Where a header says what its rows are of. */
const keyRoles: readonly (ColumnRole | null)[] = ['indicator', 'period'];
const keyRolesAcross: readonly (ColumnRole | null)[] = ['indicator', 'period', 'area'];

/** A head of a key column is no longer than this. */
const longestHead = 30;

function nextHeader(cells: Cells, above: FoundHeader, context: HeaderContext): FoundHeader | null {
  const roles = above.arrangement === 'indicators-across' ? keyRolesAcross : keyRoles;
  // Only a row with such a head, or with nothing in its first cell under years across, is looked at closely.
  const isKey = remembering((cell) => {
    const text = unprotected(cell).trim();
    if (text.length > longestHead || text === '' || /^[\d+.−-]/u.test(text)) return false;
    const [concept] = conceptsOf(text, context.vocabulary);
    return concept?.is === 'role' && roles.includes(concept.role);
  });
  const first = cells.row(above.headerIndex + 1);
  // A long table has its keys in the same columns all the way down: heads again stand there, or in the first of them.
  for (let i = above.headerIndex + 1; i < cells.length; i++) {
    const row = cells.row(i);
    // A word that stands there in the first row of data too is no head: Year as the type of every period.
    const isKeyed = row.some((cell, c) => cell !== undefined && cell !== first[c] && mayBeHead(cell) && isKey(cell));
    if (!isKeyed && (above.arrangement !== 'periods-across' || row.length === 0 || headText(row[0] ?? '') !== ''))
      continue;
    const texts = textsOf(row);
    if (!isKeyed && !isUnheaded(texts, above)) continue;
    const found = withMerged(cells, headerAt(cells, i, context), context);
    const isAgain = isKeyed && repeatsKey(texts, above);
    if (found.firstIndex <= above.headerIndex || !isHeader(texts, found, isKeyed, isAgain, context)) continue;
    return withLower(cells, i, context) ?? found;
  }
  return null;
}

/** A quick look: no head begins with a digit. */
function mayBeHead(cell: string): boolean {
  const first = cell.charCodeAt(0);
  return !(first >= 48 && first <= 57) && cell.length > 0 && cell.length <= 2 * longestHead;
}

/**
 * Whether a row may be years under an empty head: where the header above has one too, or where they are written as
 * years.
 */
function isUnheaded([first = '', ...others]: readonly string[], { columns }: FoundHeader): boolean {
  return first === '' && (columns[0]?.header === '' || others.every((text) => !/^\d+$/.test(text)));
}

/**
 * Whether a row is a header and not data: it makes a table, repeats the head of the indicators, or two of its cells are
 * heads, and no cell is a figure but for years. Without a key all of it must be heads.
 */
function isHeader(
  texts: readonly string[],
  found: FoundHeader,
  isKeyed: boolean,
  isAgain: boolean,
  context: HeaderContext,
): boolean {
  const heads = readHeader(
    texts.map((text) => [text]),
    0,
    context,
  ).columns;
  if (found.arrangement === null && !isAgain && (!isKeyed || knownColumns(found) < 2)) return false;
  if (!isKeyed && heads.some(({ header, role, period }) => header !== '' && role === null && period === null))
    return false;
  return !heads.some(isFigureHead);
}

/** Whether the head of the indicators stands under itself: a header again, whatever else it says. */
function repeatsKey(texts: readonly string[], { columns }: FoundHeader): boolean {
  return (
    texts.filter((text) => text !== '').length > 1 &&
    columns.some(({ role, header, number }) => role === 'indicator' && header !== '' && texts[number - 1] === header)
  );
}

/** A header that a row makes together with those below it: areas over years. */
function withLower(cells: Cells, index: number, context: HeaderContext): FoundHeader | null {
  for (let i = index + 1; i <= Math.min(index + mostRows, cells.length - 1); i++) {
    const found = withMerged(cells, headerAt(cells, i, context), context);
    if (found.arrangement !== null && found.firstIndex <= index) return found;
  }
  return null;
}

/**
 * A head of figures with more figures beside it under no head stands, by the look of it, over both: which is which it
 * does not say. Looked at are the rows before `end`.
 */
function withoutBlankHeads(cells: Cells, found: FoundHeader, end: number): FoundHeader {
  const unused = new Set<number>();
  let head: number | null = null;
  for (const { header, isFigure, number } of found.columns) {
    if (header !== '') head = isFigure ? number : null;
    else if (head !== null && hasFigure(cells, number - 1, found.headerIndex + 1, end)) unused.add(head).add(number);
  }
  if (unused.size === 0) return found;
  const columns = found.columns.map((column) =>
    unused.has(column.number) ? { ...column, role: null, isFigure: false, unused: 'blank' as const } : column,
  );
  const isLeft = columns.some(({ isFigure }) => isFigure) && (found.arrangement !== 'long' || holdFigures(columns));
  return { ...found, columns, arrangement: isLeft ? found.arrangement : null };
}

function hasFigure(cells: Cells, column: number, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const cell = cells.row(i)[column] ?? '';
    if (cell !== '' && readValue(unprotected(cell), '.').kind === 'number') return true;
  }
  return false;
}
