import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cagr, type CompoundGrowth } from '../../src/statistics/cagr.js';
import { faultOf } from '../criteria/judge.js';
import { extreme } from './arbitraries.js';
import { expectFiniteOrReason } from '../finite.js';

const rateOf = (growth: CompoundGrowth): number => {
  if (growth.status !== 'computed') throw new Error(growth.reason);
  return growth.rate;
};

test('leads from the first value to the last', () => {
  const amount = fc.double({ min: 1, max: 1e4, noNaN: true });
  fc.assert(
    fc.property(amount, amount, fc.integer({ min: 1, max: 30 }), (first, last, years) => {
      const reached = first * (1 + rateOf(cagr(first, last, years))) ** years;
      expect(Math.abs(reached / last - 1)).toBeLessThan(1e-9);
    }),
  );
});

test('does not depend on the unit', () => {
  const count = fc.integer({ min: 1, max: 1000 });
  fc.assert(
    fc.property(count, count, fc.integer({ min: 1, max: 30 }), (first, last, years) => {
      expect(rateOf(cagr(first * 1024, last * 1024, years))).toBe(rateOf(cagr(first, last, years)));
    }),
  );
});

test('keeps the digits of a small change', () => {
  expect(rateOf(cagr(1e9, 1e9 + 1, 1))).toBeCloseTo(1e-9, 24);
});

test('a fall to a very small part of the start is no fall to zero', () => {
  expect(rateOf(cagr(1, 1e-20, 10))).toBeCloseTo(-0.99, 12);
});

test.each([
  ['times that are no number', [1, 2, NaN], 'cagr(years)', 'a finite number'],
  ['no time', [1, 2, 0], 'cagr(years)', 'a time above 0'],
  ['time that runs back', [1, 2, -1], 'cagr(years)', 'a time above 0'],
  ['a start that is no number', [NaN, 2, 1], 'cagr(first)', 'a finite number'],
  ['an end without bounds', [1, Infinity, 1], 'cagr(last)', 'a finite number'],
] as const)('mistakes: %s', (_what, [first, last, years], where, expected) => {
  expect(faultOf(() => cagr(first, last, years))).toMatchObject({ code: 'BAD_NUMBER', where });
  expect(faultOf(() => cagr(first, last, years))['expected']).toContain(expected);
});

test.each([
  ['no change', 5, 5, 3, { status: 'computed', rate: 0 }],
  ['a fall to zero', 5, 0, 3, { status: 'computed', rate: -1 }],
  ['a rise from zero', 0, 5, 3, { status: 'undefined', reason: 'zero-start' }],
  ['zero throughout', 0, 0, 3, { status: 'undefined', reason: 'zero-start' }],
  ['from below zero', -5, 5, 3, { status: 'undefined', reason: 'negative-value' }],
  ['to below zero', 5, -5, 3, { status: 'undefined', reason: 'negative-value' }],
  ['below zero throughout', -5, -6, 3, { status: 'undefined', reason: 'negative-value' }],
  ['from zero to below', 0, -6, 3, { status: 'undefined', reason: 'negative-value' }],
  ['a rate beyond all doubles', 1, 10, 0.001, { status: 'undefined', reason: 'beyond-range' }],
] as const)('%s', (_, first, last, years, expected) => {
  expect(cagr(first, last, years)).toEqual(expected);
});

test('is finite for anything it accepts', () => {
  fc.assert(
    fc.property(
      extreme,
      extreme,
      extreme.map(Math.abs).filter((years) => years > 0),
      (first, last, years) => {
        expectFiniteOrReason(cagr(first, last, years));
      },
    ),
  );
});
