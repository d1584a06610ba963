/** The cells of a criterion in the full report: what each holds besides its figure, by situation. */
import { describe, expect, test } from 'vitest';
import { assess, type FullResult } from '../../../src/entries/assessment.js';
import { definePlan, type Evidence } from '../../../src/entries/engine.js';
import {
  changeCell,
  lackText,
  latestOf,
  outlookCell,
  someOf,
  statusCell,
  targetCell,
  valueCell,
} from '../../../src/render/report/cells.js';
import { contextOf, type Context } from '../../../src/render/report/context.js';
import { toy } from '../../toy.js';

type Id = Parameters<typeof toy.criterion>[0];

/** The result of a criterion of a plan, and the context of a report in a language. */
function situation(id: Id, rows: readonly Evidence[], options: object = {}, plan = toy) {
  const assessment = assess(plan, rows, { asOf: 2024, ...options });
  return (language: 'zh' | 'en'): readonly [result: FullResult, context: Context] => {
    const context = contextOf(assessment, { language, plan });
    return [context.places.get(id)!.result, context];
  };
}

const series = (indicator: string, values: Readonly<Record<string, number>>): Evidence[] =>
  Object.entries(values).map(([period, value]) => ({ indicator, period: Number(period), value }));
const deaths = (last: number) =>
  series('deaths', { 2018: 17, 2019: 16.4, 2020: 16, 2021: 15.5, 2022: 15.2, 2023: 15, 2024: last });

describe('a value', () => {
  const units = ['甲', '乙'].map((area, i) => ({ indicator: 'nurses', period: 2024, value: 2 - i, area }));
  test.each<[what: string, id: Id, rows: readonly Evidence[], options: object, zh: object, en: object]>([
    [
      'judged, of the year of its column',
      'at-least',
      series('coverage', { 2024: 90 }),
      {},
      { text: '90', unit: '%' },
      { text: '90', unit: '%' },
    ],
    [
      'of another year',
      'at-least',
      series('coverage', { 2023: 90 }),
      {},
      { text: '90', unit: '%', details: ['2023年'] },
      { text: '90', unit: '%', details: ['2023'] },
    ],
    [
      'of the worst unit',
      'every-unit',
      units,
      { units: { 'every-unit': ['甲', '乙'] } },
      { text: '1', unit: '个', details: ['最差单位：乙'] },
      { text: '1', unit: '', details: ['worst unit: 乙'] },
    ],
    [
      'of counts, beside the limit it does not reach',
      'at-least',
      [{ indicator: 'coverage', period: 2024, numerator: 94_999, denominator: 100_001 }],
      {},
      { text: '94.998', unit: '%', details: ['95%置信区间94.86%～95.13%', '94999/100001'] },
      { text: '94.998', unit: '%', details: ['95% confidence interval 94.86 to 95.13%', '94999/100001'] },
    ],
    [
      'that is only an indication',
      'gradual',
      series('rate', { 2024: 90 }),
      {},
      { text: '90', unit: '%', details: ['仅供参考'] },
      { text: '90', unit: '%', details: ['an indication only'] },
    ],
    [
      'that is doubtful',
      'at-most',
      deaths(1),
      {},
      { text: '1', unit: '/10万', details: ['数据存疑'] },
      { text: '1', unit: 'per 100,000', details: ['doubtful'] },
    ],
  ])('%s', (_what, id, rows, options, zh, en) => {
    const of = situation(id, rows, options);
    for (const [language, cell] of [
      ['zh', zh],
      ['en', en],
    ] as const) {
      const [result, context] = of(language);
      expect(valueCell(latestOf(result.evaluation), result, 2024, context)).toEqual(cell);
    }
  });

  test('that there is not is an empty cell', () => {
    const [result, context] = situation('at-least', [])('zh');
    expect(valueCell(null, result, 2024, context)).toEqual({ text: '—' });
  });
});

describe('a change on the year before', () => {
  const cellOf = (id: Id, rows: readonly Evidence[]): object => {
    const [result, context] = situation(id, rows)('en');
    return changeCell(result.changeOnYear, result.previousYear, result, context);
  };
  const indicators = { 'at-least': 'coverage', 'at-most': 'deaths', about: 'women' } as const;
  test.each<[what: string, id: keyof typeof indicators, before: number, now: number, cell: object]>([
    ['for the better', 'at-least', 90, 91.5, { text: '↑ 1.5', unit: 'percentage points', sense: 'better' }],
    ['for the worse', 'at-least', 91.5, 90, { text: '↓ 1.5', unit: 'percentage points', sense: 'worse' }],
    ['for the better, where lower is', 'at-most', 16, 15, { text: '↓ 1', unit: 'per 100,000', sense: 'better' }],
    ['for the worse, where lower is better', 'at-most', 15, 16, { text: '↑ 1', unit: 'per 100,000', sense: 'worse' }],
    ['neither, where the target is best', 'about', 41, 42, { text: '↑ 1', unit: 'percentage points' }],
    ['none', 'at-least', 90, 90, { text: 'unchanged' }],
  ])('%s', (_what, id, before, now, cell) => {
    expect(cellOf(id, series(indicators[id], { 2023: before, 2024: now }))).toEqual(cell);
  });

  test.each<[what: string, id: Id, rows: readonly Evidence[]]>([
    ['without a figure of that year', 'at-least', series('coverage', { 2024: 90 })],
    ['without a figure', 'at-least', []],
    ['to a figure that is doubtful', 'at-most', deaths(1)],
  ])('is not told %s', (_what, id, rows) => {
    expect(cellOf(id, rows)).toEqual({ text: '—' });
  });
});

describe('a target', () => {
  const elsewhere = (() => {
    const plan = JSON.parse(JSON.stringify(toy)) as { plans: { domains: { items: { criteria: object[] }[] }[] }[] };
    Object.assign(plan.plans[0]!.domains[0]!.items[0]!.criteria[10]!, {
      reference: 'delegates',
      referenceArea: '全省',
    });
    return definePlan(plan as never) as unknown as typeof toy;
  })();
  test.each<[id: Id, rows: readonly Evidence[], plan: typeof toy, zh: readonly string[], en: readonly string[]]>([
    ['at-least', series('coverage', { 2024: 90 }), toy, ['到2030年'], ['by 2030']],
    [
      'about',
      series('women', { 2024: 42 }),
      toy,
      ['到2030年', '参考范围43～47%'],
      ['by 2030', 'reference range 43–47%'],
    ],
    ['between', series('schools', { 2024: 1 }), toy, ['到2030年'], ['by 2030']],
    ['gradual', series('rate', { 2020: 80, 2024: 90 }), toy, ['到2030年'], ['by 2030']],
    [
      'change',
      series('deaths', { 2020: 15, 2024: 14 }),
      toy,
      ['到2030年', '即≤ 12/10万'],
      ['by 2030', 'that is ≤ 12 per 100,000'],
    ],
    [
      'balanced',
      series('women', { 2024: 42 }),
      toy,
      ['到2030年', '参考范围40～60%'],
      ['by 2030', 'reference range 40–60%'],
    ],
    ['compare', [], toy, ['到2030年', '对照：members'], ['by 2030', 'compared with: members']],
    ['compare', [], elsewhere, ['到2030年', '对照：delegates（全省）'], ['by 2030', 'compared with: delegates (全省)']],
  ])('%s', (id, rows, plan, zh, en) => {
    const of = situation(id, rows, {}, plan);
    expect(targetCell(...of('zh')).details).toEqual(zh);
    expect(targetCell(...of('en')).details).toEqual(en);
  });
});

describe('a verdict', () => {
  const nurses = (areas: readonly string[]) => ({ units: { 'every-unit': areas } });
  const many = ['甲', '乙', '丙', '丁', '戊', '己', '庚'];
  test.each<[what: string, id: Id, rows: readonly Evidence[], options: object, zh: object, en: object]>([
    [
      'on a doubtful figure waits',
      'at-most',
      deaths(1),
      {},
      { text: '数据存疑', mark: 'insufficient-data', details: ['核实前不作评价'] },
      { text: 'doubtful figure', mark: 'insufficient-data', details: ['not assessed before it is checked'] },
    ],
    [
      'that does not apply has its reason',
      'at-most',
      [],
      { notApplicable: { 'at-most': '本县不设' } },
      { text: '不适用', mark: 'not-applicable', details: ['本县不设'] },
      { text: 'not applicable', mark: 'not-applicable', details: ['本县不设'] },
    ],
    [
      'of a quotient without a denominator does not apply',
      'at-least',
      [{ indicator: 'coverage', period: 2024, numerator: 0, denominator: 0 }],
      {},
      { text: '不适用', mark: 'not-applicable', details: ['分母为0'] },
      { text: 'not applicable', mark: 'not-applicable', details: ['the denominator is zero'] },
    ],
    [
      'that a few units keep back names them',
      'every-unit',
      [{ indicator: 'nurses', period: 2024, value: 2, area: '甲' }],
      nurses(many.slice(0, 6)),
      { text: '数据不足', mark: 'insufficient-data', details: ['部分单位未报数据（乙、丙、丁、戊、己）'] },
      {
        text: 'insufficient data',
        mark: 'insufficient-data',
        details: ['some units reported no figures (乙, 丙, 丁, 戊, 己)'],
      },
    ],
    [
      'that many units keep back names five and counts them',
      'every-unit',
      [{ indicator: 'nurses', period: 2024, value: 2, area: '甲' }],
      nurses(many),
      { text: '数据不足', mark: 'insufficient-data', details: ['部分单位未报数据（乙、丙、丁、戊、己… (6)）'] },
      {
        text: 'insufficient data',
        mark: 'insufficient-data',
        details: ['some units reported no figures (乙, 丙, 丁, 戊, 己… (6))'],
      },
    ],
    [
      'on a change that has only its base year',
      'gradual',
      series('rate', { 2020: 80 }),
      {},
      { text: '数据不足', mark: 'insufficient-data', details: ['最新数据即基期数据，暂无法比较'] },
      {
        text: 'insufficient data',
        mark: 'insufficient-data',
        details: ['the latest figure is that of the base year: no change to compare yet'],
      },
    ],
    [
      'on a change without its base year',
      'gradual',
      series('rate', { 2024: 80 }),
      {},
      { text: '数据不足', mark: 'insufficient-data', details: ['缺基期数据（2020）'] },
      {
        text: 'insufficient data',
        mark: 'insufficient-data',
        details: ['there is no figure for the base year (2020)'],
      },
    ],
  ])('%s', (_what, id, rows, options, zh, en) => {
    const of = situation(id, rows, options);
    expect(statusCell(...of('zh'))).toEqual(zh);
    expect(statusCell(...of('en'))).toEqual(en);
  });

  test('that was reached lacks nothing', () => {
    expect(lackText(...situation('at-least', series('coverage', { 2024: 96 }))('zh'))).toBe('');
  });
});

describe('an outlook', () => {
  test('with a doubtful figure is not told', () => {
    const of = situation('at-most', deaths(1));
    expect(outlookCell(...of('zh'))).toEqual({ text: '暂难研判', mark: 'unknown' });
    expect(outlookCell(...of('en'))).toEqual({ text: 'unknown', mark: 'unknown' });
  });
  test('without a projection has no details', () => {
    expect(outlookCell(...situation('at-least', series('coverage', { 2024: 90 }))('zh'))).toEqual({
      text: '暂难研判',
      mark: 'unknown',
    });
  });
  test('has the level expected, its interval and the chance', () => {
    const [level, interval, chance] = outlookCell(...situation('at-most', deaths(14.6))('en')).details!;
    expect(level).toMatch(/^14\.\d+ per 100,000 expected in 2025$/);
    expect(interval).toMatch(/80%/);
    expect(chance).toMatch(/%/);
  });
});

test.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b', 'c', 'd', 'e'], 'a, b, c, d, e'],
  [['a', 'b', 'c', 'd', 'e', 'f'], 'a, b, c, d, e… (6)'],
])('of %j is written %s', (list, text) => {
  expect(someOf(list, ', ')).toBe(text);
});
