/**
 * Corners in which a verdict once came out wrong, as a host meets them: through the entries, with the plans of Tianmen
 * where they have such a criterion. The rules behind them are tested where they stand, kind by kind.
 */
import { describe, expect, test } from 'vitest';
import { assess } from '../../src/entries/assessment.js';
import { catalogue, definePlan, evaluate, explain, project, type Evidence } from '../../src/entries/index.js';
import { readObservations } from '../../src/entries/io.js';
import { oneItem } from '../one-item.js';

const yearly = (values: Readonly<Record<number, number | string>>, indicator?: string): Evidence[] =>
  Object.entries(values).map(([period, value]) => ({
    period: Number(period),
    value,
    ...(indicator !== undefined && { indicator }),
  }));
const counted = (indicator: string, period: number, numerator: number, denominator = 300): Evidence => ({
  indicator,
  period,
  numerator,
  denominator,
});

const maternal = 'women.health.target.2/maternal-mortality-ratio@2025';
const infant = 'children.health.target.3/infant-mortality-rate@2025';
const injuries = 'children.safety.target.1/child-unintentional-injury-mortality-rate@2030';
const gap = 'women.education.target.6/science-literacy-gender-gap@2030';
const delegates = 'women.decision-making.target.2/women-share-party-congress-delegates@2030';
const insured = 'women.social-security.target.3/women-basic-medical-insurance-participation-rate@2030';
const screened = 'women.health.target.3/cervical-cancer-early-diagnosis-rate@2030';
const townships = 'women.decision-making.target.4/women-in-township-leadership@2030';

describe('exact where a quotient does not end', () => {
  test('a fall by a fifth from 25 to 20 cases is met, on its limit', () => {
    const rows = [counted('', 2020, 25, 210_000), counted('', 2030, 20, 210_000)].map(
      ({ indicator: _, ...row }) => row as Evidence,
    );
    const verdict = evaluate(injuries, rows, { asOf: 2030 });
    expect(verdict).toMatchObject({ status: 'met', margin: '0', onBoundary: true });
    expect(explain(verdict, 'en')).not.toMatch(/0\.000/);
  });
  test('a gap of 33⅓ points in both years has not narrowed', () => {
    const rows = [
      counted('men-science-literacy-rate', 2020, 200),
      counted('women-science-literacy-rate', 2020, 100),
      counted('men-science-literacy-rate', 2024, 100),
      counted('women-science-literacy-rate', 2024, 0),
    ];
    expect(evaluate(gap, rows, { asOf: 2024 })).toMatchObject({ status: 'in-progress', margin: '0', onBoundary: true });
  });
});

describe('what is over, and what is not', () => {
  test('a month of the due year does not decide, and raises a warning', () => {
    const rows: Evidence[] = [
      { period: 2024, value: 20 },
      { period: '2025-01', value: 0 },
    ];
    expect(evaluate(maternal, rows, { asOf: 2026 })).toMatchObject({
      status: 'insufficient-data',
      reason: 'due-period-not-observed',
      missing: ['2025'],
      warnings: [{ code: 'part-of-year-excluded', periods: ['2025-01'] }],
    });
  });
  test('an item with a criterion behind and another without data is in progress', () => {
    const rows = yearly({ 2024: 50 }, 'maternal-mortality-ratio');
    const assessment = assess(catalogue, rows, { asOf: 2024 });
    const item = assessment.plans
      .flatMap(({ domains }) => domains.flatMap(({ items }) => items))
      .find(({ id }) => id === 'women.health.target.2');
    const statuses = item?.criteria.map((id) => assessment.results[id as never]?.['evaluation']['status']);
    expect(statuses).toEqual(expect.arrayContaining(['in-progress', 'insufficient-data']));
    expect(item?.status).toBe('in-progress');
  });
  test('a level broken in three years stays broken, though a bound leaves the fourth open', () => {
    const rows: Evidence[] = [
      ...yearly({ 2021: 70, 2022: 72, 2023: 71 }),
      { period: 2024, value: 78, bound: 'at-least' },
    ];
    expect(evaluate(insured, rows, { asOf: 2024 })).toMatchObject({
      status: 'not-met',
      breaches: [{ period: '2021' }, { period: '2022' }, { period: '2023' }],
    });
  });
  test('with years of a level to be kept unobserved, what is needed names them', () => {
    const { needed } = project(insured, yearly({ 2019: 88, 2020: 90 }), { asOf: 2023 });
    expect(needed).toMatchObject({ unobserved: ['2021', '2022', '2023'], nextYear: { year: 2024, value: '95' } });
  });
});

describe('a second series that is missing is a fact of the data', () => {
  test.each([
    ['of a comparison', delegates, 'women-share-party-congress-delegates', 'women-share-party-members'],
    ['of a gap', gap, 'men-science-literacy-rate', 'women-science-literacy-rate'],
  ] as const)('%s', (_what, id, own, other) => {
    const figures = yearly({ 2020: 30, 2021: 30, 2022: 30, 2023: 30, 2024: 30 }, own);
    const none = { indicator: other, period: 2024, value: null };
    const part = { indicator: other, period: 2024, value: 20, disaggregation: { place: 'rural' } };
    for (const rows of [figures, [...figures, none], [...figures, part]]) {
      expect(evaluate(id, rows, { asOf: 2024 })).toMatchObject({
        status: 'insufficient-data',
        reason: 'reference-missing',
      });
      expect(project(id, rows, { asOf: 2024 })).toMatchObject({ status: 'not-projected', reason: 'reference-missing' });
    }
  });
});

describe('a bound that settles the question settles it', () => {
  const atLeast = (period: number, value: number): Evidence => ({ period, value, bound: 'at-least' });
  const atMost = (period: number, value: number): Evidence => ({ period, value, bound: 'at-most' });
  test('from 50 to 60 or more it rose', () => {
    expect(evaluate(screened, [...yearly({ 2020: 50 }), atLeast(2024, 60)], { asOf: 2024 }).status).toBe('met');
  });
  test('from 50 or less to 60 it rose; from 50 or more it is undecided', () => {
    expect(evaluate(screened, [atMost(2020, 50), ...yearly({ 2024: 60 })], { asOf: 2024 }).status).toBe('met');
    expect(evaluate(screened, [atLeast(2020, 50), ...yearly({ 2024: 60 })], { asOf: 2024 })).toMatchObject({
      reason: 'bound-undecided',
    });
  });
  test('30 is not below what is at most 20', () => {
    const reference = { ...atMost(2024, 20), indicator: 'women-share-party-members' };
    const rows = [...yearly({ 2024: 30 }, 'women-share-party-congress-delegates'), reference];
    expect(evaluate(delegates, rows, { asOf: 2024 })).toMatchObject({ status: 'met', margin: '10' });
    expect(evaluate(delegates, [rows[0]!, { ...reference, bound: 'at-least' }], { asOf: 2024 })).toMatchObject({
      reason: 'bound-undecided',
    });
  });
});

describe('a change from a base of zero or below is measured on the size of the base', () => {
  const changed = (size: object, base: number, value: number) => {
    const plan = definePlan({
      document: { id: 'd', title: '规划' },
      indicators: [{ id: 'balance', name: '结余', unit: 'yuan', polarity: 'target-is-best', min: null }],
      plans: oneItem('变化', [
        { id: 'c', indicator: 'balance', kind: 'change-from-baseline', due: 2030, phrase: '变化', ...size },
      ]),
    });
    return evaluate(plan.criteria[0]!, yearly({ 2020: base, 2030: value }), { asOf: 2030, plan });
  };
  test.each([
    [{ changePercent: '50' }, -10, -14, 'not-met', '-9'],
    [{ changePercent: '50' }, -10, -5, 'met', '0'],
    [{ changePercent: '-20' }, -10, -9, 'not-met', '-3'],
    [{ changePercent: '-20' }, -10, -10, 'not-met', '-2'],
    [{ changePercent: '-20' }, -10, -12, 'met', '0'],
    [{ factor: '3/2' }, -10, -5, 'met', '0'],
    [{ factor: '1/2' }, -10, -15, 'met', '0'],
    [{ factor: '2' }, -10, -1, 'not-met', '-1'],
    [{ change: '4' }, -10, -6, 'met', '0'],
    [{ change: '4' }, 0, 4, 'met', '0'],
    [{ changePercent: '0', direction: 'increase' }, 0, 0, 'met', '0'],
  ] as const)('%j of %d: %d is %s by %s', (size, base, value, status, margin) => {
    expect(changed(size, base, value)).toMatchObject({ status, margin, onBoundary: margin === '0' });
  });
  test.each([{ changePercent: '50' }, { changePercent: '-20' }, { factor: '2' }, { factor: '1/2' }])(
    'of zero there is no %j, whatever is observed',
    (size) => {
      for (const value of [-1, 0, 1])
        expect(changed(size, 0, value)).toMatchObject({ status: 'insufficient-data', reason: 'baseline-zero' });
    },
  );
});

describe('every unit', () => {
  const table = (...lines: string[]) => {
    const text = ['地区,乡镇党政领导班子中女干部数', ...lines].join('\n');
    const { observations, missing } = readObservations(text, { plan: catalogue, period: 2024 });
    const assessment = assess(catalogue, observations, { asOf: 2024 });
    return { observations, missing, verdict: assessment.results[townships]!.evaluation };
  };
  test('a row of all units together is no unit', () => {
    for (const whole of ['合计', '全市'])
      expect(table(`${whole},9`, '甲镇,2', '乙镇,0').verdict).toMatchObject({
        unitsJudged: { total: 2, met: 1, failing: [{ area: '乙镇' }] },
      });
  });
  test.each(['', '—', '…', 'NA'])('a township with %j in its cell is a unit without data', (blank) => {
    const { verdict, observations, missing } = table('甲镇,2', `乙镇,${blank}`, '丙镇,1');
    expect(verdict).toMatchObject({ status: 'insufficient-data', reason: 'unit-missing', missing: ['乙镇'] });
    expect(observations).toHaveLength(3);
    expect(missing).toMatchObject([{ area: '乙镇', mark: blank, row: 3 }]);
  });
  test('and beside one that fails it is named too', () => {
    expect(table('甲镇,2', '乙镇,', '丙镇,0').verdict).toMatchObject({
      status: 'in-progress',
      unitsJudged: { total: 3, met: 1, failing: [{ area: '丙镇' }], missing: ['乙镇'] },
    });
  });
  test('a blank cell beside a figure of the same township is no second unit', () => {
    const { verdict, observations } = table('甲镇,2', '乙镇,', '乙镇,1');
    expect(verdict).toMatchObject({ status: 'met', unitsJudged: { total: 2, missing: [] } });
    expect(observations).toHaveLength(2);
  });
  test('of an indicator that no criterion asks of every unit, a blank cell is no row', () => {
    const text = '地区,婴儿死亡率\n甲镇,2\n乙镇,';
    expect(readObservations(text, { plan: catalogue, period: 2024 }).observations).toHaveLength(1);
  });
});

describe('warnings', () => {
  const codesOf = (values: readonly number[]) =>
    project(screened, yearly(Object.fromEntries(values.map((value, i) => [2020 + i, value]))), {
      asOf: 2024,
    }).warnings.map(({ code }) => code);
  test('moves of a tenth near 100 % are not volatile', () => {
    expect(codesOf([99.2, 99.5, 99.6, 99.7, 99.8])).not.toContain('volatile');
  });
  test('shares are not printed as 0 % or 100 % unless they are exactly that', () => {
    const said = (numerator: number) =>
      explain(
        evaluate(screened, [...yearly({ 2020: 50 }), { period: 2024, numerator, denominator: 2001 }], { asOf: 2024 }),
        'en',
      );
    expect(said(2000)).toContain('99.95%');
    expect(said(1)).toContain('0.05%');
  });
  test('logit says no chance of a level it can never reach', () => {
    const all = 'women.social-security.target.2/maternity-insurance-employer-coverage@2030';
    const near = yearly({ 2020: 99.2, 2021: 99.5, 2022: 99.6, 2023: 99.7, 2024: 99.8 });
    const projection = project(all, near, { asOf: 2024, method: 'logit' });
    expect(projection).toMatchObject({ status: 'projected', probability: null, point: '99.9716' });
  });
  test('a value impossible in its unit is an error; an implausible value raises a warning', () => {
    const hundred = 'women.health.target.1/female-life-expectancy@2030';
    expect(() => evaluate(hundred, yearly({ 2024: 80_881 }))).toThrow('between 0 and 150 years');
    expect(() => evaluate(insured, yearly({ 2024: 999 }))).toThrow('between 0 and 100 percent');
    const implausible = [{ code: 'implausible', periods: ['2024'] }];
    expect(evaluate(maternal, [{ period: 2024, value: '14.3', unit: 'percent' }]).warnings).toEqual(implausible);
    // Deaths of a year are not all of its births, so that even more than 1,000 can be.
    expect(evaluate(infant, yearly({ 2024: 1203 })).warnings).toEqual(implausible);
    for (const sentinel of [999, 9999])
      expect(evaluate(maternal, yearly({ 2023: 12, 2024: sentinel })).warnings).toEqual(implausible);
  });
});
