import { describe, expect, test } from 'vitest';
import type { Indicator } from '../../../src/core/model.js';
import { evaluateCriterion } from '../../../src/criteria/evaluate.js';
import type { Lookup } from '../../../src/criteria/options.js';
import type { Evidence } from '../../../src/entries/engine.js';
import { toy } from '../../toy.js';
import { judge, series, variant } from '../judge.js';

describe('change from the baseline', () => {
  test.each([
    ['8', 'met', '0'],
    ['8.01', 'in-progress', '-0.01'],
    ['7', 'met', '1'],
  ])('20%% below 10 is 8: %s is %s', (value, status, margin) => {
    expect(judge('change', series({ 2020: 10, 2024: value }))).toMatchObject({
      status,
      margin,
      threshold: { upper: '8', lower: null },
      baseline: { period: '2020', value: '10' },
      readings: [{ id: 'relative-change', parameters: { year: '2020', percent: '-20' } }],
    });
  });

  test.each([
    ['15', 'met', '0'],
    ['14.99', 'in-progress', '-0.01'],
    ['16', 'met', '1'],
  ])('50%% above 10 is 15: %s is %s', (value, status, margin) => {
    expect(judge(variant('change', { changePercent: '50' }), series({ 2020: 10, 2024: value }))).toMatchObject({
      status,
      margin,
      threshold: { upper: null, lower: '15' },
    });
  });

  test('a change of nothing asks for no fall', () => {
    const kept = variant('change', { changePercent: '0' });
    expect(judge(kept, series({ 2020: 10, 2024: 10 }))).toMatchObject({
      status: 'met',
      onBoundary: true,
      threshold: { lower: '10', upper: null },
    });
    expect(judge(kept, series({ 2020: 10, 2024: 9 })).status).toBe('in-progress');
  });

  test('the base year is the criterion’s own', () => {
    expect(judge(variant('change', { baselineYear: 2021 }), series({ 2020: 10, 2021: 20, 2024: 16 }))).toMatchObject({
      status: 'met',
      margin: '0',
      baseline: { period: '2021', value: '20' },
      readings: [{ id: 'relative-change', parameters: { year: '2021', percent: '-20' } }],
    });
  });

  test('half way down is half the progress', () => {
    expect(judge('change', series({ 2020: 10, 2024: 9 }))).toMatchObject({
      baselineProgress: '0.5',
      levelAttainment: '0.888889',
    });
  });

  test('without the base year it cannot be told', () => {
    expect(judge('change', series({ 2021: 10, 2024: 5 }))).toMatchObject({
      status: 'insufficient-data',
      reason: 'no-baseline',
      missing: ['2020'],
      indication: { period: '2024', value: '5' },
      readings: [],
    });
  });

  test.each([
    ['at-most', '8', 'bound-undecided'],
    ['at-most', '8.1', 'in-progress'],
    ['at-least', '8', 'met'],
    ['at-least', '8.1', 'bound-undecided'],
  ] as const)('of a base of %s 10, of which 20%% less is 8: %s is %s', (bound, value, expected) => {
    const verdict = judge('change', [{ period: 2020, value: 10, bound }, ...series({ 2024: value })]);
    expect(verdict.status === 'insufficient-data' ? verdict.reason : verdict.status).toBe(expected);
    expect(verdict).toMatchObject(
      verdict.status === 'insufficient-data'
        ? { missing: [] }
        : { baseline: null, threshold: { upper: '8', bound }, baselineProgress: null },
    );
  });

  describe('on a base of zero or below', () => {
    const money = { ...toy.indicator('schools'), min: null } as Indicator;
    const plan = { ...toy, indicator: () => money } as unknown as Lookup;
    const of = (changePercent: string, base: Evidence | number, value: number | string) =>
      evaluateCriterion(
        variant('change', { indicator: 'schools', changePercent }),
        [typeof base === 'number' ? { period: 2020, value: base } : base, { period: 2024, value }],
        {},
        plan,
      );
    test.each([
      // Half more than −10 is −5: the change is measured on the size of the base.
      ['50', -10, '-5', 'met', '0'],
      ['50', -10, '-5.01', 'in-progress', '-0.01'],
      ['50', -10, '-14', 'in-progress', '-9'],
      ['-20', -10, '-12', 'met', '0'],
      ['-20', -10, '-9', 'in-progress', '-3'],
      ['-20', -10, '-10', 'in-progress', '-2'],
    ])('%s %% of %d: %s is %s', (change, base, value, status, margin) => {
      expect(of(change, base, value)).toMatchObject({ status, margin, levelAttainment: null });
    });
    test.each(['50', '-20', '0.1'])('%s %% of nothing cannot be told', (change) => {
      expect(of(change, 0, '0')).toMatchObject({ status: 'insufficient-data', reason: 'baseline-zero', missing: [] });
    });
    test('no change of nothing is nothing', () => {
      expect(of('0', 0, '0')).toMatchObject({ status: 'met', onBoundary: true });
    });
    test('a base that is only a bound and may be negative leaves it open', () => {
      expect(of('-20', { period: 2020, value: 10, bound: 'at-most' }, '9')).toMatchObject({
        reason: 'bound-undecided',
      });
      expect(of('-20', { period: 2020, value: 10, bound: 'at-least' }, '8')).toMatchObject({ status: 'met' });
    });
  });

  test('rounding, where asked for, is to the places of the base year’s figure', () => {
    const policy = { comparison: 'threshold-precision' } as const;
    // 0.8 × 12.5 = 10; 10.04 rounds to 10.0, and 10.06 to 10.1.
    expect(judge('change', series({ 2020: '12.5', 2024: '10.04' }), { policy })).toMatchObject({
      status: 'met',
      onBoundary: true,
    });
    expect(judge('change', series({ 2020: '12.5', 2024: '10.06' }), { policy })).toMatchObject({
      status: 'in-progress',
      margin: '-0.1',
    });
    // A zero printed is a place: 8.4 is not 8.0, as it would be 8.
    expect(judge('change', series({ 2020: '10.0', 2024: '8.4' }), { policy })).toMatchObject({
      status: 'in-progress',
      margin: '-0.4',
    });
    expect(judge('change', series({ 2020: '10', 2024: '8.4' }), { policy })).toMatchObject({ status: 'met' });
    expect(judge('change', series({ 2020: 10.0, 2024: '8.4' }), { policy })).toMatchObject({ status: 'met' });
    // 0.10 per 1,000 is 10 per 100,000, printed to ones; 0.100 to tenths.
    const ofThousand = (value: string) => [
      { period: 2020, value, unit: 'per-1000' as const },
      ...series({ 2024: '8.4' }),
    ];
    expect(judge('change', ofThousand('0.10'), { policy })).toMatchObject({ status: 'met' });
    expect(judge('change', ofThousand('0.100'), { policy })).toMatchObject({ status: 'in-progress' });
    // Counted, it has the places of its exact value: 1,000 in 8,000,000 is 12.5.
    expect(
      judge('change', [{ period: 2020, numerator: 1000, denominator: 8000000 }, ...series({ 2024: '10.04' })], {
        policy,
      }),
    ).toMatchObject({ status: 'met' });
    expect(
      judge('change', [{ period: 2020, numerator: 1000, denominator: 8000000 }, ...series({ 2024: '10.06' })], {
        policy,
      }),
    ).toMatchObject({ status: 'in-progress' });
  });
});
