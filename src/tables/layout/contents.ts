/** What stands under a head that is not understood: figures, or members of a dimension. */
import { readValue, type DecimalMark, type ReadNumber } from '../concepts/value.js';
import { unprotected } from '../formats/protect.js';
import type { Cells } from '../formats/sheet.js';
import { isYear } from './caption.js';
import type { Block } from './table-sections.js';

/** @internal */
export interface Content {
  /**
   * `figures`: numbers, of which one has a fraction, a unit or marks of thousands. Whole numbers alone may be codes,
   * and are members of a dimension, as texts, bounds and ages are.
   */
  readonly kind: 'figures' | 'members';
  /** Whether any cell is a number and no year. */
  readonly hasNumber: boolean;
  /** The first number, or else the first text. */
  readonly row: number;
  readonly text: string;
}

interface Counted extends Content {
  readonly hasText: boolean;
  readonly hasFraction: boolean;
}

/** The contents of the columns without a role, by number; none of one without content. @internal */
export function contentsOf({ found, end }: Block, cells: Cells, mark: DecimalMark): ReadonlyMap<number, Content> {
  const contents = new Map<number, Counted>();
  const columns = new Set(found.columns.filter(({ role }) => role === null).map(({ number }) => number));
  if (columns.size === 0) return contents;
  for (let i = found.headerIndex + 1; i < end; i++) {
    const row = cells.row(i);
    // Records of JSON may have few of many cells.
    for (let c = 0; c < row.length; c++) {
      const cell = row[c];
      if (cell === undefined || cell === '' || !columns.has(c + 1)) continue;
      const text = unprotected(cell);
      if (text.trim() !== '') contents.set(c + 1, counted(contents.get(c + 1), text, i + 1, mark));
    }
  }
  return contents;
}

/** 5岁以下 and less than 20 are members of a dimension, as ages are. */
function isSpan({ bound, unit }: ReadNumber): boolean {
  return bound !== null || unit?.unit === 'years';
}

/** A whole number without a unit and without marks of thousands may be a code; footnote marks make no difference. */
function isCode({ value, unit }: ReadNumber, text: string): boolean {
  return unit === null && /^-?\d+$/.test(value) && !/\d\D+\d/.test(text);
}

function counted(known: Counted | undefined, text: string, row: number, mark: DecimalMark): Counted {
  const read = readValue(text, mark);
  const isNumber = read.kind === 'number' && !isYear(text) && !isSpan(read);
  const hasNumber = known?.hasNumber === true || isNumber;
  const hasText = known?.hasText === true || (!isNumber && read.kind !== 'missing');
  const hasFraction = known?.hasFraction === true || (isNumber && !isCode(read, text));
  const isFirst = known === undefined || (isNumber && !known.hasNumber);
  const kind = hasFraction && !hasText ? 'figures' : 'members';
  return { kind, hasNumber, hasText, hasFraction, ...(isFirst ? { row, text } : { row: known.row, text: known.text }) };
}
