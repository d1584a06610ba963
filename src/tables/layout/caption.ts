/**
 * Finds the unit in a caption above a header, as yearbooks print it: 单位：万元 at the right, after the title of the table,
 * or in the head of its names.
 */
import type { Named } from '../concepts/concept.js';
import { isUsualYear, readPeriod } from '../concepts/periods.js';
import { bracketed, longestTitle } from '../concepts/text.js';
import { readUnit, type ReadUnit } from '../concepts/unit-names.js';
import { readValue } from '../concepts/value.js';
import { unprotected } from '../formats/protect.js';
import type { Cells } from '../formats/sheet.js';
import type { ReadColumn } from './column.js';
import { isRemark } from './remark.js';
import { cellsOf, joinedCells } from './title-items.js';

/** Units, at most one of each kind, and the text that names them. `isAlone`: the text holds nothing else. @internal */
export interface NamedInCaption {
  readonly units: readonly ReadUnit[];
  readonly text: string;
  readonly isAlone: boolean;
}

/** A caption and its place, counted from 0. @internal */
export interface Caption extends NamedInCaption {
  readonly index: number;
  readonly cell: number;
  /** The caption stands in the head of indicators or areas. */
  readonly isOfHead: boolean;
}

/** Excludes 填报单位 (the reporter): only a space or a sign may stand before the word. */
const pattern = /(?<![\p{L}\p{N}])(?:(?:计量|本表)?单位|units?(?: of measure)?)\s*[:：](.*)$/isu;

/** A unit in brackets, alone in a cell above a header: (%), （1/10万）. */
function unitAlone(cell: string): NamedInCaption | null {
  const brackets = /^[(（](.+)[)）]$/u.exec(cell);
  const unit = brackets === null ? null : readUnit(brackets[1]!);
  return unit === null ? null : { units: [unit], text: cell, isAlone: true };
}

/** The units that a cell names after 单位：. `null` when {@link unitsIn} reads none. @internal */
export function captionIn(cell: string): NamedInCaption | null {
  const found = cell.length > longestTitle ? null : pattern.exec(cell);
  const named = found === null ? null : unitsIn(found[1]!.trim());
  return named === null ? null : { units: named.units, text: found![0], isAlone: found!.index === 0 && named.isAll };
}

/**
 * The units in a text, and whether the text holds nothing else. `null` when the text names no unit, an unknown unit, or
 * two units of one kind (元、万元). A year, or a remark without a unit, may follow the units.
 */
function unitsIn(text: string): { readonly units: readonly ReadUnit[]; readonly isAll: boolean } | null {
  const dated = readUnit(text) === null ? text.replace(/\s(?=\d{4}年?$)/u, ';') : text;
  const pieces = dated.split(/[;；。]|，(?!\d{3})/u).map(readUnits);
  const naming = pieces.filter((piece, i) => i === 0 || piece.some((unit) => unit !== null));
  const named = naming.flat();
  const units = named.filter((unit) => unit !== null);
  if (units.length < named.length || new Set(units.map(({ unit }) => unit)).size < units.length) return null;
  return { units, isAll: naming.length === pieces.length };
}

/** One unit, or several: 万元、%. The comma in per 100,000 is not a separator. */
function readUnits(text: string): readonly (ReadUnit | null)[] {
  return text.split(/、|,(?!\d{3})/u).map(readUnit);
}

interface Header {
  readonly firstIndex: number;
  readonly headerIndex: number;
  readonly columns: readonly ReadColumn[];
}

/**
 * The caption nearest to a header: in the head of names or areas, 指标（单位：万元）, in its own cell of the header, or above
 * the header. Rows with figures end the search upwards, and the search stops at `start`. Remarks under the previous
 * table are not captions. `null` when no caption names a unit. @internal
 */
export function captionOf(cells: Cells, start: number, header: Header, named: Named): Caption | null {
  const ofHead = captionOfHead(header);
  if (ofHead !== null) return ofHead;
  for (let index = header.headerIndex; index >= start; index--) {
    const isAbove = index < header.firstIndex;
    const texts = isAbove ? joinedCells(cells.row(index), named) : cellsOf(cells.row(index));
    if (isAbove && texts.some(({ text }) => isFigure(text))) return null;
    if (texts.some(({ text }) => isRemark(text))) continue;
    const captions = texts.flatMap(({ text, column }) => {
      const caption = captionIn(text) ?? (isAbove ? unitAlone(text) : null);
      if (caption === null || !(isAbove || isHeadless(caption))) return [];
      return [{ ...caption, index, cell: column - 1, isOfHead: false }];
    });
    const [first, ...others] = captions;
    // Two captions side by side are of two tables: neither says which.
    if (others.some(({ units }) => JSON.stringify(units) !== JSON.stringify(first!.units))) return null;
    if (first !== undefined) return first;
  }
  return null;
}

/**
 * Units in brackets after the head of indicators or areas. A unit that counts the rows themselves, as in 村（个）, is not
 * the unit of the figures.
 */
function captionOfHead({ columns, headerIndex }: Header): Caption | null {
  for (const { header, role, number } of columns) {
    const inside = role === 'indicator' || role === 'area' ? bracketed(header)?.inside : undefined;
    const units = inside === undefined ? undefined : (captionIn(inside) ?? unitsIn(inside))?.units;
    if (units !== undefined && !units.every(isOwnCount))
      return { units, text: header, isAlone: false, isOfHead: true, index: headerIndex, cell: number - 1 };
  }
  return null;
}

function isOwnCount({ unit, power }: ReadUnit): boolean {
  return power === 0 && (unit === 'count' || unit === 'years');
}

/**
 * Whether a caption in a header takes the place of a head. Several units together may be the head of a column of units.
 */
function isHeadless({ isAlone, units }: NamedInCaption): boolean {
  return isAlone && units.length === 1;
}

function isFigure(text: string): boolean {
  const { kind } = readValue(text, '.');
  return text !== '' && (kind === 'missing' || kind === 'statement' || (kind === 'number' && !isYear(text)));
}

/** Whether a text is a year, a month or a day between 1900 and 2100, and so not a figure. @internal */
export function isYear(text: string): boolean {
  const read = readPeriod(text, { schoolYear: 'start', areSpans: false });
  return read !== null && isUsualYear(read);
}

/** The text of a head. Empty when a caption alone takes its place. @internal */
export function headText(cell: string): string {
  const text = unprotected(cell).trim();
  const caption = captionIn(text);
  return caption !== null && isHeadless(caption) ? '' : text;
}
