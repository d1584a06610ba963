/** How large a change is, which direction it has, and which changes no indicator can make. */
import { describe, expect, test } from 'vitest';
import { fraction } from '../../../src/core/fraction.js';
import { toText } from '../../../src/core/fraction-text.js';
import { aimOf, changeRule, directionOfChange, yearsOf, type Change } from '../../../src/criteria/kinds/change-size.js';

const change = (fields: object): Change => ({ baselineYear: 2020, due: 2030, ...fields }) as Change;
const share = { min: '0', max: '100' };

describe('the value a change leads to', () => {
  test.each<[object, string, string]>([
    [{ changePercent: '-20' }, '10', '8'],
    [{ changePercent: '50' }, '-10', '-5'],
    [{ change: '4' }, '50', '54'],
    [{ change: '-4' }, '50', '46'],
    [{ change: '1', per: 'year' }, '50', '60'],
    [{ factor: '2' }, '10', '20'],
    [{ factor: '5/6' }, '12', '10'],
    [{ factor: '2' }, '-10', '0'],
    [{ factor: '2', per: 'year', due: 2023 }, '1', '8'],
    [{ changePercent: '10', per: 'year', due: 2022 }, '100', '121'],
  ])('%j from %s is %s', (fields, base, aim) => {
    expect(toText(aimOf(change(fields), fraction(base)))).toBe(aim);
  });
  test('a change of each year counts from the base year to the due year, every other once', () => {
    expect([yearsOf(change({ per: 'year' })), yearsOf(change({}))]).toEqual([10, 1]);
  });
});

test.each<[object, string]>([
  [{ changePercent: '20' }, 'increase'],
  [{ changePercent: '-20' }, 'decrease'],
  [{ change: '0.1' }, 'increase'],
  [{ change: '-0.1' }, 'decrease'],
  [{ factor: '5/6' }, 'decrease'],
  [{ factor: '7/6' }, 'increase'],
  [{ changePercent: '0', direction: 'decrease' }, 'decrease'],
  [{ changePercent: '0', direction: 'increase' }, 'increase'],
])('%j is an %s', (fields, direction) => {
  expect(directionOfChange(change(fields))).toBe(direction);
});

const sizes = 'exactly one of changePercent, change and factor';
const possible = (min: string, max: string): string =>
  `a change that leads to a possible value of its indicator, from ${min} to ${max}`;
const kept = "'increase' (not below) or 'decrease' (not above), for a change of zero";
type Range = Parameters<typeof changeRule>[1];
test.each<[string, object, Range, object | null]>([
  ['no size', {}, share, { field: 'changePercent', expected: sizes }],
  ['two sizes', { changePercent: '5', factor: '2' }, share, { field: 'factor', expected: sizes }],
  ['a size that is no number is reported elsewhere', { change: undefined }, share, null],
  ['points within the range', { change: '100' }, share, null],
  ['more points than the range has', { change: '101' }, share, { field: 'change', expected: possible('0', '100') }],
  ['as many points down', { change: '-101' }, share, { field: 'change', expected: possible('0', '100') }],
  [
    'points a year, together more',
    { change: '11', per: 'year' },
    share,
    { field: 'change', expected: possible('0', '100') },
  ],
  ['points a year, together as many', { change: '10', per: 'year' }, share, null],
  ['points without an upper end', { change: '101' }, { min: '0', max: null }, null],
  ['points without a lower end', { change: '-101' }, { min: null, max: '100' }, null],
  ['a fall to nothing', { changePercent: '-100' }, share, null],
  [
    'a fall below nothing',
    { changePercent: '-101' },
    share,
    { field: 'changePercent', expected: possible('0', '100') },
  ],
  [
    'a fall below nothing without an upper end',
    { changePercent: '-101' },
    { min: '0', max: null },
    { field: 'changePercent', expected: possible('0', '∞') },
  ],
  ['a fall below nothing, where values may be below', { changePercent: '-101' }, { min: '-5', max: '100' }, null],
  ['a fall below nothing without a lower end', { changePercent: '-101' }, { min: null, max: '100' }, null],
  ['any rise from nothing', { factor: '1000' }, share, null],
  ['a rise from the least to the greatest', { factor: '10' }, { min: '10', max: '100' }, null],
  [
    'a rise from the least past the greatest',
    { factor: '10.1' },
    { min: '10', max: '100' },
    { field: 'factor', expected: possible('10', '100') },
  ],
  ['a fall from the greatest to the least', { factor: '1/10' }, { min: '10', max: '100' }, null],
  [
    'a fall from the greatest past the least',
    { factor: '1/11' },
    { min: '10', max: '100' },
    { field: 'factor', expected: possible('10', '100') },
  ],
  [
    'a rise that compounds past the greatest',
    { factor: '2', per: 'year' },
    { min: '10', max: '100' },
    { field: 'factor', expected: possible('10', '100') },
  ],
  ['a change of zero without a direction', { change: '0' }, share, { field: 'direction', expected: kept }],
  ['a factor of one without a direction', { factor: '1' }, share, { field: 'direction', expected: kept }],
  ['a change of zero with one', { changePercent: '0', direction: 'decrease' }, share, null],
  ['a rise with its direction', { change: '1', direction: 'increase' }, share, null],
  ['a fall with its direction', { change: '-1', direction: 'decrease' }, share, null],
  [
    'a rise called a fall',
    { change: '1', direction: 'decrease' },
    share,
    { field: 'direction', expected: 'increase, as its change' },
  ],
  [
    'a fall called a rise',
    { factor: '5/6', direction: 'increase' },
    share,
    { field: 'direction', expected: 'decrease, as its change' },
  ],
])('%s', (_what, fields, range, fault) => {
  expect(changeRule(change(fields), range)).toEqual(fault);
});
