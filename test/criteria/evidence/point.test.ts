import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fraction, signOf, subtract } from '../../../src/core/fraction.js';
import { toText } from '../../../src/core/fraction-text.js';
import { period } from '../../../src/core/period.js';
import {
  compareValues,
  derivedPoint,
  hasZeroDenominator,
  numberOf,
  placesOf,
  textOf,
  valueOf,
  type Point,
} from '../../../src/criteria/evidence/point.js';
import { readPoint } from '../../../src/criteria/evidence/read-rows.js';
import { pointOfYear } from '../../../src/criteria/evidence/series.js';
import type { Observation } from '../../../src/entries/engine.js';
import { toy } from '../../toy.js';

/** A row on an indicator in percent without an upper end. */
const pointOf = (row: Omit<Observation, 'period'>): Point =>
  readPoint({ row: { period: 2024, ...row }, from: 'row', index: null }, toy.indicator('gross'))!;
const derived = (value: string): Point => derivedPoint(pointOf({ value: 1 }), fraction(value));

describe('the worth of a point', () => {
  test.each<[string, () => Point, string, string, number | null]>([
    ['as printed', () => pointOf({ value: '94.70' }), '94.7', '94.7', 2],
    ['a number', () => pointOf({ value: 94.7 }), '94.7', '94.7', 1],
    ['a small number', () => pointOf({ value: 1e-7 }), '0.0000001', '0.0000001', 7],
    ['a whole', () => pointOf({ value: '0100' }), '100', '100', 0],
    ['nothing, negative', () => pointOf({ value: -0 }), '0', '0', 0],
    ['in another unit', () => pointOf({ value: '947.0', unit: 'per-1000' }), '94.7', '94.7', 2],
    ['in a larger one', () => pointOf({ value: '0.947', unit: 'share' }), '94.7', '94.7', 1],
    ['in a larger one, roughly', () => pointOf({ value: '0.9', unit: 'share' }), '90', '90', 0],
    ['counted', () => pointOf({ numerator: 1, denominator: '8.0' }), '12.5', '12.5', 1],
    ['counted, without end', () => pointOf({ numerator: 2, denominator: 3 }), '66.6666666667', '66.6666666667', null],
    [
      'counted, with the printed beside it',
      () => pointOf({ value: '66.7', numerator: 2, denominator: 3 }),
      '66.6666666667',
      '66.6666666667',
      null,
    ],
    ['counted, the value missing', () => pointOf({ value: null, numerator: 1, denominator: 4 }), '25', '25', 0],
    ['worked out', () => derived('6.00000000000001'), '6.00000000000001', '6.00000000000001', 14],
  ])('%s', (_case, made, exact, text, places) => {
    const point = made();
    expect(placesOf(point)).toBe(places);
    expect(textOf(point)).toBe(text);
    expect(toText(valueOf(point))).toBe(exact);
    expect(numberOf(point)).toBeCloseTo(Number(exact), 9);
    expect(valueOf(point)).toBe(valueOf(point));
  });

  test('a share is counted in its own unit, and its printed value stands beside its counts', () => {
    const share = { ...toy.indicator('gross'), unit: 'share' } as const;
    const read = (row: Omit<Observation, 'period'>) =>
      readPoint({ row: { period: 2024, ...row }, from: 'row', index: null }, share)!;
    const counted = read({ value: '0.33', numerator: 1, denominator: 3 });
    expect([numberOf(counted), textOf(counted), placesOf(counted)]).toEqual([1 / 3, '0.333333333333', null]);
    const percent = read({ value: '95', unit: 'percent' });
    expect([numberOf(percent), textOf(percent), placesOf(percent)]).toEqual([0.95, '0.95', 2]);
  });

  test('a zero denominator is recognised', () => {
    expect(hasZeroDenominator(pointOf({ numerator: 0, denominator: '0.0' }))).toBe(true);
    expect(hasZeroDenominator(pointOf({ numerator: 0, denominator: 1 }))).toBe(false);
    expect(hasZeroDenominator(pointOf({ value: 0 }))).toBe(false);
    expect(hasZeroDenominator(derived('0'))).toBe(false);
  });
});

describe('doubles stand in for exact values only where they may', () => {
  const digits = fc.stringMatching(/^(0|[1-9]\d{0,17})(\.\d{1,20})?$/);
  const figure = fc.oneof<fc.Arbitrary<Point>[]>(
    digits.map((value) => pointOf({ value })),
    fc.double({ min: 0, max: 1e6, noNaN: true }).map((value) => pointOf({ value })),
    fc
      .tuple(fc.nat(999), fc.integer({ min: 1, max: 999 }))
      .map(([numerator, denominator]) => pointOf({ numerator, denominator })),
    digits.map((value) => pointOf({ value, unit: 'per-1000' })),
    digits.map(derived),
  );
  // Close neighbours, which share a double more often than not.
  const close = fc
    .tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 }))
    .map(
      ([a, b]) =>
        [pointOf({ value: `94.7000000000000000${a}` }), pointOf({ value: `94.7000000000000000${b}` })] as const,
    );

  test('the nearest double', () => {
    fc.assert(
      fc.property(figure, (point) => {
        const { numerator, denominator, value } = point.observation ?? {};
        const double =
          numerator === undefined ? Number(toText(valueOf(point))) : (Number(numerator) * 100) / Number(denominator);
        expect(value === null || numberOf(point) === double).toBe(true);
      }),
    );
  });
  test('the exact order', () => {
    fc.assert(
      fc.property(fc.oneof(fc.tuple(figure, figure), close), ([a, b]) => {
        expect(compareValues(a, b)).toBe(signOf(subtract(valueOf(a), valueOf(b))));
        expect(compareValues(b, a)).toBe(0 - compareValues(a, b));
      }),
    );
  });
  test('the text is the text of the exact value', () => {
    fc.assert(
      fc.property(figure, (point) => {
        expect(textOf(point)).toBe(toText(valueOf(point)));
      }),
    );
  });
});

test('a point worked out stands for the period and the row it was worked out from, and carries no row', () => {
  const point = derivedPoint(pointOf({ value: 5, area: 'a', status: 'P' }), fraction('7'));
  expect(point).toMatchObject({
    period: period(2024, ''),
    observation: null,
    place: { from: 'row' },
    times: 1,
    over: 1,
  });
  expect(toText(valueOf(point))).toBe('7');
});

test('the point of a year is the last in it', () => {
  const points = [2023, '2024-06', '2024-12'].map((when, i) => ({ ...derived(String(i)), period: period(when, '') }));
  expect(pointOfYear(points, 2024)).toBe(points[2]);
  expect(pointOfYear(points, 2023)).toBe(points[0]);
  expect(pointOfYear(points, 2022)).toBeUndefined();
});
