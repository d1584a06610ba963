import { describe, expect, test } from 'vitest';
import { judge, series, variant, type Id } from '../judge.js';

describe('trends', () => {
  test.each<[Id, Record<number, number>, string]>([
    ['gradual', { 2020: 50, 2024: 51 }, 'met'],
    ['gradual', { 2020: 50, 2024: 50 }, 'in-progress'],
    ['gradual', { 2020: 50, 2024: 49 }, 'in-progress'],
    // A net gain, but the median slope points down.
    ['gradual', { 2020: 50, 2021: 60, 2022: 57, 2023: 54, 2024: 51 }, 'in-progress'],
    ['gradual', { 2020: 100, 2024: 100 }, 'met'],
  ])('%s: %o is %s', (id, values, status) => {
    expect(judge(id, series(values)).status).toBe(status);
  });

  test('sustained reports every reversal, and the monotone reading fails on it', () => {
    const values = series({ 2020: 50, 2021: 52, 2022: 51, 2023: 55, 2024: 54 });
    expect(judge('sustained', values)).toMatchObject({
      status: 'met',
      warnings: [{ code: 'reversals', periods: ['2022', '2024'] }],
    });
    expect(judge('sustained', values, { policy: { trendReading: 'monotone' } }).status).toBe('in-progress');
  });

  test('marked has no size unless the policy gives one', () => {
    const values = series({ 2020: 50, 2024: 54 });
    expect(judge('marked', values)).toMatchObject({ status: 'met', warnings: [{ code: 'unquantified' }] });
    expect(judge('marked', values, { policy: { markedChange: '10' } })).toMatchObject({
      status: 'in-progress',
      margin: '-1',
    });
    expect(judge('marked', values, { policy: { markedChange: '8' } })).toMatchObject({
      status: 'met',
      onBoundary: true,
    });
  });

  test('needs the base year and something after it', () => {
    expect(judge('gradual', series({ 2021: 1, 2024: 2 }))).toMatchObject({ reason: 'no-baseline', missing: ['2020'] });
    expect(judge('gradual', series({ 2020: 1 }))).toMatchObject({ reason: 'too-few-points', missing: [] });
  });

  test('the base year is the criterion’s own', () => {
    expect(judge(variant('gradual', { baselineYear: 2021 }), series({ 2020: 70, 2021: 50, 2024: 51 }))).toMatchObject({
      status: 'met',
      baseline: { period: '2021', value: '50' },
      readings: [{ id: 'net-gain', parameters: { year: '2021' } }],
    });
  });

  test('a fall is judged from the other side', () => {
    const falling = variant('gradual', { direction: 'decrease' });
    expect(judge(falling, series({ 2020: 50, 2024: 49 }))).toMatchObject({
      status: 'met',
      margin: '1',
      threshold: { lower: null, upper: '50', strict: true },
    });
    expect(judge(falling, series({ 2020: 50, 2024: 51 }))).toMatchObject({ status: 'in-progress', margin: '-1' });
    expect(judge('gradual', series({ 2020: 50, 2024: 51 }))).toMatchObject({
      threshold: { lower: '50', upper: null, strict: true },
    });
  });
});

describe('at the end of its range a series can move no further', () => {
  const falling = variant('gradual', { direction: 'decrease' });
  test.each<[string, ReturnType<typeof variant>, Record<number, number>, string, object[]]>([
    ['full and stayed full', variant('gradual', {}), { 2020: 100, 2024: 100 }, 'met', [{ code: 'at-bound' }]],
    ['none and stayed none', falling, { 2020: 0, 2024: 0 }, 'met', [{ code: 'at-bound' }]],
    ['full, of what is to fall', falling, { 2020: 100, 2024: 100 }, 'in-progress', []],
    ['none, of what is to rise', variant('gradual', {}), { 2020: 0, 2024: 0 }, 'in-progress', []],
    ['full no longer', variant('gradual', {}), { 2020: 100, 2024: 99 }, 'in-progress', []],
    ['full at last', variant('gradual', {}), { 2020: 99, 2024: 100 }, 'met', []],
    ['no end to its range', variant('gradual', { indicator: 'gross' }), { 2020: 100, 2024: 100 }, 'in-progress', []],
  ])('%s', (_case, criterion, values, status, warnings) => {
    expect(judge(criterion, series(values))).toMatchObject({ status, warnings });
  });

  test('not even markedly', () => {
    const policy = { markedChange: '10' };
    expect(judge('marked', series({ 2020: 100, 2024: 100 }), { policy })).toMatchObject({
      status: 'met',
      margin: '0',
      onBoundary: true,
      threshold: { lower: '100' },
    });
  });
});
