import { describe, expect, test } from 'vitest';
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

  test('a base year that is only a bound is none', () => {
    expect(
      judge('change', [
        { period: 2020, value: 10, bound: 'at-most' },
        { period: 2024, value: 5 },
      ]),
    ).toMatchObject({ reason: 'no-baseline', missing: ['2020'] });
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
