/** A criterion that falls due within a year: 2025年6月底前. */
import { describe, expect, test } from 'vitest';
import { definePlan, evaluate, prepare, type Evidence, type IndicatorError } from '../../src/entries/engine.js';
import { explain } from '../../src/entries/explain.js';
import { project } from '../../src/entries/projection.js';
import { compileVerdicts } from '../../src/entries/sql.js';
import type { PlanFault } from '../../src/entries/engine.js';
import { oneItem } from '../one-item.js';

const definition = (fields: object, timing: 'stock' | 'flow' = 'stock') => ({
  document: { id: 'due', title: '县规划' },
  indicators: [
    { id: 'beds', name: '床位数', unit: 'count', polarity: 'higher-is-better', timing },
    { id: 'law', name: '制度', unit: 'attestation', polarity: 'higher-is-better', definition: '制度健全。' },
  ],
  plans: oneItem(
    '2025年6月底前床位达到100张，制度健全。',
    [
      {
        id: 'c',
        indicator: 'beds',
        kind: 'at-least',
        value: '100',
        due: 2025,
        dueBy: '2025-06',
        phrase: '床位达到100张',
        ...fields,
      },
    ],
    2025,
  ),
});
const planOf = (fields: object = {}, timing?: 'stock' | 'flow') => definePlan(definition(fields, timing) as never);
const judged = (rows: readonly Evidence[], asOf: number | string, plan = planOf()) =>
  evaluate('c' as never, rows, { plan, asOf } as never);
const at = (period: number | string, value: number): Evidence => ({ period, value });

describe('the last reading of a stock up to the month decides', () => {
  test.each([
    ['the month itself', [at('2025-06', 100)], 'met', '2025-06'],
    ['a day of it', [at('2025-06-15', 99)], 'not-met', '2025-06-15'],
    ['not what comes later in the year', [at('2025-06', 99), at('2025-12', 120), at(2025, 120)], 'not-met', '2025-06'],
    ['the last of several', [at('2025-03', 120), at('2025-06', 99)], 'not-met', '2025-06'],
  ])('%s', (_what, rows, status, period) => {
    expect(judged(rows, 2025)).toMatchObject({ status, observed: { period } });
    expect(judged(rows, '2025-06')).toMatchObject({ status });
    // To the day.
    const before = judged(rows, '2025-06-29');
    expect(before.status).not.toBe('not-met');
  });
  test('is early before its end, and in progress', () => {
    const rows = [at('2025-05', 99)];
    expect(judged(rows, '2025-05').status).toBe('in-progress');
    expect(judged([at('2025-05', 100)], '2025-05')).toMatchObject({ status: 'met', early: true });
    expect(judged([at('2025-06', 100)], '2025-06-30')).toMatchObject({ status: 'met', early: false });
  });
  test('a figure for the whole year does not decide for a month within it', () => {
    expect(judged([at(2024, 90), at(2025, 120)], 2025)).toMatchObject({
      status: 'insufficient-data',
      reason: 'due-period-not-observed',
      missing: ['2025-06'],
      indication: { period: '2024' },
    });
  });
  test('a day is the limit where a day is named', () => {
    const plan = planOf({ dueBy: '2025-06-15' });
    expect(judged([at('2025-06-15', 100)], 2025, plan).status).toBe('met');
    expect(judged([at('2025-06-16', 100)], 2025, plan)).toMatchObject({ reason: 'no-observation' });
    expect(judged([at(2024, 90), at('2025-06', 100)], 2025, plan)).toMatchObject({ reason: 'due-period-not-observed' });
  });
});

describe('of a flow', () => {
  test('a month does not decide, unless the policy says so', () => {
    const plan = planOf({}, 'flow');
    expect(judged([at('2025-06', 100)], 2025, plan)).toMatchObject({ reason: 'part-of-year' });
    const latest = planOf({ policy: { judgedPeriod: 'latest' } }, 'flow');
    expect(judged([at('2025-06', 100)], 2025, latest)).toMatchObject({ status: 'met' });
  });
  test('a reading as of a day counts once it is due', () => {
    const plan = planOf({}, 'flow');
    expect(judged([at('2025-06-30', 100)], '2025-06-30', plan).status).toBe('met');
    expect(judged([at('2025-05-31', 100)], '2025-05-31', plan)).toMatchObject({ reason: 'part-of-year' });
  });
});

test('a level to be held counts the reading of the due year once it is due', () => {
  const plan = planOf({ sustain: true });
  const years = [2021, 2022, 2023, 2024].map((year) => at(year, 110));
  expect(judged([...years, at('2025-06', 99)], 2025, plan)).toMatchObject({
    status: 'not-met',
    breaches: [{ period: '2025-06' }],
  });
  expect(judged([...years, at('2025-06', 100)], 2025, plan)).toMatchObject({ status: 'met', breaches: [] });
  expect(judged([...years, at('2025-03', 99)], '2025-03', plan)).toMatchObject({ status: 'in-progress', breaches: [] });
});

test('a unit is judged by its own last reading up to the month', () => {
  const plan = planOf({ scope: 'every-unit', units: '乡镇' });
  const rows = [
    { ...at('2025-06', 100), area: '甲镇' },
    { ...at('2025-05', 99), area: '乙镇' },
    { ...at('2025-09', 120), area: '乙镇' },
  ];
  expect(judged(rows, 2025, plan)).toMatchObject({
    status: 'not-met',
    unitsJudged: { total: 2, met: 1, failing: [{ area: '乙镇', value: '99' }] },
  });
});

describe('a statement', () => {
  const attested = { indicator: 'law', kind: 'attested', phrase: '制度健全', value: undefined };
  const plan = planOf(attested);
  const stated = (period: string) => [{ period, attested: 'achieved' as const }];
  test.each([
    ['2025-06', 'met'],
    ['2025-06-30', 'met'],
    ['2025-07', 'insufficient-data'],
  ])('of %s', (period, status) => {
    expect(judged(stated(period), 2025, plan).status).toBe(status);
  });
});

test('one value is missed or in progress by the same day', () => {
  const plan = planOf();
  expect(prepare('c' as never, { plan, asOf: '2025-06-29' } as never)(99)).toBe('in-progress');
  expect(prepare('c' as never, { plan, asOf: '2025-06-30' } as never)(99)).toBe('not-met');
});

test('in words it is the month', () => {
  const verdict = judged([at('2025-05', 99)], '2025-05');
  expect(explain(verdict, 'zh')).toContain('规划要求到2025年6月达到100个');
  expect(explain(verdict, 'en')).toContain('by 2025-06 (');
  expect(explain(judged([], 2025), 'zh')).toContain('无监测数据');
});

test('a projection runs by the year, to the year it falls due in', () => {
  const rows = [2019, 2020, 2021, 2022, 2023].map((year, i) => at(year, 80 + 3 * i));
  expect(project('c' as never, rows, { plan: planOf(), asOf: 2023 } as never)).toMatchObject({
    status: 'projected',
    due: 2025,
  });
});

test('a database leaves it to evaluate', () => {
  const { text } = compileVerdicts(planOf(), { dialect: 'duckdb', asOf: 2026 });
  expect(text).toMatch(/COALESCE\(\(recheck OR TRUE\b/);
});

describe('in a definition', () => {
  const faults = (fields: object): readonly PlanFault[] => {
    try {
      planOf(fields);
    } catch (error) {
      return (error as IndicatorError).fields['faults'] as readonly PlanFault[];
    }
    return [];
  };
  test.each([
    [{ dueBy: '2025-06' }],
    [{ dueBy: '2025-06-30' }],
    // After the plan ends: a doubt, no fault.
    [{ due: 2026, dueBy: '2026-03' }],
  ])('%j is taken', (fields) => {
    expect(faults(fields)).toEqual([]);
  });
  test.each([
    [{ dueBy: '2024-06' }, 'dueBy', 'a month or a day of its due year, 2025'],
    [{ dueBy: '2025' }, 'dueBy', 'a month or a day of the calendar, YYYY-MM or YYYY-MM-DD'],
    [{ dueBy: '2025-02-30' }, 'dueBy', 'a month or a day of the calendar, YYYY-MM or YYYY-MM-DD'],
    [{ dueBy: 6 }, 'dueBy', 'a month or a day of the calendar, YYYY-MM or YYYY-MM-DD'],
    [{ due: '2025-06' }, 'due', 'a whole number from 1000 to 9999 (a month or a day of it goes into dueBy)'],
  ])('%j is refused', (fields, field, expected) => {
    expect(faults(fields)).toEqual([
      expect.objectContaining({ path: `plans[0].domains[0].items[0].criteria[0].${field}`, expected }),
    ]);
  });
  test('past the end of the plan it is a doubt', () => {
    expect(planOf({ due: 2026, dueBy: '2026-03' }).doubts.map(({ code }) => code)).toEqual(['due-after-end']);
  });
});
