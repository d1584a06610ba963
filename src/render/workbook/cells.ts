/** Cells of the results: figures as numbers, bounds as texts with their sign, years as numbers. */
import { decimalPlacesOf } from '../../core/decimal.js';
import type { Observed } from '../../criteria/evaluation.js';
import { period, type CsvCell } from '../tables/csv.js';
import { observedFigure } from '../words/figures.js';
import type { SheetCell } from './sheet.js';

/** @internal */
export function figureCell(value: string | null | undefined, places: number): SheetCell {
  return value == null ? null : { figure: Number(value), places };
}

/** A year as a number, a month or a day as a text. @internal */
export function periodCell(of: string | null | undefined): SheetCell {
  return of == null ? null : cellOf(period(of));
}

/** The figure as a number; a bound as text, with its sign. @internal */
export function observedCell(observed: Observed | null | undefined, places: number): SheetCell {
  return observed?.bound === undefined ? figureCell(observed?.value, places) : observedFigure(observed, [], places);
}

/** A cell of a table as a cell of a sheet. @internal */
export function cellOf(cell: CsvCell): SheetCell {
  if ('text' in cell) return cell.text;
  if (cell.figure === null) return null;
  return { figure: Number(cell.figure), places: Math.min(6, decimalPlacesOf(String(cell.figure))) };
}
