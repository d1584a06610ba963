/** Rows of a long text, parsed page by page as they are asked for, so that its cells are never held all at once. */
import { parseCsv, type Delimiter } from './csv.js';
import { rowsOf, type Cells } from './sheet.js';

/** Lines of a page. */
const pageLines = 2048;

/** A shorter text is parsed at once. */
const longText = 4e6;

/** Whether a text is read in pages: a long one, in which no line end can stand in quotation marks. @internal */
export function isPaged(text: string): boolean {
  return text.length > longText && !text.includes('"') && !/\r(?!\n)/.test(text);
}

/** The rows of such a text. They may be asked for in any order; from first to last is fast. @internal */
export function pagedRows(text: string, delimiter: Delimiter): Cells {
  const { starts, lines } = pagesOf(text);
  let [page, first] = [rowsOf([]), -1];
  const row = (index: number): readonly string[] => {
    const start = index - (index % pageLines);
    if (start !== first) {
      const number = start / pageLines;
      page = rowsOf(parseCsv(text.slice(starts[number], starts[number + 1]), delimiter).cells);
      first = start;
    }
    return page.row(index - start);
  };
  let length = lines;
  while (length > 0 && row(length - 1).length === 0) length--;
  return { length, row: (index) => (index >= 0 && index < length ? row(index) : noCells) };
}

const noCells: readonly string[] = [];

function pagesOf(text: string): { readonly starts: readonly number[]; readonly lines: number } {
  const starts = [0];
  let lines = 1;
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
    if (lines % pageLines === 0) starts.push(end + 1);
    lines++;
  }
  return { starts, lines };
}
