/** An annual criterion is judged on years: parts of a year inform, and settle nothing. */
import { describe, expect, test } from 'vitest';
import {
  definePlan,
  evaluate,
  type EvaluateOptions,
  type Evaluation,
  type Evidence,
} from '../../../src/entries/engine.js';
import { judge, series, variant } from '../judge.js';

const months = (year: number, values: readonly (number | string)[]): Evidence[] =>
  values.map((value, i) => ({ period: `${year}-${String(i + 1).padStart(2, '0')}`, value }));

const name = { zh: '参保率', en: 'Insured' };
const plan = definePlan({
  document: { id: 'p', title: name },
  indicators: [{ id: 'insured', name, unit: 'percent', polarity: 'higher-is-better', timing: 'stock' }],
  plans: [
    {
      id: 'p',
      title: name,
      years: { baseline: 2020, start: 2021, midterm: 2025, end: 2030 },
      domains: [
        {
          id: 'p.one',
          ordinal: 1,
          title: name,
          items: [
            {
              id: 'p.one.target.1',
              type: 'target',
              ordinal: 1,
              text: { zh: '达到95%以上，稳定在95%以上，逐步提高', en: 'x' },
              criteria: [
                { id: 'level', indicator: 'insured', kind: 'at-least', value: '95', due: 2025, phrase: '达到95%以上' },
                {
                  id: 'held',
                  indicator: 'insured',
                  kind: 'at-least',
                  value: '95',
                  due: 2025,
                  sustain: true,
                  phrase: '稳定在95%以上',
                },
              ],
            },
          ],
        },
      ],
    },
  ],
});
const stock = (id: 'level' | 'held', rows: readonly Evidence[], options: EvaluateOptions = {}) =>
  evaluate(id, rows, { ...options, plan });

describe('of a flow', () => {
  test('one month of twelve does not decide a year', () => {
    const rows = [...series({ 2024: 20 }), ...months(2025, [0])];
    expect(judge('at-most', rows, { asOf: 2026 })).toMatchObject({
      status: 'insufficient-data',
      reason: 'due-period-not-observed',
      missing: ['2025'],
      indication: { period: '2025-01', value: '0' },
      warnings: [{ code: 'part-of-year-excluded', periods: ['2025-01'] }],
    });
    expect(judge('at-most', rows, { asOf: '2025-02' })).toMatchObject({
      status: 'in-progress',
      observed: { period: '2024', value: '20' },
      warnings: [{ code: 'part-of-year-excluded', periods: ['2025-01'] }],
    });
  });

  test('months by themselves inform, though all twelve of them are there', () => {
    const all = months(2024, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(judge('at-most', all)).toMatchObject({
      status: 'insufficient-data',
      reason: 'part-of-year',
      indication: { period: '2024-12', value: '12' },
      asOf: '2024-12',
    });
  });

  test('months beside a figure for their year raise no warning', () => {
    expect(judge('at-most', [...series({ 2024: 13 }), ...months(2024, [99, 99])])).toMatchObject({
      status: 'met',
      observed: { period: '2024' },
      warnings: [],
    });
  });

  test('one bad month breaks no level to be held, and turns no trend', () => {
    const held = series({ 2021: 96, 2022: 97, 2023: 96 });
    expect(judge('sustain', [...held, ...months(2024, [90])], { asOf: '2024-06' })).toMatchObject({
      status: 'met',
      breaches: [],
    });
    const rising = series({ 2020: 50, 2021: 52, 2022: 55 });
    expect(judge('sustained', [...rising, ...months(2023, [10, 9, 8])])).toMatchObject({
      status: 'met',
      observed: { period: '2022' },
      warnings: [{ code: 'part-of-year-excluded', periods: ['2023-01', '2023-02', '2023-03'] }],
    });
  });

  test('a day is a reading as of that day: of a year that is over, the last one is the year’s', () => {
    const days: Evidence[] = [
      { period: '2024-03-31', value: 96 },
      { period: '2024-11-30', value: 94 },
      { period: '2024-12', value: 99 },
    ];
    expect(judge('at-least', days, { asOf: 2024 })).toMatchObject({ observed: { period: '2024-11-30', value: '94' } });
    expect(judge('at-least', days, { asOf: '2024-11-30' })).toMatchObject({
      reason: 'part-of-year',
      indication: { period: '2024-11-30' },
    });
    expect(judge('at-least', [...days, ...series({ 2024: 97 })])).toMatchObject({ observed: { period: '2024' } });
  });

  test('due by June: that year ends in June, every other year in December', () => {
    const byJune = variant('at-least', { dueBy: '2030-06' });
    const day = (period: string, value: number): Evidence => ({ period, value });
    const inYear = (asOf: string, ...rows: Evidence[]): Evaluation => judge(byJune, rows, { asOf });
    expect(inYear('2029-07', day('2029-06-30', 96))).toMatchObject({ reason: 'part-of-year' });
    expect(inYear('2029-12', day('2029-06-30', 96))).toMatchObject({ status: 'met', observed: { value: '96' } });
    expect(inYear('2030-05', day('2030-05-31', 96))).toMatchObject({ reason: 'part-of-year' });
    expect(inYear('2030-06', day('2030-05-31', 96))).toMatchObject({ status: 'met', observed: { value: '96' } });
    expect(inYear('2030-12', day('2030-05-31', 96), day('2030-07-31', 1))).toMatchObject({ status: 'met' });
  });

  test('a policy can say that the latest period counts', () => {
    const policy = { judgedPeriod: 'latest' } as const;
    expect(judge('at-most', [...series({ 2024: 20 }), ...months(2025, [0])], { asOf: 2026, policy })).toMatchObject({
      status: 'met',
      observed: { period: '2025-01' },
      warnings: [],
    });
    expect(
      judge('sustain', [...series({ 2021: 96 }), ...months(2022, [90])], { asOf: '2022-06', policy }),
    ).toMatchObject({ status: 'not-met', breaches: [{ period: '2022-01' }] });
  });

  test('a second series in months is not one by the year', () => {
    expect(judge('compare', series({ 2024: 30 }), { reference: months(2024, [20, 20]) })).toMatchObject({
      reason: 'reference-missing',
      warnings: [{ code: 'part-of-year-excluded', periods: ['2024-01', '2024-02'] }],
    });
    const boys = [...series({ 2020: 60, 2024: 58 }, 'boys')];
    const girls = months(2024, [50]).map((row) => ({ ...row, indicator: 'girls' }));
    expect(judge('gap', [...boys, ...girls])).toMatchObject({ reason: 'part-of-year' });
  });

  test('of units, each by its own year', () => {
    const rows: Evidence[] = [
      { period: 2024, value: 1, area: 'a' },
      { period: '2024-12-31', value: 1, area: 'b' },
      { period: '2025-01', value: 0, area: 'a' },
    ];
    expect(judge('every-unit', rows, { asOf: '2025-02' })).toMatchObject({
      status: 'met',
      unitsJudged: { total: 2, met: 2, missing: [] },
    });
    expect(judge('every-unit', rows.slice(2))).toMatchObject({ reason: 'part-of-year', missing: ['a'] });
  });

  test('a base year known by months is not observed', () => {
    expect(judge('change', [...months(2020, [10]), ...series({ 2024: 7 })])).toMatchObject({
      reason: 'no-baseline',
      warnings: [{ code: 'part-of-year-excluded', periods: ['2020-01'] }],
    });
  });
});

describe('of a stock', () => {
  test('the last reading of the year counts', () => {
    const rows = months(2025, [99, 90, 96]);
    expect(stock('level', rows, { asOf: 2025 })).toMatchObject({
      status: 'met',
      observed: { period: '2025-03', value: '96' },
      warnings: [],
    });
    expect(stock('level', [...rows, { period: '2025-12-31', value: 94 }])).toMatchObject({ status: 'not-met' });
    expect(stock('level', [...rows, { period: 2025, value: 93 }])).toMatchObject({ observed: { period: '2025' } });
  });

  test('a reading of the running year stands for it so far, and breaks no level for good', () => {
    const held = [...series({ 2021: 96, 2022: 97, 2023: 96 }), ...months(2024, [90])];
    expect(stock('held', held, { asOf: '2024-06' })).toMatchObject({
      status: 'in-progress',
      observed: { period: '2024-01' },
      breaches: [],
    });
    expect(stock('held', held, { asOf: 2024 })).toMatchObject({
      status: 'not-met',
      breaches: [{ period: '2024-01', value: '90' }],
    });
    expect(stock('held', [...held, { period: '2024-12', value: 96 }], { asOf: 2024 })).toMatchObject({ status: 'met' });
  });
});

test('every kind takes daily rows of ten years without delay, by the year and by the day', () => {
  const days = Array.from({ length: 3650 }, (_, i) => ({
    period: new Date(Date.UTC(2015, 0, 1 + i)).toISOString().slice(0, 10),
    value: String(40 + ((i * 7919) % 1000) / 100),
  }));
  const start = performance.now();
  for (const policy of [{}, { judgedPeriod: 'latest' }] as const) {
    judge('gradual', days, { policy });
    judge('slowing', days, { policy });
    judge(variant('change', { sustain: true }), days, { policy });
  }
  expect(performance.now() - start).toBeLessThan(10_000);
});
