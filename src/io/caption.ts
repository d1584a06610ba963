/** The unit in a caption above a header, as yearbooks print it: 单位：万元 at the right, or behind the title of the table. */
import type { Cells } from './csv.js';
import { readPeriodHeader } from './periods.js';
import { unprotected } from './protect.js';
import { readUnit, type ReadUnit } from './unit-names.js';
import { isRemark } from './remark.js';
import { readValue } from './value.js';

/** A unit, the text that names it, and whether nothing else stands beside that. @internal */
export interface NamedInCaption {
  readonly unit: ReadUnit;
  readonly text: string;
  readonly isAlone: boolean;
}

/** A caption and its place, from 0; alone where nothing else stands in the row. @internal */
export interface Caption extends NamedInCaption {
  readonly index: number;
  readonly cell: number;
}

/** 填报单位 is none: before the word stands nothing, a space or a sign. */
const pattern = /(?<![\p{L}\p{N}])(?:(?:计量|本表)?单位|units?(?: of measure)?)\s*[:：](.*)$/isu;

/** A cell longer than this is a text. */
const longest = 200;

/** What a cell names as a unit; `null` where it names none, several, or one that is not known. @internal */
export function captionIn(cell: string): NamedInCaption | null {
  const found = cell.length > longest ? null : pattern.exec(cell);
  if (found === null) return null;
  const named = found[1]!.trim();
  const whole = readUnit(named);
  const [first, ...others] = named.replace(/\s\d{4}年?$/u, '').split(/[;；。]/u);
  const isOne = others.every((other) => readUnit(other) === null);
  const unit = whole ?? (isOne ? readUnit(first!) : null);
  return unit === null ? null : { unit, text: found[0], isAlone: found.index === 0 && whole !== null };
}

/**
 * The caption nearest to a header, above it or in a cell of its own in it, over no row of figures; `null` where none names a
 * unit. Looked at are the rows from `start`; a remark under the table before is none. @internal
 */
export function captionOf(cells: Cells, start: number, header: { readonly firstIndex: number; readonly headerIndex: number }): Caption | null {
  for (let index = header.headerIndex; index >= start; index--) {
    const texts = Array.from(cells[index]!, (cell) => unprotected(cell ?? '').trim());
    if (index < header.firstIndex && texts.some(isFigure)) return null;
    if (texts.some(isRemark)) continue;
    for (const [cell, text] of texts.entries()) {
      const caption = captionIn(text);
      if (caption === null || (index >= header.firstIndex && !caption.isAlone)) continue;
      return { ...caption, index, cell, isAlone: caption.isAlone && texts.every((other, i) => other === '' || i === cell) };
    }
  }
  return null;
}

function isFigure(text: string): boolean {
  const { kind } = readValue(text, '.');
  return text !== '' && (kind === 'missing' || kind === 'statement' || (kind === 'number' && readPeriodHeader(text, 'start') === null));
}

/** The text of a head; none where a caption alone stands in its place. @internal */
export function headText(cell: string): string {
  const text = unprotected(cell).trim();
  return captionIn(text)?.isAlone === true ? '' : text;
}
