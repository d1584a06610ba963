/** Every warning of a verdict in both languages, with its years and figures. */
import { describe, expect, test } from 'vitest';
import type { Warning } from '../../../src/criteria/kinds/kind.js';
import { warningText } from '../../../src/criteria/words/warning-text.js';
import { judge, series, variant } from '../judge.js';

const years = (...periods: string[]): { periods: readonly string[] } => ({ periods });

test.each<[Warning, string, string]>([
  [
    { code: 'levelling-down', indicator: 'boys', from: '66.6666666667', to: '33.3333333333' },
    '差距缩小系优势一方水平下降所致（由66.67变为33.33）',
    'the gap narrowed because the better side got worse (from 66.67 to 33.33)',
  ],
  [
    { code: 'unquantified' },
    '“明显”未规定幅度，只评价方向',
    '明显 (marked) has no official size; only the direction is judged',
  ],
  [{ code: 'reversals', ...years('2022') }, '2022年出现反复', 'it moved against the direction in 2022'],
  [
    { code: 'reversals', ...years('2021', '2022') },
    '2021、2022年出现反复',
    'it moved against the direction in 2021 and 2022',
  ],
  [
    { code: 'reversals', ...years('2021', '2022', '2023') },
    '2021—2023年连续与目标方向相反',
    'it moved against the direction in every year of 2021–2023',
  ],
  [
    { code: 'reversals', ...years('2021', '2022', '2024') },
    '2021、2022、2024年出现反复',
    'it moved against the direction in 2021, 2022 and 2024',
  ],
  [
    { code: 'reversals', ...years('2020', '2022', '2023') },
    '2020、2022、2023年出现反复',
    'it moved against the direction in 2020, 2022 and 2023',
  ],
  [
    { code: 'series-break', ...years('2022') },
    '2022年统计口径调整，前后不完全可比',
    'the definition changed: the years are not fully comparable (2022)',
  ],
  [{ code: 'observation-status', status: 'P' }, '最新数据为初步数', 'the latest figure is preliminary'],
  [{ code: 'observation-status', status: 'Z' }, '数据状态需注意', 'the source marks the figure'],
  [
    { code: 'forecast-excluded', ...years('2026', '2027') },
    '2026、2027年为预测数，未用于评价',
    'forecasts for 2026 and 2027 were left out',
  ],
  [
    { code: 'part-of-year-excluded', ...years('2024-01', '2024-02') },
    '年内部分时期的数据未用于评价（2024年1月、2024年2月）',
    'figures for parts of a year were not judged (2024-01 and 2024-02)',
  ],
  [
    { code: 'implausible', ...years('2024') },
    '数据与目标值和其他年份均相差十倍以上，请核对（2024年）',
    'a figure is ten times off the target level and every other year: check it and its unit (2024)',
  ],
  [
    { code: 'unobserved-periods', ...years('2021', '2022', '2023') },
    '2021—2023年无数据',
    'there are no figures for 2021–2023',
  ],
  [{ code: 'at-bound' }, '已达取值极限', 'it is at the end of its range'],
  [{ code: 'no-prior-growth' }, '基期以前无需要减缓的趋势', 'there was no trend to slow before the base year'],
])('%j', (warning, zh, en) => {
  expect(warningText(warning)).toEqual({ zh, en });
});

test('the end of a range may be its lower end, and a trend to slow may be a fall', () => {
  const fall = variant('gradual', { direction: 'decrease' });
  const [atEnd] = judge(fall, series({ 2020: 0, 2024: 0 })).warnings;
  expect(warningText(atEnd!).zh).toBe('已达取值极限');
  const slowingFall = variant('slowing', { direction: 'decrease' });
  const [unslowed] = judge(slowingFall, series({ 2018: 1, 2019: 2, 2020: 3, 2021: 3 })).warnings;
  expect(warningText(unslowed!)).toEqual({
    zh: '基期以前无需要减缓的趋势',
    en: 'there was no trend to slow before the base year',
  });
});

describe('small numbers', () => {
  const verdict = (numerator: number, pooledYears: number) =>
    judge(
      'at-most',
      [
        { period: 2023, numerator: 2, denominator: 7200 },
        { period: 2024, numerator, denominator: 7200 },
      ],
      { asOf: 2024, policy: { pooledYears } },
    );
  test.each([
    [
      1,
      1,
      '基数小，年度波动不代表趋势，不能断定与目标值有差别（95%置信区间为0.4/10万～77.4/10万）',
      'small numbers: it cannot be told from the target level (95% confidence interval 0.4 to 77.4 per 100,000)',
    ],
    [
      1,
      2,
      '基数小，年度波动不代表趋势，不能断定与目标值有差别（95%置信区间为0.4/10万～77.4/10万；2023、2024年合计为20.8/10万）',
      'small numbers: it cannot be told from the target level (95% confidence interval 0.4 to 77.4 per 100,000; 20.8 per 100,000 in 2023 and 2024 together)',
    ],
    [
      0,
      1,
      '基数小，年度波动不代表趋势，不能断定与目标值有差别',
      'small numbers: it cannot be told from the target level',
    ],
    [
      0,
      2,
      '基数小，年度波动不代表趋势，不能断定与目标值有差别（2023、2024年合计为13.9/10万）',
      'small numbers: it cannot be told from the target level (13.9 per 100,000 in 2023 and 2024 together)',
    ],
  ])('%i cases, %i years together', (numerator, pooledYears, zh, en) => {
    const judged = verdict(numerator, pooledYears);
    const warning = judged.warnings.find(({ code }) => code === 'not-distinguishable')!;
    expect(warningText(warning, judged)).toEqual({ zh, en });
  });
});
