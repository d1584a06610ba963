/** Finds out what only the whole table shows: the meaning of a comma, and whether 2008-10 is a month. */
import { decimalMarkIn, type DecimalMark } from '../concepts/value.js';
import { unprotected } from '../formats/protect.js';
import type { Cells } from '../formats/sheet.js';
import { figureIndexes, forFigures, type HeadedRows, type Look, type ShownComma } from './look.js';

/** @internal */
export interface MarkFound {
  readonly mark: DecimalMark;
  /**
   * A comma with two possible readings is not read, because figures contradict each other or semicolons separate the
   * cells.
   */
  readonly isDoubtful: boolean;
  /** The cell, counted from 0, that shows that the comma is a decimal mark. */
  readonly shown: ShownComma | null;
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

/** Looks through a table. Only a table with a comma is looked through twice. @internal */
export function lookThrough(
  cells: Cells,
  blocks: readonly HeadedRows[],
  look: Look,
  hasSemicolons: boolean,
): WholeTable {
  const { shown, isEither, sections, blocks: seen } = look.seen();
  return {
    ...markFor(cells, blocks, shown, isEither && hasSemicolons),
    areSpans: seen.map(({ isSpan }) => isSpan),
    wholeRanks: seen.map(({ wholeRank }) => wholeRank),
    overAll: sections.length === 1 ? sections[0]! : null,
  };
}

function markFor(cells: Cells, blocks: readonly HeadedRows[], shown: MarkFound['shown'], isEither: boolean): MarkFound {
  if (shown === null && !isEither) return point;
  let hasPoint = false;
  for (const { found, end } of blocks) {
    const figures = figureIndexes(found);
    for (let index = found.headerIndex + 1; index < end && !hasPoint; index++)
      forFigures(cells.row(index), index, figures, (cell) => {
        hasPoint ||= /[.．。]/u.test(cell) && decimalMarkIn(unprotected(cell)) === '.';
      });
  }
  if (hasPoint) return shown === null ? point : { mark: '.', isDoubtful: true, shown: null };
  return shown === null ? { ...point, isDoubtful: true } : { mark: ',', isDoubtful: false, shown };
}
