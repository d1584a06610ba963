/** Figures more than ten times, or less than a tenth of, the limits and every other figure of their series. */
import { expect, test } from 'vitest';
import { fraction } from '../../src/core/fraction.js';
import type { Indicator, Observation } from '../../src/core/model.js';
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
  ['one rate that is small, as a share too: the next may be as small', ['0.0001'], { upper: 5 }, []],
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
  ['two counts stand out from each other', [1, 11], {}, [1, 11], 'count'],
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
  ['one share where a percentage is meant', ['0.96'], { lower: 95 }, ['0.96'], 'percent'],
  ['it is held against its limit, from above too', ['0.35'], { upper: 38 }, ['0.35'], 'percent'],
  ['a twentieth of its limit', [1], { lower: 20 }, [1], 'percent'],
  ['a little more than a twentieth of it', [1], { lower: '19.9' }, [], 'percent'],
  ['a figure above 1 is no share', ['1.01'], { lower: 95 }, [], 'percent'],
  ['small in either reading', ['0.04'], { lower: 95 }, [], 'percent'],
  ['as a share, a twentieth of the limit', ['0.04'], { lower: 80 }, ['0.04'], 'percent'],
  ['as a share, twenty times the limit', ['0.1'], { upper: 5 }, ['0.1'], 'per-1000'],
  ['as a share, a little more than that', ['0.101'], { upper: 5 }, [], 'per-1000'],
  ['a share where a rate per thousand is meant', ['0.005'], { upper: 5 }, ['0.005'], 'per-1000'],
  ['a rate without limits may be as small as any', ['0.96'], {}, [], 'percent'],
  ['no other unit has shares', ['0.96'], { lower: 95 }, [], 'males-per-100-females'],
  ['a share is a share where that is the unit', ['0.05'], { lower: 1 }, [], 'share'],
  ['a whole series of shares', ['0.95', '0.955', 0, '0.96'], { lower: 95 }, ['0.95', '0.955', '0.96'], 'percent'],
  ['shares beside percentages', ['95.5', '0.95', '0.96'], { lower: 95 }, ['0.95', '0.96'], 'percent'],
  ['small shares of which one passes 1 %', ['0.5', '0.9', '1.4'], { lower: 30 }, [], 'percent'],
  ['ten times the share, and a little more', ['0.5', 5], { lower: 30 }, [], 'percent'],
  ['a little more than ten times the share', ['0.5', '0.4', '5.1'], { lower: 30 }, ['0.5', '0.4'], 'percent'],
])('%s', (_what, values, limits, expected, unit) => {
  expect(standingOut(values, limits, unit)).toEqual(expected);
});

test.each<[string, readonly Partial<Observation>[], { lower?: number; upper?: number }, string, readonly string[]]>([
  ['a rate of whole counts', [{ numerator: 1, denominator: 330 }], { upper: 14 }, 'per-100000', []],
  ['the same rate without its counts', [{ value: 303 }], { upper: 14 }, 'per-100000', ['2001']],
  ['beside it, a figure without counts', [{ numerator: 1, denominator: 330 }, { value: 1 }], {}, 'percent', []],
  ['counts that are not whole', [{ numerator: '0.5', denominator: 165 }], { upper: 14 }, 'per-100000', ['2001']],
  ['a mean: its numerator counts nothing', [{ numerator: 9000, denominator: 100 }], { lower: 8 }, 'years', ['2001']],
  ['a small percentage that names its unit', [{ value: '0.96', unit: 'percent' }], { lower: 95 }, 'percent', []],
  ['a share of whole counts', [{ numerator: 1, denominator: 104 }], { lower: 95 }, 'percent', []],
  [
    'of two slips, the one without counts',
    [{ numerator: 1, denominator: 330 }, { value: 9000 }],
    {},
    'percent',
    ['2002'],
  ],
])('%s', (_what, figures, { lower, upper }, unit, expected) => {
  const rows = figures.map((figure, i) => ({ row: { period: 2001 + i, ...figure }, from: 'rows', index: i }));
  const limits = { lower: limit(lower), upper: limit(upper) };
  expect(implausiblePeriods(readRows(rows, indicatorIn(unit)), limits, indicatorIn(unit))).toEqual(expected);
});
