/** The blank workbook: a row for each indicator, a column for each year, and the figures that are known. */
import { describe, expect, test } from 'vitest';
import { assess } from '../../../src/entries/assessment.js';
import { definePlan, type Attestation, type Observation } from '../../../src/entries/engine.js';
import { readWorkbook } from '../../../src/entries/workbook.js';
import { blankSheets, blankWorkbook } from '../../../src/render/workbook/blank.js';
import type { Sheet } from '../../../src/render/workbook/sheets.js';
import { samplePlan } from '../sample.js';

const plan = samplePlan();
const sheets = (options: object = {}): readonly Sheet[] =>
  blankSheets({ language: 'zh', plan: plan as never, ...options });

/** What stands in the row of an indicator, by the heads of its columns, without what is empty. */
function rowOf(all: readonly Sheet[], name: string, area?: string): Readonly<Record<string, unknown>> {
  const found = all.flatMap(({ columns, rows }) =>
    rows
      .filter((row) => row[0] === name && (area === undefined || row[1] === area))
      .map((row) => row.flatMap((cell, i) => (cell === null ? [] : [[columns[i]!.head, cell] as const]))),
  );
  expect(found).toHaveLength(1);
  return Object.fromEntries(found[0]!);
}
const known = (row: Partial<Observation & Attestation>) => ({ known: [{ indicator: 'coverage', ...row }] });

describe('a figure that is known', () => {
  test.each<[what: string, row: Partial<Observation>, expected: object]>([
    [
      'stands in its year, with its decimals',
      { period: 2024, value: '89.10' },
      { '2024年': { figure: 89.1, places: 2 } },
    ],
    ['as text too', { period: '2020', value: 81 }, { '2020年': { figure: 81, places: 0 } }],
    ['at least, with its sign', { period: 2024, value: '99', bound: 'at-least' }, { '2024年': '≥99' }],
    ['at most, with its sign', { period: 2024, value: '1', bound: 'at-most' }, { '2024年': '≤1' }],
    ['of another indicator stands elsewhere', { indicator: 'infants', period: 2024, value: 5 }, {}],
    ['of an area is not that of the whole', { period: 2024, value: 5, area: '东乡' }, {}],
    ['of a part is not that of the whole', { period: 2024, value: 5, disaggregation: { sex: 'F' } }, {}],
    ['of a month is not that of the year', { period: '2024-06', value: 5 }, {}],
    ['of a year before the base year has no column', { period: 2019, value: 5 }, {}],
    ['that is missing leaves the cell blank', { period: 2024, value: null }, {}],
  ])('%s', (_what, row, expected) => {
    const { 指标: name, 单位: unit, ...figures } = rowOf(sheets(known(row)), '产前筛查率');
    expect([name, unit]).toEqual(['产前筛查率', '%']);
    expect(Object.fromEntries(Object.entries(figures).filter(([head]) => /^\d{4}年$/.test(head)))).toEqual(expected);
  });
});

describe('columns and sheets', () => {
  const yearsIn = ({ columns }: Sheet): readonly string[] =>
    columns.map(({ head }) => head).filter((head) => /^\d{4}年?$/.test(head));
  test('from the base year to the end of the plan, or to the year asked for', () => {
    const [first] = sheets();
    expect(yearsIn(first!)).toEqual(Array.from({ length: 11 }, (_, i) => `${2020 + i}年`));
    expect(yearsIn(sheets({ until: 2022 })[0]!)).toEqual(['2020年', '2021年', '2022年']);
    expect(yearsIn(sheets({ until: 2020 })[0]!)).toEqual(['2020年']);
  });
  test('a sheet for each domain, one for statements and one for reporting units', () => {
    expect(sheets().map(({ name }) => name)).toEqual(['健康', '教育与平等', '定性要求', '逐单位指标']);
    expect(sheets({ language: 'en' }).map(({ name }) => name)).toEqual([
      'Health',
      'Education and equality',
      'Statements',
      'Reporting units',
    ]);
  });
  test('or for each department, those without one together', () => {
    const departments = { coverage: '卫健委', infants: '卫健委', retention: '教育局' };
    expect(
      sheets({ departments })
        .map(({ name }) => name)
        .slice(0, 3),
    ).toEqual(['未指定责任单位', '卫健委', '教育局']);
  });
  test('an indicator compared with and the sides of a gap have rows, figures of another area none', () => {
    const names = sheets().flatMap(({ rows }) => rows.map(([name]) => name));
    expect(names).toEqual(expect.arrayContaining(['党员中女性比例', '男性科学素质', '女性科学素质']));
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('areas compared with', () => {
  const text = (zh: string) => ({ zh, en: zh });
  const asked = { kind: 'compare', relation: 'at-least', due: 2030 } as const;
  const compared = (...areas: readonly string[]) =>
    definePlan({
      document: { id: 'p', title: text('规划') },
      indicators: ['筛查率', '对照率'].map((id) => ({
        id,
        name: text(id),
        unit: 'percent',
        polarity: 'higher-is-better',
        definition: text(id),
      })),
      plans: [
        {
          id: 'w',
          title: text('规划'),
          years: { baseline: 2023, start: 2024, midterm: 2025, end: 2025 },
          domains: [
            {
              id: 'w.h',
              ordinal: 1,
              title: text('健康'),
              items: [
                {
                  id: 'w.h.target.1',
                  type: 'target',
                  ordinal: 1,
                  text: text('不低于平均水平'),
                  criteria: areas.map((referenceArea, i) => ({
                    ...asked,
                    id: `c${i}`,
                    due: 2025,
                    indicator: '筛查率',
                    reference: '筛查率',
                    referenceArea,
                    phrase: '不低于平均水平',
                  })),
                },
              ],
            },
          ],
        },
      ],
    } as never);
  test('have a sheet with a row for each, and last year’s figures', () => {
    const all = blankSheets({
      language: 'zh',
      plan: compared('全省', '全国', '全省') as never,
      known: [{ indicator: '筛查率', period: 2024, value: '95.1', area: '全省' }],
    });
    const sheet = all.at(-1)!;
    expect(sheet.name).toBe('对照地区');
    expect(sheet.columns.map(({ head }) => head)).toEqual([
      '指标',
      '地区',
      '单位',
      '2023年',
      '2024年',
      '2025年',
      '数据来源',
    ]);
    expect(sheet.rows).toEqual([
      ['筛查率', '全省', '%', null, { figure: 95.1, places: 1 }, null, null],
      ['筛查率', '全国', '%', null, null, null, null],
    ]);
  });
  test('read back, they are what the verdict compares with', async () => {
    const plan = compared('全省');
    const known = [
      { indicator: '筛查率', period: 2024, value: '96.0' },
      { indicator: '筛查率', period: 2024, value: '95.1', area: '全省' },
    ];
    const read = await readWorkbook(await blankWorkbook({ language: 'zh', plan: plan as never, known }), { plan });
    expect(read.problems).toEqual([]);
    const { results } = assess(plan, read.observations, { asOf: 2024 });
    expect(results['c0']!.evaluation).toMatchObject({ status: 'met', margin: '0.9' });
  });
  test('without them there is no such sheet', () => {
    expect(sheets().map(({ name }) => name)).not.toContain('对照地区');
  });
});

describe('reporting units', () => {
  test('have a row each, with the figures of their own', () => {
    const all = sheets({
      units: ['一中', '二中'],
      known: [
        { indicator: 'nurses', period: 2024, value: 2, area: '一中' },
        { indicator: 'nurses', period: 2024, value: 9 },
      ],
    });
    expect(rowOf(all, '每所学校校医数', '一中')).toMatchObject({ '2024年': { figure: 2, places: 0 } });
    expect(rowOf(all, '每所学校校医数', '二中')).not.toHaveProperty('2024年');
  });
  test('without names, one row to be copied', () => {
    expect(Object.keys(rowOf(sheets(), '每所学校校医数'))).toEqual(['指标', '单位']);
  });
});

describe('a statement', () => {
  test('that is known stands in its row; the others wait for the last year of the plan', () => {
    const all = sheets({
      known: [
        {
          indicator: 'system',
          period: '2024-12',
          attested: 'partly',
          date: '2025-01-15',
          assessor: '评估组',
          evidence: '督查',
        },
      ],
    });
    expect(rowOf(all, '保障制度')).toMatchObject({
      领域: '教育与平等',
      年份: '2024',
      实现情况: '部分实现',
      评估日期: '2025-01-15',
      评估单位: '评估组',
      依据: '督查',
    });
    expect(rowOf(all, '平等意识')).toMatchObject({ 年份: '2030' });
    expect(rowOf(all, '平等意识')).not.toHaveProperty('实现情况');
    expect(rowOf(sheets({ until: 2026 }), '平等意识')).toMatchObject({ 年份: '2026' });
  });
});
