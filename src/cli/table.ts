/** Tables in a terminal, where a Chinese character is two columns wide. */
import stringWidth from 'string-width';
import { visible } from '../core/visible.js';
import type { Output } from './io.js';

/** The layout of a table. */
export interface TableLayout {
  /** The right-aligned columns, such as figures. */
  readonly right?: readonly number[];
  /** The width of the terminal. Left out: no limit. */
  readonly width?: number | undefined;
  /** With `width`: the column to shorten where the table is too wide, and its least width. */
  readonly cut?: { readonly column: number; readonly least: number };
  /** With `width`: the column to leave out first. */
  readonly dispensable?: number;
}

const gap = '  ';

/** Rows as lines, each column as wide as its widest cell. Control characters in cells are made visible. */
export function tableLines(cells: readonly (readonly string[])[], layout: TableLayout = {}): string[] {
  const rows = cells.map((row) => row.map(visible));
  const { right = [], width = Infinity, cut, dispensable } = layout;
  const widths = (rows[0] ?? []).map((_cell, column) => Math.max(...rows.map((row) => stringWidth(row[column]!))));
  const total = widths.reduce((sum, each) => sum + each + gap.length, -gap.length);
  if (total > width && dispensable !== undefined) {
    const kept = rows.map((row) => row.filter((_cell, column) => column !== dispensable));
    return tableLines(kept, { right, width, ...(cut && { cut }) });
  }
  if (total > width && cut) widths[cut.column] = Math.max(cut.least, widths[cut.column]! - (total - width));
  return rows.map((row) =>
    row
      .map((cell, column) => {
        const text = fitted(cell, widths[column]!);
        const space = ' '.repeat(widths[column]! - stringWidth(text));
        return right.includes(column) ? space + text : text + space;
      })
      .join(gap)
      .trimEnd(),
  );
}

/** The width for tables: the terminal's width; no limit elsewhere. */
export function widthOf({ isTTY, columns }: Output): number | undefined {
  return isTTY === true ? columns : undefined;
}

/** A text shortened to a width, with an ellipsis. The unit in its last brackets stays. */
export function fitted(text: string, width: number): string {
  if (stringWidth(text) <= width) return text;
  const [, name = text, unit = ''] = /^(.+?)( ?[（(][^（(]*)$/.exec(text) ?? [];
  const room = width - stringWidth(unit) - 1;
  if (unit !== '' && room < 4) return fitted(name, width);
  let cut = '';
  for (const character of name) {
    if (stringWidth(cut + character) > room) break;
    cut += character;
  }
  return `${cut.trimEnd()}…${unit}`;
}
