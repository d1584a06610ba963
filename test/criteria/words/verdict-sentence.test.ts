/** The sentence that gives the verdict, for every manner of speaking and every side of a limit. */
import { expect, test } from 'vitest';
import type { Criterion } from '../../../src/criteria/criterion.js';
import type { EvaluateOptions, Evidence } from '../../../src/entries/engine.js';
import { explain } from '../../../src/entries/explain.js';
import { judge, series, variant, type Id } from '../judge.js';

const counts = (numerator: number, denominator: number): Evidence[] => [{ period: 2024, numerator, denominator }];
const bound = (value: number, side: 'at-least' | 'at-most'): Evidence[] => [{ period: 2024, value, bound: side }];
const unit = (area: string, period: number, value: number): Evidence => ({ area, period, value });
const balancedAlways = variant('balanced', { sustain: true });

type Case = [string, Id | Criterion, readonly Evidence[], string, string, EvaluateOptions?];
test.each<Case>([
  [
    'inside a band',
    'balanced',
    series({ 2024: 45 }),
    '截至2024年底，在参考范围40%～60%内，高于下限5个百分点。',
    'As of 2024 it is within the reference range of 40 to 60%, 5 percentage points above its lower end.',
  ],
  [
    'inside, nearer to the upper end',
    'balanced',
    series({ 2024: 59 }),
    '截至2024年底，在参考范围40%～60%内，低于上限1个百分点。',
    'As of 2024 it is within the reference range of 40 to 60%, 1 percentage point below its upper end.',
  ],
  [
    'at an end of a band',
    'balanced',
    series({ 2024: 40 }),
    '截至2024年底，在参考范围40%～60%内，正好处于下限。',
    'As of 2024 it is within the reference range of 40 to 60%, exactly at its lower end.',
  ],
  [
    'below a band',
    'balanced',
    series({ 2024: 30 }),
    '截至2024年底，不在参考范围40%～60%内，低于下限10个百分点。',
    'As of 2024 it is outside the reference range of 40 to 60%, 10 percentage points below its lower end.',
  ],
  [
    'above a band, in the due year',
    'about',
    series({ 2030: 49 }),
    '截至2030年底，不在参考范围43%～47%内，高于上限2个百分点。',
    'As of 2030 it is outside the reference range of 43 to 47%, 2 percentage points above its upper end.',
    { asOf: 2030 },
  ],
  [
    'in the middle of a band',
    'about',
    series({ 2024: 45 }),
    '截至2024年底，在参考范围43%～47%内，高于下限2个百分点。',
    'As of 2024 it is within the reference range of 43 to 47%, 2 percentage points above its lower end.',
  ],
  [
    'a band not held throughout',
    balancedAlways,
    series({ 2021: 30, 2022: 45, 2023: 45, 2024: 45 }),
    '截至2024年底，2021年曾不在参考范围内；最新数据在参考范围40%～60%内，高于下限5个百分点。',
    'As of 2024 it is outside the reference range in 2021; the latest figure is within the reference range of 40 to 60%, 5 percentage points above its lower end.',
  ],
  [
    'inside the normal range',
    'converge',
    series({ 2020: 112, 2024: 105 }),
    '截至2024年底，在正常范围内，符合目标方向。',
    'As of 2024 it is in the direction asked for: within the normal range.',
  ],
  [
    'nearer to it',
    'converge',
    series({ 2020: 112, 2024: 110 }),
    '截至2024年底，比2020年下降2，仍高于正常范围上限3，符合目标方向。',
    'As of 2024 it is in the direction asked for: down 2 males per 100 females from 2020, still 3 males per 100 females above the normal range.',
  ],
  [
    'further above it',
    'converge',
    series({ 2020: 112, 2024: 115 }),
    '截至2024年底，比2020年上升3，仍高于正常范围上限8，与目标方向相反。',
    'As of 2024 it is against the direction asked for: up 3 males per 100 females from 2020, still 8 males per 100 females above the normal range.',
  ],
  [
    'further below it',
    'converge',
    series({ 2020: 101, 2024: 100 }),
    '截至2024年底，比2020年下降1，仍低于正常范围下限3，与目标方向相反。',
    'As of 2024 it is against the direction asked for: down 1 male per 100 females from 2020, still 3 males per 100 females below the normal range.',
  ],
  [
    'below it, from above it',
    'converge',
    series({ 2020: 109, 2024: 95 }),
    '截至2024年底，比2020年下降14，已低于正常范围下限8，与目标方向相反。',
    'As of 2024 it is against the direction asked for: down 14 males per 100 females from 2020, now 8 males per 100 females below the normal range.',
  ],
  [
    'above it, from within it',
    'converge',
    series({ 2020: 107, 2024: 108 }),
    '截至2024年底，比2020年上升1，已高于正常范围上限1，与目标方向相反。',
    'As of 2024 it is against the direction asked for: up 1 male per 100 females from 2020, now 1 male per 100 females above the normal range.',
  ],
  [
    'no change of direction',
    'gradual',
    series({ 2020: 50, 2024: 50 }),
    '截至2024年底，与2020年持平。',
    'As of 2024 it is unchanged from 2020.',
  ],
  [
    'in the direction',
    'gradual',
    series({ 2020: 50, 2024: 51 }),
    '截至2024年底，比2020年提高1个百分点，符合目标方向。',
    'As of 2024 it is in the direction asked for: up 1 percentage point from 2020.',
  ],
  [
    'against the direction',
    'gradual',
    series({ 2020: 50, 2024: 49 }),
    '截至2024年底，比2020年降低1个百分点，与目标方向相反。',
    'As of 2024 it is against the direction asked for: down 1 percentage point from 2020.',
  ],
  [
    'up, and falling since',
    'gradual',
    series({ 2020: 50, 2021: 60, 2022: 58, 2023: 55, 2024: 51 }),
    '截至2024年底，比2020年提高1个百分点，历年走势方向不一致。',
    'As of 2024 it is without a settled direction: up 1 percentage point from 2020.',
  ],
  [
    'a statement',
    'attested',
    [{ period: 2024, attested: 'partly' }],
    '截至2024年底部分实现。',
    'As of 2024 it is partly achieved.',
  ],
  [
    'early, on the level',
    'at-least',
    series({ 2024: 95 }),
    '截至2024年底，正好等于目标值（早于目标年）。',
    'As of 2024 it is met ahead of the due year: exactly the target level.',
  ],
  [
    'in time, on the level',
    'at-least',
    series({ 2030: 95 }),
    '截至2030年底，正好等于目标值。',
    'As of 2030 it is met: exactly the target level.',
    { asOf: 2030 },
  ],
  [
    'on a level that is not included',
    variant('at-most', { strict: true }),
    series({ 2024: 14 }),
    '截至2024年底尚未达到目标值，正好等于目标值（不含本数）。',
    'As of 2024 it is not met yet: exactly the target level, which is not included.',
  ],
  [
    'a bound short of the level',
    'at-least',
    bound(94, 'at-most'),
    '截至2024年底尚未达到目标值，距目标值还差至少1个百分点。',
    'As of 2024 it is not met yet: at least 1 percentage point short of the target level.',
  ],
  [
    'a bound on the level',
    'at-least',
    bound(95, 'at-least'),
    '截至2024年底，不低于目标值（早于目标年）。',
    'As of 2024 it is met ahead of the due year: at least the target level.',
  ],
  [
    'units all of which pass now, and one did not',
    variant('every-unit', { sustain: true }),
    [unit('a', 2022, 0), unit('a', 2024, 1), unit('b', 2024, 1)],
    '截至2024年底未做到逐年达到，a（2022年）曾低于目标值；2所学校全部达到。',
    'As of 2024 it is not met in every year: below the target level in a (2022); all 2 schools meet it.',
  ],
  [
    'a base year still to come',
    variant('change', { baselineYear: 2025 }),
    series({ 2024: 9 }),
    '基期为2025年，尚无数据，暂不评价。',
    'It cannot be judged: the base year, 2025, is still to come.',
  ],
  [
    'a base year without a figure',
    'change',
    series({ 2024: 9 }),
    '缺2020年基期数据，暂不评价。',
    'It cannot be judged: there is no figure for the base year, 2020.',
  ],
  [
    'months of units, by name',
    'every-unit',
    [{ period: '2024-03', value: 1, area: 'a' }],
    '只有年内部分时期的数据（a），暂不评价。',
    'It cannot be judged: there are figures for parts of a year only (a).',
  ],
])('%s', (_what, criterion, evidence, zh, en, options = { asOf: 2024 }) => {
  const verdict = judge(criterion, evidence, options);
  expect(explain(verdict, 'zh')).toContain(`。${zh}`);
  expect(explain(verdict, 'en')).toMatch(new RegExp(`[.”)] ${en.replace(/[.()]/g, '\\$&')}`));
});

test.each([
  [19, '2024年为19/10万（分子19，分母100000）。', '19 per 100,000 in 2024 (19 of 100000).'],
  [20, '2024年为20/10万。', '20 per 100,000 in 2024.'],
])('%i cases: fewer than twenty are said beside the rate', (numerator, zh, en) => {
  const verdict = judge('at-most', counts(numerator, 100_000), { asOf: 2024 });
  expect([explain(verdict, 'zh'), explain(verdict, 'en')]).toEqual([
    expect.stringContaining(zh),
    expect.stringContaining(en),
  ]);
});

test('a ratio of the sexes names what is a hundred', () => {
  const verdict = judge('converge', series({ 2020: 112, 2024: 105 }));
  expect(explain(verdict, 'zh')).toContain('2024年为105（以女性为100）。');
});
