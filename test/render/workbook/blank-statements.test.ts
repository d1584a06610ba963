/** The sheet of qualitative requirements: what was stated, and a row for the statement to come. */
import { describe, expect, test } from 'vitest';
import type { Attestation, Observation } from '../../../src/core/model.js';
import type { BlankOptions } from '../../../src/render/workbook/blank-options.js';
import type { Wanted } from '../../../src/render/workbook/blank-rows.js';
import { statementSheet } from '../../../src/render/workbook/blank-statements.js';
import { toy } from '../../toy.js';

const criterion = toy.criterion('attested');
const wanted: Wanted = {
  indicator: toy.indicator('system'),
  criteria: [criterion],
  domain: 'toy.one',
  years: toy.plans[0]!.years,
};

type Asked = Partial<Omit<BlankOptions, 'known'>> & { readonly known?: readonly (Observation | Attestation)[] };
const sheetOf = (options: Asked = {}, each: Wanted = wanted) =>
  statementSheet([each], { language: 'zh', plan: toy as unknown as BlankOptions['plan'], ...options });
const stated = (row: Partial<Attestation> = {}): Attestation =>
  ({ indicator: 'system', period: 2023, attested: 'partly', ...row }) as Attestation;

test.each([
  ['zh', '定性要求', ['指标', '领域', '规划目标', '年份', '实现情况', '评估日期', '评估单位', '依据']],
  ['en', 'Statements', ['Indicator', 'Domain', 'Plan', 'Year', 'Statement', 'Date', 'Assessor', 'Evidence']],
] as const)('its heads, %s', (language, name, heads) => {
  const sheet = sheetOf({ language });
  expect([sheet.name, sheet.columns.map(({ head }) => head)]).toEqual([name, heads]);
  expect(sheet.columns.find(({ choices }) => choices !== undefined)?.head).toBe(heads[4]);
});

test('the indicator, its domain and the demand: the phrase in Chinese, the item in English', () => {
  expect(sheetOf().rows[0]!.slice(0, 3)).toEqual(['制度', '一', '健全']);
  expect(sheetOf({ language: 'en' }).rows[0]!.slice(0, 3)).toEqual([
    toy.indicator('system').name.en,
    'One',
    'Everything asked in one item.',
  ]);
});

test('without a criterion or a domain their cells are empty', () => {
  const bare: Wanted = { ...wanted, criteria: [], domain: null };
  expect(sheetOf({}, bare).rows[0]!.slice(0, 3)).toEqual(['制度', null, null]);
  expect(sheetOf({ language: 'en' }, bare).rows[0]!.slice(1, 3)).toEqual([null, null]);
});

describe('the year to be stated', () => {
  test.each<[what: string, options: Asked, year: string]>([
    ['is the end of the plan where nothing is known', {}, '2030'],
    ['is the year after the latest known', { known: [stated({ period: 2022 }), stated({ period: 2023 })] }, '2024'],
    ['is at most the end of the plan', { known: [stated({ period: 2030, area: '东区' })] }, '2030'],
    ['is the one asked for', { until: 2026, known: [stated()] }, '2026'],
  ])('%s', (_what, options, year) => {
    const { rows, columns } = sheetOf(options);
    const at = columns.findIndex(({ head }) => head === '年份');
    expect(rows.at(-1)!.slice(at)).toEqual([year, null, null, null, null]);
  });
});

test('what was stated stands before it, figures do not', () => {
  const full = stated({ date: '2024-03-01', assessor: '妇儿工委办', evidence: '文件' });
  const figure: Observation = { indicator: 'system', period: 2023, value: '1' };
  const of = stated({ indicator: 'other' });
  expect(sheetOf({ until: 2024, known: [full, figure, of] }).rows.map((row) => row.slice(3))).toEqual([
    ['2023', '部分实现', '2024-03-01', '妇儿工委办', '文件'],
    ['2024', null, null, null, null],
  ]);
});

test('what was stated for the year itself leaves no row to fill in; of an area it does', () => {
  expect(sheetOf({ until: 2023, known: [stated()] }).rows).toHaveLength(1);
  expect(sheetOf({ until: 2023, known: [stated({ area: '东区' })] }).rows).toHaveLength(2);
  expect(sheetOf({ until: 2024, known: [stated()] }).rows).toHaveLength(2);
});

test('areas have a column where any statement names one', () => {
  const { rows, columns } = sheetOf({ until: 2024, known: [stated(), stated({ area: '东区' })] });
  expect(columns.map(({ head }) => head).slice(2, 5)).toEqual(['规划目标', '地区', '年份']);
  expect(rows.map((row) => row.slice(3, 5))).toEqual([
    [null, '2023'],
    ['东区', '2023'],
    [null, '2024'],
  ]);
});
