/** Rates of few cases: the cases with what they are counted among, and their change. */
import { expect, test } from 'vitest';
import { assess, catalogue, type Evidence } from '../../../src/entries/index.js';
import { reportMarkdown } from '../../../src/entries/render.js';
import type { Indicator } from '../../../src/core/model.js';
import type { Observed } from '../../../src/criteria/evaluation.js';
import { casesChangeText, casesText } from '../../../src/render/leaders/cases.js';

const rate = { unit: 'per-100000', denominator: { zh: '活产数', en: 'live births' } } as Indicator;
const both = (zh: string) => ({ zh, en: 'all' });
const counted = (numerator?: string, denominator = '7100') =>
  ({ value: '1', unit: 'per-100000', ...(numerator !== undefined && { numerator, denominator }) }) as Observed;

test.each<[numerator: string | undefined, indicator: Indicator, zh: string | null, en: string | null]>([
  ['1', rate, '1例（活产7100人）', '1 case in 7,100 live births'],
  ['2', rate, '2例（活产7100人）', '2 cases in 7,100 live births'],
  ['0', rate, '未发生（活产7100人）', 'no case in 7,100 live births'],
  ['2', { ...rate, denominator: both('女职工总数') } as Indicator, '2例（女职工7100人）', '2 cases in 7,100 all'],
  [
    '2',
    { ...rate, denominator: both('年平均女性人口') } as Indicator,
    '2例（年平均女性人口7100人）',
    '2 cases in 7,100 all',
  ],
  ['2', { ...rate, denominator: both('抽检批次') } as Indicator, '2例（抽检批次7100）', '2 cases in 7,100 all'],
  ['2', { unit: 'per-100000' } as Indicator, '2例（分母7100）', '2 cases in 7,100'],
  ['2', { ...rate, unit: 'percent' } as Indicator, null, null],
  ['90', rate, null, null],
  [undefined, rate, null, null],
])('%s cases: %s', (numerator, indicator, zh, en) => {
  expect(casesText({ ...counted(numerator), unit: indicator.unit }, indicator)).toEqual(
    zh === null ? null : { zh, en },
  );
});

test.each<[now: string | undefined, before: string | undefined, zh: string | null, en: string | null]>([
  ['1', '2', '比2020年减少1例', '1 case fewer than in 2020'],
  ['1', '4', '比2020年减少3例', '3 cases fewer than in 2020'],
  ['4', '1', '比2020年增加3例', '3 cases more than in 2020'],
  ['2', '2', '例数与2020年持平', 'as many cases as in 2020'],
  ['2', undefined, null, null],
  [undefined, '2', null, null],
])('%s cases after %s: %s', (now, before, zh, en) => {
  const change = casesChangeText(counted(now), counted(before), { zh: '2020年', en: '2020' });
  expect(change).toEqual(zh === null ? null : { zh, en });
});

test('a chance that rests on few cases says so', () => {
  const zh = /婴儿死亡率。\*\* 2024年1例（活产505人）.*年度间波动受基数影响；按近年走势测算，到2030年仍达标/;
  const counts: readonly (readonly [number, number])[] = [
    [2, 640],
    [1, 610],
    [3, 560],
    [0, 520],
    [1, 505],
  ];
  const rows = counts.map(([numerator, denominator], i): Evidence => {
    return { indicator: 'infant-mortality-rate', period: 2020 + i, numerator, denominator };
  });
  const assessment = assess(catalogue, rows, { asOf: 2024 });
  expect(reportMarkdown(assessment, { language: 'zh', plan: catalogue })).toMatch(zh);
  expect(reportMarkdown(assessment, { language: 'en', plan: catalogue })).toContain(
    'Years differ by chance with so few cases; judging by',
  );
});
