import { describe, expect, test } from 'vitest';
import { fraction } from '../../../src/core/fraction.js';
import type { Limits } from '../../../src/criteria/kinds/kind.js';
import { valueOf, type Point } from '../../../src/criteria/evidence/point.js';
import { paceOf } from '../../../src/projection/requirement/pace.js';
import type { PaceComparison } from '../../../src/entries/projection.js';
import { endAhead, type Remaining } from '../../../src/projection/requirement/remaining.js';
import { pointAt } from '../ahead.js';

const limits = (lower: string | null, upper: string | null, strict?: true): Limits => ({
  lower: lower === null ? null : fraction(lower),
  upper: upper === null ? null : fraction(upper),
  ...(strict && { strict }),
});
const atLeast95 = limits('95', null);
const left = (latest: Point, within: Limits, due: number): Remaining => ({
  end: endAhead(valueOf(latest), within, [latest]),
  from: latest.period.year,
  by: due,
  due,
});
const ahead = (from: Point | null, latest: Point, within: Limits, due: number): PaceComparison =>
  paceOf(from, latest, left(latest, within, due));

describe('pace', () => {
  test('by hand: from 90 to 93 in four years, from 93 to 95 in six', () => {
    expect(ahead(pointAt(2020, '90'), pointAt(2024, '93'), atLeast95, 2030)).toEqual({
      from: 2020,
      to: 2024,
      actual: '0.75',
      required: '0.333333',
      actualRate: expect.closeTo((93 / 90) ** (1 / 4) - 1, 14),
      requiredRate: expect.closeTo((95 / 93) ** (1 / 6) - 1, 14),
      ratio: 2.25,
    });
  });
  test('a fall of 20 % in four years, and of a fifth more in two', () => {
    expect(ahead(pointAt(2020, '20'), pointAt(2024, '16'), limits(null, '12.8'), 2026)).toEqual({
      from: 2020,
      to: 2024,
      actual: '-1',
      required: '-1.6',
      actualRate: expect.closeTo(0.8 ** (1 / 4) - 1, 14),
      requiredRate: expect.closeTo(0.8 ** (1 / 2) - 1, 14),
      ratio: 0.625,
    });
  });
  test('just fast enough is 1, and four fifths of it 0.8', () => {
    expect(ahead(pointAt(2020, '16.2'), pointAt(2023, '15'), limits(null, '14.2'), 2025).ratio).toBe(1);
    expect(ahead(pointAt(2020, '16.2'), pointAt(2023, '15'), limits(null, '14'), 2025).ratio).toBe(0.8);
  });
  test('standing still where it has to fall is 0, not −0', () => {
    expect(ahead(pointAt(2020, '15'), pointAt(2023, '15'), limits(null, '14'), 2025)).toMatchObject({
      actual: '0',
      ratio: 0,
    });
  });
  test('the wrong way is a negative ratio', () => {
    expect(ahead(pointAt(2020, '90'), pointAt(2022, '88'), atLeast95, 2029)).toMatchObject({
      actual: '-1',
      required: '1',
      ratio: -1,
    });
  });
  test('standing still is a ratio of 0', () => {
    expect(ahead(pointAt(2020, '90'), pointAt(2022, '90'), atLeast95, 2027)).toMatchObject({
      actual: '0',
      actualRate: 0,
      required: '1',
      ratio: 0,
    });
  });
  test('inside the limits nothing is required', () => {
    expect(ahead(pointAt(2020, '90'), pointAt(2022, '96'), atLeast95, 2027)).toMatchObject({
      required: '0',
      requiredRate: 0,
      ratio: null,
    });
  });
  test('at a strict limit a step past it', () => {
    expect(ahead(pointAt(2020, '90'), pointAt(2022, '95'), limits('95', null, true), 2027)).toMatchObject({
      required: '0.2',
      requiredRate: expect.closeTo((96 / 95) ** (1 / 5) - 1, 14),
      ratio: 12.5,
    });
  });
  test('a single point has no pace of its own', () => {
    expect(ahead(null, pointAt(2022, '90'), atLeast95, 2027)).toMatchObject({
      from: 2022,
      to: 2022,
      actual: null,
      actualRate: null,
      required: '1',
      ratio: null,
    });
  });
  test('from a later year than the latest, over the years still to come', () => {
    expect(
      paceOf(pointAt(2018, '90'), pointAt(2020, '92'), { ...left(pointAt(2020, '92'), atLeast95, 2030), from: 2024 }),
    ).toEqual({
      from: 2018,
      to: 2020,
      actual: '1',
      required: '0.5',
      actualRate: expect.closeTo((92 / 90) ** (1 / 2) - 1, 14),
      requiredRate: expect.closeTo((95 / 92) ** (1 / 6) - 1, 14),
      ratio: 2,
    });
  });
  test('where nothing remains nothing is required', () => {
    expect(paceOf(pointAt(2020, '90'), pointAt(2024, '93'), null)).toMatchObject({
      actual: '0.75',
      required: null,
      requiredRate: null,
      ratio: null,
    });
  });
  test.each([
    ['from zero', '0', '5'],
    ['to zero', '5', '0'],
    ['zero throughout', '0', '0'],
    ['from below zero', '-1', '5'],
    ['to below zero', '5', '-1'],
  ])('no compound rate leads %s', (_what, first, last) => {
    expect(ahead(pointAt(2020, first), pointAt(2022, last), limits('100', null), 2024).actualRate).toBeNull();
  });
  test.each([
    ['from zero', '0', atLeast95],
    ['to zero', '5', limits(null, '0')],
    ['from below zero', '-1', atLeast95],
    ['at zero, which has to be passed', '0', limits('0', null, true)],
  ])('no compound rate is required %s', (_what, value, within) => {
    expect(ahead(null, pointAt(2022, value), within, 2024).requiredRate).toBeNull();
  });
  test('exact decimals: a third of a tenth is not rounded before it is written', () => {
    expect(ahead(pointAt(2020, '0.1'), pointAt(2023, '0.2'), atLeast95, 2030).actual).toBe('0.0333333');
    expect(ahead(pointAt(2020, '0'), pointAt(2023, `1${'0'.repeat(400)}`), atLeast95, 2030)).toMatchObject({
      actual: `333333${'0'.repeat(394)}`,
      actualRate: null,
    });
  });
});
