/** The figures that a criterion without a verdict needs, for each reason, in both languages. */
import { expect, test } from 'vitest';
import type { Evidence } from '../../../src/entries/engine.js';
import type { InsufficientData } from '../../../src/criteria/evaluation.js';
import type { Context, ResultLocation } from '../../../src/render/report/context.js';
import { needText } from '../../../src/render/report/needs.js';
import { sayIn } from '../../../src/render/words/words.js';
import { judge, series, type Id } from '../../criteria/judge.js';

/** What is needed for a verdict of the toy plan, asked at the end of a year; with other fields of the verdict. */
function needs(
  id: Id,
  evidence: readonly Evidence[],
  fields: Partial<InsufficientData> = {},
  { asOf = '2024-12-31', baseline = null }: { readonly asOf?: string; readonly baseline?: object | null } = {},
): readonly string[] {
  const evaluation = { ...judge(id, evidence, { asOf }), ...fields };
  const location = { result: { evaluation, baseline } } as unknown as ResultLocation;
  const context = { assessment: { asOf } } as Pick<Context, 'assessment'>;
  return (['zh', 'en'] as const).map((language) => needText(location, { ...context, say: sayIn(language) }));
}

test('a verdict needs nothing', () => {
  expect(needs('at-least', series({ 2024: 96 }))).toEqual(['', '']);
});

test.each<[what: string, id: Id, fields: Partial<InsufficientData>, zh: string, en: string]>([
  [
    'years of the plan, by name',
    'sustain',
    { reason: 'periods-missing', missing: ['2021', '2022'] },
    '2021、2022年数值',
    'figures of 2021, 2022',
  ],
  [
    'at most five of them by name',
    'sustain',
    { reason: 'periods-missing', missing: ['2021', '2022', '2023', '2024', '2025', '2026'] },
    '2021、2022、2023、2024、2025… (6)年数值',
    'figures of 2021, 2022, 2023, 2024, 2025… (6)',
  ],
  [
    'every year where none is named',
    'sustain',
    { reason: 'periods-missing', missing: [] },
    '规划期各年数值',
    'figures of every year of the plan',
  ],
  [
    'units, by name',
    'every-unit',
    { reason: 'unit-missing', missing: ['东校', '西校'] },
    '2024年东校、西校的数值',
    'figures of 东校, 西校 in 2024',
  ],
  [
    'every unit where none is named',
    'every-unit',
    { reason: 'unit-missing', missing: [] },
    '各单位2024年数值',
    'figures of every unit in 2024',
  ],
  [
    'figures that are more than bounds',
    'at-least',
    { reason: 'bound-undecided', missing: [] },
    '确切数值，而不只是上限或下限（如“99%以上”）',
    'exact figures instead of bounds (such as “over 99%”)',
  ],
  [
    'the year before',
    'hold-previous',
    { reason: 'previous-missing', missing: ['2023'] },
    '2023年数值',
    'figures of 2023',
  ],
  [
    'a width',
    'about',
    { reason: 'no-tolerance', missing: [] },
    '左右的幅度（判定参数 aboutTolerance）',
    'a width in the policy (aboutTolerance)',
  ],
  [
    'a statement',
    'attested',
    { reason: 'no-attestation', missing: [] },
    '评估单位的认定',
    'a statement of an assessor',
  ],
])('by the reason: %s', (_what, id, fields, zh, en) => {
  expect(needs(id, [], { status: 'insufficient-data', ...fields })).toEqual([zh, en]);
});

test.each<[what: string, id: Id, zh: string, en: string]>([
  ['the year', 'at-least', '2024年数值', 'figures of 2024'],
  ['the base year and the year', 'change', '2020年和2024年数值', 'figures of 2020 and 2024'],
  ['every year of a level to be held', 'sustain', '规划期各年数值', 'figures of every year of the plan'],
  [
    'years on both sides of the base year, for what is to slow down',
    'slowing',
    '2020年以前（含2020年）和以后各至少两年的数值',
    'figures of at least two years up to 2020, and of two from 2020 on',
  ],
  ['each unit', 'every-unit', '各单位2024年数值', 'each unit’s figures of 2024'],
  [
    'a gap or its sides',
    'gap',
    '差距或其两侧2020年和2024年数值',
    'of the gap or of both its sides, figures of 2020 and 2024',
  ],
  [
    'both indicators compared',
    'compare',
    '本指标和对照指标2024年数值',
    'of the indicator and the one compared with, figures of 2024',
  ],
])('without any figure: %s', (_what, id, zh, en) => {
  expect(needs(id, [], { status: 'insufficient-data', reason: 'no-observation', missing: [] })).toEqual([zh, en]);
});

test.each<[what: string, indication: object | null, baseline: object | null, zh: string]>([
  ['a later figure is there: the base year alone', { period: '2023', value: '8', unit: 'percent' }, null, '2020年数值'],
  ['only an older one is: both', { period: '2020', value: '8', unit: 'percent' }, null, '2020年和2024年数值'],
  ['none is: both', null, null, '2020年和2024年数值'],
  ['the base year is there: the year', null, { period: '2020', value: '9', unit: 'percent' }, '2024年数值'],
])('of a change, where %s', (_what, indication, baseline, zh) => {
  const fields = { status: 'insufficient-data', reason: 'no-baseline', missing: [], indication } as never;
  expect(needs('change', [], fields, { baseline })[0]).toBe(zh);
});

test.each([
  ['2024-12-31', '2024年数值'],
  ['2024-12-30', '2023年数值'],
  ['2024', '2024年数值'],
  ['2024-06', '2023年数值'],
  // Not after the year in which it is due.
  ['2029-12-31', '2025年数值'],
])('as of %s the last year that is over: %s', (asOf, zh) => {
  const fields = { status: 'insufficient-data', reason: 'no-observation', missing: [] } as const;
  expect(needs('at-most', [], fields, { asOf })[0]).toBe(zh);
});
