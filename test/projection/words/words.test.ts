/** Every label of a projection, in both languages: a word changed is a change to be looked at. */
import { describe, expect, test } from 'vitest';
import type { EarlyWarning } from '../../../src/projection/warnings/early-warning.js';
import { earlyWarningText } from '../../../src/projection/words/describe-warning.js';
import { earlyWarningLabels, isOfTheCourse, outlookText } from '../../../src/projection/words/labels.js';
import { methodChoiceLabels, methodLabels } from '../../../src/projection/words/method-words.js';
import { methods } from '../../../src/entries/projection.js';

const said = (labels: object): readonly string[][] =>
  Object.entries(labels).map(([name, { zh, en }]: [string, { zh: string; en: string }]) => [name, zh, en]);

test('methods', () => {
  expect(said(methodLabels)).toEqual([
    ['default', '默认方法', 'the default'],
    ['linear', '直线趋势（最小二乘）', 'the least-squares line'],
    ['log-linear', '对数直线趋势', 'the least-squares line of the logarithms'],
    ['logit', '逻辑斯谛趋势', 'the least-squares line of the log-odds'],
    ['theil-sen', '中位数斜率（Theil–Sen）', 'the Theil–Sen slope'],
    ['damped', '阻尼趋势平滑', 'damped-trend smoothing'],
    ['naive', '维持最新水平', 'no change'],
    ['cagr', '年均复合增长率', 'the compound annual growth rate'],
  ]);
  expect(Object.keys(methodLabels).toSorted()).toEqual([...methods].toSorted());
});

test('why a method was taken', () => {
  expect(said(methodChoiceLabels)).toEqual([
    ['asked', '由使用者指定', 'as asked'],
    [
      'enough-points',
      '最新水平、逐步减弱的中位数斜率（Theil–Sen）、阻尼趋势平滑三者的平均',
      'the mean of the last value, the damped Theil–Sen slope and damped-trend smoothing',
    ],
    ['counts', '基数小，按例数推算实际水平', 'with few cases the rate behind the counts'],
    [
      'counts-and-figures',
      '基数较小，按例数推算的水平与历年数据的走势加权平均',
      'with rather few cases the rate behind the counts and the course of the figures, weighted',
    ],
    [
      'few-points',
      '数据不足六年，取最新水平与逐步减弱的中位数斜率（Theil–Sen）的平均',
      'with fewer than six points the mean of the last value and the damped Theil–Sen slope',
    ],
    [
      'gaps',
      '年份不连续，取最新水平与逐步减弱的中位数斜率（Theil–Sen）的平均',
      'with missing years the mean of the last value and the damped Theil–Sen slope',
    ],
  ]);
});

test('what warnings are about; those of the course are 预警, the others 数据提示', () => {
  const codes = Object.keys(earlyWarningLabels) as EarlyWarning['code'][];
  expect(codes.filter((code) => isOfTheCourse({ code } as EarlyWarning))).toEqual([
    'projected-shortfall',
    'volatile',
    'deteriorating',
    'levelling-down',
    'behind-milestone',
  ]);
  expect(said(earlyWarningLabels)).toEqual([
    ['projected-shortfall', '预计完成困难', 'expected to fall short'],
    ['volatile', '年度间波动较大', 'large changes from year to year'],
    ['deteriorating', '走势不利', 'moving the wrong way'],
    ['stale', '数据滞后', 'old figures'],
    ['too-few-points', '数据年份少，暂难研判', 'too few figures to tell where it is heading'],
    ['gaps', '部分年份无数据，未作插补', 'some years have no figures; they were not filled in'],
    ['levelling-down', '差距缩小系优势一方水平下降所致', 'the gap narrowed because the better side got worse'],
    ['series-break', '统计口径调整', 'the definition changed'],
    ['bounds-excluded', '部分数据只给出上限或下限', 'some figures are only bounds'],
    ['methods-disagree', '不同测算方法结论不一致', 'the methods do not agree'],
    ['behind-milestone', '落后于时序进度', 'behind the milestone'],
    ['within-chance', '仍在偶然波动范围内，不作预警', 'within chance, so no warning'],
  ]);
});

describe('outlooks', () => {
  test.each(['threshold', 'attested'] as const)('of a level: %s', (manner) => {
    const outlooks = ['achieved', 'on-track', 'at-risk', 'off-track', 'unknown'] as const;
    expect(outlooks.map((outlook) => outlookText(outlook, manner))).toEqual([
      { zh: '已达到，预计可保持', en: 'met, expected to hold' },
      { zh: '预计可达标', en: 'on track' },
      { zh: '达标存在不确定性', en: 'at risk' },
      { zh: '预计难以达标', en: 'off track' },
      { zh: '暂难研判', en: 'unknown' },
    ]);
  });

  test.each(['direction', 'band'] as const)('of what the plan does not quantify: %s', (manner) => {
    const outlooks = ['achieved', 'on-track', 'at-risk', 'off-track', 'unknown'] as const;
    expect(outlooks.map((outlook) => outlookText(outlook, manner))).toEqual([
      { zh: '目前符合，预计可保持', en: 'as asked, expected to hold' },
      { zh: '预计可符合', en: 'on track' },
      { zh: '走势存在不确定性', en: 'at risk' },
      { zh: '预计难以符合', en: 'off track' },
      { zh: '暂难研判', en: 'unknown' },
    ]);
  });
});

describe('a shortfall, by what the plan asks for', () => {
  const shortfall = { code: 'projected-shortfall', year: 2030, shortfall: '1.5' } as const;
  const sized = (size: string) => ({ zh: `${size}个点`, en: `${size} points` });
  test.each([
    ['threshold', '与目标值相差1.5个点', 'expected to be 1.5 points off the target level in 2030'],
    [
      'direction',
      '不符合目标方向，相差1.5个点',
      'expected to go against the direction asked for in 2030, by 1.5 points',
    ],
    ['band', '不在参考范围内，相差1.5个点', 'expected to be 1.5 points outside the reference range in 2030'],
  ] as const)('%s', (manner, zh, en) => {
    expect(earlyWarningText(shortfall, sized, manner)).toEqual({ zh: `预计完成困难：预计2030年${zh}`, en });
    // What is only uncertain is not called 预计完成困难.
    expect(earlyWarningText(shortfall, sized, manner, true)).toEqual({ zh: `按预计值，2030年${zh}`, en });
  });

  test.each(['-1.2', '−1.2', '1.2'])('a margin is written without its sign: %s', (margin) => {
    expect(earlyWarningText({ code: 'behind-milestone', year: 2024, margin }, sized)).toEqual({
      zh: '落后于2024年时序进度1.2个点',
      en: '1.2 points behind the milestone for 2024',
    });
  });
});
