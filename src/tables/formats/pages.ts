/** Parses the rows of a long text page by page, on request, so that the cells are never all in memory. */
import { firstRows, parseRows, type ParsedCsv, type RowStyle } from './csv.js';
import type { Cells } from './sheet.js';

/** The smallest number of characters in a page. */
const pageLength = 1 << 17;

/** Parses a text in pieces, always whole rows at a time. @internal */
export function* pagesOf(texts: Iterable<string>, style: RowStyle, length = pageLength): Generator<ParsedCsv> {
  let rest = '';
  let wanted = length;
  let isBare = false;
  for (const text of texts) {
    rest += text;
    if (rest.length < wanted) continue;
    const page = firstRows(rest, style, isBare);
    // The row is longer than a page: wait until the text is twice as long.
    wanted = page === null ? 2 * rest.length : length;
    if (page === null) continue;
    rest = rest.slice(page.end);
    isBare ||= page.unpairedFrom !== null;
    yield page;
  }
  const last = isBare ? firstRows(rest + style.newline, style, isBare) : parseRows(rest, style);
  if (last !== null) yield last;
}

interface Page {
  readonly start: number;
  readonly rows: readonly (readonly string[])[];
}

const noCells: readonly string[] = [];
const noPage: Page = { start: 0, rows: [] };

/**
 * The rows of such a text. They may be requested in any order. Reading forwards is fast, and so is a return to the
 * previous page. @internal
 */
export function pagedRows(open: () => Iterable<ParsedCsv>): {
  readonly cells: Cells;
  readonly unpairedFrom: () => number | null;
} {
  const known = { length: 0, rows: 0, unpairedFrom: null as number | null, isWhole: false };
  let pages = open()[Symbol.iterator]();
  let [before, held] = [noPage, noPage];
  /** Parses the next page. A page that is parsed for the first time is counted. */
  const isAdvanced = (): boolean => {
    const next = pages.next();
    if (next.done === true) {
      known.isWhole = true;
      return false;
    }
    const { cells, unpairedFrom } = next.value;
    [before, held] = [held, { start: held.start + held.rows.length, rows: cells }];
    if (held.start < known.rows) return true;
    const last = cells.findLastIndex((row) => row.length > 0);
    if (last >= 0) known.length = held.start + last + 1;
    if (unpairedFrom !== null) known.unpairedFrom ??= held.start + unpairedFrom;
    known.rows += cells.length;
    return true;
  };
  /** Parses as far as a row. Returns whether the row was reached. */
  const isReached = (index: number): boolean => {
    while (index >= held.start + held.rows.length) if (!isAdvanced()) return false;
    return true;
  };
  const has = (index: number): boolean => index < known.length || (!known.isWhole && isReached(index));
  const row = (index: number): readonly string[] => {
    if (index < 0 || (known.isWhole && index >= known.length)) return noCells;
    if (index < before.start) {
      pages = open()[Symbol.iterator]();
      [before, held] = [noPage, noPage];
    }
    if (!isReached(index)) return noCells;
    const page = index >= held.start ? held : before;
    return page.rows[index - page.start]!;
  };
  const toEnd = (): typeof known => {
    if (!known.isWhole) isReached(Infinity);
    return known;
  };
  const cells = {
    get length() {
      return toEnd().length;
    },
    has,
    row,
  };
  return { cells, unpairedFrom: () => toEnd().unpairedFrom };
}
