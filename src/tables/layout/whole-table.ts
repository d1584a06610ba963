/** Finds out what only the whole table shows: the meaning of a comma, and whether 2008-10 is a month. */
import { isWordInAreas, levelOf, rankOf, wholeRankOf } from '../concepts/areas.js';
import { isSpanOnly } from '../concepts/periods.js';
import { decimalMarkIn, type DecimalMark } from '../concepts/value.js';
import { unprotected } from '../formats/protect.js';
import type { Cells } from '../formats/sheet.js';
import { isRemark, onlyColumn } from './remark.js';
import type { Block } from './table-sections.js';

/** @internal */
export interface MarkFound {
  readonly mark: DecimalMark;
  /**
   * A comma with two possible readings is not read, because figures contradict each other or semicolons separate the
   * cells.
   */
  readonly isDoubtful: boolean;
  /** The cell, counted from 0, that shows that the comma is a decimal mark. */
  readonly shown: { readonly row: number; readonly column: number; readonly text: string } | null;
}

const point: MarkFound = { mark: '.', isDoubtful: false, shown: null };

/** @internal */
export interface WholeTable extends MarkFound {
  /**
   * For each block, whether any cell in its period columns cannot be a month. Then the other cells are spans of years
   * too.
   */
  readonly areSpans: readonly boolean[];
  /** The only section title, when it stands over all figures. Otherwise `null`. */
  readonly overAll: string | null;
  /** The highest level whose word (全市, 全国) means the whole of each block. */
  readonly wholeRanks: readonly number[];
}

/**
 * Looks through a table: 80,5 can be read in only one way, 81,004 in two; 2008-13 is not a month. Only a table with a
 * comma is looked through twice. @internal
 */
export function lookThrough(cells: Cells, blocks: readonly Block[], hasSemicolons: boolean): WholeTable {
  let shown: MarkFound['shown'] = null;
  let isEither = false;
  const sections: string[] = [];
  let isFirst = true;
  const wholeRanks: number[] = [];
  const areSpans = blocks.map((block) => {
    const levels = startLevels(block);
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
      levels.see(row);
      const only = onlyColumn(row);
      if (only === null) isFirst &&= row.length === 0 || sections.length > 0;
      else if (sections.length < 2 && !isRemark(row[only]!)) sections.push(isFirst ? row[only]!.trim() : '');
    });
    wholeRanks.push(levels.wholeRank());
    return isSpan;
  });
  const overAll = sections.length === 1 ? sections[0]! : null;
  return { ...markFor(cells, blocks, shown, isEither && hasSemicolons), areSpans, overAll, wholeRanks };
}

/** Collects the words for levels (全市, 全国) and the first two areas of a block. */
function startLevels({ found: { columns } }: Block): {
  readonly see: (row: readonly string[]) => void;
  readonly wholeRank: () => number;
} {
  const heads = columns.filter(({ isFigure }) => isFigure);
  const ranks = new Set(heads.flatMap(({ level }) => (level === null ? [] : [levelOf(level)!])));
  const areas = new Set(heads.flatMap(({ area }) => area ?? []));
  const keys = columns.flatMap(({ role, number }) => (role === 'area' ? [number - 1] : []));
  return {
    see: (row) => {
      for (const column of keys) {
        const cell = row[column];
        if (cell === undefined || cell === '' || (areas.size > 1 && !mayBeLevel.test(cell))) continue;
        const rank = levelOf(cell);
        if (rank !== null) ranks.add(rank);
        else if (rankOf(cell) !== null || !isWordInAreas(cell)) areas.add(cell);
      }
    },
    wholeRank: () => wholeRankOf(ranks, areas),
  };
}

/** A fast check. */
const mayBeLevel = /^\s*[全n]/iu;

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

/** Calls `ofCell` for each figure cell that is long enough for a fraction, and `ofRow` for each row. */
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
