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
  readonly unpairedFrom: number | null;
} {
  let length = 0;
  let count = 0;
  let unpairedFrom: number | null = null;
  for (const page of open()) {
    const last = page.cells.findLastIndex((row) => row.length > 0);
    if (last >= 0) length = count + last + 1;
    if (page.unpairedFrom !== null) unpairedFrom ??= count + page.unpairedFrom;
    count += page.cells.length;
  }
  let pages = open()[Symbol.iterator]();
  let [before, held] = [noPage, noPage];
  const row = (index: number): readonly string[] => {
    if (index < 0 || index >= length) return noCells;
    if (index < before.start) {
      pages = open()[Symbol.iterator]();
      [before, held] = [noPage, noPage];
    }
    while (index >= held.start + held.rows.length) {
      const next = pages.next();
      if (next.done === true) return noCells;
      [before, held] = [held, { start: held.start + held.rows.length, rows: next.value.cells }];
    }
    const page = index >= held.start ? held : before;
    return page.rows[index - page.start]!;
  };
  return { cells: { length, row }, unpairedFrom };
}
