/** A row of a series as an observation. */
import { indicatorError } from '../core/errors.js';
import { plainText } from '../core/fraction-text.js';
import { isDecimalText, type DecimalText } from '../core/decimal.js';
import type { Observation } from '../core/model.js';
import { isRecord } from '../core/record.js';

/** An observation that names its area and its indicator. */
export type AreaObservation = Observation & { readonly area: string; readonly indicator: string };

type Row = Readonly<Record<string, unknown>>;

const required = ['area', 'indicator', 'period'] as const;
const figures = ['value', 'numerator', 'denominator'] as const;
const words = ['unit', 'status', 'bound'] as const;

/** @internal */
export function observationOf(row: unknown): AreaObservation {
  if (!isRecord(row)) throw indicatorError('BAD_OPTION', 'row', 'a row of a series, by column', row);
  const given = [
    ...required.map((column) => [column, textOf(row, column)] as const),
    ...figures.flatMap((column) => (row[column] == null ? [] : [[column, figureOf(row, column)] as const])),
    ...words.flatMap((column) => (row[column] == null ? [] : [[column, textOf(row, column)] as const])),
  ];
  return Object.fromEntries(given) as unknown as AreaObservation;
}

function textOf(row: Row, column: string): string {
  const value = row[column];
  if (typeof value !== 'string') throw indicatorError('BAD_OPTION', `row.${column}`, 'a text', value);
  return value;
}

/** Without the zeros that the type of a column adds. */
function figureOf(row: Row, column: string): DecimalText {
  const text = textOf(row, column);
  if (!isDecimalText(text)) throw indicatorError('BAD_OPTION', `row.${column}`, 'a decimal number as text', text);
  return plainText(text);
}
