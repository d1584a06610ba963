/** Where a value stands, what is lacking and what to know of it, in words: one sentence for each way to stand. */
import { expect, test } from 'vitest';
import type { EvaluateOptions, Evidence } from '../../../src/entries/engine.js';
import { explain } from '../../../src/entries/explain.js';
import type { Criterion } from '../../../src/criteria/criterion.js';
import { verdictText } from '../../../src/criteria/words/standing.js';
import { judge, series, variant, type Id } from '../judge.js';

const counted = (fields: object): Criterion => variant('at-most', { indicator: 'schools', unit: 'count', ...fields });
const units = (values: Readonly<Record<string, number>>): Evidence[] =>
  Object.entries(values).map(([area, value]) => ({ period: 2024, area, value }));
const { units: _named, ...unnamed } = variant('every-unit', {}) as Criterion & { units?: unknown };
const before = { 2016: 1, 2017: 2, 2018: 3, 2019: 4, 2020: 5 };
const ofProvince: Evidence[] = [
  { period: 2024, value: 30, indicator: 'delegates', area: '天门市' },
  { period: 2024, value: 35, indicator: 'delegates', area: '全省' },
];

test.each<[Id | Criterion, readonly Evidence[], string, string, EvaluateOptions?]>([
  // Against a level.
  ['at-least', series({ 2024: 95 }), '正好等于目标值', 'exactly the target level'],
  ['at-least', series({ 2024: 90 }), '距目标值还差5个百分点', '5 percentage points short of the target level'],
  ['at-least', series({ 2024: 99 }), '高于目标值4个百分点', '4 percentage points above the target level'],
  ['at-most', series({ 2024: 15 }), '比目标值高1/10万', '1 per 100,000 above the target level'],
  ['at-most', series({ 2024: 13 }), '低于目标值1/10万', '1 per 100,000 below the target level'],
  [
    variant('at-least', { strict: true }),
    series({ 2024: 95 }),
    '正好等于目标值（不含本数）',
    'exactly the target level, which is not included',
  ],
  [variant('at-least', { strict: true }), series({ 2024: 94 }), '超过95%', 'more than 95%'],
  ['at-least', [{ period: 2024, value: 95, bound: 'at-least' }], '不低于目标值', 'at least the target level'],
  [
    'at-least',
    [{ period: 2024, value: 97, bound: 'at-least' }],
    '高于目标值至少2个百分点',
    'at least 2 percentage points above the target level',
  ],
  [
    'at-least',
    [{ period: 2024, value: 90, bound: 'at-most' }],
    '距目标值还差至少5个百分点',
    'at least 5 percentage points short of the target level',
  ],
  // Things that are counted.
  [counted({ value: '0', phrase: '动态清零' }), series({ 2024: 3 }), '还有3个', '3 left'],
  [counted({ value: '2', phrase: '2以下' }), series({ 2024: '3.5' }), '比目标值多2个', '2 too many'],
  [counted({ value: '2', strict: true, phrase: '少于2' }), series({ 2024: 3 }), '比目标值多2个', '2 too many'],
  ['every-unit', units({ 甲: 0, 乙: 1 }), '2所学校中1所达到；未达到：甲', '1 of 2 schools meets it; short of it: 甲'],
  ['every-unit', units({ 甲: 1, 乙: 1 }), '2所学校全部达到', 'all 2 schools meet it'],
  ['every-unit', units({ 甲: 0, 乙: 0 }), '2所学校均未达到', 'none of 2 schools meets it'],
  [unnamed as Criterion, units({ 甲: 0, 乙: 1 }), '2个单位中1个达到', '1 of 2 reporting units meets it'],
  // Against a band.
  [
    'between',
    series({ 2024: 3 }),
    '不在目标范围1～2个内，高于上限1个',
    'outside the target range of 1 to 2, 1 above its upper end',
  ],
  [
    'between',
    series({ 2024: 1 }),
    '在目标范围1～2个内，正好处于下限',
    'within the target range of 1 to 2, exactly at its lower end',
  ],
  [
    'balanced',
    series({ 2024: 30 }),
    '不在参考范围40%～60%内，低于下限10个百分点',
    'outside the reference range of 40 to 60%',
  ],
  [
    'balanced',
    series({ 2024: 58 }),
    '在参考范围40%～60%内，低于上限2个百分点',
    'within the reference range of 40 to 60%, 2 percentage points below its upper end',
  ],
  [
    variant('balanced', { sustain: true }),
    series({ 2022: 30, 2023: 45, 2024: 45 }),
    '2022年曾不在参考范围内；最新数据在参考范围40%～60%内',
    'the latest figure is within the reference range',
  ],
  [variant('about', { sustain: true }), series({ 2023: 45, 2024: 45 }), '保持在45%左右', 'about 45%'],
  // A direction.
  ['gradual', series({ 2020: 50, 2024: 50 }), '与2020年持平', 'unchanged from 2020'],
  ['gradual', series({ 2020: 50, 2024: 49 }), '与目标方向相反', 'against the direction asked for'],
  [
    'slowing',
    series({ ...before, 2021: 6, 2022: 7, 2023: 8, 2024: 9 }),
    '增速与2020年以前相同',
    'as fast as before 2020',
  ],
  ['slowing', series({ ...before, 2021: 7, 2022: 9, 2023: 11, 2024: 13 }), '每年加快', 'faster than before 2020'],
  ['slowing', series({ ...before, 2021: '5.5', 2022: 6, 2023: '6.5', 2024: 7 }), '每年减缓', 'slower than before 2020'],
  ['converge', series({ 2020: 112, 2024: 109 }), '仍高于正常范围', 'above the normal range'],
  ['converge', series({ 2020: 99, 2024: 101 }), '仍低于正常范围', 'below the normal range'],
  ['converge', series({ 2020: 112, 2024: 105 }), '在正常范围内', 'within the normal range'],
  // 仍 only where it was on this side before.
  [
    'converge',
    series({ 2020: 110, 2024: 94 }),
    '下降16，已低于正常范围下限9',
    'now 9 males per 100 females below the normal range',
  ],
  [
    'converge',
    series({ 2020: 99, 2024: 110 }),
    '上升11，已高于正常范围上限3',
    'now 3 males per 100 females above the normal range',
  ],
  [
    'converge',
    series({ 2020: 107, 2024: 108 }),
    '上升1，已高于正常范围上限1',
    'now 1 male per 100 females above the normal range',
  ],
  [
    'converge',
    series({ 2020: 103, 2024: 102 }),
    '下降1，已低于正常范围下限1',
    'now 1 male per 100 females below the normal range',
  ],
  [
    'converge',
    series({ 2020: 108, 2024: 108 }),
    '与2020年持平，仍高于正常范围上限1',
    'still 1 male per 100 females above the normal range',
  ],
  [
    variant('converge', { phrase: '趋于平衡' }),
    series({ 2020: 112, 2024: 109 }),
    '仍高于参考范围',
    'above the reference range',
  ],
  // Against another.
  ['hold', series({ 2020: 10, 2024: 10 }), '与2020年水平持平', 'level with the 2020 level'],
  ['hold', series({ 2020: 10, 2024: 12 }), '比2020年水平高2/10万', '2 per 100,000 above the 2020 level'],
  [
    'hold-previous',
    series({ 2023: 10, 2024: 9 }),
    '低于上年水平1/10万',
    '1 per 100,000 below the level of the year before',
  ],
  [
    variant('compare', { reference: 'delegates', referenceArea: '全省' }),
    ofProvince,
    '距全省水平还差5个百分点',
    '5 percentage points short of the level of 全省',
    { area: '天门市' },
  ],
  // What is lacking.
  [
    variant('gradual', { baselineYear: 2025 }),
    series({ 2024: 50 }),
    '基期为2025年，尚无数据',
    'the base year, 2025, is still to come',
    { asOf: 2024 },
  ],
  ['gradual', series({ 2024: 50 }), '缺2020年基期数据', 'there is no figure for the base year, 2020'],
  // What is to be known.
  [
    'sustained',
    series({ 2020: 50, 2021: 60, 2022: 59, 2023: 58, 2024: 57 }),
    '2022—2024年连续与目标方向相反',
    'it moved against the direction in every year of',
  ],
  [
    'sustained',
    series({ 2020: 50, 2021: 60, 2022: 59, 2023: 61, 2024: 60 }),
    '2022、2024年出现反复',
    'it moved against the direction in',
  ],
])('%o: %j', (criterion, rows, zh, en, options) => {
  const verdict = judge(criterion, rows, options);
  expect(explain(verdict, 'zh')).toContain(zh);
  expect(explain(verdict, 'en')).toContain(en);
});

test.each<[Id | Criterion, readonly Evidence[], string, string]>([
  ['balanced', series({ 2024: 30 }), '不在参考范围内', 'outside the reference range'],
  ['balanced', series({ 2024: 50 }), '在参考范围内', 'within the reference range'],
  [
    variant('balanced', { sustain: true }),
    series({ 2022: 30, 2024: 45 }),
    '规划期内曾不在参考范围内',
    'not within the reference range throughout',
  ],
  // Outside the range now as well: no 曾.
  [
    variant('balanced', { sustain: true }),
    series({ 2022: 30, 2024: 35 }),
    '不在参考范围内',
    'outside the reference range',
  ],
  ['gradual', series({ 2020: 50, 2024: 50 }), '与基期持平', 'unchanged from the base year'],
  ['gradual', series({ 2020: 50, 2024: 51 }), '符合目标方向', 'in the direction asked for'],
  [
    'gradual',
    series({ 2020: 50, 2021: 60, 2022: 59, 2023: 58, 2024: 51 }),
    '历年走势方向不一致',
    'without a settled direction',
  ],
  ['converge', series({ 2020: 112, 2024: 113 }), '与目标方向相反', 'against the direction asked for'],
  ['converge', series({ 2020: 112, 2024: 111 }), '符合目标方向', 'in the direction asked for'],
  ['at-least', series({ 2024: 95 }), '已提前达到目标值', 'met ahead of the due year'],
  ['at-least', series({ 2024: 94 }), '尚未达到目标值', 'not met yet'],
  ['sustain', series({ 2022: 94, 2024: 96 }), '未做到逐年达到', 'not met in every year'],
])('for a table, %o: %j', (criterion, rows, zh, en) => {
  expect(verdictText(judge(criterion, rows))).toEqual({ zh, en });
});
