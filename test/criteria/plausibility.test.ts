/** Figures more than ten times, or less than a tenth of, the limits and every other figure of their series. */
import { expect, test } from 'vitest';
import { fraction } from '../../src/core/fraction.js';
import type { Indicator } from '../../src/core/model.js';
import { readRows } from '../../src/criteria/evidence/read-rows.js';
import { implausiblePeriods } from '../../src/criteria/plausibility.js';

const name = { zh: '甲', en: 'A' };
const indicatorIn = (unit: string): Indicator =>
  ({ id: 'x', name, unit, polarity: 'lower-is-better', min: null, max: null }) as unknown as Indicator;
const limit = (value: number | string | null | undefined) => (value == null ? null : fraction(value));

/** The figures that stand out, of figures one a year. */
function standingOut(
  values: readonly (number | string)[],
  { lower, upper }: { lower?: number | string; upper?: number | string },
  unit = 'per-1000',
): readonly unknown[] {
  const rows = values.map((value, i) => ({ row: { period: 2001 + i, value }, from: 'rows', index: i }));
  const limits = { lower: limit(lower), upper: limit(upper) };
  const periods = implausiblePeriods(readRows(rows, indicatorIn(unit)), limits, indicatorIn(unit));
  return periods.map((period) => values[Number(period) - 2001]);
}

test.each<
  [
    string,
    readonly (number | string)[],
    { lower?: number | string; upper?: number | string },
    readonly unknown[],
    string?,
  ]
>([
  ['one rate, more than ten times its limit', ['50.1'], { upper: 5 }, ['50.1']],
  ['one rate, ten times its limit', [50], { upper: 5 }, []],
  ['one rate, a little below ten times', ['49.9'], { upper: 5 }, []],
  ['one rate against a limit from below', ['50.1'], { lower: 5 }, ['50.1']],
  ['one rate against two limits, beyond both', ['80.1'], { lower: 5, upper: 8 }, ['80.1']],
  ['one rate against two limits, beyond the lower', [80], { lower: 5, upper: 8 }, []],
  ['one rate that is small: the next may be as small', ['0.01'], { upper: 5 }, []],
  ['one rate without limits', [1000], {}, []],
  ['one rate against a limit of zero', [1000], { upper: 0 }, []],
  ['one rate against a limit below zero', [1000], { lower: -5 }, []],
  ['one count: it may be any number of times its limit', [1000], { lower: 1 }, [], 'count'],
  ['one amount of money', [1000], { lower: 1 }, [], 'yuan'],
  ['no figure', [], { upper: 5 }, []],
  ['no figure above zero', [0, -3], { upper: 5 }, []],
  ['two rates, one beyond the other and the limit', [5, '50.1'], { upper: 5 }, ['50.1']],
  ['ten times the other', [5, 50], { upper: 5 }, []],
  ['beyond the other, not beyond the limit', [4, 51], { upper: 6 }, []],
  ['beyond the limit, not beyond the other', [6, 51], { upper: 5 }, []],
  ['in whichever year it is', ['50.1', 5, 4], { upper: 5 }, ['50.1']],
  ['two counts stand out from each other', [1, 11], {}, [11, 1], 'count'],
  ['two counts of similar size', [2, 11], {}, [], 'count'],
  ['less than a tenth of the other and of the limit', [50, '4.9'], { upper: 50 }, ['4.9']],
  ['a tenth of the other', [50, 5], { upper: 50 }, []],
  ['less than a tenth of the other, not of the limit', [50, '4.9'], { upper: 49 }, []],
  ['less than a tenth of the limit, not of the other', [49, '4.9'], { upper: 50 }, []],
  ['zero is small and is no mistake', [50, 0, 0], { upper: 50 }, []],
  ['zeros are nothing to compare with', [0, '50.1'], { upper: 5 }, ['50.1']],
  ['three: held against the next', [5, '5.2', 53], { upper: 5 }, [53]],
  ['three: not beyond the next', [5, '5.4', 53], { upper: 5 }, []],
  ['three: the small one held against the next', [52, 4, 50], { upper: 50 }, [4]],
  ['a large and a small one', ['1000', 40, '3'], { upper: 40 }, ['1000', '3']],
  ['two alike sentinels hide each other', [999, 999, 5], { upper: 5 }, []],
])('%s', (_what, values, limits, expected, unit) => {
  expect(standingOut(values, limits, unit)).toEqual(expected);
});
