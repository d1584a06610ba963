/**
 * Corners in which a verdict was once unfair: units, breaches and bounds, widths that are a choice, figures no one
 * saw.
 */
import { describe, expect, test } from 'vitest';
import { assess } from '../../src/entries/assessment.js';
import { evaluate, catalogue, explain, type Evidence } from '../../src/entries/index.js';
import { judge, series, variant } from './judge.js';
import { toy } from '../toy.js';

describe('every unit', () => {
  const of = (area: string, value: number | null, period = 2024): Evidence => ({ period, value, area });

  test.each(['合计', '总计', '小计', '全市', '全县', '合 计', '城乡合计', 'Total', ' TOTAL ', '_T', 'Subtotal', 'All'])(
    'a row of all units together is no unit: %s',
    (name) => {
      expect(judge('every-unit', [of(name, 9), of('a', 1), of('b', 0)])).toMatchObject({
        status: 'in-progress',
        unitsJudged: { total: 2, met: 1, failing: [{ area: 'b' }] },
      });
      expect(judge('every-unit', [of(name, 9)])).toMatchObject({ reason: 'no-observation' });
    },
  );

  test('a name on the list of units is a unit, whatever it is', () => {
    expect(judge('every-unit', [of('全市', 9)], { units: ['全市'] })).toMatchObject({
      unitsJudged: { total: 1, met: 1 },
    });
  });

  test('a unit that stands in the table without a figure is a unit without data', () => {
    expect(judge('every-unit', [of('a', 1), of('b', null)])).toMatchObject({
      status: 'insufficient-data',
      reason: 'unit-missing',
      missing: ['b'],
    });
    expect(judge('every-unit', [of('a', 0), of('b', null)])).toMatchObject({
      status: 'in-progress',
      unitsJudged: { total: 2, met: 0, missing: ['b'] },
    });
    expect(judge('every-unit', [of('a', 1), { ...of('b', 1), disaggregation: { sex: 'F' } }])).toMatchObject({
      missing: ['b'],
    });
    expect(judge('every-unit', [of('a', 1), { period: 2024, area: 'b', status: 'M' }])).toMatchObject({
      missing: ['b'],
    });
    expect(judge('every-unit', [of('b', null), of('a', null)])).toMatchObject({
      reason: 'no-observation',
      missing: ['a', 'b'],
    });
  });

  test('units stand in the order of their names, whatever came first', () => {
    const rows = ['丙', '甲', '乙', '丁'].map((area) => of(area, 0));
    const named = (evidence: readonly Evidence[]) => {
      const verdict = judge('every-unit', evidence);
      return verdict.status === 'in-progress' ? verdict.unitsJudged?.failing.map(({ area }) => area) : [];
    };
    expect(named(rows)).toEqual(['丁', '丙', '乙', '甲']);
    expect(named(rows.toReversed())).toEqual(named(rows));
  });

  test('and so in an assessment, where a row of all units is told to be of no use', () => {
    const rows = [of('合计', 1), of('a', 1), of('b', null)].map((row) => ({ ...row, indicator: 'nurses' }));
    const assessment = assess(toy, rows, { asOf: 2024 });
    expect(assessment.results['every-unit']?.evaluation).toMatchObject({
      reason: 'unit-missing',
      missing: ['b'],
    });
    expect(assessment.unmatched).toMatchObject([{ index: 0, reason: 'other-area' }]);
  });

  test('a unit that broke a level stays failed, though its latest figure is only a bound', () => {
    const held = variant('every-unit', { sustain: true });
    const rows = [of('a', 0, 2023), { ...of('a', 0), bound: 'at-least' } as Evidence, of('b', 1, 2023), of('b', 1)];
    expect(judge(held, rows)).toMatchObject({
      status: 'not-met',
      breaches: [{ period: '2023', area: 'a' }],
      unitsJudged: { total: 2, met: 1, missing: ['a'] },
    });
    expect(judge(held, rows.slice(0, 2))).toMatchObject({
      status: 'not-met',
      margin: null,
      observed: { bound: 'at-least' },
    });
  });
});

describe('a level that was broken stays broken', () => {
  test('though the latest figure is a bound that settles nothing', () => {
    const rows: Evidence[] = [
      ...series({ 2021: 70, 2022: 72, 2023: 71 }),
      { period: 2024, value: 78, bound: 'at-least' },
    ];
    expect(judge('sustain', rows)).toMatchObject({
      status: 'not-met',
      breaches: [{ period: '2021' }, { period: '2022' }, { period: '2023' }],
      observed: { period: '2024', value: '78', bound: 'at-least' },
      margin: null,
      onBoundary: false,
      baselineProgress: null,
      levelAttainment: null,
      threshold: { lower: '95', upper: null },
    });
    expect(judge('sustain', rows, { asOf: 2025 }).status).toBe('not-met');
    expect(judge('sustain', [...series({ 2023: 96 }), rows[3]!])).toMatchObject({ reason: 'bound-undecided' });
  });
});

describe('widths that no rule gives are said to be a choice', () => {
  const choice = (chosenBy: string) => ({ code: 'width-is-a-choice', chosenBy });
  test.each([
    ['about', {}, 'default'],
    ['about', { aboutTolerance: { percent: '5' } }, 'policy'],
    ['about', { aboutTolerance: { years: '1' } }, 'default'],
    ['balanced', {}, 'default'],
    ['balanced', { balancedBand: { min: '30', max: '70' } }, 'policy'],
    ['balanced', { balancedBand: { min: '40', max: '70' } }, 'policy'],
  ] as const)('%s with %j: by %s', (id, policy, by) => {
    for (const value of [29.3, 45, 80])
      expect(judge(id, series({ 2024: value }), { policy }).warnings).toContainEqual(choice(by));
  });
  test('compared as about equal too, and not as at least equal', () => {
    const reference = series({ 2024: 30 });
    expect(judge('compare-about', series({ 2024: 31 }), { reference }).warnings).toEqual([choice('default')]);
    expect(judge('compare', series({ 2024: 31 }), { reference }).warnings).toEqual([]);
  });
});

describe('figures far outside anything seen', () => {
  const mortality = 'women.health.target.2/maternal-mortality-ratio@2025';
  const codes = (rows: readonly Evidence[], id = mortality) =>
    evaluate(id as typeof mortality, rows, { asOf: 2024 }).warnings.filter(({ code }) => code === 'implausible');
  const flagged = (...periods: string[]) => [{ code: 'implausible', periods }];

  test('a unit mistaken: 14.3 in percent is 14,300 per 100,000', () => {
    expect(codes([{ period: 2024, value: '14.3', unit: 'percent' }])).toEqual(flagged('2024'));
    expect(codes([{ period: 2024, value: '14.3' }])).toEqual([]);
  });
  test('a sentinel among figures, wherever it stands', () => {
    expect(codes(series({ 2022: 15, 2023: 9999, 2024: 14 }))).toEqual(flagged('2023'));
    expect(codes(series({ 2022: 15, 2023: 16, 2024: 999 }))).toEqual(flagged('2024'));
  });
  test('a figure a tenth of all others; zero is none', () => {
    expect(codes(series({ 2022: 15, 2023: 16, 2024: '0.143' }))).toEqual(flagged('2024'));
    expect(codes(series({ 2022: 15, 2023: 16, 2024: 0 }))).toEqual([]);
    expect(codes(series({ 2023: 16, 2024: '1.4' }))).toEqual([]);
    expect(codes(series({ 2023: 16, 2024: '1.39' }))).toEqual(flagged('2024'));
  });
  test('ten times as much is not far; a little more is, if the limit is as far', () => {
    expect(codes(series({ 2024: 140 }))).toEqual([]);
    expect(codes(series({ 2024: '140.1' }))).toEqual(flagged('2024'));
    expect(codes(series({ 2023: 20, 2024: '140.1' }))).toEqual([]);
  });
  const retention = 'children.education.target.4/compulsory-education-retention-rate@2030';
  test.each([
    ['one year', series({ 2024: '0.96' }), ['2024']],
    ['every year', series({ 2023: '0.955', 2024: '0.96' }), ['2023', '2024']],
  ])('a share for a percentage, in %s: judged as it stands, doubtful in words', (_which, rows, periods) => {
    const verdict = evaluate(retention, rows, { asOf: 2024 });
    expect(verdict).toMatchObject({ status: 'in-progress', observed: { value: '0.96' }, margin: '-97.54' });
    expect(verdict.warnings).toEqual([{ code: 'implausible', periods }]);
    expect(explain(verdict, 'zh')).toContain('数据存疑，核实前不作评价');
    expect(explain(verdict, 'en')).toContain('The figure is doubtful: it is not assessed before it is checked.');
    for (const language of ['zh', 'en'] as const) expect(explain(verdict, language)).not.toMatch(/97\.5/);
  });
  test('a row that names its unit is what it says; so is a rate of whole counts', () => {
    expect(codes([{ period: 2024, value: '0.96', unit: 'percent' }], retention)).toEqual([]);
    expect(codes([{ period: 2024, numerator: 1, denominator: 330 }])).toEqual([]);
    expect(codes([{ period: 2024, value: 303 }])).toEqual(flagged('2024'));
  });
  test('a count may be any size beside a limit, but not beside the others', () => {
    expect(judge('between', series({ 2024: 9999 })).warnings).toEqual([]);
    expect(judge('between', series({ 2023: 2, 2024: 9999 })).warnings).toEqual(flagged('2024'));
  });
});

test('an indicator of the catalogue is read by its own timing', () => {
  const stock = catalogue.criteria.find(
    ({ kind, indicator, scope }) =>
      kind === 'at-least' && scope !== 'every-unit' && catalogue.indicator(indicator).timing === 'stock',
  )!;
  expect(evaluate(stock, [{ period: '2024-06', value: 1 }], { asOf: 2024 })).toMatchObject({
    observed: { period: '2024-06' },
  });
});
