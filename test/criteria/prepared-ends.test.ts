/** The first and the last number that meet a criterion, found by exact comparison of the numbers about the limits. */
import { expect, test } from 'vitest';
import { fraction, type Fraction } from '../../src/core/fraction.js';
import type { PreparedBand } from '../../src/criteria/prepare.js';
import { endsInDoubles, endsInUnits } from '../../src/criteria/prepared-ends.js';

type Limit = string | Fraction | null;
const limit = (given: Limit): Fraction | null => (typeof given === 'string' ? fraction(given) : given);
const band = (lower: Limit, upper: Limit, strict = false, places: number | null = null): PreparedBand =>
  ({
    band: { lower: limit(lower), upper: limit(upper), ...(strict && { strict }) },
    places,
    missed: 'not-met',
  }) as never;
const third: Fraction = { numerator: 1, denominator: 3 };
const huge = `1${'0'.repeat(320)}`;

test.each<[string, PreparedBand, number, number]>([
  ['at least 95', band('95', null), 95, Infinity],
  ['above 95', band('95', null, true), 95.00000000000001, Infinity],
  ['at most 14', band(null, '14'), -Infinity, 14],
  ['below 14', band(null, '14', true), -Infinity, 13.999999999999998],
  ['from 43 to 47', band('43', '47'), 43, 47],
  ['at least 0', band('0', null), 0, Infinity],
  ['above 0', band('0', null, true), 5e-324, Infinity],
  ['below 0', band(null, '0', true), -Infinity, -5e-324],
  ['at least −0.1', band('-0.1', null), -0.1, Infinity],
  ['above −0.1', band('-0.1', null, true), -0.09999999999999999, Infinity],
  // A double stands for its shortest decimals: 0.1 is a tenth, though its bits are a little more.
  ['at least a tenth', band('0.1', null), 0.1, Infinity],
  ['at most a tenth', band(null, '0.1'), -Infinity, 0.1],
  // No decimals are a third: those of the nearest double are a little less.
  ['at least a third', band(third, null), 0.33333333333333337, Infinity],
  ['at most a third', band(null, third), -Infinity, 0.3333333333333333],
  ['at least more than any double', band(huge, null), Infinity, Infinity],
  ['at most more than any double', band(null, huge), -Infinity, Number.MAX_VALUE],
  ['at least less than any double', band(`-${huge}`, null), -Number.MAX_VALUE, Infinity],
  ['at most less than any double', band(null, `-${huge}`), -Infinity, -Infinity],
  ['no limits', band(null, null), -Infinity, Infinity],
])('among doubles, %s', (_what, held, lower, upper) => {
  expect(endsInDoubles(held)).toEqual({ lower, upper });
});

test.each<[string, PreparedBand, number, number, number]>([
  ['at least 95', band('95', null), 0, 95, Infinity],
  ['at least 95, in tenths', band('95', null), 1, 950, Infinity],
  ['above 95, in tenths', band('95', null, true), 1, 951, Infinity],
  ['at least 94.55, in tenths', band('94.55', null), 1, 946, Infinity],
  ['at most 94.55, in tenths', band(null, '94.55'), 1, -Infinity, 945],
  ['at most −0.05, in tenths', band(null, '-0.05'), 1, -Infinity, -1],
  ['at least −0.05, in tenths', band('-0.05', null), 1, 0, Infinity],
  ['a third to two thirds, in hundredths', band(third, { numerator: 2, denominator: 3 }), 2, 34, 66],
  ['below 14, in units of the fifteenth place', band(null, '14', true), 15, -Infinity, 14e15 - 2],
])('among whole numbers of a last place, %s', (_what, held, decimals, lower, upper) => {
  expect(endsInUnits(held, decimals)).toEqual({ lower, upper });
});
