/** What an assessment shows of areas that are compared, of domains, and in each view. */
import { describe, expect, test } from 'vitest';
import {
  assess,
  assessAreas,
  compareAreas,
  domainResults,
  fullResult,
  judgeAreas,
  type Assessment,
} from '../../src/entries/assessment.js';
import { definePlan, type Evidence } from '../../src/entries/engine.js';
import { viewOf } from '../../src/assessment/view.js';
import { period } from '../../src/core/period.js';
import { oneItem } from '../one-item.js';
import { assessCounty, county, series } from './county.js';

describe('a criterion that compares with another area', () => {
  const plan = definePlan({
    document: { id: 'compared', title: { zh: '对比', en: 'Compared' } },
    indicators: [
      { id: 'rate', name: { zh: '率', en: 'Rate' }, unit: 'percent', polarity: 'higher-is-better' },
      { id: 'other', name: { zh: '另', en: 'Other' }, unit: 'percent', polarity: 'higher-is-better' },
    ],
    plans: oneItem({ zh: '高于全省', en: 'above the province' }, [
      {
        id: 'above',
        indicator: 'rate',
        kind: 'compare',
        relation: 'above',
        reference: 'rate',
        referenceArea: '全省',
        due: 2030,
        phrase: '高于全省',
      },
      { id: 'least', indicator: 'other', kind: 'at-least', value: '50', due: 2030, phrase: '高于全省' },
    ]),
  } as never);
  const row = (area: string | undefined, value: number, indicator = 'rate'): Evidence => ({
    indicator,
    period: 2024,
    value,
    ...(area !== undefined && { area }),
  });
  const province = row('全省', 80);
  const rows = [province, row('甲', 81), row('乙', 79), row('全省', 60, 'other')];
  const statuses = (evidence: Iterable<Evidence>) =>
    [...assessAreas(plan as never, evidence, { asOf: 2024 })].map(({ area, results, unmatched }) => [
      area,
      results['above']!.evaluation.status,
      results['least']!.evaluation.status,
      unmatched.length,
    ]);

  test('uses the figures of that area for every other one in a list', () => {
    expect(statuses(rows)).toEqual([
      ['乙', 'in-progress', 'insufficient-data', 0],
      ['全省', 'in-progress', 'met', 0],
      ['甲', 'met', 'insufficient-data', 0],
    ]);
  });
  test('in a stream, for the areas that follow it', () => {
    const [first, ...others] = [province, row('全省', 60, 'other'), row('甲', 81), row('乙', 79)];
    expect(statuses(new Set([first!, ...others])).slice(1)).toEqual([
      ['甲', 'met', 'insufficient-data', 0],
      ['乙', 'in-progress', 'insufficient-data', 0],
    ]);
    expect(statuses(new Set([row('甲', 81), province]))[0]).toEqual([
      '甲',
      'insufficient-data',
      'insufficient-data',
      0,
    ]);
  });
  test('in one area, where rows name the other; other areas are unmatched', () => {
    const { results, unmatched } = assess(plan as never, [row(undefined, 81), province, row('丙', 70)], { asOf: 2024 });
    expect(results['above']!.evaluation.status).toBe('met');
    expect(unmatched).toMatchObject([{ index: 2, reason: 'other-area' }]);
  });
});

describe('verdicts only', () => {
  const rows = [...series('rate', { 2020: 80, 2024: 90 }), { indicator: 'joy', period: 2024, value: 1 }];
  const areas = rows.flatMap((row) => [
    { ...row, area: 'West' },
    { ...row, area: 'East' },
  ]);

  test('are those of an assessment, area by area, with the rows that no criterion uses', () => {
    const judged = [...judgeAreas(county, areas, { asOf: 2024 })];
    const assessed = [...assessAreas(county, areas, { asOf: 2024 })];
    expect(judged).toHaveLength(2);
    judged.forEach(({ asOf, area, evaluations, unmatched }, i) => {
      const { results, ...whole } = assessed[i]!;
      expect({ asOf, area, unmatched }).toEqual({ asOf: whole.asOf, area: whole.area, unmatched: whole.unmatched });
      expect(Object.keys(evaluations)).toEqual(Object.keys(results));
      for (const [id, evaluation] of Object.entries(evaluations)) expect(evaluation).toEqual(results[id]!.evaluation);
    });
  });
});

test('a domain has its own tallies and items, each with the full results of its criteria', () => {
  const assessment = assessCounty(series('rate', { 2020: 80, 2024: 90 }));
  const school = domainResults(assessment, 'county.school', county);
  const { items, ...rest } = school;
  const [domain] = assessment.plans[0]!.domains.filter(({ id }) => id === 'county.school');
  expect({ ...rest, items: items.map(({ results: _results, ...item }) => item) }).toEqual(domain);
  expect(items.flatMap(({ results }) => results)).toEqual(
    domain!.items.flatMap(({ criteria }) => criteria.map((id) => fullResult(assessment, id, county))),
  );
  expect(items[0]!.results[0]!.evaluation.phrase).toBe('逐步提高');
});

describe('cells of areas side by side', () => {
  const cellOf = (rows: readonly Evidence[], options: object = {}): unknown => {
    const table = compareAreas([...assessAreas(county, rows, { asOf: 2024, ...options } as never)] as Assessment[]);
    return table.rows.find(({ criterion }) => criterion === 'coverage@2030')!.cells[0];
  };
  const coverage = (more: object): Evidence => ({ indicator: 'coverage', period: 2024, ...more }) as Evidence;

  test.each<[what: string, rows: readonly Evidence[], options: object, cell: object]>([
    [
      'a figure',
      [coverage({ value: '96' })],
      {},
      { status: 'met', value: '96', period: '2024', indication: false, margin: '1' },
    ],
    ['decimals as printed', [coverage({ value: '96.0' })], {}, { status: 'met', value: '96', decimals: 1 }],
    ['a bound', [coverage({ value: '96', bound: 'at-least' })], {}, { status: 'met', value: '96', bound: 'at-least' }],
    [
      'nothing observed',
      [{ indicator: 'rate', period: 2024, value: 1 }],
      {},
      { status: 'insufficient-data', value: null, period: null, indication: false, margin: null },
    ],
    [
      'not applicable',
      [coverage({ value: '96' })],
      { notApplicable: { 'coverage@2030': 'no such' } },
      { status: 'not-applicable', value: null, period: null, indication: false, margin: null },
    ],
  ])('%s', (_what, rows, options, cell) => {
    expect(cellOf(rows, options)).toMatchObject(cell);
  });
  test('what a figure does not have is no key', () => {
    const cell = cellOf([coverage({ value: '96' })]) as object;
    expect(Object.keys(cell)).not.toContain('decimals');
    expect(Object.keys(cell)).not.toContain('bound');
  });
});

describe('the view', () => {
  const plans = [{ years: { baseline: 2020, start: 2021, midterm: 2025, end: 2030 } }];
  const longer = { years: { baseline: 2020, start: 2021, end: 2035 } };
  test.each<[asOf: string, plans: Parameters<typeof viewOf>[0], view: string]>([
    ['2024', plans, 'annual'],
    ['2025-12-30', plans, 'annual'],
    ['2025', plans, 'midterm'],
    ['2025', [...plans, longer], 'midterm'],
    ['2025', [longer], 'annual'],
    ['2026', plans, 'annual'],
    ['2030-12-30', plans, 'annual'],
    ['2030', plans, 'final'],
    ['2030', [...plans, longer], 'annual'],
    ['2035', [...plans, longer], 'final'],
    ['2035', [], 'annual'],
  ])('follows from the date: %s', (asOf, ofPlans, view) => {
    expect(viewOf(ofPlans, period(asOf, ''), undefined)).toBe(view);
  });
  test('a mid-term view needs a mid-term year in one of the plans', () => {
    expect(viewOf([...plans, longer], period(2024, ''), 'midterm')).toBe('midterm');
    expect(() => viewOf([longer], period(2024, ''), 'midterm')).toThrow(
      "options.view: expected 'annual' or 'final': the plan has no mid-term year, received \"midterm\"",
    );
  });
});
