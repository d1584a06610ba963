/** Collects what the rows of a table show together, while they are read for another purpose. */
import { isWordInAreas, levelOf, manyAreas, rankOf, wholeRankOf } from '../concepts/areas.js';
import { isSpanOnly } from '../concepts/periods.js';
import { decimalMarkIn, hasComma } from '../concepts/value.js';
import { unprotected } from '../formats/protect.js';
import type { Cells } from '../formats/sheet.js';
import { cellsIn, columnGroupsOf, type ColumnGroup } from './column-groups.js';
import type { ReadColumn } from './column.js';
import type { FoundHeader } from './header.js';
import { isRemark, onlyColumn } from './remark.js';

/** A cell, counted from 0, that shows that the comma is a decimal mark. @internal */
export interface ShownComma {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** The rows of a table, seen one by one. @internal */
export interface Look {
  /** The rows that follow stand under this header. */
  readonly enter: (found: FoundHeader) => void;
  readonly see: (row: readonly string[], index: number) => void;
  readonly seen: () => Seen;
}

/** What the rows of a table show. @internal */
export interface Seen {
  readonly shown: ShownComma | null;
  readonly isEither: boolean;
  readonly sections: readonly string[];
  readonly blocks: readonly { readonly isSpan: boolean; readonly wholeRank: number }[];
}

/** 80,5 can be read in only one way, 81,004 in two; 2008-13 is not a month. @internal */
export function startLook(): Look {
  let shown: ShownComma | null = null;
  let isEither = false;
  const sections: string[] = [];
  let isFirst = true;
  const blocks: { readonly see: (row: readonly string[]) => void; readonly seen: () => Seen['blocks'][number] }[] = [];
  let figures: readonly number[] = [];
  let tables: readonly ColumnGroup[] = [];
  const ofCell = (cell: string, column: number, row: number): void => {
    if (!hasComma(cell)) return;
    const found = decimalMarkIn(unprotected(cell));
    if (found === ',') shown ??= { row, column, text: cell };
    isEither ||= found === 'either';
  };
  return {
    enter: (found) => {
      figures = figureIndexes(found);
      tables = columnGroupsOf(found.columns, new Set());
      blocks.push(startBlock(found));
    },
    see: (row, index) => {
      forFigures(row, index, figures, ofCell);
      blocks.at(-1)!.see(row);
      const only = onlyColumn(row);
      if (only === null && tables.length > 1 && tables.some((table) => isTitleIn(row, table))) sections.push('');
      if (only === null) isFirst &&= row.length === 0 || sections.length > 0;
      else if (sections.length < 2 && !isRemark(row[only]!)) sections.push(isFirst ? row[only]!.trim() : '');
    },
    seen: () => ({ shown, isEither, sections, blocks: blocks.map(({ seen }) => seen()) }),
  };
}

/** Whether a row has only one text in the columns of a table. */
function isTitleIn(row: readonly string[], { own }: ColumnGroup): boolean {
  return onlyColumn(cellsIn(row, own)) !== null;
}

/** A header, and the rows under it, which end before the row `end`. @internal */
export interface HeadedRows {
  readonly found: FoundHeader;
  readonly end: number;
}

/** Shows every row of every block to a new look. @internal */
export function lookAt(cells: Cells, blocks: readonly HeadedRows[]): Look {
  const look = startLook();
  for (const { found, end } of blocks) {
    look.enter(found);
    for (let index = found.headerIndex + 1; index < end; index++) look.see(cells.row(index), index);
  }
  return look;
}

function startBlock({ columns }: FoundHeader): {
  readonly see: (row: readonly string[]) => void;
  readonly seen: () => Seen['blocks'][number];
} {
  const levels = startLevels(columns);
  const periods = columns.flatMap(({ role, number }) => (role === 'period' ? [number - 1] : []));
  let isSpan = false;
  return {
    see: (row) => {
      isSpan ||= periods.some((column) => canBeSpan(row[column]));
      levels.see(row);
    },
    seen: () => ({ isSpan, wholeRank: levels.wholeRank() }),
  };
}

/**
 * Collects the words for levels (全市, 全国), the first three areas of a block, and its first two areas from a city
 * upwards: 全省 beside one city and its townships is above that city.
 */
function startLevels(columns: readonly ReadColumn[]): {
  readonly see: (row: readonly string[]) => void;
  readonly wholeRank: () => number;
} {
  const heads = columns.filter(({ isFigure }) => isFigure);
  const ranks = new Set(heads.flatMap(({ level }) => (level === null ? [] : [levelOf(level)!])));
  const areas = new Set(heads.flatMap(({ area }) => area ?? []));
  const cities = new Set([...areas].filter(isCity));
  const keys = columns.flatMap(({ role, number }) => (role === 'area' ? [number - 1] : []));
  const isPlain = keys.length === 0 && heads.some(({ level, area }) => level === null && area === null);
  return {
    see: (row) => {
      for (const column of keys) {
        const cell = row[column];
        if (cell === undefined || cell === '') continue;
        if (cities.size < 2 && isCity(cell)) cities.add(cell);
        if (areas.size >= manyAreas && !mayBeLevel(cell)) continue;
        const rank = levelOf(cell);
        if (rank !== null) ranks.add(rank);
        else if (rankOf(cell) !== null || !isWordInAreas(cell)) areas.add(cell);
      }
    },
    wholeRank: () => wholeRankOf(ranks, cities.size === 1 ? cities : areas, isPlain),
  };
}

/** A fast check: the name of a city or a province, and not 全市 or 全省. */
function isCity(cell: string): boolean {
  const last = cell.charCodeAt(cell.length - 1);
  return (last === 0x5e02 || last === 0x5dde || last === 0x76df || last === 0x7701) && levelOf(cell) === null;
}

/** A fast check: the words for levels begin with 全 or n, after spaces. */
function mayBeLevel(cell: string): boolean {
  const first = cell.charCodeAt(0);
  return first === 0x5168 || first === 0x6e || first === 0x4e || first <= 0x20 || first === 0x3000;
}

function canBeSpan(cell: string | undefined): boolean {
  return cell !== undefined && cell.length > 6 && cell.length < 12 && isSpanOnly(cell);
}

/** @internal */
export function figureIndexes({ columns }: FoundHeader): readonly number[] {
  return columns.flatMap(({ isFigure, number }) => (isFigure ? [number - 1] : []));
}

/** Calls `ofCell` for each figure cell that is long enough for a fraction. @internal */
export function forFigures(
  row: readonly string[],
  index: number,
  figures: readonly number[],
  ofCell: (cell: string, column: number, row: number) => void,
): void {
  for (const column of figures) {
    const cell = row[column];
    if (cell !== undefined && cell.length > 2) ofCell(cell, column, index);
  }
}
