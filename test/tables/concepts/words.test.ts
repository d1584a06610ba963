/** Words of cells, heads and titles: what each says, and texts that only look like one. */
import { describe, expect, test } from 'vitest';
import {
  bounds,
  boundsBefore,
  boundsBehind,
  finalityOf,
  isNotObserved,
  isOfTargets,
  isPlainYearWord,
  measureWords,
  statusInTitle,
  statuses,
  statusOf,
  statusOfFlags,
} from '../../../src/tables/concepts/words.js';

/** From the gravest down: with a suppressed figure there is none, a break only asks for care. */
const gravest = ['c', 'z', 'f', 'e', 'i', 'u', 'n', 'p', 'b', 'd', 'r'] as const;
const meaning = { c: 'O', z: 'M', f: 'F', e: 'E', i: 'I', u: 'U', n: 'N', p: 'P', b: 'B', d: 'D', r: 'A', s: 'E' };

describe('flags of Eurostat', () => {
  test('each is a status', () => {
    for (const [flag, status] of Object.entries(meaning)) expect([flag, statusOfFlags(flag)]).toEqual([flag, status]);
  });

  test('of two, the graver one counts, in either order', () => {
    for (const [i, first] of gravest.entries())
      for (const second of gravest.slice(i))
        for (const both of [`${first}${second}`, `${second} ${first}`, `${second.toUpperCase()};${first}`])
          expect([both, statusOfFlags(both)]).toEqual([both, meaning[first]]);
  });

  test('four are read, five are not, nor none or an unknown one', () => {
    expect(['bdep', 'bdepu', '', ' ', 'xb', 'bx'].map(statusOfFlags)).toEqual(['E', null, null, null, null, null]);
  });

  test('a status of one letter is the code of SDMX and no flag', () => {
    expect(['e', 'h', 'q', 'x', 'ep'].map(statusOf)).toEqual(['E', 'O', 'O', null, 'E']);
  });
});

describe('statuses in words', () => {
  test.each([
    [
      'A',
      '正常 正常值 终值 最终数 最终值 最终 核定 核定数 正式 正式数 修订数',
      'normal;normal value;final;available;official;revised',
    ],
    [
      'B',
      '序列中断 时间序列中断 口径变化 口径调整 统计口径调整',
      'break;time series break;break in series;a break in the series',
    ],
    ['D', '口径不同 定义不同 统计口径不同', 'definition differs;of another definition'],
    ['E', '估计 估计值 估计数 估算 估算值 推算 推算值 推算数', 'estimated;estimate;estimated value'],
    ['F', '预测 预测值 预测数 预计 预计值 预计数', 'forecast;forecast value;projected;a forecast'],
    ['G', '试验 试验数', 'experimental;experimental value'],
    ['I', '插补 插补数', 'imputed;imputed value;modelled'],
    ['L', '未采集 未收集 未调查', 'not collected'],
    ['M', '缺失 不适用 无此数', 'missing;missing value;not applicable;it cannot exist'],
    ['N', '不显著', 'not significant'],
    ['O', '保密 缺数', 'suppressed;confidential;value missing;h;q'],
    ['P', '初步 初步数 初步值 快报 快报数', 'provisional;preliminary;provisional value'],
    ['S', '受特殊事件影响', 'affected by a special event'],
    ['U', '可靠性低', 'low reliability;unreliable;of low reliability'],
    ['V', '未核实 未审核 未经核实', 'unvalidated;unvalidated value;not validated'],
  ])('%s', (code, zh, en) => {
    const words = [code, ...zh.split(' '), ...en.split(';')];
    for (const word of words) expect([word, statusOf(word)]).toEqual([word, code]);
    expect([...statuses].filter(([, status]) => status === code)).toHaveLength(words.length);
  });
});

test('words for a bound, before and behind a figure and in a column of bounds', () => {
  const of = (side: typeof boundsBefore, bound: string): readonly string[] =>
    side.flatMap((each) => (each.bound === bound ? [each.word] : []));
  for (const word of ['≥', '>=', '不低于', '至少', 'at least', '以上', '+', 'and over', 'at-least', '下限'])
    expect([word, bounds.get(word)]).toEqual([word, 'at-least']);
  for (const word of ['≤', '<', '不超过', '小于', 'up to', '以下', '以内', 'or less', 'at-most', '上限'])
    expect([word, bounds.get(word)]).toEqual([word, 'at-most']);
  expect(of(boundsBefore, 'at-least')).toContain('not less than');
  expect(of(boundsBehind, 'at-most')).toContain('and under');
  // 不低于 holds 低于, and 及以上 holds 以上.
  for (const side of [boundsBefore, boundsBehind])
    expect(side.map(({ word }) => word.length)).toEqual(side.map(({ word }) => word.length).sort((a, b) => b - a));
});

test('a final figure goes before one that may change, and this before one that is only estimated', () => {
  expect([undefined, 'A' as const].map(finalityOf)).toEqual([2, 2]);
  expect((['P', 'E', 'F', 'I'] as const).map(finalityOf)).toEqual([0, 0, 0, 0]);
  expect((['B', 'D', 'G', 'L', 'M', 'N', 'O', 'S', 'U', 'V'] as const).map(finalityOf)).toEqual(Array(10).fill(1));
});

describe('words beside a year that only say that figures follow', () => {
  test.each([
    ...['实际', '实际值', '实际数', '实绩', '数值', '值', '数', '数据', '年报', '完成', '完成值', '完成数'],
    ...['完成情况', '监测值', 'actual', 'value'],
    ...['历年', '往年', '近年', '近年来', '各年', '各年度', '以往年', '以往年度', '以前年度', '历年数据'],
    ...['历年监测数据', '近年来统计数值', '各年完成情况', '往年实施结果', '历年实际值', '历年监测数'],
  ])('%s', (word) => {
    expect(isPlainYearWord(word)).toBe(true);
  });

  test.each(['历年平均', '近年目标', '各地', '各年龄', '其中历年', '历年数据表', '实际利用', '以前', '数据库', ''])(
    '%j says more, or something else',
    (word) => {
      expect(isPlainYearWord(word)).toBe(false);
    },
  );
});

test('words that say what a figure is', () => {
  const of = (measure: string): string[] => [...measureWords].filter(([, is]) => is === measure).map(([word]) => word);
  expect(of('numerator')).toEqual(['分子', '分子数', 'numerator']);
  expect(of('denominator')).toEqual(['分母', '分母数', 'denominator']);
  for (const word of ['实际', '实际值', '实际数', '完成值', '完成数', '监测值', '指标值', '现状值', '现值', '数值'])
    expect([word, measureWords.get(word)]).toEqual([word, 'value']);
  for (const word of ['比率', '率', '比例', '比值', 'actual', 'value', 'observed', 'rate', 'ratio'])
    expect([word, measureWords.get(word)]).toEqual([word, 'value']);
});

describe('a head of targets, of changes, of ranks or of errors is not observed', () => {
  test.each([
    ...[
      '目标值',
      '2025年目标',
      '计划数',
      '规划数',
      '规划',
      '是否达标',
      '达标率',
      '完成进度',
      '目标进度',
      '进度',
      '差距',
    ],
    ...['预警', '预警等级', 'target', 'Target 2030', '2030 goal', 'planned value'],
    ...['增减', '比上年增减', '增减幅度', '同比', '同比增长', '环比', '比上年', '较2020年', '比基期变化', '年均增速'],
    ...['增长', '增长率', '变化幅度', '变化幅', '下降百分点', '上升量', '变化值', '增幅', '降幅', '涨幅'],
    ...['change', '% change', 'percentage changes', 'percent change', 'trend', 'trends', 'rank'],
    ...['趋势', '变化趋势', '变动趋势', '发展趋势', '全省排名', '位次'],
    ...[
      '十四五累计',
      '“十三五”平均',
      '"十四五"合计',
      '三年平均',
      '五年累计',
      '十年合计',
      '2021—2024年均值',
      '2021——2024累计',
    ],
    ...['上限', '下限', '置信上限', '置信区间下限', '区间上限', '置信度', '标准误差'],
    ...['lower', 'upper', 'low', 'high', 'lower limit', 'upper bound', 'lcl', 'ucl', 'se', 'stderr', 'std err'],
    ...['std. error', 'std dev', 'stddev', 'ci', '95% CI', 'ci lower', 'high confidence limit', 'confidence bound 95'],
    ...['standard error', 'margin of error', 'Standard errors (%)'],
  ])('%s', (head) => {
    expect(isNotObserved(head)).toBe(true);
  });

  test.each([
    ...['计划生育率', '计划免疫', '免疫规划', '规划期', '规划实施', '规划以来', '用水达标率', '水质达标的供水率'],
    ...['进度表', '学习进度', '收入差距', '差距缩小', '地震预警', 'targeting', 'goalkeeper', 'unplanned'],
    ...[
      '自然增长率',
      '达标率低',
      '净增减',
      '自2020年期',
      '人均涨幅',
      '农村trends',
      '第十四五累计',
      '2021年累计2024年',
      '增长极',
      '下降率高',
      '涨幅榜',
      '年平均',
      '人口年均',
      'exchange',
      'change of name',
      'trendy',
    ],
    ...['ranking', 'a rank', '走趋势', '趋势图', '一年平均', '四年平均', '五年平均收入', '2024年合计', '五五累计'],
    ...['最上限', '上限值', '极限', '区间', '标准', 'lower house', 'below', 'highest', 'seven', 'sex', 'scl', 'use'],
    ...['xlcl', 'ucl1', 'xstderr', 'stderrs', 'xstd err', 'std errors', 'sci', 'astandard error', 'standard errored'],
    ...['std', 'cities', 'social', 'city high', 'confidence', 'lower confidence', 'error', 'terror of margin', ''],
  ])('%j may be observed', (head) => {
    expect(isNotObserved(head)).toBe(false);
  });

  test('a head of sixty characters is read, a longer one is prose', () => {
    expect(isNotObserved(`目标${'很'.repeat(58)}`)).toBe(true);
    expect(isNotObserved(`目标${'很'.repeat(59)}`)).toBe(false);
  });
});

describe('titles', () => {
  const reached = ['完成', '实现', '监测', '达标', '达到', '进展', '统计', '评估', '执行', '实际', '情况'];
  const targets = [
    ...['目标值', '目标任务', '目标分解', '目标责任', '目标计划', '预期目标', '年度目标', '2025年目标', '2025目标'],
    ...['计划数', '计划值', '计划指标', '指标分解'],
  ];

  test('of targets, unless they also say what was reached', () => {
    for (const word of targets) {
      expect([word, isOfTargets(`${word}表`)]).toEqual([word, true]);
      for (const other of reached)
        expect([word, other, isOfTargets(`${word}${other}表`)]).toEqual([word, other, false]);
    }
    for (const title of ['Targets', 'Target by area']) expect(isOfTargets(title)).toBe(true);
    for (const other of ['progress', 'actual', 'monitoring', 'achievement', 'achieved', 'results', 'result'])
      expect([other, isOfTargets(`Targets and ${other}`)]).toEqual([other, false]);
    for (const title of ['目标', '规划目标', '一、目标', '表2 目标'])
      expect([title, isOfTargets(title)]).toEqual([title, true]);
    for (const title of ['发展目标', '主要目标', '计划', '指标', 'targeted areas', 'offtargets'])
      expect([title, isOfTargets(title)]).toEqual([title, false]);
  });

  test.each<[string, 'F' | 'P' | null]>([
    ...['预计完成情况', '预测表', 'Forecast', 'forecasts', 'projected', 'Projection 2030', 'projections'].map(
      (title): [string, 'F'] => [title, 'F'],
    ),
    ...['快报', '2024年初步数', 'provisional', 'Preliminary data'].map((title): [string, 'P'] => [title, 'P']),
    ['预计快报', 'F'],
    ...['预报', '快速', 'forecaster', 'projects', 'project', ''].map((title): [string, null] => [title, null]),
  ])('%j: %s', (title, status) => {
    expect(statusInTitle(title)).toBe(status);
  });
});
