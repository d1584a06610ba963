/** Labels are data that hosts show: every one in both languages. */
import { expect, test } from 'vitest';
import {
  attestedLabels,
  observationStatusLabels,
  reasonLabels,
  statusLabels,
  warningLabels,
} from '../../../src/criteria/words/labels.js';

type Row = readonly [code: string, zh: string, en: string];
const rows = (labels: Readonly<Record<string, { readonly zh: string; readonly en: string }>>): readonly Row[] =>
  Object.entries(labels).map(([code, { zh, en }]) => [code, zh, en]);

test('statuses', () => {
  expect(rows(statusLabels)).toEqual([
    ['met', '已达标', 'met'],
    ['in-progress', '尚未达到目标值', 'not met yet'],
    ['not-met', '未达标', 'not met'],
    ['insufficient-data', '数据不足', 'insufficient data'],
    ['not-applicable', '不适用', 'not applicable'],
  ]);
});

test('statements', () => {
  expect(rows(attestedLabels)).toEqual([
    ['achieved', '已实现', 'achieved'],
    ['partly', '部分实现', 'partly achieved'],
    ['not', '未实现', 'not achieved'],
  ]);
});

test('reasons', () => {
  expect(rows(reasonLabels)).toEqual([
    ['no-observation', '无监测数据', 'there are no figures'],
    ['part-of-year', '只有年内部分时期的数据', 'there are figures for parts of a year only'],
    ['due-period-not-observed', '目标年无数据', 'there is no figure for the due year'],
    ['no-baseline', '缺基期数据', 'there is no figure for the base year'],
    ['previous-missing', '缺上年数据', 'there is no figure for the year before'],
    ['baseline-zero', '基期值为0', 'the value of the base year is zero'],
    ['no-tolerance', '规划和判定参数均未规定该单位的幅度', 'neither the plan nor the policy sets a width in this unit'],
    ['too-few-points', '数据年份不足', 'there are figures for too few years'],
    ['reference-missing', '缺同期对照指标数据', 'there is no figure of the indicator compared with'],
    ['unit-missing', '部分单位未报数据', 'some units reported no figures'],
    ['periods-missing', '规划期内部分年份无数据', 'some years of the plan have no figures'],
    ['bound-undecided', '数据只给出上限或下限', 'the figure is only a bound'],
    ['no-attestation', '尚无评估单位认定', 'no assessor has made a statement'],
  ]);
});

test('warnings', () => {
  expect(rows(warningLabels)).toEqual([
    ['levelling-down', '差距缩小系优势一方水平下降所致', 'the gap narrowed because the better side got worse'],
    [
      'unquantified',
      '“明显”未规定幅度，只评价方向',
      '明显 (marked) has no official size; only the direction is judged',
    ],
    ['reversals', '年度间出现反复', 'there were years of reversal'],
    ['series-break', '统计口径调整，前后不完全可比', 'the definition changed: the years are not fully comparable'],
    ['observation-status', '数据状态需注意', 'the source marks the figure'],
    ['forecast-excluded', '预测数未用于评价', 'forecasts were left out'],
    ['part-of-year-excluded', '年内部分时期的数据未用于评价', 'figures for parts of a year were not judged'],
    ['width-is-a-choice', '规划未设量化标准，参考范围为本系统所取', 'the plan sets no width: it is a choice'],
    [
      'implausible',
      '数据与目标值和其他年份均相差十倍以上，请核对',
      'a figure is ten times off the target level and every other year: check it and its unit',
    ],
    [
      'not-distinguishable',
      '基数小，年度波动不代表趋势，不能断定与目标值有差别',
      'small numbers: it cannot be told from the target level',
    ],
    ['at-bound', '已达取值极限', 'it is at the end of its range'],
    [
      'units-not-listed',
      '未提供单位名单，无法核对漏报',
      'the units were not listed, so missing reports cannot be seen',
    ],
    ['unobserved-periods', '规划期内部分年份无数据', 'some years of the plan have no figures'],
    ['no-prior-growth', '基期以前无需要减缓的趋势', 'there was no trend to slow before the base year'],
  ]);
});

test('statuses of observations, by their SDMX code', () => {
  expect(rows(observationStatusLabels)).toEqual([
    ['A', '正常', 'normal'],
    ['B', '统计口径调整', 'a break in the series'],
    ['D', '统计口径不同', 'of another definition'],
    ['E', '推算数', 'estimated'],
    ['F', '预测数', 'a forecast'],
    ['G', '试验数', 'experimental'],
    ['I', '插补数', 'imputed'],
    ['L', '未采集', 'not collected'],
    ['M', '无此数', 'it cannot exist'],
    ['N', '不显著', 'not significant'],
    ['O', '缺数', 'value missing'],
    ['P', '初步数', 'preliminary'],
    ['S', '受特殊事件影响', 'affected by a special event'],
    ['U', '可靠性低', 'of low reliability'],
    ['V', '未经核实', 'not validated'],
  ]);
});
