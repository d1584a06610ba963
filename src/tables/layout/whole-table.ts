/** What is seen on the whole of a table only: what a comma is, and whether 2008-10 is a month. */
import { isSpanOnly } from '../concepts/periods.js';
import { decimalMarkIn, type DecimalMark } from '../concepts/value.js';
import { unprotected } from '../formats/protect.js';
import type { Cells } from '../formats/sheet.js';
import type { Block } from './table-sections.js';

/** @internal */
export interface MarkFound {
  readonly mark: DecimalMark;
  /** A comma that can be read in two ways is not read: figures contradict each other, or semicolons part the cells. */
  readonly isDoubtful: boolean;
  /** The cell that shows the comma to be decimal, from 0. */
  readonly shown: { readonly row: number; readonly column: number; readonly text: string } | null;
}

const point: MarkFound = { mark: '.', isDoubtful: false, shown: null };

/** Finds what decimal fractions begin with: 80,5 can be read in one way only, 81,004 in two. @internal */
export function decimalMarkOf(cells: Cells, blocks: readonly Block[], hasSemicolons: boolean): MarkFound {
  let shown: MarkFound['shown'] = null;
  let isEither = false;
  for (const { row, column, cell } of figureCells(cells, blocks)) {
    if (!cell.includes(',') && !cell.includes('，')) continue;
    const found = decimalMarkIn(unprotected(cell));
    if (found === ',') shown ??= { row, column, text: cell };
    isEither ||= found === 'either';
  }
  if (shown === null && !(isEither && hasSemicolons)) return point;
  for (const { cell } of figureCells(cells, blocks))
    if (cell.includes('.') && decimalMarkIn(unprotected(cell)) === '.')
      return shown === null ? point : { mark: '.', isDoubtful: true, shown: null };
  return shown === null ? { ...point, isDoubtful: true } : { mark: ',', isDoubtful: false, shown };
}

function* figureCells(
  cells: Cells,
  blocks: readonly Block[],
): Generator<{ readonly row: number; readonly column: number; readonly cell: string }> {
  for (const { found, end } of blocks) {
    const columns = found.columns.flatMap(({ isFigure, number }) => (isFigure ? [number - 1] : []));
    for (let row = found.headerIndex + 1; row < end; row++)
      for (const column of columns) {
        const cell = cells.row(row)[column];
        if (cell !== undefined && cell.length > 2) yield { row, column, cell };
      }
  }
}

/**
 * Whether a cell of the columns of periods cannot be a month: then its neighbours are spans of years as well. @internal
 */
export function areSpans(cells: Cells, { found, end }: Block): boolean {
  const columns = found.columns.flatMap(({ role, number }) => (role === 'period' ? [number - 1] : []));
  for (let row = found.headerIndex + 1; row < end; row++)
    for (const column of columns) {
      const cell = cells.row(row)[column];
      if (cell !== undefined && cell.length > 6 && cell.length < 12 && isSpanOnly(cell)) return true;
    }
  return false;
}
