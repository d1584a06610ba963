/**
 * The first and last number that meet a criterion. With them, comparing plain numbers gives the same verdict as
 * comparing exact fractions.
 *
 * A number stands for its shortest decimal form, and a whole number for that many units of a decimal place. Neither
 * reading nor rounding ever reverses the order of two values. So all numbers from some number on meet a limit; that
 * number is found by exact comparison.
 */
import { fraction, powersOfTen, toNumber, type Fraction } from '../core/fraction.js';
import { meets, type PreparedBand } from './prepare.js';

/** The least and the greatest number that meet the criterion; infinite without a limit on that side. @internal */
export interface Ends {
  readonly lower: number;
  readonly upper: number;
}

/** The ends among doubles; each double stands for its shortest decimal form. @internal */
export function endsInDoubles(held: PreparedBand): Ends {
  const rankNear = (limit: Fraction): bigint => rankOfDouble(toNumber(limit));
  return endsAmong(held, { rankNear, numberAt: doubleAt, valueOf: (number) => fraction(number) });
}

/** The ends among whole numbers of 10^−decimals. @internal */
export function endsInUnits(held: PreparedBand, decimals: number): Ends {
  const unit = powersOfTen[decimals]!;
  // From zero to a limit there are few steps.
  const rankNear = (): bigint => 0n;
  return endsAmong(held, { rankNear, numberAt: Number, valueOf: (numerator) => ({ numerator, denominator: unit }) });
}

/** Numbers by their rank in ascending order. */
interface NumberLine {
  /** The rank to search a limit from; a near one saves steps. */
  readonly rankNear: (limit: Fraction) => bigint;
  readonly numberAt: (rank: bigint) => number;
  readonly valueOf: (number: number) => Fraction;
}

function endsAmong(held: PreparedBand, { rankNear, numberAt, valueOf }: NumberLine): Ends {
  const { lower, upper } = held.band;
  const above = { ...held, band: { ...held.band, upper: null } };
  const below = { ...held, band: { ...held.band, lower: null } };
  // A limit may be greater than the greatest number; infinity, the next rank, is above every limit.
  const meetsLower = (rank: bigint): boolean => {
    const number = numberAt(rank);
    return Number.isFinite(number) ? meets(valueOf(number), above) : number > 0;
  };
  const meetsUpper = (rank: bigint): boolean => {
    const number = numberAt(rank);
    return Number.isFinite(number) ? meets(valueOf(number), below) : number < 0;
  };
  return {
    lower: lower === null ? -Infinity : numberAt(firstThat(meetsLower, rankNear(lower))),
    upper: upper === null ? Infinity : numberAt(firstThat((rank) => !meetsUpper(rank), rankNear(upper)) - 1n),
  };
}

/** The first rank that passes a test, searched from a rank: all later ranks pass it and no earlier one does. */
function firstThat(passes: (rank: bigint) => boolean, from: bigint): bigint {
  let [fails, found] = [from, from];
  for (let step = 1n; passes(fails); step *= 2n) [fails, found] = [fails - step, fails];
  for (let step = 1n; !passes(found); step *= 2n) [fails, found] = [found, found + step];
  while (found - fails > 1n) {
    const middle = (fails + found) / 2n;
    if (passes(middle)) found = middle;
    else fails = middle;
  }
  return found;
}

const bits = new DataView(new ArrayBuffer(8));
const signBit = 1n << 63n;
const infinite = 0x7ffn << 52n;

/** The rank of a double, from its bits: ranks have the same order as doubles. */
function rankOfDouble(double: number): bigint {
  bits.setFloat64(0, double + 0);
  const rank = bits.getBigInt64(0);
  return rank < 0n ? -(rank + signBit) : rank;
}

function doubleAt(rank: bigint): number {
  if (rank >= infinite || rank <= -infinite) return rank > 0n ? Infinity : -Infinity;
  bits.setBigInt64(0, rank < 0n ? -rank - signBit : rank);
  return bits.getFloat64(0);
}
