/** The blank workbook: a row for each indicator, a column for each year, and the figures that are known. */
import { describe, expect, test } from 'vitest';
import { assess } from '../../../src/entries/assessment.js';
import { definePlan, type Attestation, type Observation } from '../../../src/entries/engine.js';
import { readWorkbook } from '../../../src/entries/workbook.js';
import { blankSheets, blankWorkbook } from '../../../src/render/workbook/blank.js';
import type { Sheet } from '../../../src/render/workbook/sheet.js';
import { samplePlan } from '../sample.js';

const plan = samplePlan();
const sheets = (options: object = {}): readonly Sheet[] =>
  blankSheets({ language: 'zh', plan: plan as never, ...options });

type Cells = Readonly<Record<string, unknown>>;

/** The rows of an indicator, by the heads of its columns, without what is empty. */
function rowsOf(all: readonly Sheet[], name: string): readonly Cells[] {
  return all.flatMap(({ columns, rows }) =>
    rows
      .filter((row) => row[0] === name)
      .map((row) => Object.fromEntries(row.flatMap((cell, i) => (cell === null ? [] : [[columns[i]!.head, cell]])))),
  );
}

/** The one row of an indicator in an area; without an area, of the whole. */
function rowOf(all: readonly Sheet[], name: string, area?: string): Cells {
  const found = rowsOf(all, name).filter((row) => row['地区'] === area && row['分组'] === undefined);
  expect(found).toHaveLength(1);
  return found[0]!;
}

/** A row without what describes the indicator. */
const without = (row: Cells, ...heads: readonly string[]): Cells =>
  Object.fromEntries(Object.entries(row).filter(([head]) => !heads.includes(head)));
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
    [
      'of a year before the base year has a column of its own',
      { period: 2019, value: 5 },
      { '2019年': { figure: 5, places: 0 } },
    ],
    ['that is preliminary says it', { period: 2024, value: '4.0', status: 'P' }, { '2024年': '4.0（初步数）' }],
    ['that cannot exist says it', { period: 2024, value: null, status: 'M' }, { '2024年': '无此数' }],
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
    const names = sheets().flatMap(({ columns, rows }) => {
      const count = columns.findIndex(({ head }) => head === '数据项');
      return rows.filter((row) => count < 0 || row[count] === null).map(([name]) => name);
    });
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
      '分组',
      '数据项',
      '2023年',
      '2024年',
      '2025年',
      '数据来源',
    ]);
    expect(sheet.rows).toEqual([
      ['筛查率', '全省', '%', null, null, null, { figure: 95.1, places: 1 }, null, null],
      ['筛查率', '全国', '%', null, null, null, null, null, null],
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

describe('figures that differ in more than their year have rows of their own', () => {
  const row = (figure: Partial<Observation>): Observation => ({ indicator: 'infants', period: 2024, ...figure });
  const rows = (...known: readonly Observation[]): readonly Cells[] =>
    rowsOf(sheets({ known }), '婴儿死亡率').map((each) => without(each, '指标', '指标解释'));
  const five = { figure: 5, places: 0 };

  test('parts', () => {
    expect(
      rows(row({ value: 5, disaggregation: { urbanisation: 'R' } }), row({ value: 5, disaggregation: { age: '0' } })),
    ).toEqual([
      { 单位: '‰' },
      { 单位: '‰', 分组: '农村', '2024年': five },
      { 单位: '‰', 分组: 'age=0', '2024年': five },
    ]);
  });
  test('sources, the last one last', () => {
    expect(rows(row({ period: 2023, value: 5, source: '年报' }), row({ value: 5, source: '抽样调查' }))).toEqual([
      { 单位: '‰', '2023年': five, 数据来源: '年报' },
      { 单位: '‰', '2024年': five, 数据来源: '抽样调查' },
    ]);
  });
  test('counts, below the value', () => {
    expect(rows(row({ value: 5, numerator: 5, denominator: 1000 }))).toEqual([
      { 单位: '‰', '2024年': five },
      { 数据项: '分子', '2024年': five },
      { 数据项: '分母', '2024年': { figure: 1000, places: 0 } },
    ]);
  });
  test('areas, on a sheet for areas', () => {
    const all = sheets({ known: [row({ value: 5, area: '东乡' })] });
    expect(all.at(-1)!.name).toBe('分地区数据');
    expect(rowOf(all, '婴儿死亡率', '东乡')).toMatchObject({ '2024年': five });
  });
});

describe('what a department may have to fill in', () => {
  test('a rate of rare events asks for its numerator and denominator, and says what they count', () => {
    expect(rowsOf(sheets(), '孕产妇死亡率').map((each) => [each['数据项'], each['指标解释']])).toEqual([
      [undefined, '年内每10万活产中孕产妇死亡数。分子：孕产妇死亡数；分母：活产数。'],
      ['分子', '孕产妇死亡数'],
      ['分母', '活产数'],
    ]);
    expect(rowsOf(sheets(), '产前筛查率').map((each) => each['数据项'])).toEqual([undefined]);
  });
  test.each([
    ['zh', '分组', ['城市', '农村', '女', '男']],
    ['zh', '数据项', ['分子', '分母']],
    ['zh', '实现情况', ['已实现', '部分实现', '未实现']],
    ['en', 'Group', ['urban', 'rural', 'female', 'male']],
    ['en', 'Kind', ['numerator', 'denominator']],
    ['en', 'Statement', ['achieved', 'partly achieved', 'not achieved']],
  ])('in %s the column %s offers %j', (language, head, choices) => {
    const columns = sheets({ language }).flatMap((sheet) => sheet.columns.filter((column) => column.head === head));
    expect(columns.length).toBeGreaterThan(0);
    for (const column of columns) expect(column.choices).toEqual(choices);
  });
  test('the demand of a statement is quoted in Chinese, and in English it is the text of its item', () => {
    const demands = (language: string): readonly unknown[] =>
      sheets({ language }).flatMap(({ columns, rows }) => {
        const at = columns.findIndex(({ head }) => head === '规划目标' || head === 'Plan');
        return at < 0 ? [] : rows.map((each) => each[at]);
      });
    expect(demands('zh').every((text) => /\p{Script=Han}/u.test(String(text)))).toBe(true);
    expect(demands('en').some((text) => /\p{Script=Han}/u.test(String(text)))).toBe(false);
  });
});

describe('a statement', () => {
  test('that is known stands in its row; another row waits for the year after it, or for the last year of the plan', () => {
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
    expect(rowsOf(all, '保障制度')[0]).toMatchObject({
      领域: '教育与平等',
      年份: '2024-12',
      实现情况: '部分实现',
      评估日期: '2025-01-15',
      评估单位: '评估组',
      依据: '督查',
    });
    for (const row of [rowsOf(all, '保障制度')[1]!, rowOf(all, '平等意识')]) {
      expect(row).toMatchObject({ 年份: '2025' });
      expect(row).not.toHaveProperty('实现情况');
    }
    expect(rowOf(sheets(), '平等意识')).toMatchObject({ 年份: '2030' });
    expect(rowOf(sheets({ until: 2026 }), '平等意识')).toMatchObject({ 年份: '2026' });
  });
});
