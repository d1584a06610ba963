import { describe, expect, test } from 'vitest';
import type { Evidence, ObservationStatus } from '../../src/entries/engine.js';
import { judge, series, variant } from './judge.js';

describe('progress and attainment', () => {
  test('worked by hand', () => {
    expect(judge('at-least', series({ 2020: 75, 2024: 80 }))).toMatchObject({
      baselineProgress: '0.25',
      levelAttainment: '0.842105',
    });
    expect(judge('at-most', series({ 2020: 18, 2024: 15 }))).toMatchObject({
      baselineProgress: '0.75',
      levelAttainment: '0.933333',
    });
  });
  test('none where the baseline was already there, or is not observed', () => {
    expect(judge('at-least', series({ 2020: 96, 2024: 94 }))).toMatchObject({ baselineProgress: null });
    expect(judge('at-least', series({ 2024: 94 }))).toMatchObject({ baseline: null, baselineProgress: null });
    expect(judge('at-most', series({ 2024: 0 }))).toMatchObject({ levelAttainment: null, status: 'met' });
  });
  test.each<['at-least' | 'at-most', number | string, number, string | null]>([
    ['at-least', 75, 70, '-0.25'],
    ['at-least', 75, 75, '0'],
    ['at-least', 75, 100, '1.25'],
    ['at-least', 94, 95, '1'],
    ['at-least', 95, 94, null],
    ['at-most', 18, 19, '-0.25'],
    ['at-most', 18, 14, '1'],
    ['at-most', 18, 13, '1.25'],
    ['at-most', 14, 15, null],
    ['at-most', 13, 15, null],
    ['at-most', '14.1', 15, '-9'],
  ])('%s: from %s to %s is %s of the way', (id, from, to, baselineProgress) => {
    expect(judge(id, series({ 2020: from, 2024: to }))).toMatchObject({ baselineProgress });
  });
  test('neither where two limits leave no single level to aim at', () => {
    for (const id of ['about', 'between', 'balanced'] as const) {
      expect(judge(id, series({ 2020: 1, 2024: 44 }))).toMatchObject({
        baseline: { value: '1' },
        baselineProgress: null,
        levelAttainment: null,
      });
    }
    expect(judge('at-least', series({ 2024: 0 }))).toMatchObject({ levelAttainment: '0' });
  });
});

describe('the baseline', () => {
  test('is the plan’s base year, and never the value judged itself', () => {
    expect(judge('at-least', series({ 2019: 70, 2020: 75, 2024: 80 }))).toMatchObject({
      baseline: { period: '2020', value: '75', unit: 'percent' },
    });
    expect(judge('at-least', series({ 2020: 75 }))).toMatchObject({ baseline: null, baselineProgress: null });
  });
  test('is null where it is only a bound, and for a criterion without a plan', () => {
    expect(
      judge('at-least', [
        { period: 2020, value: 75, bound: 'at-least' },
        { period: 2024, value: 80 },
      ]),
    ).toMatchObject({ baseline: null });
    expect(judge(variant('at-least', { id: 'of-no-plan' }), series({ 2020: 75, 2024: 80 }))).toMatchObject({
      baseline: null,
      baselineProgress: null,
    });
  });
  test('of a year reported by months is the last of them; of a year and its months the year', () => {
    const months: Evidence[] = [
      { period: '2020-06', value: 70 },
      { period: '2020-12', value: 75 },
      { period: 2024, value: 80 },
    ];
    const policy = { judgedPeriod: 'latest' } as const;
    expect(judge('at-least', months, { policy })).toMatchObject({ baseline: { period: '2020-12' } });
    expect(judge('at-least', months)).toMatchObject({ baseline: null });
    expect(judge('at-least', [...months, { period: 2020, value: 72 }])).toMatchObject({ baseline: { period: '2020' } });
  });
});

describe('the observation a verdict rests on', () => {
  test('has the fields of the row, and no others', () => {
    const row: Evidence = { period: 2024, value: 97, area: 'a', bound: 'at-least', status: 'P', source: '统计公报' };
    expect(judge('at-least', [row])).toMatchObject({
      observed: {
        period: '2024',
        value: '97',
        unit: 'percent',
        area: 'a',
        bound: 'at-least',
        status: 'P',
        source: '统计公报',
      },
    });
    const [bare, counted] = [
      judge('at-least', [{ period: 2024, value: 97 }]),
      judge('at-least', [{ period: 2024, numerator: 2, denominator: '3.0' }]),
    ];
    expect('observed' in bare && bare.observed).toStrictEqual({ period: '2024', value: '97', unit: 'percent' });
    expect('observed' in counted && counted.observed).toStrictEqual({
      period: '2024',
      value: '66.6666666667',
      unit: 'percent',
      numerator: '2',
      denominator: '3.0',
    });
  });
  test('is written in full where it was printed, and to twelve digits where it was counted', () => {
    expect(judge('at-least', [{ period: 2024, value: '66.66666666666667' }])).toMatchObject({
      observed: { value: '66.66666666666667' },
    });
    expect(
      judge('gap', [
        ...series({ 2020: 60, 2024: '58.00000000000001' }, 'boys'),
        ...series({ 2020: 50, 2024: 52 }, 'girls'),
      ]),
    ).toMatchObject({ observed: { value: '6.00000000000001' } });
  });
  test('is an indication where no verdict is possible', () => {
    const verdict = judge('change', [{ period: 2024, value: 9, source: '公报' }]);
    expect('indication' in verdict && verdict.indication).toStrictEqual({
      period: '2024',
      value: '9',
      unit: 'per-100000',
      source: '公报',
    });
  });
});

describe('what the source says of the figures', () => {
  const withStatus = (statuses: Readonly<Record<number, ObservationStatus>>): Evidence[] =>
    [2019, 2020, 2022, 2024].map((period) => ({
      period,
      value: 96,
      ...(statuses[period] !== undefined && { status: statuses[period] }),
    }));

  test.each<[Record<number, ObservationStatus>, string[]]>([
    [{ 2024: 'B' }, ['2024']],
    [{ 2022: 'B' }, ['2022']],
    [{ 2022: 'B', 2024: 'B' }, ['2022', '2024']],
    // The break in the base year itself lies behind every comparison made.
    [{ 2020: 'B' }, []],
    [{ 2019: 'B' }, []],
  ])('breaks in %j', (statuses, periods) => {
    expect(judge('at-least', withStatus(statuses)).warnings).toEqual(
      periods.length > 0 ? [{ code: 'series-break', periods }] : [],
    );
  });

  test('without a baseline, only a break in the value judged counts', () => {
    const rows = (statuses: Readonly<Record<number, ObservationStatus>>) =>
      withStatus(statuses).filter(({ period }) => period !== 2020);
    expect(judge('at-least', rows({ 2022: 'B' })).warnings).toEqual([]);
    expect(judge('at-least', rows({ 2024: 'B' })).warnings).toEqual([{ code: 'series-break', periods: ['2024'] }]);
  });

  test('a break after the value judged does not count', () => {
    expect(judge('at-least', withStatus({ 2024: 'B' }), { asOf: 2023 }).warnings).toEqual([]);
    const units = [
      { period: 2024, value: 1, area: 'a' },
      { period: '2024-12', value: 1, area: 'b' },
    ] as Evidence[];
    expect(judge('every-unit', units, { units: ['a'] })).toMatchObject({ status: 'met' });
  });

  test.each<ObservationStatus>(['D', 'E', 'G', 'I', 'N', 'P', 'S', 'U', 'V'])(
    'a value with status %s says so',
    (status) => {
      expect(judge('at-least', withStatus({ 2024: status }))).toMatchObject({
        status: 'met',
        observed: { status },
        warnings: [{ code: 'observation-status', status }],
      });
    },
  );

  test('a normal value raises no warning, nor does the status of another value', () => {
    expect(judge('at-least', withStatus({ 2024: 'A' })).warnings).toEqual([]);
    expect(judge('at-least', withStatus({ 2022: 'P' })).warnings).toEqual([]);
  });
});
