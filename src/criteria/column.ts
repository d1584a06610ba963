/** Columns of values as typed arrays, and their checks. */
import { indicatorError } from '../core/errors.js';
import { checkedLater, checkKeys, type KeyRules } from '../core/options.js';

/** Whole numbers, one for each value. In a `Float64Array`, `NaN` stands for a missing value. */
export type WholeNumbers = Int8Array | Uint8Array | Int16Array | Uint16Array | Int32Array | Uint32Array | Float64Array;

/** Numbers in the indicator's unit; each counts as its shortest decimal form, as in an observation. */
export interface ColumnOfNumbers {
  /** `NaN` stands for a missing value. */
  readonly values: Float64Array;
  /** Not 0 where the value is missing. */
  readonly missing?: Uint8Array;
}

/** Numbers in the indicator's unit without their decimal point: 987 with `decimals` 1 is 98.7. */
export interface ColumnOfUnits {
  readonly scaled: WholeNumbers;
  /** The number of decimals, 0 to 15. */
  readonly decimals: number;
  /** Not 0 where the value is missing. */
  readonly missing?: Uint8Array;
}

/**
 * Counts: 47 of 50 is 94 %. A denominator of 0 gives no value. Every verdict is exact. A column is fastest where no
 * denominator is 0, no value is missing, and every count times the digits of the limit is below 2^53.
 */
export interface ColumnOfCounts {
  readonly numerators: WholeNumbers;
  readonly denominators: WholeNumbers;
  /** Not 0 where the value is missing. */
  readonly missing?: Uint8Array;
}

/** A column of values. */
export type Column = ColumnOfNumbers | ColumnOfUnits | ColumnOfCounts;

const rules: KeyRules = {
  values: checkedLater,
  scaled: checkedLater,
  decimals: checkedLater,
  numerators: checkedLater,
  denominators: checkedLater,
  missing: checkedLater,
};

const forms: readonly (readonly string[])[] = [['values'], ['scaled', 'decimals'], ['numerators', 'denominators']];

/** Throws for a value that is not a column. Returns the number of values; the numbers are not checked. @internal */
export function checkColumn(column: Column): number {
  checkKeys(column, rules, 'column');
  const given = Object.entries(column).filter(([, value]) => value !== undefined);
  const names = given.map(([name]) => name).filter((name) => name !== 'missing');
  if (!forms.some((form) => form.length === names.length && form.every((name) => names.includes(name))))
    throw indicatorError(
      'BAD_OPTION',
      'column',
      'values, scaled with decimals, or numerators with denominators',
      names,
    );
  const lengths = given.flatMap(([name, value]) => (name === 'decimals' ? [] : [lengthOf(name, value)]));
  if (lengths.some((length) => length !== lengths[0]))
    throw indicatorError('BAD_SERIES', 'column', 'arrays of one length', lengths);
  return lengths[0]!;
}

const arrays: Readonly<Record<string, string>> = {
  values: 'Float64Array',
  missing: 'Uint8Array',
};

const wholeArrays = [
  'Int8Array',
  'Uint8Array',
  'Int16Array',
  'Uint16Array',
  'Int32Array',
  'Uint32Array',
  'Float64Array',
];

function lengthOf(name: string, value: unknown): number {
  const expected = arrays[name] === undefined ? wholeArrays : [arrays[name]];
  // By name, because the array may come from another realm.
  const kind = ArrayBuffer.isView(value) ? Object.prototype.toString.call(value).slice(8, -1) : '';
  if (!expected.includes(kind)) throw indicatorError('BAD_OPTION', `column.${name}`, expected.join(', '), value);
  return (value as Uint8Array).length;
}

/** Throws `BAD_NUMBER` for an infinite number. @internal */
export function requireFinite(numbers: Float64Array, where: string): void {
  const at = numbers.findIndex((number) => Math.abs(number) === Infinity);
  if (at >= 0)
    throw indicatorError('BAD_NUMBER', `${where}[${at}]`, 'a finite number, or NaN where it is missing', numbers[at]);
}

/** Throws `BAD_NUMBER` for a number that is not whole. @internal */
export function requireWhole(numbers: WholeNumbers, where: string): void {
  if (!(numbers instanceof Float64Array)) return;
  for (let i = 0; i < numbers.length; i++) {
    const number = numbers[i]!;
    if (number === number && !Number.isSafeInteger(number))
      throw indicatorError('BAD_NUMBER', `${where}[${i}]`, 'a whole number', number);
  }
}

/** Whether a number can be a count. @internal */
export function isCount(number: number): boolean {
  return Number.isSafeInteger(number) && number >= 0;
}

/** Throws `BAD_NUMBER` for a number that is neither a count nor missing. @internal */
export function requireCountAt(numbers: WholeNumbers, where: string, at: number): void {
  const number = numbers[at]!;
  if (number === number && !isCount(number))
    throw indicatorError('BAD_NUMBER', `${where}[${at}]`, 'a whole number from 0', number);
}

/** Throws `BAD_OPTION` unless this number of decimals is supported. @internal */
export function requireDecimals(decimals: number): void {
  if (!(Number.isInteger(decimals) && decimals >= 0 && decimals <= 15))
    throw indicatorError('BAD_OPTION', 'column.decimals', 'a whole number from 0 to 15', decimals);
}
