import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Evidence } from '../../../src/entries/engine.js';
import { explain } from '../../../src/entries/explain.js';
import { goalOf, judge, series, variant } from '../judge.js';

const limits = (lower = '103', upper = '107', strict = false) => ({
  lower,
  upper,
  strict,
  unit: 'males-per-100-females',
});
const readings = [{ id: 'towards-band', parameters: { min: '103', max: '107', year: '2020' } }];

/** A base year that is only a bound, and a figure since. */
const bounded = (
  year: number,
  value: number,
  bound: 'at-least' | 'at-most',
  later: number,
  now: number,
): Evidence[] => [{ period: year, value, bound }, ...series({ [later]: now })];

describe('converging: inside, or nearer than at the baseline', () => {
  test.each<[Record<number, string | number>, string, string, boolean, object]>([
    [{ 2020: 111, 2024: 109 }, 'met', '2', false, limits('99', '111', true)],
    [{ 2020: 111, 2024: 112 }, 'in-progress', '-1', false, limits('99', '111', true)],
    [{ 2020: 100, 2024: 101 }, 'met', '1', false, limits('100', '110', true)],
    [{ 2020: 100, 2024: 99 }, 'in-progress', '-1', false, limits('100', '110', true)],
    // As far above as it was below: no nearer.
    [{ 2020: 100, 2024: 110 }, 'in-progress', '0', true, limits('100', '110', true)],
    [{ 2020: 111, 2024: 111 }, 'in-progress', '0', true, limits('99', '111', true)],
    [{ 2020: 111, 2024: '110.99' }, 'met', '0.01', false, limits('99', '111', true)],
    [{ 2020: 105, 2024: 108 }, 'in-progress', '-1', false, limits()],
    // Inside it is the room to the nearer end that counts.
    [{ 2020: 111, 2024: 106 }, 'met', '1', false, limits()],
    [{ 2020: 111, 2024: '104.5' }, 'met', '1.5', false, limits()],
    [{ 2024: 107 }, 'met', '0', true, limits()],
    [{ 2024: 103 }, 'met', '0', true, limits()],
    [{ 2024: 105 }, 'met', '2', false, limits()],
    [{ 2020: 105 }, 'met', '2', false, limits()],
  ])('%j is %s by %s', (values, status, margin, onBoundary, threshold) => {
    expect(judge('converge', series(values))).toMatchObject({
      status,
      margin,
      onBoundary,
      threshold,
      readings,
      baselineProgress: null,
      levelAttainment: null,
    });
  });

  test('the base year itself, outside the band, is nearer than nothing yet', () => {
    expect(judge('converge', series({ 2020: '111.3' }))).toMatchObject({
      status: 'insufficient-data',
      reason: 'too-few-points',
      readings,
    });
  });

  test('outside the band without the base year the data do not suffice', () => {
    expect(judge('converge', series({ 2024: 108 }))).toMatchObject({
      reason: 'no-baseline',
      missing: ['2020'],
      readings,
    });
    expect(judge('converge', series({ 2024: 102 }))).toMatchObject({ reason: 'no-baseline' });
  });

  test('a bound settles nothing', () => {
    expect(judge('converge', [{ period: 2024, value: 105, bound: 'at-least' }])).toMatchObject({
      reason: 'bound-undecided',
      readings,
    });
  });

  test.each<[string, readonly Evidence[], string]>([
    ['a base year at least so far above, now nearer', bounded(2020, 111, 'at-least', 2024, 109), 'met'],
    ['at least so far above, now as far', bounded(2020, 111, 'at-least', 2024, 111), 'bound-undecided'],
    ['at least so far above, now farther', bounded(2020, 111, 'at-least', 2024, 115), 'bound-undecided'],
    ['at most so much, which may be anything below', bounded(2020, 111, 'at-most', 2024, 109), 'bound-undecided'],
    ['a base year at most so low, now nearer', bounded(2020, 99, 'at-most', 2024, 101), 'met'],
    ['at most so low, now as far', bounded(2020, 99, 'at-most', 2024, 99), 'bound-undecided'],
    ['at least so low, which may be inside', bounded(2020, 99, 'at-least', 2024, 101), 'bound-undecided'],
    ['a base year at least at the end of the band', bounded(2020, 107, 'at-least', 2024, 108), 'bound-undecided'],
    ['a base year at most at the start of the band', bounded(2020, 103, 'at-most', 2024, 102), 'bound-undecided'],
    ['inside, whatever the base year was', bounded(2020, 111, 'at-most', 2024, 105), 'met'],
    [
      'now at least so much, which may be nearer or not',
      [...series({ 2020: 111 }), { period: 2024, value: 109, bound: 'at-least' }],
      'bound-undecided',
    ],
    [
      'now at least farther than it was',
      [...series({ 2020: 111 }), { period: 2024, value: 112, bound: 'at-least' }],
      'in-progress',
    ],
  ])('only a bound: %s', (_what, rows, expected) => {
    const verdict = judge('converge', rows);
    expect(verdict.status === 'insufficient-data' ? verdict.reason : verdict.status).toBe(expected);
  });

  test('inside is always met, and no move away from the band ever is', () => {
    const ratio = fc.integer({ min: 9000, max: 12500 }).map((n) => n / 100);
    const distance = (x: number): number => Math.max(103 - x, x - 107, 0);
    fc.assert(
      fc.property(ratio, ratio, (base, x) => {
        const met = judge('converge', series({ 2020: base, 2024: x })).status === 'met';
        if (distance(x) === 0) expect(met).toBe(true);
        else if (Math.abs(distance(x) - distance(base)) > 1e-9) expect(met).toBe(distance(x) < distance(base));
      }),
    );
  });
});

describe('what a projection carries', () => {
  test.each<[Record<number, number>, string, string, boolean]>([
    [{ 2020: 111, 2024: 109 }, '99', '111', true],
    [{ 2020: 100, 2024: 109 }, '100', '110', true],
    [{ 2020: 105, 2024: 109 }, '103', '107', false],
    [{ 2021: 111, 2024: 109 }, '103', '107', false],
  ])('%j has to end inside the band widened by the distance of the base year', (values, lower, upper, strict) => {
    const points = Object.entries(values).map(([year, value]) => [year, String(value)]);
    expect(goalOf('converge', series(values))).toEqual({ quantity: 'value', points, lower, upper, strict });
  });
});

test.each([
  ['趋于正常', '趋于正常（正常范围103～107；', 'an approach to the normal range of 103 to 107'],
  ['逐步趋于平衡', '趋于平衡（参考范围103～107；', 'an approach to the reference range of 103 to 107'],
  ['收敛', '趋于参考范围103～107', 'an approach to the reference range of 103 to 107'],
])('in words, “%s” is %s', (phrase, zh, en) => {
  const verdict = judge(variant('converge', { phrase }), series({ 2020: 111, 2024: 109 }));
  expect(explain(verdict, 'zh')).toContain(zh);
  expect(explain(verdict, 'en')).toContain(en);
});
