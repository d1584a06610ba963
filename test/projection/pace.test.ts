import { describe, expect, test } from 'vitest';
import { decimal } from '../../src/core/decimal.js';
import type { Limits } from '../../src/criteria/kind.js';
import { limitAhead, neededFrom, paceOf } from '../../src/projection/pace.js';
import { pointAt } from './ahead.js';

const limits = (lower: string | null, upper: string | null, strict?: true): Limits => ({
  lower: lower === null ? null : decimal(lower),
  upper: upper === null ? null : decimal(upper),
  ...(strict && { strict }),
});
const atLeast95 = limits('95', null);
const atMost12 = limits(null, '12');

describe('the limit ahead', () => {
  test.each([
    ['below a lower limit', '94.9', atLeast95, '95'],
    ['at it', '95', atLeast95, null],
    ['above it', '95.1', atLeast95, null],
    ['at a strict lower limit', '95', limits('95', null, true), '95'],
    ['above a strict lower limit', '95.1', limits('95', null, true), null],
    ['above an upper limit', '12.1', atMost12, '12'],
    ['at it', '12', atMost12, null],
    ['at a strict upper limit', '12', limits(null, '12', true), '12'],
    ['below two', '0', limits('1', '2'), '1'],
    ['between two', '1.5', limits('1', '2'), null],
    ['above two', '3', limits('1', '2'), '2'],
    ['no limit', '3', limits(null, null), null],
  ])('%s', (_what, value, within, expected) => {
    expect(limitAhead(decimal(value), within)?.toString() ?? null).toBe(expected);
  });
});

describe('pace', () => {
  test('by hand: from 90 to 93 in four years, from 93 to 95 in six', () => {
    expect(paceOf(pointAt(2020, '90'), pointAt(2024, '93'), atLeast95, 2030)).toEqual({
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
    expect(paceOf(pointAt(2020, '20'), pointAt(2024, '16'), limits(null, '12.8'), 2026)).toEqual({
      from: 2020,
      to: 2024,
      actual: '-1',
      required: '-1.6',
      actualRate: expect.closeTo(0.8 ** (1 / 4) - 1, 14),
      requiredRate: expect.closeTo(0.8 ** (1 / 2) - 1, 14),
      ratio: 0.625,
    });
  });
  test('the wrong way is a negative ratio', () => {
    expect(paceOf(pointAt(2020, '90'), pointAt(2022, '88'), atLeast95, 2029)).toMatchObject({ actual: '-1', required: '1', ratio: -1 });
  });
  test('standing still is a ratio of 0', () => {
    expect(paceOf(pointAt(2020, '90'), pointAt(2022, '90'), atLeast95, 2027)).toMatchObject({ actual: '0', actualRate: 0, required: '1', ratio: 0 });
  });
  test('inside the limits nothing is required', () => {
    expect(paceOf(pointAt(2020, '90'), pointAt(2022, '96'), atLeast95, 2027)).toMatchObject({ required: '0', requiredRate: 0, ratio: null });
  });
  test('at a strict limit no more than a step past it', () => {
    expect(paceOf(pointAt(2020, '90'), pointAt(2022, '95'), limits('95', null, true), 2027)).toMatchObject({ required: '0', requiredRate: 0, ratio: null });
  });
  test('a single point has no pace of its own', () => {
    expect(paceOf(null, pointAt(2022, '90'), atLeast95, 2027)).toMatchObject({ from: 2022, to: 2022, actual: null, actualRate: null, required: '1', ratio: null });
  });
  test.each([2024, 2023])('nothing is required in or after the due year %d', (due) => {
    expect(paceOf(pointAt(2020, '90'), pointAt(2024, '93'), atLeast95, due)).toMatchObject({ actual: '0.75', required: null, requiredRate: null, ratio: null });
  });
  test.each([
    ['from zero', '0', '5'],
    ['to zero', '5', '0'],
    ['zero throughout', '0', '0'],
    ['from below zero', '-1', '5'],
    ['to below zero', '5', '-1'],
  ])('no compound rate leads %s', (_what, first, last) => {
    expect(paceOf(pointAt(2020, first), pointAt(2022, last), limits('100', null), 2024).actualRate).toBeNull();
  });
  test.each([
    ['from zero', '0', atLeast95],
    ['to zero', '5', limits(null, '0')],
    ['from below zero', '-1', atLeast95],
    ['at zero, which has to be passed', '0', limits('0', null, true)],
  ])('no compound rate is required %s', (_what, value, within) => {
    expect(paceOf(null, pointAt(2022, value), within, 2024).requiredRate).toBeNull();
  });
  test('exact decimals: a third of a tenth is not rounded before it is written', () => {
    expect(paceOf(pointAt(2020, '0.1'), pointAt(2023, '0.2'), atLeast95, 2030).actual).toBe('0.0333333');
    expect(paceOf(pointAt(2020, '0'), pointAt(2023, `1${'0'.repeat(400)}`), atLeast95, 2030)).toMatchObject({ actual: `333333${'0'.repeat(394)}`, actualRate: null });
  });
});

describe('what is needed', () => {
  test('by hand: from 93 to 95 in four years', () => {
    const needed = neededFrom(pointAt(2026, '93'), atLeast95, 2030)!;
    expect(needed.linear).toEqual([
      { year: 2027, value: '93.5' },
      { year: 2028, value: '94' },
      { year: 2029, value: '94.5' },
      { year: 2030, value: '95' },
    ]);
    expect(needed.nextYear).toEqual({ year: 2027, value: '93.5' });
  });
  test('at a constant rate: from 16 to 1 halving every year', () => {
    expect(neededFrom(pointAt(2026, '16'), limits(null, '1'), 2030)!.constantRate).toEqual([
      { year: 2027, value: '8' },
      { year: 2028, value: '4' },
      { year: 2029, value: '2' },
      { year: 2030, value: '1' },
    ]);
  });
  test('the last is exactly the limit, digit by digit', () => {
    const needed = neededFrom(pointAt(2023, '90.1'), limits('94.700000000000000001', null), 2030)!;
    expect(needed.linear[6]).toEqual({ year: 2030, value: '94.700000000000000001' });
    expect(needed.constantRate![6]).toEqual({ year: 2030, value: '94.700000000000000001' });
    expect(needed.linear[0]!.value).toBe('90.757143');
    expect(needed.constantRate![0]!.value).toBe('90.743203'); // mpmath: 90.1 * (94.7 / 90.1) ** (1 / 7)
  });
  test('of two limits the nearer', () => {
    expect(neededFrom(pointAt(2028, '4'), limits('1', '2'), 2030)!.linear).toEqual([{ year: 2029, value: '3' }, { year: 2030, value: '2' }]);
  });
  test('at a strict limit: to stay, and pass it', () => {
    expect(neededFrom(pointAt(2028, '80'), limits('80', null, true), 2030)!.linear).toEqual([{ year: 2029, value: '80' }, { year: 2030, value: '80' }]);
  });
  test.each([
    ['zero', '0', limits('5', null)],
    ['a limit of zero', '5', limits(null, '0')],
    ['a negative value', '-3', limits('5', null)],
  ])('%s allows no constant rate', (_what, value, within) => {
    const needed = neededFrom(pointAt(2028, value), within, 2030)!;
    expect(needed.constantRate).toBeNull();
    expect(needed.linear).toHaveLength(2);
  });
  test.each([
    ['inside the limits', '95', 2030],
    ['in the due year', '90', 2026],
    ['after it', '90', 2025],
  ])('nothing %s', (_what, value, due) => {
    expect(neededFrom(pointAt(2026, value), atLeast95, due)).toBeNull();
  });
});
