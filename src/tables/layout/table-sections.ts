/** Splits a table into blocks. Each header starts a block, as in a long list that was printed page by page. */
import type { ColumnRole } from '../concepts/heads.js';
import { remembering } from '../concepts/text.js';
import { readValue } from '../concepts/value.js';
import { unprotected } from '../formats/protect.js';
import { rowsBetween, type Cells, type Sheet } from '../formats/sheet.js';
import { captionOf, headText, type Caption } from './caption.js';
import { isFigureHead, holdFigures, knownColumns, readHeader, type FoundHeader } from './header.js';
import type { HeaderContext } from './header-context.js';
import { mostRows, rowsBelow, textsOf, withMerged } from './multi-row-header.js';
import { isOfTables } from './column-groups.js';
import { onlyColumn } from './remark.js';
import { lookAt, startLook, type Look } from './look.js';
import { isOfPairs } from './title-items.js';
import { isContinued, noTitle, titleOf, withRow, withUnresolved, type Title } from './title.js';

/**
 * A header, the title and caption above it, and the rows under it, which end before the row `end` (from 0). @internal
 */
export interface Block {
  /** The sheet, of a workbook with several. */
  readonly sheet: string | null;
  /** The name of the sheet, as a title. */
  readonly sheetTitle: string | null;
  readonly found: FoundHeader;
  readonly title: Title;
  /** The titles above the header, as they stand. `columns` may settle them. */
  readonly texts: readonly string[];
  /**
   * The caption above the header. A repeated header with nothing above it keeps the earlier caption, because the table
   * continues in the same unit.
   */
  readonly caption: Caption | null;
  /** The first row that may hold a title or a caption of this header. */
  readonly above: number;
  /** The first row of the block: its caption, or its header. */
  readonly start: number;
  readonly end: number;
}

/** Makes the context for reading headers under a title. @internal */
export type ContextOf = (title: Title) => HeaderContext;

/** The number of rows in which the header is searched. @internal */
export const searched = 30;

/**
 * Finds the header: the first row that makes a table, otherwise the row with the most known columns, at least two.
 * @internal
 */
export function findHeader(cells: Cells, contextOf: ContextOf, name: string | null = null): FoundHeader | null {
  let best: FoundHeader | null = null;
  let title = noTitle;
  const { named } = contextOf(noTitle);
  for (let i = 0; i < searched && cells.has(i); i++) {
    const context = contextOf(name === null ? title : withRow(title, [name], 0, named));
    const found = headerAt(cells, i, context);
    if (found.arrangement !== null) return withMerged(cells, found, context);
    const isTitle = onlyColumn(cells.row(i)) !== null;
    if (!isTitle && knownColumns(found) > Math.max(1, knownColumns(best))) best = found;
    title = withRow(title, cells.row(i), i + 1, named);
  }
  return best;
}

/** Reads the rows above a header and the name of the sheet as a title. Titles of tables side by side are left out. */
function titleAbove(
  cells: Cells,
  start: number,
  { firstIndex, columns }: FoundHeader,
  contextOf: ContextOf,
  name: string | null,
): Title {
  if (start >= firstIndex && name === null) return noTitle;
  const { named } = contextOf(noTitle);
  const above = rowsBetween(cells, start, firstIndex).map((row) => (isOfTables(row, columns) ? [] : row));
  return titleOf([...above, ...(name === null ? [] : [[name]])], start + 1, named);
}

/** Reads a row as a header. Captions in pairs of cells are no heads. */
function headerAt(cells: Cells, index: number, context: HeaderContext): FoundHeader {
  const row = cells.row(index);
  const texts = isOfPairs(row, context.named) ? [] : textsOf(row);
  return readHeader(
    texts.map((text) => [text]),
    index,
    context,
    rowsBelow(cells, index),
  );
}

/** Blocks, and what their rows show. @internal */
export interface FoundBlocks {
  readonly blocks: readonly Block[];
  readonly look: Look;
}

/** Finds the blocks of a table. The list is empty when no header is found. @internal */
export function findBlocks(
  cells: Cells,
  contextOf: ContextOf,
  hasMany: boolean,
  { name, title: sheetTitle }: Pick<Sheet, 'name' | 'title'>,
): FoundBlocks {
  const { named } = contextOf(noTitle);
  const blocks: Block[] = [];
  let found = findHeader(cells, contextOf, sheetTitle);
  // The rows are shown while the next header is looked for. Where one is found, they are shown again, block by block.
  const look = startLook();
  const first = found;
  if (found !== null) look.enter(found);
  let title = found === null ? noTitle : titleAbove(cells, 0, found, contextOf, sheetTitle);
  let caption = found === null ? null : captionOf(cells, 0, found, named);
  let [above, start] = [0, 0];
  while (found !== null) {
    const block = { sheet: name, sheetTitle, title, caption, above, start };
    const see = blocks.length === 0 ? look.see : undefined;
    const next = hasMany ? nextHeader(cells, found, contextOf(title), see) : null;
    start = cells.length;
    if (next !== null) {
      const gap = gapAbove(cells, found.headerIndex + 1, next.firstIndex);
      above = gap;
      const own = captionOf(cells, gap, next, named);
      start = Math.min(own?.index ?? next.firstIndex, next.firstIndex);
      const isContinued = goesOn(rowsBetween(cells, gap, next.firstIndex));
      caption = own ?? (caption?.isOfHead !== true && isContinued ? caption : null);
      if (!isContinued) title = titleAbove(cells, gap, next, contextOf, sheetTitle);
    }
    const texts = rowsBetween(cells, block.above, found.firstIndex).flatMap((row) =>
      row.map((cell) => unprotected(cell ?? '').trim()),
    );
    blocks.push({ ...block, texts, found: withoutBlankHeads(cells, found, start), end: start });
    found = next;
  }
  const isSeen = hasMany && blocks.length === 1 && blocks[0]!.found === first;
  const all = blocks.length < 2 ? blocks : withUnresolvedTitles(blocks, cells, contextOf(noTitle));
  return { blocks: all, look: isSeen ? look : lookAt(cells, all) };
}

/** With several tables, titles that are not understood distinguish the figures of the tables. */
function withUnresolvedTitles(
  blocks: readonly Block[],
  cells: Cells,
  { named, topics }: HeaderContext,
): readonly Block[] {
  let own = noTitle;
  let before = noTitle;
  const titles = blocks.map(({ title, above, found }, i) => {
    if (i > 0 && title === before) return own;
    before = title;
    own = rowsBetween(cells, above, found.firstIndex).reduce((read, row) => {
      const texts = [...new Set(row)].map((cell) => unprotected(cell ?? '').trim()).filter((text) => text !== '');
      // A row that names an indicator is a row of data.
      if (isOfTables(row, found.columns) || texts.some((text) => named(text)[0]?.is === 'indicator')) return read;
      return texts.reduce((each, text) => withUnresolved(each, text, row.indexOf(text) + 1, named, topics), read);
    }, title);
    return own;
  });
  const [first] = titles;
  const areSame = titles.every((title) => JSON.stringify(title.unknown) === JSON.stringify(first!.unknown));
  return areSame ? blocks : blocks.map((block, i) => ({ ...block, title: titles[i]! }));
}

/** The start of the rows without figures directly above a header. */
function gapAbove(cells: Cells, start: number, end: number): number {
  let gap = end;
  while (gap > start && !cells.row(gap - 1).some((cell) => holdsFigure(unprotected(cell ?? '').trim()))) gap--;
  return gap;
}

function holdsFigure(text: string): boolean {
  const { kind } = readValue(text, '.');
  return text !== '' && (kind === 'number' || kind === 'missing' || kind === 'statement') && !/^\d{4}年$/.test(text);
}

/** Whether the rows between two headers only say that the table continues: 续表. */
function goesOn(rows: readonly (readonly string[])[]): boolean {
  return rows.every((row) => row.every((cell) => isContinued(unprotected(cell ?? ''))));
}

/** Key columns that mark a header. */
const keyRoles: readonly (ColumnRole | null)[] = ['indicator', 'period'];
const keyRolesAcross: readonly (ColumnRole | null)[] = ['indicator', 'period', 'area'];

/** The greatest length of the head of a key column. */
const longestHead = 30;

function nextHeader(
  cells: Cells,
  above: FoundHeader,
  context: HeaderContext,
  see: Look['see'] | undefined,
): FoundHeader | null {
  const isOfNames = above.columns.some(({ role }) => role === 'indicator');
  const roles = isOfNames ? keyRoles : keyRolesAcross;
  // Only two kinds of rows are examined closely: rows with such a head, and rows with an empty first cell in tables
  // with years across.
  const isKey = remembering((cell) => {
    const text = unprotected(cell).trim();
    if (text.length > longestHead || text === '' || /^[\d+.−-]/u.test(text)) return false;
    const [concept] = context.named(text);
    return concept?.is === 'role' && roles.includes(concept.role);
  });
  // The name of an indicator under the head of indicators makes a row of data, whatever its other cells are.
  const names = above.columns.flatMap(({ role, number }) => (role === 'indicator' ? [number - 1] : []));
  const isNamed = (row: readonly string[]): boolean =>
    names.some((column) => context.named(unprotected(row[column] ?? '').trim())[0]?.is === 'indicator');
  const first = cells.row(above.headerIndex + 1);
  // A word that also stands in this column of the first data row is not a head: Year as the type of every period.
  const isKeyCell = (cell: string | undefined, c: number): boolean =>
    cell !== undefined && cell !== first[c] && mayBeHead(cell) && isKey(cell);
  // Every row is searched for a repeated head of a key column.
  for (let i = above.headerIndex + 1; cells.has(i); i++) {
    const row = cells.row(i);
    see?.(row, i);
    const isKeyed = row.some(isKeyCell);
    if (!isKeyed && (above.arrangement !== 'periods-across' || row.length === 0 || headText(row[0] ?? '') !== ''))
      continue;
    const texts = textsOf(row);
    if (isNamed(row) || (!isKeyed && !isUnheaded(texts, above)) || isOfPairs(row, context.named)) continue;
    const found = withMerged(cells, headerAt(cells, i, context), context);
    const isAgain = isKeyed && repeatsKey(texts, above);
    if (found.firstIndex <= above.headerIndex || !isHeader(texts, found, isKeyed, isAgain, context)) continue;
    return withLower(cells, i, context) ?? found;
  }
  return null;
}

/** A fast check: a head never begins with a digit. */
function mayBeHead(cell: string): boolean {
  const first = cell.charCodeAt(0);
  return !(first >= 48 && first <= 57) && cell.length > 0 && cell.length <= 2 * longestHead;
}

/**
 * Whether a row may hold years under an empty head: the header above also has an empty head, or the years are written
 * with 年.
 */
function isUnheaded([first = '', ...others]: readonly string[], { columns }: FoundHeader): boolean {
  return first === '' && (columns[0]?.header === '' || others.every((text) => !/^\d+$/.test(text)));
}

/**
 * Whether a row is a header and not data. It makes a table, repeats the head of the indicators, or has two cells that
 * are heads. No cell may be a figure, except years. Without a key column, all its texts must be heads.
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

/** Whether a row repeats the head of the indicators in the same column. Then it is a header, whatever else it says. */
function repeatsKey(texts: readonly string[], { columns }: FoundHeader): boolean {
  return (
    texts.filter((text) => text !== '').length > 1 &&
    columns.some(({ role, header, number }) => role === 'indicator' && header !== '' && texts[number - 1] === header)
  );
}

/** A header that a row makes together with the rows below it: areas over years. */
function withLower(cells: Cells, index: number, context: HeaderContext): FoundHeader | null {
  for (let i = index + 1; i <= index + mostRows && cells.has(i); i++) {
    const found = withMerged(cells, headerAt(cells, i, context), context);
    if (found.arrangement !== null && found.firstIndex <= index) return found;
  }
  return null;
}

/**
 * Excludes a head of figures when the next column has figures but no head. The head seems to cover both columns, and
 * does not say which is which. Rows before `end` are examined.
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
