import { describe, expect, test } from 'vitest';
import type { Attestation, Evidence } from '../../src/entries/engine.js';
import { evaluate } from '../../src/entries/index.js';
import { judge } from './judge.js';

const stated = (period: number | string, attested: Attestation['attested'], rest: object = {}): Attestation => ({
  period,
  attested,
  ...rest,
});

describe('attested: the latest statement up to the date', () => {
  test('decides', () => {
    const statement = { period: 2024, attested: 'achieved', assessor: '市妇儿工委' } as const;
    expect(judge('attested', [statement])).toMatchObject({ status: 'met', attestation: statement });
    expect(judge('attested', [{ period: 2024, attested: 'partly' }]).status).toBe('in-progress');
    expect(judge('attested', [{ period: 2030, attested: 'not' }]).status).toBe('not-met');
    expect(judge('attested', [], { asOf: 2024 })).toMatchObject({ reason: 'no-attestation' });
  });

  test('measures nothing', () => {
    expect(judge('attested', [stated(2024, 'achieved')])).toEqual({
      status: 'met',
      early: true,
      criterion: expect.objectContaining({ id: 'attested' }),
      indicator: expect.objectContaining({ id: 'system' }),
      phrase: '健全',
      asOf: '2024',
      observed: null,
      threshold: null,
      margin: null,
      onBoundary: false,
      baseline: null,
      baselineProgress: null,
      levelAttainment: null,
      interval: null,
      pooled: null,
      breaches: [],
      unitsJudged: null,
      attestation: stated(2024, 'achieved'),
      readings: [],
      warnings: [],
    });
  });

  test.each<[Attestation['attested'], number, string]>([
    ['achieved', 2029, 'met'],
    ['partly', 2029, 'in-progress'],
    ['not', 2029, 'in-progress'],
    ['achieved', 2030, 'met'],
    ['partly', 2030, 'not-met'],
    ['not', 2030, 'not-met'],
  ])('%s in %s is %s', (attested, period, status) => {
    const verdict = judge('attested', [stated(period, attested)]);
    expect(verdict).toMatchObject({ status, ...(status === 'met' && { early: period < 2030 }) });
    expect('early' in verdict).toBe(status === 'met');
  });

  test('in whatever order they come, the longer period after the shorter that ends with it', () => {
    const rows = [stated(2024, 'achieved'), stated(2022, 'not'), stated(2023, 'partly')];
    expect(judge('attested', rows)).toMatchObject({ status: 'met', attestation: { period: 2024 }, asOf: '2024' });
    for (const pair of [
      [stated(2024, 'achieved'), stated('2024-12', 'not')],
      [stated('2024-12', 'not'), stated(2024, 'achieved')],
    ]) {
      expect(judge('attested', pair)).toMatchObject({ status: 'met', attestation: { period: 2024 } });
    }
  });

  test('neither after the date asked about nor after the due year', () => {
    const rows = [stated(2023, 'partly'), stated(2024, 'achieved')];
    expect(judge('attested', rows, { asOf: 2023 })).toMatchObject({
      status: 'in-progress',
      attestation: { period: 2023 },
      asOf: '2023',
    });
    expect(judge('attested', rows, { asOf: '2024-12-30' })).toMatchObject({ status: 'in-progress' });
    expect(judge('attested', [stated(2030, 'partly'), stated(2031, 'achieved')])).toMatchObject({
      status: 'not-met',
      asOf: '2031',
      attestation: { period: 2030 },
    });
  });

  test('once the due date is past, a statement on the due year is needed', () => {
    const insufficient = {
      status: 'insufficient-data',
      reason: 'due-period-not-observed',
      missing: ['2030'],
      indication: null,
      readings: [],
      warnings: [],
      phrase: '健全',
    };
    expect(judge('attested', [stated(2029, 'achieved')], { asOf: 2030 })).toMatchObject(insufficient);
    expect(judge('attested', [stated(2029, 'achieved')], { asOf: '2030-12-31' })).toMatchObject(insufficient);
    expect(judge('attested', [stated(2029, 'achieved')], { asOf: '2030-12-30' })).toMatchObject({
      status: 'met',
      early: true,
    });
    expect(judge('attested', [stated('2030-06', 'achieved')], { asOf: 2031 })).toMatchObject({
      status: 'met',
      early: false,
    });
  });

  test('without a statement, as of the due year', () => {
    expect(judge('attested', [])).toMatchObject({
      status: 'insufficient-data',
      reason: 'no-attestation',
      asOf: '2030',
      missing: [],
      indication: null,
      readings: [],
      warnings: [],
      phrase: '健全',
      indicator: { id: 'system' },
    });
    expect(judge('attested', [stated(2024, 'achieved')], { asOf: 2023 })).toMatchObject({
      reason: 'no-attestation',
      asOf: '2023',
    });
  });
});

describe('whose statement it is', () => {
  test('rows on other indicators are passed over', () => {
    const rows: Evidence[] = [
      { indicator: 'coverage', period: 2024, value: 1 },
      stated(2024, 'achieved', { indicator: 'system' }),
    ];
    expect(judge('attested', rows).status).toBe('met');
  });

  test('of the area asked about, or of none', () => {
    const rows = [stated(2023, 'partly', { area: 'a' }), stated(2024, 'achieved', { area: 'b' }), stated(2022, 'not')];
    expect(judge('attested', rows, { area: 'a' })).toMatchObject({ attestation: { period: 2023 } });
    expect(judge('attested', rows, { area: 'b' })).toMatchObject({ attestation: { period: 2024 } });
    expect(judge('attested', rows, { area: 'c' })).toMatchObject({ attestation: { period: 2022 } });
  });
});

describe('attested with sustain (保持合理比例): every year of the plan must be stated as achieved', () => {
  const id = 'women.decision-making.target.2/women-party-members-reasonable-share@2030';
  const years = (first: number, last: number) =>
    Array.from({ length: last - first + 1 }, (_, i) => stated(first + i, 'achieved'));
  test.each<[what: string, rows: readonly Attestation[], asOf: number | string, verdict: object]>([
    ['held so far', years(2021, 2024), 2024, { status: 'met', early: true }],
    ['held to the end', years(2021, 2030), 2030, { status: 'met', early: false }],
    ['before the plan it may be otherwise', [stated(2020, 'not'), ...years(2021, 2024)], 2024, { status: 'met' }],
    [
      'lost in a year, and regained',
      [stated(2021, 'achieved'), stated(2022, 'partly'), ...years(2023, 2024)],
      2024,
      { status: 'not-met', attestation: { period: 2022 } },
    ],
    [
      'the last statement of a year is the year’s',
      [stated(2021, 'achieved'), stated('2022-06', 'not'), stated('2022-12', 'achieved')],
      2022,
      { status: 'met' },
    ],
    [
      'a year that runs can still be made good',
      [stated(2021, 'achieved'), stated('2022-06', 'not')],
      '2022-06',
      { status: 'in-progress' },
    ],
    [
      'years without a statement, at the end',
      [...years(2021, 2024), ...years(2027, 2030)],
      2030,
      {
        status: 'insufficient-data',
        reason: 'periods-missing',
        missing: ['2025', '2026'],
      },
    ],
    ['the due year without a statement', years(2021, 2029), 2030, { reason: 'due-period-not-observed' }],
    ['nothing stated', [], 2024, { reason: 'no-attestation' }],
  ])('%s', (_what, rows, asOf, verdict) => {
    expect(evaluate(id, rows, { asOf })).toMatchObject({ ...verdict, readings: [{ id: 'every-period' }] });
  });
});
