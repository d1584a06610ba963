/** What is seen on the whole of a table only: what a comma is, and whether 2008-10 is a month. */
import { isSpanOnly } from '../concepts/periods.js';
import { decimalMarkIn, type DecimalMark } from '../concepts/value.js';
import { unprotected } from '../formats/protect.js';
import type { Cells } from '../formats/sheet.js';
import { isRemark, onlyColumn } from './remark.js';
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

/** @internal */
export interface WholeTable extends MarkFound {
  /**
   * For each block, whether a cell of its columns of periods can be no month: then its neighbours are spans of years as
   * well.
   */
  readonly areSpans: readonly boolean[];
  /** The title of a section that stands over all figures, being the only one; `null` where none does. */
  readonly overAll: string | null;
}

/**
 * Looks through a table: 80,5 can be read in one way only, 81,004 in two; 2008-13 is no month. A table is looked
 * through once more only where it shows a comma. @internal
 */
export function lookThrough(cells: Cells, blocks: readonly Block[], hasSemicolons: boolean): WholeTable {
  let shown: MarkFound['shown'] = null;
  let isEither = false;
  const sections: string[] = [];
  let isFirst = true;
  const areSpans = blocks.map((block) => {
    const periods = block.found.columns.flatMap(({ role, number }) => (role === 'period' ? [number - 1] : []));
    let isSpan = false;
    const ofCell = (cell: string, row: number, column: number): void => {
      if (!cell.includes(',') && !cell.includes('，')) return;
      const found = decimalMarkIn(unprotected(cell));
      if (found === ',') shown ??= { row, column, text: cell };
      isEither ||= found === 'either';
    };
    forFigures(cells, block, ofCell, (row) => {
      isSpan ||= periods.some((column) => canBeSpan(row[column]));
      const only = onlyColumn(row);
      if (only === null) isFirst &&= row.length === 0 || sections.length > 0;
      else if (sections.length < 2 && !isRemark(row[only]!)) sections.push(isFirst ? row[only]!.trim() : '');
    });
    return isSpan;
  });
  const overAll = sections.length === 1 ? sections[0]! : null;
  return { ...markFor(cells, blocks, shown, isEither && hasSemicolons), areSpans, overAll };
}

function canBeSpan(cell: string | undefined): boolean {
  return cell !== undefined && cell.length > 6 && cell.length < 12 && isSpanOnly(cell);
}

function markFor(cells: Cells, blocks: readonly Block[], shown: MarkFound['shown'], isEither: boolean): MarkFound {
  if (shown === null && !isEither) return point;
  let hasPoint = false;
  for (const block of blocks)
    forFigures(cells, block, (cell) => {
      hasPoint ||= cell.includes('.') && decimalMarkIn(unprotected(cell)) === '.';
    });
  if (hasPoint) return shown === null ? point : { mark: '.', isDoubtful: true, shown: null };
  return shown === null ? { ...point, isDoubtful: true } : { mark: ',', isDoubtful: false, shown };
}

/** Calls with each cell of figures that is long enough to hold a fraction, and with each row. */
function forFigures(
  cells: Cells,
  { found, end }: Block,
  ofCell: (cell: string, row: number, column: number) => void,
  ofRow: (row: readonly string[]) => void = () => undefined,
): void {
  const columns = found.columns.flatMap(({ isFigure, number }) => (isFigure ? [number - 1] : []));
  for (let index = found.headerIndex + 1; index < end; index++) {
    const row = cells.row(index);
    for (const column of columns) {
      const cell = row[column];
      if (cell !== undefined && cell.length > 2) ofCell(cell, index, column);
    }
    ofRow(row);
  }
}
