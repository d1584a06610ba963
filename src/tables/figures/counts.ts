/** Reads numerators and denominators. */
import type { DecimalText } from '../../core/decimal.js';
import type { Indicator } from '../../core/model.js';
import type { Bilingual } from '../../core/text.js';
import { scaleOf } from '../../core/units.js';
import type { ReadUnit } from '../concepts/unit-names.js';
import { readValue, scaled, type ReadValue } from '../concepts/value.js';
import type { ReadColumn } from '../layout/column.js';
import { cellAt, reportProblem, type TableReader } from '../table-reader.js';
import type { Figure } from './model.js';

/** Both counts or neither. @internal */
export type Counts =
  | { readonly numerator: DecimalText; readonly denominator: DecimalText }
  | { readonly numerator?: never; readonly denominator?: never };

/**
 * Counts are used when both are given and the indicator is a quotient. If they cannot be used, the value is kept
 * without them, with a warning. Without a value, or with an unreadable count, the figure is not read (`null`).
 * @internal
 */
export function readCounts(
  { read, row, slot, indicator }: Figure,
  cells: readonly string[],
  reading: TableReader,
): Counts | null {
  const numerator = readCount(cells, row, slot.numerator, reading);
  const denominator = readCount(cells, row, slot.denominator, reading);
  if (numerator === null || denominator === null) return null;
  if (numerator === undefined && denominator === undefined) return {};
  const expected = lackOf(numerator, denominator, indicator);
  if (expected === null) return { numerator: numerator!, denominator: denominator! };
  const found = numerator === undefined ? slot.denominator : slot.numerator;
  reportProblem(reading, read.kind === 'number' ? 'UNUSED_COUNTS' : 'BAD_COUNTS', row, found, {
    expected,
    received: cellAt(cells, found),
  });
  return read.kind === 'number' ? {} : null;
}

/** What counts would need to be used. `null` when they can be used. @internal */
export function lackOf(
  numerator: DecimalText | undefined,
  denominator: DecimalText | undefined,
  indicator: Indicator,
): Bilingual | null {
  if (scaleOf(indicator) === null)
    return { zh: '没有分子、分母：该指标不是比率', en: 'none: the indicator is no quotient' };
  if (numerator !== undefined && denominator !== undefined) return null;
  return { zh: '分子和分母都有', en: 'both a numerator and a denominator' };
}

/**
 * Reads a cell as a count: in its own unit, in the given unit, or in the unit of the caption. `null` when the cell is
 * not a count. @internal
 */
export function countIn(read: ReadValue, given: ReadUnit | null, { caption }: TableReader): DecimalText | null {
  if (read.kind !== 'number' || read.bound !== null || read.year !== null) return null;
  // A caption in money or per cent does not apply to counts.
  const unit = read.unit ?? given ?? caption?.units.find((each) => each.unit === 'count') ?? null;
  return unit === null || unit.unit === 'count' ? scaled(read.value, unit?.power ?? 0) : null;
}

/** The count in a cell: `undefined` when the cell is empty, `null` when it is unreadable. */
function readCount(
  cells: readonly string[],
  row: number,
  column: ReadColumn | null,
  reading: TableReader,
): DecimalText | undefined | null {
  if (column === null) return undefined;
  const cell = cellAt(cells, column);
  const read = readValue(cell, reading.mark);
  if (read.kind === 'missing') return undefined;
  const count = read.kind === 'number' && read.status !== null ? null : countIn(read, column.unit, reading);
  if (count !== null) return count;
  reportProblem(reading, 'BAD_COUNTS', row, column, { expected: { zh: '计数', en: 'a count' }, received: cell });
  return null;
}
