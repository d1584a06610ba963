import { describe, expect, test } from 'vitest';
import { assess, assessAreas } from '../../../src/entries/assessment.js';
import { definePlan, evaluate, IndicatorError, type Evidence } from '../../../src/entries/engine.js';
import { explain } from '../../../src/entries/explain.js';
import { project } from '../../../src/entries/projection.js';
import { compileSeries, compileVerdicts } from '../../../src/entries/sql.js';
import { oneItem } from '../../one-item.js';

const definition = (fields: object = {}) => ({
  document: { id: 'areas', title: '县规划' },
  indicators: [
    { id: 'coverage', name: '参保率', unit: 'percent', polarity: 'higher-is-better' },
    { id: 'target-coverage', name: '达标率', unit: 'percent', polarity: 'higher-is-better' },
    { id: 'beds', name: '床位数', unit: 'count', polarity: 'higher-is-better' },
  ],
  plans: oneItem('参保率达到全省平均水平。', [
    {
      id: 'c',
      indicator: 'coverage',
      kind: 'compare',
      relation: 'at-least',
      reference: 'coverage',
      referenceArea: '全省',
      due: 2030,
      phrase: '参保率达到全省平均水平',
      ...fields,
    },
  ]),
});
const planOf = (fields?: object) => definePlan(definition(fields) as never);
const plan = planOf();
const row = (area: string | undefined, period: number, value: number, indicator = 'coverage'): Evidence => ({
  indicator,
  period,
  value,
  ...(area !== undefined && { area }),
});
const judged = (rows: readonly Evidence[], options: object = {}, of = plan) =>
  evaluate('c' as never, rows, { plan: of, asOf: 2024, ...options } as never);

describe('a level of another area', () => {
  test.each([
    [96, 'met', '1', false],
    [95, 'met', '0', true],
    [94, 'in-progress', '-1', false],
  ])('%i against 95', (value, status, margin, onBoundary) => {
    const rows = [row('本县', 2024, value), row('全省', 2024, 95)];
    expect(judged(rows)).toMatchObject({ status, margin, onBoundary, threshold: { lower: '95' } });
    expect(judged(rows, { area: '本县' })).toMatchObject({ status, margin });
    expect(judged([row(undefined, 2024, value), row('全省', 2024, 95)])).toMatchObject({ status, margin });
  });
  test('may be given as the reference, whose rows need not name it', () => {
    const reference: Evidence[] = [{ period: 2024, value: 95 }];
    expect(judged([{ period: 2024, value: 96 }], { reference })).toMatchObject({ status: 'met', margin: '1' });
  });
  test('only of the same period, and only of that area', () => {
    expect(judged([row('本县', 2024, 96), row('全省', 2023, 95)])).toMatchObject({ reason: 'reference-missing' });
    expect(judged([row(undefined, 2024, 96), row('全国', 2024, 95)])).toMatchObject({ reason: 'reference-missing' });
    expect(judged([row('全省', 2024, 95)])).toMatchObject({ reason: 'no-observation' });
  });
  test('the other area is at its own level', () => {
    expect(judged([row('全省', 2024, 95)], { area: '全省' })).toMatchObject({ status: 'met', onBoundary: true });
  });
  test('of another indicator', () => {
    const other = planOf({ reference: 'target-coverage' });
    const rows = [
      row('本县', 2024, 96),
      row('全省', 2024, 97, 'target-coverage'),
      row('本县', 2024, 90, 'target-coverage'),
    ];
    expect(judged(rows, {}, other)).toMatchObject({ status: 'in-progress', margin: '-1' });
  });
  test('each unit is held against it, and it is no unit', () => {
    const each = planOf({ scope: 'every-unit', units: '乡镇' });
    const rows = [row('甲镇', 2024, 96), row('乙镇', 2024, 94), row('全省', 2024, 95)];
    expect(judged(rows, {}, each)).toMatchObject({
      status: 'in-progress',
      unitsJudged: { total: 2, met: 1, failing: [{ area: '乙镇', value: '94', margin: '-1' }] },
    });
  });
  test('the same indicator in the same area is no comparison', () => {
    const { referenceArea: _area, ...rest } = definition().plans[0]!.domains[0]!.items[0]!.criteria[0]!;
    const faults = () => definePlan({ ...definition(), plans: [withCriterion(rest)] } as never);
    expect(faults).toThrow(IndicatorError);
    expect(faults).toThrow(/indicators that differ, for compare/);
  });
});

function withCriterion(criterion: object): object {
  const [only] = definition().plans;
  const [domain] = only!.domains;
  const [item] = domain!.items;
  return { ...only, domains: [{ ...domain, items: [{ ...item, criteria: [criterion] }] }] };
}

describe('in words', () => {
  test.each([
    ['zh', 96, '不低于全省“参保率”，后者2024年为95%', '高于全省水平1个百分点'],
    ['en', 94, 'at least the level of “参保率” in 全省, 95% in 2024,', '1 percentage point short of the level of 全省'],
  ] as const)('%s of %i', (language, value, demand, distance) => {
    const said = explain(judged([row('本县', 2024, value), row('全省', 2024, 95)]), language);
    expect(said).toContain(demand);
    expect(said).toContain(distance);
  });
});

test('a projection carries the difference, each side in its own area', () => {
  const rows = [2020, 2021, 2022, 2023, 2024].flatMap((year, i) => [
    row('本县', year, 90 + i),
    row('全省', year, 92 + i / 2),
  ]);
  const projection = project('c' as never, rows, { plan, asOf: 2024 } as never);
  expect(projection).toMatchObject({
    status: 'projected',
    quantity: 'difference',
    latest: { value: '0' },
    sides: [{ indicator: 'coverage' }, { indicator: 'coverage', area: '全省' }],
  });
});

describe('a whole plan', () => {
  const rows = [row('甲县', 2024, 96), row('乙县', 2024, 94), row('全省', 2024, 95)];
  test('of one area, the other area is no ambiguity', () => {
    const { area, results, unmatched } = assess(plan, [rows[0]!, rows[2]!], { asOf: 2024 });
    expect([area, results['c']?.evaluation.status, unmatched]).toEqual(['甲县', 'met', []]);
  });
  const statuses = (evidence: Iterable<Evidence>) =>
    [...assessAreas(plan, evidence, { asOf: 2024 })].map(({ area, results }) => [
      area,
      results['c']?.evaluation.status,
    ]);
  test('of many areas, its figures are seen from every other', () => {
    expect(statuses(rows)).toEqual([
      ['乙县', 'in-progress'],
      ['全省', 'met'],
      ['甲县', 'met'],
    ]);
  });
  test('in a stream, from those that come after it', () => {
    expect(statuses(new Set([rows[2]!, rows[0]!, rows[1]!]))).toEqual([
      ['全省', 'met'],
      ['甲县', 'met'],
      ['乙县', 'in-progress'],
    ]);
    expect(statuses(new Set(rows)).map(([, status]) => status)).toEqual([
      'insufficient-data',
      'insufficient-data',
      'met',
    ]);
  });
});

test('a database joins the other area, and its rows come along', () => {
  const options = { dialect: 'duckdb', asOf: 2026 } as const;
  expect(compileVerdicts(plan, options).parameters).toContain('全省');
  expect(compileSeries(plan, ['甲县'], options).parameters).toEqual(expect.arrayContaining(['甲县', '全省']));
});
