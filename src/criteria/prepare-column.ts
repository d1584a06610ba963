/** A criterion prepared once and applied to columns of values: typed arrays in, a byte for each value out. */
import { indicatorError } from '../core/errors.js';
import { divide, fraction, multiply, negate, type Fraction } from '../core/fraction.js';
import { scaleOf } from '../core/units.js';
import {
  checkColumn,
  requireDecimals,
  requireFinite,
  isCount,
  requireCountAt,
  requireWhole,
  type Column,
  type ColumnOfCounts,
  type WholeNumbers,
} from './column.js';
import type { Criterion } from './criterion.js';
import type { Lookup } from './options.js';
import { meets, preparedBand, type PreparedBand, type PrepareOptions } from './prepare.js';
import { endsInDoubles, endsInUnits, type Ends } from './prepared-ends.js';

/** The meaning of the bytes of a {@link ColumnCheck}: a byte is the index of its status in this list. */
export const columnStatuses = /* @__PURE__ */ Object.freeze([
  'insufficient-data',
  'not-applicable',
  'in-progress',
  'not-met',
  'met',
] as const);

/**
 * Returns the verdicts on a column, each an index in {@link columnStatuses}: `insufficient-data` where a value is
 * missing, `not-applicable` where the denominator is 0. Where `statuses` is given, the verdicts are written into it and
 * it is returned.
 */
export type ColumnCheck = (column: Column, statuses?: Uint8Array) => Uint8Array;

const missingCode = 0;
const zeroCode = 1;
const metCode = 4;

/** @internal */
export function prepareColumnOf(criterion: Criterion, options: PrepareOptions, lookup: Lookup): ColumnCheck {
  const held = preparedBand(criterion, options, lookup);
  const missedCode = held.missed === 'in-progress' ? 2 : 3;
  const doubles = endsInDoubles(held);
  const scale = scaleOf(lookup.indicator(criterion.indicator));
  return (column, given) => {
    const statuses = statusesFor(checkColumn(column), given);
    if ('values' in column) {
      if (markWithin(column.values, doubles, missedCode, statuses) > 0) requireFinite(column.values, 'column.values');
    } else if ('scaled' in column) {
      requireDecimals(column.decimals);
      requireWhole(column.scaled, 'column.scaled');
      const ends = endsInUnits(held, column.decimals);
      if (column.scaled instanceof Float64Array) markWithin(column.scaled, ends, missedCode, statuses);
      else markWhole(column.scaled, ends, missedCode, statuses);
    } else {
      if (scale === null)
        throw indicatorError('BAD_OPTION', 'column', 'values: its unit is no quotient', Object.keys(column));
      markCounts(column, { held, missedCode, scale, crosses: crossesOf(held, scale) }, statuses);
    }
    if (column.missing) markMissing(column.missing, statuses);
    return statuses;
  };
}

function statusesFor(length: number, given: Uint8Array | undefined): Uint8Array {
  if (given === undefined) return new Uint8Array(length);
  if (!(given instanceof Uint8Array) || given.length !== length)
    throw indicatorError('BAD_OPTION', 'statuses', `a Uint8Array of ${length}`, given);
  return given;
}

/**
 * Marks every number, and returns how many are missing or infinite. The loop has no branch, so the order of the data
 * does not change its speed.
 */
function markWithin(numbers: Float64Array, { lower, upper }: Ends, missedCode: number, statuses: Uint8Array): number {
  const gain = metCode - missedCode;
  let odd = 0;
  for (let i = 0; i < numbers.length; i++) {
    const number = numbers[i]!;
    odd += Number(number - number !== 0);
    const inside = Number(number >= lower) & Number(number <= upper);
    statuses[i] = (missedCode + gain * inside) * Number(number === number);
  }
  return odd;
}

/** The same for arrays of whole numbers. One loop for both types of arrays would be slower for each. */
function markWhole(
  numbers: Exclude<WholeNumbers, Float64Array>,
  { lower, upper }: Ends,
  missedCode: number,
  statuses: Uint8Array,
): void {
  const gain = metCode - missedCode;
  for (let i = 0; i < numbers.length; i++) {
    const number = numbers[i]!;
    statuses[i] = missedCode + gain * (Number(number >= lower) & Number(number <= upper));
  }
}

function markMissing(missing: Uint8Array, statuses: Uint8Array): void {
  for (let i = 0; i < missing.length; i++) statuses[i]! *= Number(missing[i] === 0);
}

/** What counts are compared with. */
interface CountsHeld {
  readonly held: PreparedBand;
  readonly scale: number;
  readonly missedCode: number;
  readonly crosses: readonly Cross[] | null;
}

/** Marks quotients by cross multiplication, and by fractions where cross multiplication does not decide. */
function markCounts(
  column: ColumnOfCounts,
  { held, scale, missedCode, crosses }: CountsHeld,
  statuses: Uint8Array,
): void {
  const { numerators, denominators } = column;
  statuses.fill(metCode);
  const left = crosses?.flatMap((cross) => markCrossed(column, cross, missedCode, statuses)) ?? numerators.keys();
  for (const i of left) {
    const numerator = numerators[i]!;
    const denominator = denominators[i]!;
    requireCountAt(numerators, 'column.numerators', i);
    requireCountAt(denominators, 'column.denominators', i);
    if (Number.isNaN(numerator + denominator)) statuses[i] = missingCode;
    else if (denominator === 0) statuses[i] = zeroCode;
    else {
      const value = divide(multiply(fraction(numerator), fraction(scale)), fraction(denominator));
      statuses[i] = meets(value, held) ? metCode : missedCode;
    }
  }
}

/** A quotient n / d is inside a limit (in the indicator's unit) where n · over − d · level is at least `least`. */
interface Cross {
  readonly over: number;
  readonly level: number;
  /** 0 or, where the limit itself does not meet the criterion, 1. */
  readonly least: number;
}

/** The cross multiplications; `null` where a double cannot hold a limit, or values are rounded before comparison. */
function crossesOf({ band, places }: PreparedBand, scale: number): readonly Cross[] | null {
  const least = band.strict ? 1 : 0;
  const limits = [
    { limit: band.lower, times: scale },
    { limit: band.upper && negate(band.upper), times: -scale },
  ];
  const crosses = limits.flatMap(({ limit, times }) => (limit === null ? [] : [crossOf(limit, times, least)]));
  const isWhole = crosses.every(({ over, level }) => Number.isSafeInteger(over) && Number.isSafeInteger(level));
  return places === null && isWhole ? crosses : null;
}

function crossOf({ numerator, denominator }: Fraction, scale: number, least: number): Cross {
  return { over: Number(denominator) * scale, level: Number(numerator), least };
}

/**
 * Marks the quotients outside a limit, and returns the indices of zero denominators, of numbers that are no counts, of
 * missing values and of ties that may not be ties. Rounding never reverses the order of two products, so products that
 * differ as doubles have the same order exactly; of a tie, the products are exact where that of the numerator is below
 * 2^53. Nearly no value takes the branch, so the order of the data does not change the speed.
 */
function markCrossed(
  { numerators, denominators }: ColumnOfCounts,
  { over, level, least }: Cross,
  missedCode: number,
  statuses: Uint8Array,
): number[] {
  const left: number[] = [];
  for (let i = 0; i < numerators.length; i++) {
    const numerator = numerators[i]!;
    const denominator = denominators[i]!;
    const product = numerator * over;
    const inside = product - denominator * level;
    const isDecided = Math.abs(inside) > 0 || Math.abs(product) <= Number.MAX_SAFE_INTEGER;
    if (!(isDecided && isCount(numerator) && isCount(denominator) && denominator > 0)) left.push(i);
    statuses[i] = missedCode + (statuses[i]! - missedCode) * Number(inside >= least);
  }
  return left;
}
