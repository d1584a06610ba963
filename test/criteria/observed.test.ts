/** A figure and its limits in the form that results have: nothing that was not given, decimals as they were printed. */
import { expect, test } from 'vitest';
import { fraction } from '../../src/core/fraction.js';
import type { Indicator, Observation } from '../../src/core/model.js';
import { derivedPoint } from '../../src/criteria/evidence/point.js';
import { readPoint } from '../../src/criteria/evidence/read-rows.js';
import { observedOf, thresholdOf } from '../../src/criteria/observed.js';
import { faultOf, judge } from './judge.js';

const name = { zh: '甲', en: 'A' };
const indicator = {
  ...{ id: 'x', name, unit: 'percent', polarity: 'higher-is-better', min: '0', max: '100', timing: 'flow' },
} as unknown as Indicator;
const pointOf = (row: object) =>
  readPoint({ row: { period: 2024, ...row } as Observation, from: 'rows', index: 0 }, indicator)!;
const base = { period: '2024', unit: 'percent' };

test.each<[string, object, object]>([
  ['a text', { value: '94.7' }, { value: '94.7' }],
  ['a number', { value: 94.7 }, { value: '94.7' }],
  ['a text with zeros at its end keeps how many decimals it had', { value: '94.50' }, { value: '94.5', decimals: 2 }],
  ['a whole number with a zero at its end has no decimals to keep', { value: '90' }, { value: '90' }],
  ['a number has none either', { value: 94.5 }, { value: '94.5' }],
  ['decimals are those in the indicator’s unit', { value: '0.940', unit: 'share' }, { value: '94', decimals: 1 }],
  ['decimals that the unit takes away', { value: '0.90', unit: 'share' }, { value: '90', decimals: 0 }],
  ['counts', { numerator: 1, denominator: 4 }, { value: '25', numerator: '1', denominator: '4' }],
  [
    'counts given as text',
    { numerator: '2', denominator: '3' },
    { value: '66.6666666667', numerator: '2', denominator: '3' },
  ],
  [
    'area, status, source and bound',
    { value: '1', area: 'a', status: 'P', source: 's', bound: 'at-most' },
    { value: '1', area: 'a', status: 'P', source: 's', bound: 'at-most' },
  ],
])('%s', (_what, row, expected) => {
  const observed = observedOf(pointOf(row), indicator);
  expect(observed).toEqual({ ...base, ...expected });
  expect(Object.keys(observed).sort()).toEqual(Object.keys({ ...base, ...expected }).sort());
});

test('a count is whole, however its source printed it', () => {
  const families = { ...indicator, unit: 'count' } as Indicator;
  expect(observedOf(pointOf({ value: '1.0' }), families)).toEqual({ ...base, unit: 'count', value: '1' });
});

test('what is derived from two figures has neither source nor counts', () => {
  const point = derivedPoint(pointOf({ value: '5.0', source: 's', area: 'a' }), fraction('2.5'), 'at-least');
  expect(observedOf(point, indicator)).toEqual({ ...base, value: '2.5', bound: 'at-least' });
});

test.each<[string, Parameters<typeof thresholdOf>[0], object | null]>([
  ['no limits', { lower: null, upper: null }, null],
  ['a lower limit', { lower: fraction('95.0'), upper: null }, { lower: '95', upper: null, strict: false }],
  ['an upper limit', { lower: null, upper: fraction('14') }, { lower: null, upper: '14', strict: false }],
  ['both', { lower: fraction('43'), upper: fraction('47') }, { lower: '43', upper: '47', strict: false }],
  ['strict', { lower: fraction('95'), upper: null, strict: true }, { lower: '95', upper: null, strict: true }],
  [
    'known on one side only',
    { lower: fraction('95'), upper: null, bound: 'at-least' },
    { lower: '95', upper: null, strict: false, bound: 'at-least' },
  ],
])('limits: %s', (_what, limits, expected) => {
  const threshold = thresholdOf(limits, indicator);
  expect(threshold).toEqual(expected && { ...expected, unit: 'percent' });
  if (expected) expect('bound' in threshold!).toBe('bound' in expected);
});

test.each([5, null, true, {}])('a reason for “not applicable” is a text, not %j', (notApplicable) => {
  expect(faultOf(() => judge('at-least', [], { notApplicable } as never))).toMatchObject({
    code: 'BAD_OPTION',
    where: 'options.notApplicable',
    expected: 'a reason',
  });
});
